/** Reads the editor's snippet syntax, as far as the bodies here use it: blanks, choices, the last stop; no nesting. */

export type Piece =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'blank'; readonly stop: number; readonly text: string }
  | { readonly kind: 'choice'; readonly stop: number; readonly options: readonly string[] }
  | { readonly kind: 'end' };

const PLACEHOLDER = /\\[$}\\]|\$0|\$\{(\d+)(?::((?:\\.|[^\\}])*)|\|((?:\\.|[^\\|])*)\|)\}/g;

const unescaped = (text: string): string => text.replace(/\\(.)/g, '$1');

/** Splits a snippet's text into plain text, blanks and choices, in order. What is no placeholder is text. */
export function piecesOf(body: string): Piece[] {
  const pieces: Piece[] = [];
  let plain = '';
  let from = 0;
  const flush = (): void => {
    if (plain) pieces.push({ kind: 'text', text: plain });
    plain = '';
  };
  for (const match of body.matchAll(PLACEHOLDER)) {
    plain += body.slice(from, match.index);
    from = match.index + match[0].length;
    if (match[0].startsWith('\\')) {
      plain += match[0].slice(1);
      continue;
    }
    flush();
    const [whole, stop, blank, choice] = match;
    if (whole === '$0') pieces.push({ kind: 'end' });
    else if (choice !== undefined) pieces.push({ kind: 'choice', stop: Number(stop), options: optionsOf(choice) });
    else pieces.push({ kind: 'blank', stop: Number(stop), text: unescaped(blank ?? '') });
  }
  plain += body.slice(from);
  flush();
  return pieces;
}

const optionsOf = (list: string): string[] => (list.match(/(?:\\.|[^\\,])+/g) ?? []).map(unescaped);

/** What a placeholder shows before anybody fills it: a choice's first option. */
export const defaultOf = (piece: Piece): string => {
  if (piece.kind === 'choice') return piece.options[0] ?? '';
  return piece.kind === 'end' ? '' : piece.text;
};

/** Text that may stand inside a placeholder. */
export const escapeInBlank = (text: string): string => text.replace(/[\\$}]/g, '\\$&');
