/** What the YAML parser says, without the place, which is told by itself. */
export const reasonOf = ({ message }: { readonly message: string }): string =>
  (message.split('\n')[0] ?? '').replace(/\s*at line \d+, column \d+:?\s*$/, '').replace(/[.:]$/, '');
