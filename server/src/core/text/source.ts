/**
 * The one boundary between what is on disk and what the core reads: inside, text is NFC, lines end in LF and there
 * is no byte-order mark, so no recogniser ever meets another form. Edits and ranges are translated here, once.
 */
import { changeBetween } from './change';
import { countWhile } from './sorted';

export interface SourceText {
  /** Exactly what was handed in. */
  readonly raw: string;
  /** NFC, LF, no byte-order mark: what every offset in the core counts in. */
  readonly text: string;
  /** The line end that the raw text uses, for what a fix inserts. */
  readonly eol: '\n' | '\r\n';
  /** Offset in `text` → offset in `raw` (of the first unit of the character that stands there). */
  toRaw(offset: number): number;
  /** Offset in `raw` → offset in `text` (inside a composed character: its start). */
  fromRaw(offset: number): number;
}

const identity = (offset: number): number => offset;

/**
 * Where a stretch begins, in both texts. From a plain step offsets run in step; a changed step is one cluster
 * (a composed letter, CR LF) whose inside belongs to its start.
 */
interface Step {
  readonly raw: number;
  readonly text: number;
  readonly changed: boolean;
}

/**
 * What NFC or the line end may change: CR and CR LF; a character with the combining marks after it; Hangul letters,
 * which compose without marks; and single characters outside the Latin blocks, where a few have another normal form.
 */
const CLUSTER =
  /\r\n?|[\s\S]\p{M}+|[\u1100-\u11ff\uac00-\ud7a3][\u1160-\u11ff]+|[^\0-\u033f\u1e00-\u1eff\u2010-\u2027\u4e00-\u9fff]/gu;

const BOM = 0xfeff;

/** Whether a text, or some of its lines, needs no change. */
const isNormal = (text: string): boolean =>
  text.charCodeAt(0) !== BOM && !text.includes('\r') && text.normalize('NFC') === text;

/** Whether a normal text is normal after an edit. No character composes with a line end: only the edited lines are asked. */
function staysNormal(before: string, after: string): boolean {
  const { start, newEnd } = changeBetween(before, after);
  const from = start > 0 ? after.lastIndexOf('\n', start - 1) + 1 : 0;
  const lineEnd = after.indexOf('\n', newEnd);
  return isNormal(after.slice(from, lineEnd < 0 ? after.length : lineEnd));
}

/**
 * Normalises a document's text. Never fails; a lone CR counts as a line end.
 * The maps are monotone; both are identities when the text needs no change (the usual case, found in O(n) once).
 * `previous`, an earlier version, saves asking lines that did not change; the result is the same without it.
 */
export function normalizeSource(raw: string, previous?: SourceText): SourceText {
  const wasNormal = previous && previous.text === previous.raw;
  if (wasNormal ? staysNormal(previous.raw, raw) : isNormal(raw)) {
    return { raw, text: raw, eol: '\n', toRaw: identity, fromRaw: identity };
  }
  const eol = raw.includes('\r\n') ? '\r\n' : '\n';
  const bom = raw.charCodeAt(0) === BOM ? 1 : 0;
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
  return {
    raw,
    text: parts.join(''),
    eol,
    toRaw: (offset) => translate(steps, offset, 'text', 'raw'),
    fromRaw: (offset) => translate(steps, offset, 'raw', 'text'),
  };
}

/** Finds the last step at or before `offset` and goes on from it; a changed cluster has no inside. */
function translate(steps: readonly Step[], offset: number, from: 'raw' | 'text', to: 'raw' | 'text'): number {
  const step = steps[Math.max(0, countWhile(steps.length, (i) => steps[i]![from] <= offset) - 1)]!;
  return step.changed ? step[to] : step[to] + Math.max(0, offset - step[from]);
}
