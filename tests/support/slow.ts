// Booting Strapi or a browser takes seconds, on a busy machine many.
jest.setTimeout(90_000);
