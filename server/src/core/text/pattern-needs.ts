/**
 * What a text must hold for a pattern to match in it, as trigrams. Read from the pattern's source: words that cannot be
 * left out, and of alternatives one. What is not understood here (most classes, backward references) needs nothing: the
 * answer may ask too little, never too much.
 */
import { DIGIT_PLACE, type Needs, placesOf } from './trigram-table';

/** More spellings than this of one stretch are not told apart. */
const MOST_SPELLINGS = 24;

/** A part of a pattern. */
interface Part {
  /** All texts that it matches; null where they are not few. */
  readonly exact: readonly string[] | null;
  readonly needs: Needs | null;
}

const NOTHING: Part = { exact: [''], needs: null };
const ANYTHING: Part = { exact: null, needs: null };
const DIGIT: Part = { exact: null, needs: { all: [DIGIT_PLACE], oneOf: [] } };

/** A regular expression, or what one would be made of. */
export type Pattern = Pick<RegExp, 'source' | 'flags'>;

/** What the pattern needs of the text in which it matches; null where nothing is certain. */
export function needsOfPattern({ source, flags }: Pattern): Needs | null {
  if (flags.includes('i')) return null;
  const part = alternatives({ source, at: 0 });
  return part.exact ? needsOfSpellings(part.exact) : part.needs;
}

/** What any of the patterns needs; null where one needs nothing. */
export const needsOfAny = (patterns: readonly Pattern[]): Needs | null => eitherOf(patterns.map(needsOfPattern));

interface Reader {
  readonly source: string;
  at: number;
}

/** Up to the closing bracket or the end, which is left for the caller. */
function alternatives(reader: Reader): Part {
  const parts = [sequence(reader)];
  while (reader.source[reader.at] === '|') {
    reader.at++;
    parts.push(sequence(reader));
  }
  if (parts.length === 1) return parts[0]!;
  const exact = parts.every((part) => part.exact) ? parts.flatMap((part) => part.exact!) : null;
  if (exact && exact.length <= MOST_SPELLINGS) return { exact, needs: null };
  return {
    exact: null,
    needs: eitherOf(parts.map((part) => (part.exact ? needsOfSpellings(part.exact) : part.needs))),
  };
}

function sequence(reader: Reader): Part {
  const { source } = reader;
  const needs: Needs[] = [];
  // What stands right before the next piece, letter by letter; '' where that is not known.
  let run: readonly string[] = [''];
  let whole = true;
  const close = (next: readonly string[]): void => {
    const needed = needsOfSpellings(run);
    if (needed) needs.push(needed);
    run = next;
    whole = false;
  };
  while (reader.at < source.length && source[reader.at] !== '|' && source[reader.at] !== ')') {
    const letters = plainLetters(reader);
    if (letters !== '') {
      run = run.map((before) => before + letters);
      continue;
    }
    const part = atom(reader);
    const times = quantity(reader);
    if (times.least === 0 && (times.most > 1 || part.exact === null)) close(['']);
    else if (part.exact === null) {
      if (part.needs) needs.push(part.needs);
      close(['']);
    } else {
      const spellings = times.least === 0 ? ['', ...part.exact] : part.exact;
      if (run.length * spellings.length > MOST_SPELLINGS) close(['']);
      run = run.flatMap((before) => spellings.map((spelling) => before + spelling));
      if (times.most > 1) close(part.exact);
    }
  }
  if (whole) return { exact: run, needs: null };
  close(['']);
  return { exact: null, needs: needs.length > 0 ? both(needs) : null };
}

const PLAIN = /[A-Za-zÀ-ỹ \d,:%–]+/y;

/** Letters that stand for themselves, once each, up to the next sign of the notation. */
function plainLetters(reader: Reader): string {
  PLAIN.lastIndex = reader.at;
  const letters = PLAIN.exec(reader.source)?.[0] ?? '';
  // The last one may be repeated.
  const counted = '?*+{'.includes(reader.source.charAt(reader.at + letters.length) || ' ');
  const taken = counted ? letters.slice(0, -1) : letters;
  reader.at += taken.length;
  return taken;
}

function atom(reader: Reader): Part {
  const sign = reader.source[reader.at++]!;
  if (sign === '(') return group(reader);
  if (sign === '[') return characterClass(reader);
  if (sign === '\\') return escaped(reader);
  if (sign === '.') return ANYTHING;
  // A semicolon may be read for another sign (`rules/content/reading.ts` joins clauses with one); half a letter beyond
  // the first plane may be repeated together with its other half.
  if (sign === ';' || /[\ud800-\udfff]/.test(sign)) return ANYTHING;
  return sign === '^' || sign === '$' ? NOTHING : { exact: [sign], needs: null };
}

function group(reader: Reader): Part {
  const opening = /^\?(?:<?[=!]|:|<[^>]*>)/.exec(reader.source.slice(reader.at, reader.at + 40))?.[0] ?? '';
  reader.at += opening.length;
  const part = alternatives(reader);
  reader.at++;
  return /[=!]$/.test(opening) ? NOTHING : part;
}

function characterClass(reader: Reader): Part {
  const from = reader.at;
  while (reader.source[reader.at] !== ']') reader.at += reader.source[reader.at] === '\\' ? 2 : 1;
  const signs = reader.source.slice(from, reader.at++);
  const few = signs.length <= 6 && !/[\\^;]|.-./.test(signs);
  return few ? { exact: [...signs], needs: null } : ANYTHING;
}

function escaped(reader: Reader): Part {
  const sign = reader.source[reader.at++]!;
  if (/[bB]/.test(sign)) return NOTHING;
  if (!/[A-Za-z\d]/.test(sign)) return { exact: [sign], needs: null };
  if (sign === 'd') return DIGIT;
  const rest = /^(?:\{[^}]*\}|<[^>]*>|[\da-fA-F]{4})/.exec(reader.source.slice(reader.at, reader.at + 40))?.[0] ?? '';
  if ('pPku'.includes(sign)) reader.at += rest.length;
  if (sign === 'x') reader.at += 2;
  return ANYTHING;
}

const ONCE = { least: 1, most: 1 };

function quantity(reader: Reader): { least: number; most: number } {
  if (!'*+?{'.includes(reader.source.charAt(reader.at) || ' ')) return ONCE;
  const found = /^(?:[*+?]|\{(\d+)(,?)(\d*)\})\??/.exec(reader.source.slice(reader.at, reader.at + 12));
  if (!found) return ONCE;
  reader.at += found[0].length;
  const sign = found[0][0];
  if (sign === '?') return { least: 0, most: 1 };
  if (sign !== '{') return { least: sign === '*' ? 0 : 1, most: Number.POSITIVE_INFINITY };
  const least = Number(found[1]);
  return { least, most: found[2] ? Number(found[3] || Number.POSITIVE_INFINITY) : least };
}

/** One of these spellings stands there; null where one is too short to tell. */
function needsOfSpellings(spellings: readonly string[]): Needs | null {
  return eitherOf(
    spellings.map((spelling) => {
      const all = placesOf(spelling);
      return all.length > 0 ? { all, oneOf: [] } : null;
    }),
  );
}

/** What is needed where one of these is; null where one needs nothing. */
export function eitherOf(members: readonly (Needs | null)[]): Needs | null {
  const certain = members.filter((member) => member !== null);
  if (certain.length < members.length || certain.length === 0) return null;
  return certain.length === 1 ? certain[0]! : { all: [], oneOf: [certain] };
}

const both = (needs: readonly Needs[]): Needs => ({
  all: needs.flatMap(({ all }) => all),
  oneOf: needs.flatMap(({ oneOf }) => oneOf),
});
