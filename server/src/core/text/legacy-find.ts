/** Where a document holds text in TCVN3 or VNI: decided line by line, each line by its words and by its neighbours. */
import type { LegacyEncoding } from './legacy';
import { isSyllable } from './legacy-syllable';
import { type LegacyWord, legacyWords } from './legacy-words';
import type { Range, Span } from './range';
import { remembered } from './remembered';

/** What stands in one line from the first word in an old encoding to the last one, converted. */
export interface LegacyRun extends Span {
  readonly encoding: LegacyEncoding;
}

/** Runs with nothing but blank, unchanged and converted lines between them. */
export interface LegacyStretch extends Range {
  readonly encoding: LegacyEncoding;
  readonly runs: readonly LegacyRun[];
}

const ENCODINGS: readonly LegacyEncoding[] = ['tcvn3', 'vni'];

/** Letters and pairs that no line of Vietnamese in Unicode has: a line without holds nothing that is surely in an old encoding. */
export const ODD_IN_VIETNAMESE =
  /[\u00a1-\u00bf\u00ad\u00c4-\u00c7\u00cb\u00ce-\u00d1\u00d6-\u00d8\u00db\u00dc\u00de\u00df\u00e4-\u00e7\u00eb\u00ee-\u00f1\u00f6-\u00f8\u00fb\u00fc\u00fe\u00ff]|[ùõâáàãéèêú](?<=[aeuyô][ùõ]|[aeo]â|[ae][áàãéèêú])/i;

/** A run with fewer signs than this is one only beside surer ones. */
const SURE_SIGNS = 2;
const SURE_SIGNS_AMONG_UNICODE = 3;
/** Of the words of a sure run, so many read as Vietnamese once converted. */
const READABLE_SHARE = 0.8;

interface LineReading {
  readonly sure: readonly LegacyRun[];
  /** What is converted where the lines around it are in this encoding. */
  readonly likely: Readonly<Record<LegacyEncoding, readonly LegacyRun[]>>;
  /** A word that reads as it stands, and would not any more: the line is in Unicode. */
  readonly unicode: Readonly<Record<LegacyEncoding, boolean>>;
}

/** The stretches of a text, in order. `skipped`: what is quoted, not written (code, comments), sorted. */
export function findLegacy(text: string, skipped: readonly Range[] = []): LegacyStretch[] {
  const lines = linesOf(text, skipped);
  if (!lines.some(({ text }) => isLegacy(text))) return [];
  return stretchesOf(
    lines,
    lines.map(({ text }) => readLine(text)),
  );
}

/** Remembered: in a Vietnamese text the look at every letter is what costs. */
const isOdd = remembered((line: string) => ODD_IN_VIETNAMESE.test(line));

/** Whether a line by itself is, in whole or in part, surely in an old encoding. */
export const isLegacy = (line: string): boolean => isOdd(line) && readLine(line).sure.length > 0;

function linesOf(text: string, skipped: readonly Range[]): Span[] {
  const lines: Span[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    const end = start + line.length;
    const quoted = skipped.some((range) => range.start < end && start < range.end);
    lines.push({ text: quoted ? '' : line, start, end });
    start = end + 1;
  }
  return lines;
}

const readLine = remembered((line: string): LineReading => {
  const readings = ENCODINGS.map((encoding) => readAs(line, encoding));
  const [best, other] = readings as [EncodingReading, EncodingReading];
  return {
    sure: best.signs >= other.signs ? best.sure : other.sure,
    likely: { tcvn3: best.likely, vni: other.likely },
    unicode: { tcvn3: best.unicode, vni: other.unicode },
  };
});

interface EncodingReading {
  readonly signs: number;
  readonly sure: readonly LegacyRun[];
  readonly likely: readonly LegacyRun[];
  readonly unicode: boolean;
}

function readAs(line: string, encoding: LegacyEncoding): EncodingReading {
  if (!/[^\0-\x7f]|-/.test(line)) return { signs: 0, sure: [], likely: [], unicode: false };
  const words = legacyWords(line, encoding);
  const pieces = piecesOf(words);
  const unicode = words.some(({ role }) => role === 'unicode');
  // Beside Unicode, a word at the edge that reads both ways belongs to the Unicode.
  const run = (piece: readonly LegacyWord[]): LegacyRun[] =>
    runOf(line, unicode ? betweenSigns(piece) : piece, encoding);
  const likely = pieces.filter((piece) => unicode === false || signsOf(piece) > 0).flatMap(run);
  const sure = isOdd(line) ? pieces.filter((piece) => isSure(piece, unicode)).flatMap(run) : [];
  return { signs: signsOf(words), sure, likely, unicode };
}

