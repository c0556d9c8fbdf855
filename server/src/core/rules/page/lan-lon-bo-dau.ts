import { perLine } from '../../model/passage';
import type { DocumentModel } from '../../model/types';
import { sourceRange } from '../../syntax/lines';
import type { Line } from '../../syntax/types';
import type { Range } from '../../text/range';
import { basis } from '../basis';
import { defineRule } from '../types';
import { EVERY_KIND } from '../writing/every-kind';
import { everyLine } from '../writing/every-line';
import { changed, RESOLUTION, WITH_FRONT_MATTER } from './sample';

interface Placed extends Range {
  readonly style: 'old' | 'new';
  readonly typed: string;
}

interface Mixed {
  readonly fewer: readonly Placed[];
  readonly other: number;
}

const OLD = 'oà oá oả oã oạ oè oé oẻ oẽ oẹ uỳ uý uỷ uỹ uỵ'.split(' ');
const NEW = 'òa óa ỏa õa ọa òe óe ỏe õe ọe ùy úy ủy ũy ụy'.split(' ');
const OTHER = new Map([
  ...OLD.map((pair, i) => [pair, NEW[i]!] as const),
  ...NEW.map((pair, i) => [pair, OLD[i]!] as const),
]);
/** At a syllable's end; behind `q` there is one way only. */
const PAIR = new RegExp(`(?<!q)(?:${[...OLD, ...NEW].join('|')})(?![A-Za-zÀ-ỹ])`, 'gu');

const placedIn = perLine((line: Line): readonly Placed[] =>
  Array.from(line.text.matchAll(PAIR)).flatMap((m): Placed[] => {
    const [typed] = m;
    // Names keep their own spelling.
    if (/\p{Lu}[A-Za-zÀ-ỹ]*$/u.test(line.text.slice(Math.max(0, m.index - 6), m.index))) return [];
    return [{ start: m.index, end: m.index + typed.length, typed, style: OLD.includes(typed) ? 'old' : 'new' }];
  }),
);

/** Two ways of placing the tone in one file. Which one is the writer's choice; the fix is offered, never done unasked. */
export default defineRule<Mixed>({
  id: 'lan-lon-bo-dau',
  ref: 'TT22',
  title: 'Lẫn lộn hai cách bỏ dấu (uỷ và ủy, hoá và hóa)',
  group: 'Thể thức',
  kinds: EVERY_KIND,
  forms: [],
  scope: 'document',
  basis: [basis('custom', 'một tệp dùng một cách bỏ dấu')],
  severity: 'hint',
  preset: 'tham-dinh',
  fix: 'unsafe',
  examples: {
    bad: [
      { text: changed(RESOLUTION, 'thảo luận và', 'hoá giải vướng mắc, nghe chi ủy báo cáo và'), lines: [16] },
      {
        title: 'Lẫn ở nhiều dòng',
        text: changed(WITH_FRONT_MATTER, 'thảo luận và', 'chi uỷ báo cáo, chi uỷ tiếp thu, giữ nếp văn hóa và'),
        lines: [17],
      },
    ],
    good: [
      { text: RESOLUTION },
      { title: 'Tên riêng viết cách khác', text: changed(RESOLUTION, 'Nguyễn Văn Bình phát', 'Nguyễn Thúy Hòa phát') },
      { title: 'Chữ quý', text: changed(RESOLUTION, 'thảo luận và', 'bàn việc quý III của chi uỷ và') },
    ],
  },
  *check({ document }) {
    if (!mixes(document)) return;
    const placed = everyPlaced(document);
    const older = placed.filter(({ style }) => style === 'old');
    const newer = placed.filter(({ style }) => style === 'new');
    const fewer = newer.length <= older.length ? newer : older;
    const first = fewer[0]!;
    yield { start: first.start, end: first.end, data: { fewer, other: placed.length - fewer.length } };
  },
  message: ({ fewer, other }) => ({
    what: `Văn bản lẫn hai cách bỏ dấu: ${fewer.length} chữ viết như ở đây, ${other} chữ viết cách kia.`,
    why: 'Không văn bản nào quy định phải theo cách nào, nhưng trong một tệp nên dùng một cách.',
    todo: 'Nếu muốn, hãy bấm sửa nhanh để thống nhất theo cách dùng nhiều hơn.',
  }),
  fixes: ({ fewer }) => [
    {
      title: `Thống nhất cách bỏ dấu (${fewer.length} chữ)`,
      safe: false,
      edits: fewer.map(({ start, end, typed }) => ({ start, end, text: OTHER.get(typed)! })),
    },
  ],
});

function mixes(document: DocumentModel): boolean {
  const styles = new Set<Placed['style']>();
  for (const line of everyLine(document)) for (const { style } of placedIn(line)) styles.add(style);
  return styles.size > 1;
}

const everyPlaced = (document: DocumentModel): Placed[] =>
  everyLine(document).flatMap((line) =>
    placedIn(line).map((placed) => ({ ...placed, ...sourceRange(line, placed.start, placed.end) })),
  );
