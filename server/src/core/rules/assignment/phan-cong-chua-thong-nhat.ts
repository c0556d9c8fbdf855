import { textRange } from '../../syntax/lines';
import type { Line } from '../../syntax/types';
import { basis } from '../basis';
import { isSaid, isWritten, lineTest } from '../content/reading';
import { defineRule } from '../types';
import { firstBodyLineThat } from '../writing/every-line';
import { regularMinutes } from '../writing/samples/minutes';

const ASSIGNS = '(?:phân công|giao nhiệm vụ|giao việc|giao cho|giao đồng chí|giao đ\\/c)';
/** Who runs the meeting, takes it down or reads a paper is no duty of theirs (`được Bí thư phân công`, `phân công đồng chí Vân ghi biên bản`). */
const OF_THE_MEETING =
  '[^.;:]{0,60}(?:chủ trì|điều hành|ghi biên bản|thư ký|trình bày|báo cáo|đọc|thông tin|điểm tin|phát biểu)';
const BY_SECRETARY = lineTest(
  new RegExp(
    `(?<!phó |được |được đồng chí |được đ\\/c |uỷ quyền )bí thư(?: chi bộ)? ${ASSIGNS}(?!${OF_THE_MEETING})|phân công (?:của|do) (?:đồng chí |đ\\/c )?bí thư(?!${OF_THE_MEETING})|được (?:đồng chí |đ\\/c )?bí thư (?:phân công|giao) (?:nhiệm vụ|các việc|như sau)`,
    'u',
  ),
);
const AGREED = lineTest(
  /chi uỷ[^.;]{0,60}(?:thống nhất|nhất trí|đồng ý|bàn|họp|phân công)|(?:thống nhất|nhất trí|đồng ý)[^.;]{0,40}chi uỷ/u,
);
const ADDED = ' Phân công này đã được chi uỷ thống nhất.';
const duties = (opening: string): string => `## Phân công nhiệm vụ

${opening}

| TT | Nhiệm vụ | Biện pháp | Người phụ trách | Thời hạn |
| :-: | --- | --- | --- | --- |
| 1 | Trực đê trong mùa mưa | Chia ca theo xóm | Nguyễn Văn Bình | 20/7/2026 |`;

export default defineRule<Line>({
  id: 'phan-cong-chua-thong-nhat',
  ref: 'PC08',
  title: 'Bí thư phân công mà không ghi đã được chi uỷ thống nhất',
  group: 'Phân công',
  kinds: ['conclusion', 'minutes'],
  forms: [],
  scope: 'document',
  basis: [basis('duty', 'S0:126'), basis('secretary', 'S3:19')],
  severity: 'hint',
  preset: 'day-du',
  fix: 'unsafe',
  examples: {
    bad: [
      { text: regularMinutes({ duties: duties('Đồng chí Bí thư phân công nhiệm vụ như sau:') }) },
      { text: regularMinutes({ duties: duties('Theo phân công của đồng chí Bí thư, các đồng chí sau nhận việc:') }) },
    ],
    good: [
      {
        text: regularMinutes({ duties: duties('Theo đề xuất của đồng chí Bí thư, chi uỷ thống nhất phân công:') }),
      },
      { title: 'Chi bộ phân công', text: regularMinutes() },
      {
        title: 'Người được phân công chủ trì, ghi biên bản',
        text: regularMinutes({
          duties: duties('Đồng chí Phó Bí thư chủ trì (được Bí thư phân công) nêu các việc sau:'),
        }).replace(
          /## Phân công nhiệm vụ/,
          'Đồng chí Bí thư phân công đồng chí Lê Thị Vân ghi biên bản.\n\n## Phân công nhiệm vụ',
        ),
      },
    ],
  },
  *check({ document, roster }) {
    if (document.kind === 'minutes' && document.form !== 'regular') return;
    // A cell of fewer than nine official members has no committee that could agree.
    if (roster && roster.members.length > 0 && roster.committee.length === 0) return;
    const line = firstBodyLineThat(document, BY_SECRETARY);
    if (line && isWritten(document) && !isSaid(document, AGREED)) yield { ...textRange(line), data: line };
  },
  message: () => ({
    what: 'Bí thư phân công nhiệm vụ nhưng chưa thấy ghi chi uỷ đã thống nhất.',
    why: 'Bí thư đề xuất, chi uỷ thống nhất phân công (tài liệu nghiệp vụ công tác chi bộ).',
    todo: 'Nếu chi uỷ đã bàn, nên thêm một câu ghi rõ điều đó.',
  }),
  fixes: (line) => {
    if (line.kind === 'cell') return [];
    const { start, end } = textRange(line);
    const colon = line.text.endsWith(':');
    return [
      {
        title: 'Thêm câu chi uỷ đã thống nhất',
        safe: false,
        edits: colon
          ? [{ start: end - 1, end, text: ' (đã được chi uỷ thống nhất):' }]
          : [{ start: end, end, text: ADDED }],
        select: colon ? undefined : { edit: 0, start: 1, end: ADDED.length },
      },
    ].filter(() => end > start);
  },
});
