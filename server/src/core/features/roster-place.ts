/** Where in `chibo.yaml` a place lies: under which keys, on a key or behind one. By its lines alone, whatever state they are in. */
import { ROSTER_KEYS, type RosterKey } from '../guidance/roster-keys';
import { foldKey } from '../text/fold';
import type { Range } from '../text/range';
import { rosterKeyOf } from '../workspace/roster-read';

export interface RosterPlace {
  /** The top-level key that the place lies under; null at the top. */
  readonly under: RosterKey | null;
  /** What is typed there: the key up to the cursor, or the value. */
  readonly word: Range & { readonly text: string };
  /** The key before the colon, where the cursor stands behind it. */
  readonly key: (Range & { readonly text: string }) | null;
}

const LINE = /^([ \t]*(?:-[ \t]+)?)([^:#]*?)(?:[ \t]*:([ \t]*)(.*))?$/;

/** `offset` counts in `text`. Null in a comment. */
export function rosterPlace(text: string, offset: number): RosterPlace | null {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const newline = text.indexOf('\n', start);
  const line = text.slice(start, newline < 0 ? text.length : newline).replace(/\r$/, '');
  const column = offset - start;
  const hash = line.search(/(?:^|\s)#/);
  if (hash >= 0 && column > hash) return null;
  const match = LINE.exec(hash >= 0 ? line.slice(0, hash) : line);
  if (!match) return null;
  const [, lead = '', key = '', gap, value = ''] = match;
  const under = lead === '' ? null : topKeyAbove(text.slice(0, start));
  const keyRange = { start: start + lead.length, end: start + lead.length + key.length };
  if (gap === undefined || column <= lead.length + key.length) {
    return { under, key: null, word: { ...keyRange, text: key } };
  }
  const from = start + line.indexOf(':', lead.length + key.length) + 1 + gap.length;
  const shown = value.trimEnd();
  return {
    under,
    key: { ...keyRange, text: key },
    word: { start: Math.min(from, start + line.length), end: from + shown.length, text: shown },
  };
}

function topKeyAbove(before: string): RosterKey | null {
  const lines = before.split('\n');
  for (let i = lines.length - 1; i >= 0; i--) {
    const match = /^([^\s#-][^:]*):/.exec(lines[i]!);
    if (match) return rosterKeyOf(match[1]!);
  }
  return null;
}

/** The top-level keys that the file has already. */
export function usedKeys(text: string): Set<RosterKey> {
  const used = new Set<RosterKey>();
  for (const [, key] of text.matchAll(/^([^\s#-][^:\n]*):/gm)) {
    const meaning = rosterKeyOf(key!);
    if (meaning) used.add(meaning);
  }
  return used;
}

/** Whether a typed key means one of these names. */
export const means = (typed: string, names: readonly string[]): boolean =>
  names.some((name) => foldKey(name) === foldKey(typed));

export { ROSTER_KEYS };
