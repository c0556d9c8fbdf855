import { perLine } from '../../model/passage';
import { sourceRange } from '../../syntax/lines';
import type { Line } from '../../syntax/types';
import type { Range } from '../../text/range';
import { basis } from '../basis';
import { isSaid, lineTest } from '../content/reading';
import { defineRule } from '../types';
import { EVERY_KIND } from '../writing/every-kind';
import { bodyLinesThat, isInBody } from '../writing/every-line';
import { regularMinutes } from '../writing/samples/minutes';
import { withReview } from '../writing/samples/resolution';

/** Before a name or a post; `20 đồng chí` counts, and is never shortened. */
const ADDRESS = /(?<![A-Za-zÀ-ỹ\d])(?:([Đđ]ồng chí)|([Đđ]\/[Cc])|(Đ[Cc]|đc|Đ\.[Cc]|đ\.c))(?=\.?:?\s+\p{Lu})/gu;
/** An abbreviation that is explained where it first stands is right (Hướng dẫn 05-HD/VPTW, mục 6.1.3). */
const EXPLAINED = lineTest(/đồng chí\s*\((?:(?:sau đây )?(?:gọi tắt|viết tắt)[^)]{0,20})?đ\/c\)/u);

interface Address extends Range {
  readonly text: string;
  readonly style: 'full' | 'slash' | 'bare';
  /** At the beginning of a line or a sentence. */
  readonly opens: boolean;
}

const addressesIn = perLine((line: Line) =>
  [...line.text.matchAll(ADDRESS)].map((found) => ({
    text: found[0],
    at: found.index,
    style: found[1] ? ('full' as const) : found[2] ? ('slash' as const) : ('bare' as const),
    opens: /(?:^|[.:!?]\s+|^[-+*•]\s*)$/u.test(line.text.slice(0, found.index)),
  })),
);

const shortensSome = perLine(
  (line: Line) => /đ[/.]?c/.test(line.folded) && addressesIn(line).some(({ style }) => style !== 'full'),
);

export default defineRule<{ short: readonly Address[]; styles: readonly string[] }>({
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
    if (!isInBody(document, shortensSome)) return;
    const lines = [...bodyLinesThat(document, addressesIn)];
    const styles = new Set(lines.flatMap((line) => addressesIn(line).map(({ style }) => style)));
    if (styles.size < 2 || isSaid(document, EXPLAINED)) return;
    const all = lines.flatMap((line) =>
      addressesIn(line).map(
        ({ at, ...rest }): Address => ({ ...rest, ...sourceRange(line, at, at + rest.text.length) }),
      ),
    );
    const short = all.filter(({ style }) => style !== 'full');
    const written = [...new Set(all.map(({ text }) => text.toLowerCase()))];
    const first = short[0]!;
    yield { start: first.start, end: first.end, data: { short, styles: written } };
  },
  message: ({ short, styles }) => ({
    what: `Văn bản xưng hô nhiều kiểu: ${styles.map((style) => `«${style}»`).join(', ')}; có ${short.length} chỗ viết tắt.`,
    why: 'Chữ viết tắt phải dùng thống nhất và được giải thích ở lần đầu (Hướng dẫn 05-HD/VPTW, mục 6.1.3).',
    todo: 'Nên viết đủ «đồng chí» ở mọi chỗ.',
  }),
  fixes: ({ short }) => [
    {
      title: 'Viết đủ «đồng chí» trong cả văn bản',
      safe: true,
      edits: short.map(({ start, end, text, opens, style }) => ({
        start,
        end,
        text: (style === 'bare' ? opens : text.startsWith('Đ')) ? 'Đồng chí' : 'đồng chí',
      })),
    },
  ],
});
