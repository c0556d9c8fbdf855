import { perLineWith } from '../../model/passage';
import { sourceOffset, sourceRange } from '../../syntax/lines';
import type { Line } from '../../syntax/types';
import type { Range } from '../../text/range';
import { basis } from '../basis';
import { isSaid, lineTest } from '../content/reading';
import { defineRule } from '../types';
import { EVERY_KIND } from '../writing/every-kind';
import { bodyLinesThat, matching } from '../writing/every-line';
import { regularMinutes } from '../writing/samples/minutes';
import { withReview } from '../writing/samples/resolution';

/** Before a name or a post; `20 đồng chí` counts, and is never shortened. */
const BEFORE_NAME = '(?=\\.?:?\\s+\\p{Lu})';
const IN_FULL = new RegExp(`(?<![A-Za-zÀ-ỹ\\d])[Đđ]ồng chí${BEFORE_NAME}`, 'u');
const SHORTENED = new RegExp(
  `(?<![A-Za-zÀ-ỹ\\d])(?:(?<slash>[Đđ]\\/[Cc])|Đ[Cc]|đc|Đ\\.[Cc]|đ\\.c)${BEFORE_NAME}`,
  'gu',
);
/** An abbreviation that is explained where it first stands is right (Hướng dẫn 05-HD/VPTW, mục 6.1.3). */
const EXPLAINED = lineTest(/đồng chí\s*\((?:(?:sau đây )?(?:gọi tắt|viết tắt)[^)]{0,20})?đ\/c\)/u);

interface Address extends Range {
  readonly text: string;
  readonly style: 'slash' | 'bare';
  /** At the beginning of a line or a sentence; asked of bare ones alone, whose capitals tell nothing. */
  readonly opens: boolean;
}

/** In the line's own offsets. */
const shortIn = perLineWith(/đ\/c|đ\.c|đc[.: ]/u, [], ({ text }: Line): readonly Address[] =>
  [...text.matchAll(SHORTENED)].map((found) => ({
    text: found[0],
    start: found.index,
    end: found.index + found[0].length,
    style: found.groups!.slash ? 'slash' : 'bare',
    opens: !found.groups!.slash && /(?:^|[.:!?]\s+|^[-+*•]\s*)$/u.test(text.slice(0, found.index)),
  })),
);
const FULL = /đồng chí/u;
const firstInFull = perLineWith(FULL, -1, ({ text }: Line): number => text.search(IN_FULL));

export default defineRule<{ lines: readonly Line[]; spellings: readonly string[] }>({
  id: 'xung-ho-nhieu-kieu',
  ref: 'PC07',
  title: 'Viết «đồng chí» nhiều kiểu trong một văn bản',
  group: 'Phân công',
  kinds: EVERY_KIND,
  forms: [],
  scope: 'document',
  basis: [basis('hd05', 'mục 6.1.3')],
  severity: 'hint',
  preset: 'day-du',
  fix: 'safe',
  examples: {
    bad: [
      {
        text: withReview(
          '- Tư tưởng ổn định.\n- Biểu dương đ/c Đỗ Thị Hạ; nhắc nhở Đ/c Mai Văn Sơn nộp đảng phí chậm do bận.',
        ),
      },
      {
        title: 'Lẫn «ĐC»',
        text: regularMinutes({
          discussion: '## Thảo luận\n\n- ĐC Đỗ Thị Hạ: nhất trí với dự thảo.\n- Đồng chí Nguyễn Văn Bình: nên chia ca.',
        }),
      },
    ],
    good: [
      { text: regularMinutes() },
      {
        title: 'Một kiểu «đ/c», và «20 đồng chí»',
        text: regularMinutes()
          .replace(/đồng chí (?=\p{Lu})/gu, 'đ/c ')
          .replace(/Đồng chí (?=\p{Lu})/gu, 'Đ/c '),
      },
    ],
  },
  *check({ document }) {
    const lines = bodyLinesThat(document, shortIn);
    const first = lines[0];
    if (!first) return;
    const full = bodyLinesThat(document, matching(FULL)).find((line) => firstInFull(line) >= 0) ?? null;
    const styles = new Set(lines.flatMap((line) => shortIn(line).map(({ style }) => style)));
    if (styles.size + (full ? 1 : 0) < 2 || isSaid(document, EXPLAINED)) return;
    const { start, end } = shortIn(first)[0]!;
    yield { ...sourceRange(first, start, end), data: { lines, spellings: spellingsOf(lines, full) } };
  },
  message: ({ lines, spellings }) => ({
    what: `Văn bản xưng hô nhiều kiểu: ${spellings.map((one) => `«${one}»`).join(', ')}; có ${lines.reduce((count, line) => count + shortIn(line).length, 0)} chỗ viết tắt.`,
    why: 'Chữ viết tắt phải dùng thống nhất và được giải thích ở lần đầu (Hướng dẫn 05-HD/VPTW, mục 6.1.3).',
    todo: 'Nên viết đủ «đồng chí» ở mọi chỗ.',
  }),
  fixes: ({ lines }) => [
    {
      title: 'Viết đủ «đồng chí» trong cả văn bản',
      safe: true,
      edits: lines.flatMap((line) =>
        shortIn(line).map(({ start, end, text, opens, style }) => ({
          ...sourceRange(line, start, end),
          text: (style === 'bare' ? opens : text.startsWith('Đ')) ? 'Đồng chí' : 'đồng chí',
        })),
      ),
    },
  ],
});

/** Every way of writing it, in the order in which they first stand in the paper. */
function spellingsOf(lines: readonly Line[], full: Line | null): string[] {
  const first = new Map<string, number>();
  if (full) first.set('đồng chí', sourceOffset(full, firstInFull(full)));
  for (const line of lines) {
    for (const { text, start } of shortIn(line)) {
      const spelling = text.toLowerCase();
      if (!first.has(spelling)) first.set(spelling, sourceOffset(line, start));
    }
  }
  return [...first].sort(([, one], [, other]) => one - other).map(([spelling]) => spelling);
}
