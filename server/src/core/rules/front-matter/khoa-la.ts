import { FRONT_MATTER_KEYS } from '../../guidance/front-matter-keys';
import { keyMeaning } from '../../model/front-matter';
import type { FrontMatterEntry } from '../../syntax/types';
import { foldKey } from '../../text/fold';
import { defineRule } from '../types';

interface Unknown {
  readonly entry: FrontMatterEntry;
  /** The nearest known key, when one is near enough to have been meant. */
  readonly nearest: string | null;
}

const KNOWN = Object.values(FRONT_MATTER_KEYS).flat();

/** Unknown keys are kept; one is told once, with the key that was probably meant. */
export default defineRule<Unknown>({
  id: 'khoa-la',
  ref: null,
  title: 'Khoá không quen ở đầu tệp',
  group: 'Đầu tệp',
  kinds: [
    'resolution',
    'minutes',
    'plan',
    'conclusion',
    'notice',
    'report',
    'programme',
    'decision',
    'proposal',
    'letter',
    'regulation',
  ],
  forms: [],
  scope: 'document',
  basis: [{ source: 'Cách ghi đầu tệp của công cụ', clause: 'hướng dẫn sử dụng', confidence: 'A' }],
  severity: 'hint',
  preset: 'day-du',
  fix: 'unsafe',
  examples: {
    bad: [
      {
        title: 'Gõ thiếu chữ',
        text: '---\nloại: Thông báo\nchi bộ: Chi bộ thôn Trà\ntrích yế: về việc họp chi bộ\n---\n\nNội dung.\n',
        lines: [4],
      },
    ],
    good: [
      { text: '---\nloại: Thông báo\nchi bộ: Chi bộ thôn Trà\nTrich_yeu: về việc họp chi bộ\n---\n\nNội dung.\n' },
    ],
  },
  *check({ document }) {
    const told = new Set<string>();
    for (const entry of document.tree.frontMatter?.entries ?? []) {
      if (keyMeaning(entry.folded) || told.has(entry.folded)) continue;
      told.add(entry.folded);
      yield { ...entry.keyRange, data: { entry, nearest: nearestKey(entry.folded) } };
    }
  },
  message: ({ entry, nearest }) => ({
    what: `Khoá «${entry.key}» ở đầu tệp không có trong danh sách.`,
    why: 'Công cụ giữ nguyên dòng này nhưng không dùng đến.',
    todo: nearest
      ? `Có phải ý là «${nearest}»?`
      : 'Hãy xem danh sách khoá trong hướng dẫn, hoặc để nguyên nếu là ghi chú riêng.',
  }),
  fixes: ({ entry, nearest }) =>
    nearest ? [{ title: `Đổi thành «${nearest}»`, safe: false, edits: [{ ...entry.keyRange, text: nearest }] }] : [],
});

/** A known key at most two letters away, or a third of its length for short ones. */
function nearestKey(folded: string): string | null {
  let best: { key: string; distance: number } | null = null;
  for (const key of KNOWN) {
    const distance = editDistance(folded, foldKey(key));
    if (!best || distance < best.distance) best = { key, distance };
  }
  return best && best.distance <= Math.min(2, Math.floor(folded.length / 3)) ? best.key : null;
}

/** Levenshtein's distance, one row at a time. */
function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const cost = a.charAt(i - 1) === b.charAt(j - 1) ? 0 : 1;
      next.push(Math.min(next[j - 1]! + 1, row[j]! + 1, row[j - 1]! + cost));
    }
    row = next;
  }
  return row[b.length]!;
}
