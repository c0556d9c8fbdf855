import { FRONT_MATTER_KEYS } from '../../guidance/front-matter-keys';
import { keyMeaning } from '../../model/front-matter';
import type { FrontMatterEntry } from '../../syntax/types';
import { nearestWord } from '../../text/nearest';
import { defineRule } from '../types';
import { EVERY_KIND } from '../writing/every-kind';

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
  kinds: EVERY_KIND,
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
      yield { ...entry.keyRange, data: { entry, nearest: nearestWord(entry.folded, KNOWN) } };
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
