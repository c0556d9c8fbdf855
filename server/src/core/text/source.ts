/**
 * The one boundary between what is on disk and what the core reads: inside, text is NFC, lines end in LF and there
 * is no byte-order mark, so no recogniser ever meets another form. Edits and ranges are translated here, once.
 */
import { changeBetween, changeWithin } from './change';
import { BOM, cutStretches, placed, type Stretches, stretchAt, translate } from './stretches';

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
  /** Of a text that is not normal: what the next version may reuse. */
  readonly stretches?: Stretches;
}

const identity = (offset: number): number => offset;

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
 * `previous`, an earlier version, saves reading what did not change; the result is the same without it.
 */
export function normalizeSource(raw: string, previous?: SourceText): SourceText {
  const wasNormal = previous && previous.text === previous.raw;
  if (wasNormal ? staysNormal(previous.raw, raw) : isNormal(raw)) {
    return { raw, text: raw, eol: '\n', toRaw: identity, fromRaw: identity };
  }
  if (previous?.stretches) return afterEdit(raw, previous, previous.stretches);
  const all = cutStretches(raw, true);
  return sourceOf(raw, all.map(({ text }) => text).join(''), placed(all));
}

const sourceOf = (raw: string, text: string, stretches: Stretches): SourceText => ({
  raw,
  text,
  eol: raw.includes('\r\n') ? '\r\n' : '\n',
  toRaw: (offset) => translate(stretches, offset, 'text', 'raw'),
  fromRaw: (offset) => translate(stretches, offset, 'raw', 'text'),
  stretches,
});

/** Makes anew the stretches that an edit touches, those that it ends or begins at among them. */
function afterEdit(raw: string, previous: SourceText, { all, starts }: Stretches): SourceText {
  const edit = changeBetween(previous.raw, raw);
  const first = stretchAt({ all, starts }, edit.start - 1, 'raw');
  const last = stretchAt({ all, starts }, edit.oldEnd + 1, 'raw');
  const behind = raw.length - previous.raw.length + starts[last]!.raw + all[last]!.rawLength;
  const made = cutStretches(raw.slice(starts[first]!.raw, behind), first === 0);
  const from = starts[first]!.text;
  const oldTo = starts[last]!.text + all[last]!.text.length;
  const between = made.map(({ text }) => text).join('');
  const text = previous.text.slice(0, from) + between + previous.text.slice(oldTo);
  changeWithin(previous.text, text, { start: from, oldEnd: oldTo, newEnd: from + between.length });
  return sourceOf(raw, text, placed([...all.slice(0, first), ...made, ...all.slice(last + 1)]));
}
