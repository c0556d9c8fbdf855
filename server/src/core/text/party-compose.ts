/** A party put together from the tokens it was read in. */
import { squeeze } from './fold';
import { isMark, type Reading } from './party-tokens';
import { addressEnd } from './people';
import type { Range } from './range';

export interface PartyMention extends Range {
  readonly name: string | null;
  readonly post: string | null;
  readonly kind: 'person' | 'body';
  /** As written, without `đồng chí`, `đ/c`. */
  readonly text: string;
  /** Too general to answer for anything: `các đồng chí`, `toàn thể đảng viên`. */
  readonly general: boolean;
}

/** Tokens `[from, to)`. */
export interface Piece {
  readonly from: number;
  readonly to: number;
}

const squeezed = (text: string): string =>
  squeeze(text.replace(/[*`\\]|(?<![A-Za-zÀ-ỹ\d])_|_(?![A-Za-zÀ-ỹ\d])/gu, '')).normalize('NFC');

/** The words as they stand, without `đồng chí`. */
const written = (reading: Reading, { from, to }: Piece): string => {
  const { text, tokens } = reading;
  const parts: string[] = [];
  let start = tokens[from]!.start;
  for (let j = from; j < to; j++) {
    const address = addressEnd(reading, j);
    if (tokens[j]!.shape !== 'honorific' || address === j) continue;
    parts.push(text.slice(start, tokens[j]!.start));
    start = tokens[Math.min(address, to) - 1]!.end;
  }
  parts.push(text.slice(start, tokens[to - 1]!.end));
  return squeezed(parts.join(' '));
};

export function person(reading: Reading, name: Piece | null, posts: readonly Piece[]): PartyMention {
  const pieces = name ? [name, ...posts] : [...posts];
  const whole = { from: Math.min(...pieces.map((p) => p.from)), to: Math.max(...pieces.map((p) => p.to)) };
  return {
    start: reading.tokens[whole.from]!.start,
    end: reading.tokens[whole.to - 1]!.end,
    name: name && written(reading, name),
    post: posts.length > 0 ? posts.map((p) => written(reading, p)).join(', ') : null,
    kind: 'person',
    text: withBracket(reading, whole),
    general: false,
  };
}

/** A bracket that was opened inside is closed: `Hà Văn Én (Chi uỷ viên)`. */
function withBracket(reading: Reading, whole: Piece): string {
  const text = written(reading, whole);
  const closing = isMark(reading.tokens[whole.to], ')') && text.includes('(') && !text.includes(')');
  return closing ? `${text})` : text;
}

export function body(reading: Reading, piece: Piece, general: boolean): PartyMention {
  const { tokens } = reading;
  const start = tokens[piece.from]!.start;
  const end = tokens[piece.to - 1]!.end;
  // `các đồng chí chi uỷ viên` addresses nobody: the words stay together.
  return { start, end, name: null, post: null, kind: 'body', text: squeezed(reading.text.slice(start, end)), general };
}

/** A value that nothing recognises, as one party. */
export function unknownParty(
  reading: Reading,
  from: number,
  to: number,
  isPerson: boolean,
  named: boolean,
): PartyMention {
  const plain = body(reading, { from, to }, false);
  if (!isPerson) return plain;
  return { ...plain, kind: 'person', name: named ? plain.text : null, post: named ? null : plain.text };
}
