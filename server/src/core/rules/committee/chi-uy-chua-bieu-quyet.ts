import { MINUTES_ADOPTED, MINUTES_READ } from '../../guidance/committee-wording';
import { sourceRange, textRange } from '../../syntax/lines';
import { basis } from '../basis';
import { defineRule, type Fix } from '../types';
import { hasText } from '../writing/begun';
import { bodyLinesThat } from '../writing/every-line';
import { type Place, placeOfStep, snippetFix, snippetLines } from '../writing/place';
import { hasEnded, isTold, saying } from '../writing/told';
import { isRecorded } from './course';
import { committeeMinutes } from './sample';

const READ = saying(MINUTES_READ);
const ADOPTED = saying(MINUTES_ADOPTED);

/** The end of the line that reads the minutes out; or, where nobody did, the place for the whole sentence. */
type Unvoted = { readonly end: number } | { readonly place: Place };

/** That the minutes were not read out is `thieu-thong-qua-bien-ban`; this one asks for the committee's vote. */
export default defineRule<Unvoted>({
  id: 'chi-uy-chua-bieu-quyet',
  ref: 'CU04',
  title: 'Chi uỷ chưa biểu quyết thông qua biên bản',
  group: 'Họp chi uỷ',
  kinds: ['minutes'],
  forms: ['committee'],
  scope: 'document',
  basis: [basis('secretary', 'S3:50')],
  severity: 'error',
  preset: 'day-du',
  fix: 'unsafe',
  examples: {
    bad: [
      { text: committeeMinutes({ adopted: '## VII- Bế mạc\n\nĐồng chí thư ký đọc lại toàn văn biên bản.' }) },
      { text: committeeMinutes({ adopted: 'Biên bản được đọc lại cho các chi uỷ viên nghe.' }) },
      { title: 'Không ghi gì về biểu quyết', text: committeeMinutes({ adopted: null }) },
    ],
    good: [
      { text: committeeMinutes() },
      {
        title: 'Không ghi số phiếu nhưng đã thông qua',
        text: committeeMinutes({
          adopted: 'Thư ký đọc biên bản, các đồng chí chi uỷ viên nhất trí thông qua biên bản.',
        }),
      },
      {
        title: 'Biểu quyết ghi ở câu sau',
        text: committeeMinutes({
          adopted: 'Thư ký đọc lại biên bản.\n\nKết quả biểu quyết: 5/5 chi uỷ viên tán thành (100%).',
        }),
      },
    ],
  },
  *check({ document }) {
    if (document.votes.length > 0 || isRecorded(document, 'vote')) return;
    if (isTold(document, ADOPTED) || !hasText(document) || !hasEnded(document)) return;
    const line = bodyLinesThat(document, READ).at(-1);
    if (line) {
      yield { ...textRange(line), data: { end: sourceRange(line, line.text.length, line.text.length).end } };
      return;
    }
    const place = placeOfStep(document, 'minutes-read');
    const concluded = document.steps.find(({ id }) => id === 'conclusion') ?? place;
    yield { start: concluded.start, end: concluded.end, data: { place } };
  },
  message: (data) => ({
    what:
      'end' in data
        ? 'Biên bản đã được đọc nhưng chưa ghi chi uỷ biểu quyết thông qua.'
        : 'Biên bản chưa ghi chi uỷ biểu quyết về kết luận, biên bản.',
    why: 'Kết luận của chi uỷ được ghi thành biên bản và lấy biểu quyết của chi uỷ thông qua biên bản (tài liệu nghiệp vụ bí thư chi bộ).',
    todo: 'Hãy ghi thêm số chi uỷ viên tán thành trên tổng số chi uỷ viên.',
  }),
  fixes: (data, { document }): Fix[] => {
    if ('place' in data)
      return [snippetFix(document, data.place, 'bieu-quyet-chi-uy', 'Thêm câu đọc và biểu quyết thông qua biên bản')];
    const { end } = data;
    const sentence = snippetLines(document, 'bieu-quyet-chi-uy')[0]!.replace(/^[^.]*\.\s*/, '');
    const text = `${/[.!?]\s*$/.test(document.tree.text.slice(0, end)) ? '' : '.'} ${sentence}`;
    const at = text.indexOf('…');
    return [
      {
        title: 'Thêm câu biểu quyết thông qua biên bản',
        safe: false,
        edits: [{ start: end, end, text }],
        select: { edit: 0, start: at, end: at + 1 },
      },
    ];
  },
});
