/**
 * The one boundary between what is on disk and what the core reads: inside, text is NFC, lines end in LF and there
 * is no byte-order mark, so no recogniser ever meets another form. Edits and ranges are translated here, once.
 */

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

/** One stretch in which raw and normalised offsets run in step, or a cluster that changed its length. */
interface Step {
  readonly raw: number;
  readonly text: number;
}

/** A cluster that normalisation may change: a base unit with the combining marks after it, or a CR LF pair. */
const CHANGING =
  /\r\n?|[\s\S][\u0300-\u036f\u1ab0-\u1aff\u20d0-\u20ff]+|[\u0340\u0341\u0343\u0344\u0374\u037e\u0387\u1f71-\u1ffd\u2000\u2001\u2126\u212a\u212b\uf900-\ufaff]/g;

/**
 * Normalises a document's text. Never fails; a lone CR counts as a line end.
 * The maps are monotone; both are identities when the text needs no change (the usual case, found in O(n) once).
 */
export function normalizeSource(raw: string): SourceText {
  const eol = raw.includes('\r\n') ? '\r\n' : '\n';
  const bom = raw.charCodeAt(0) === 0xfeff ? 1 : 0;
  if (!bom && !raw.includes('\r') && raw.normalize('NFC') === raw) {
    return { raw, text: raw, eol, toRaw: identity, fromRaw: identity };
  }
  const steps: Step[] = [{ raw: bom, text: 0 }];
  const parts: string[] = [];
  let copied = bom;
  let length = 0;
  const keep = (piece: string): void => {
    parts.push(piece);
    length += piece.length;
  };
  CHANGING.lastIndex = bom;
  for (let m = CHANGING.exec(raw); m; m = CHANGING.exec(raw)) {
    const cluster = m[0];
    const composed = cluster.charCodeAt(0) === 13 ? '\n' : cluster.normalize('NFC');
    if (composed.length === cluster.length) continue;
    keep(raw.slice(copied, m.index));
    steps.push({ raw: m.index, text: length });
    keep(composed);
    copied = m.index + cluster.length;
    steps.push({ raw: copied, text: length });
  }
  keep(raw.slice(copied));
  const joined = parts.join('');
  // Characters that change under NFC without changing length are rare; one more pass keeps offsets.
  const again = joined.normalize('NFC');
  const text = (again.length === joined.length ? again : joined).replace(/\r/g, '\n');
  return {
    raw,
    text,
    eol,
    toRaw: (offset) => translate(steps, offset, 'text', 'raw'),
    fromRaw: (offset) => translate(steps, offset, 'raw', 'text'),
  };
}

/** Finds the step at or before `offset` and goes on from it, never past the next step. */
function translate(steps: readonly Step[], offset: number, from: keyof Step, to: keyof Step): number {
  let low = 0;
  let high = steps.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (steps[middle]![from] <= offset) low = middle;
    else high = middle - 1;
  }
  const step = steps[low]!;
  const next = steps[low + 1];
  const there = step[to] + Math.max(0, offset - step[from]);
  return next && there > next[to] ? next[to] : there;
}