/** The words between those that speak against the encoding. */
function piecesOf(words: readonly LegacyWord[]): LegacyWord[][] {
  const pieces: LegacyWord[][] = [[]];
  for (const word of words) {
    if (word.role === 'unicode') pieces.push([]);
    else pieces.at(-1)!.push(word);
  }
  return pieces;
}

/** Different words that are signs: one word written five times is one sign. */
const signsOf = (words: readonly LegacyWord[]): number =>
  new Set(words.filter(({ role }) => role === 'sign').map(({ converted }) => converted.toLowerCase())).size;

function isSure(piece: readonly LegacyWord[], amongUnicode: boolean): boolean {
  const signs = signsOf(piece);
  if (signs < (amongUnicode ? SURE_SIGNS_AMONG_UNICODE : SURE_SIGNS)) return false;
  const readable = piece.filter((word) => word.readable).length;
  return readable >= piece.length * (signs > SURE_SIGNS ? READABLE_SHARE : 1);
}

const betweenSigns = (piece: readonly LegacyWord[]): LegacyWord[] =>
  piece.slice(
    piece.findIndex(({ role }) => role === 'sign'),
    piece.findLastIndex(({ role }) => role === 'sign') + 1,
  );

/** From the first word that changes to the last one; none where nothing does. */
function runOf(line: string, piece: readonly LegacyWord[], encoding: LegacyEncoding): LegacyRun[] {
  const changing = piece.filter(({ text, converted }) => text !== converted);
  const [first, last] = [changing[0], changing.at(-1)];
  if (!first || !last) return [];
  let text = '';
  let from = first.start;
  for (const word of changing) {
    text += line.slice(from, word.start) + word.converted;
    from = word.end;
  }
  return [{ encoding, start: first.start, end: last.end, text: inCapitals(piece) ? text.toUpperCase() : text }];
}

/** A word in capitals, and no small ASCII letter in the piece: small letters among its signs are of a capital font. */
const inCapitals = (piece: readonly LegacyWord[]): boolean =>
  piece.every(({ text }) => !/[a-z]/.test(text)) &&
  piece.some(({ text, converted }) => /[A-Z].*[A-Z]/.test(text) && isSyllable(converted));

function stretchesOf(lines: readonly Span[], readings: readonly LineReading[]): LegacyStretch[] {
  const encodings = settledEncodings(readings);
  const stretches: { encoding: LegacyEncoding; runs: LegacyRun[] }[] = [];
  let open = false;
  for (const [i, reading] of readings.entries()) {
    const encoding = encodings[i];
    const { text, start } = lines[i]!;
    const found = reading.sure.length > 0 ? reading.sure : encoding ? reading.likely[encoding] : [];
    const runs = found.map((run) => ({ ...run, start: run.start + start, end: run.end + start }));
    const last = stretches.at(-1);
    if (runs.length === 0) {
      if (/[^\0-\x7f]/.test(text) && !(encoding && !reading.unicode[encoding])) open = false;
    } else if (open && last?.encoding === runs[0]!.encoding) {
      last.runs.push(...runs);
    } else {
      stretches.push({ encoding: runs[0]!.encoding, runs });
      open = true;
    }
  }
  return stretches.map((stretch) => ({
    ...stretch,
    start: stretch.runs[0]!.start,
    end: stretch.runs.at(-1)!.end,
  }));
}

/** For each line the encoding that it is read in: its own, or that of the nearest sure line with no Unicode between. */
function settledEncodings(readings: readonly LineReading[]): (LegacyEncoding | null)[] {
  const spread = (order: readonly number[]): (LegacyEncoding | null)[] => {
    const settled: (LegacyEncoding | null)[] = readings.map(() => null);
    let current: LegacyEncoding | null = null;
    for (const i of order) {
      const { sure, unicode } = readings[i]!;
      if (sure.length > 0) current = sure[0]!.encoding;
      else if (current && unicode[current]) current = null;
      settled[i] = current;
    }
    return settled;
  };
  const forward = spread(readings.map((_, i) => i));
  const backward = spread(readings.map((_, i) => readings.length - 1 - i));
  return forward.map((encoding, i) => encoding ?? backward[i]!);
}

/** The text with its stretches in Unicode; given none, the text itself. */
export function convertLegacy(text: string, stretches: readonly LegacyStretch[]): string {
  let out = '';
  let from = 0;
  for (const run of stretches.flatMap(({ runs }) => runs)) {
    out += text.slice(from, run.start) + run.text;
    from = run.end;
  }
  return out + text.slice(from);
}
