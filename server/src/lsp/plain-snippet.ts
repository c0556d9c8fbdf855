/** Snippet syntax as plain text, for a client that takes no snippets: blanks as they read, of a choice the first option. */
const PLACEHOLDER = /\\([$}\\])|\$\{\d+(?::((?:\\.|[^\\}])*)|\|((?:\\.|[^\\|])*)\|)?\}|\$\d+/g;

export const plainSnippet = (body: string): string =>
  body.replace(PLACEHOLDER, (_whole, escaped?: string, blank?: string, choice?: string) => {
    if (escaped !== undefined) return escaped;
    const text = choice === undefined ? (blank ?? '') : (/^(?:\\.|[^\\,])*/.exec(choice)?.[0] ?? '');
    return text.replace(/\\(.)/g, '$1');
  });
