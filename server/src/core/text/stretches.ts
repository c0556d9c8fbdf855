/**
 * A text's normal form by stretches of some thousand units, each with its own way back to what was typed: where a file
 * has CR LF at every line, as on Windows, an edit makes one stretch anew and not the whole text.
 */
import { countWhile } from './sorted';

/**
 * Where a piece begins, in both texts. From a plain step offsets run in step; a changed step is one cluster
 * (a composed letter, CR LF) whose inside belongs to its start.
 */
interface Step {
  readonly raw: number;
  readonly text: number;
  readonly changed: boolean;
}

export interface Stretch {
  readonly rawLength: number;
  readonly text: string;
  /** Counted from the stretch's own beginning. */
  readonly steps: readonly Step[];
}

/** Stretches one after the other, with where each begins in both texts. */
export interface Stretches {
  readonly all: readonly Stretch[];
  readonly starts: readonly { readonly raw: number; readonly text: number }[];
}

/**
 * What NFC or the line end may change: CR and CR LF; a character with the combining marks after it; Hangul letters,
 * which compose without marks; and single characters outside the Latin blocks, where a few have another normal form.
 */
const CLUSTER =
  /\r\n?|[\s\S]\p{M}+|[\u1100-\u11ff\uac00-\ud7a3][\u1160-\u11ff]+|[^\0-\u033f\u1e00-\u1eff\u2010-\u2027\u4e00-\u9fff]/gu;
const MARK = /^\p{M}/u;

export const BOM = 0xfeff;
const LEAST_LENGTH = 4096;

/** Cuts a raw text, or the part of one from a stretch's beginning to another's end; a byte-order mark counts at the top only. */
export function cutStretches(raw: string, atTop: boolean): Stretch[] {
  const stretches: Stretch[] = [];
  for (let from = 0; from < raw.length || stretches.length === 0; ) {
    const to = endOfStretch(raw, from);
    stretches.push(readStretch(raw.slice(from, to), atTop && from === 0));
    from = to;
  }
  return stretches;
}

/** Behind a line feed, which nothing composes with, unless marks follow it. */
function endOfStretch(raw: string, from: number): number {
  for (let at = raw.indexOf('\n', from + LEAST_LENGTH); at >= 0; at = raw.indexOf('\n', at + 1)) {
    if (!MARK.test(raw.slice(at + 1, at + 3))) return at + 1;
  }
  return raw.length;
}

function readStretch(raw: string, atTop: boolean): Stretch {
  const bom = atTop && raw.charCodeAt(0) === BOM ? 1 : 0;
  const steps: Step[] = [{ raw: bom, text: 0, changed: false }];
  const parts: string[] = [];
  let copied = bom;
  let length = 0;
  const keep = (piece: string): void => {
    parts.push(piece);
    length += piece.length;
  };
  CLUSTER.lastIndex = bom;
  for (let m = CLUSTER.exec(raw); m; m = CLUSTER.exec(raw)) {
    const cluster = m[0];
    const composed = cluster.charCodeAt(0) === 13 ? '\n' : cluster.normalize('NFC');
    if (composed === cluster) continue;
    keep(raw.slice(copied, m.index));
    steps.push({ raw: m.index, text: length, changed: true });
    keep(composed);
    copied = m.index + cluster.length;
    steps.push({ raw: copied, text: length, changed: false });
  }
  keep(raw.slice(copied));
  return { rawLength: raw.length, text: parts.join(''), steps };
}

/** Stretches with their places. */
export function placed(all: readonly Stretch[]): Stretches {
  const starts: { raw: number; text: number }[] = [];
  let raw = 0;
  let text = 0;
  for (const stretch of all) {
    starts.push({ raw, text });
    raw += stretch.rawLength;
    text += stretch.text.length;
  }
  return { all, starts };
}

/** The index of the stretch that an offset in one of the two texts stands in. */
export const stretchAt = ({ starts }: Stretches, offset: number, side: 'raw' | 'text'): number =>
  Math.max(0, countWhile(starts.length, (i) => starts[i]![side] <= offset) - 1);

/** An offset of one text in the other. */
export function translate(stretches: Stretches, offset: number, from: 'raw' | 'text', to: 'raw' | 'text'): number {
  const at = stretchAt(stretches, offset, from);
  const start = stretches.starts[at]!;
  const { steps } = stretches.all[at]!;
  const inside = offset - start[from];
  // The last step at or before it; a changed cluster has no inside.
  const step = steps[Math.max(0, countWhile(steps.length, (i) => steps[i]![from] <= inside) - 1)]!;
  return start[to] + (step.changed ? step[to] : step[to] + Math.max(0, inside - step[from]));
}
