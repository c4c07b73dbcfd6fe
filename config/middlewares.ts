export default [
  'strapi::logger',
  'strapi::errors',
  'strapi::security',
  'strapi::cors',
  'strapi::poweredBy',
  'strapi::query',
  // A page of a megabyte is an ordinary text to check; JSON escapes may double it.
  { name: 'strapi::body', config: { jsonLimit: '4mb', formLimit: '4mb', textLimit: '4mb' } },
  'strapi::session',
  'strapi::favicon',
  'strapi::public',
];
