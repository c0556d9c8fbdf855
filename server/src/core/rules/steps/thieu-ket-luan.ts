import type { DocumentModel } from '../../model/types';
import { basis } from '../basis';
import { defineRule } from '../types';
import { type Place, placeOfStep, snippetFix } from '../writing/place';
import { committeeMinutes, regularMinutes, thematicMinutes } from '../writing/samples/minutes';
import { allLinesThat, alsoSays, isPast, isRecorded, isSaid, mayAsk } from './minutes';

/** The chair draws the conclusion. What a committee settles or assigns answers for it. */
export default defineRule<Place>({
  id: 'thieu-ket-luan',
  ref: 'QT14',
  title: 'Biên bản chưa ghi kết luận của chủ trì',
  group: 'Trình tự sinh hoạt',
  kinds: ['minutes'],
  forms: ['regular', 'thematic', 'committee'],
  scope: 'document',
  basis: [
    basis('duty', 'S0:154'),
    basis('secretary', 'S3:63, S3:50'),
    basis('thematic', 'S2:59'),
    basis('hd42', 'phần kết thúc'),
  ],
  severity: 'error',
  preset: 'day-du',
  fix: 'unsafe',
  examples: {
    bad: [
      { title: 'Biên bản thường kỳ', text: regularMinutes({ conclusion: null }) },
      { title: 'Biên bản chuyên đề', text: thematicMinutes({ conclusion: null }) },
      { title: 'Họp chi uỷ', text: committeeMinutes({ conclusion: null }) },
    ],
    good: [
      { text: regularMinutes() },
      { text: thematicMinutes() },
      { text: committeeMinutes() },
      {
        title: 'Chủ trì tóm tắt, hội nghị thống nhất',
        text: regularMinutes({ conclusion: 'Chủ trì tóm tắt các ý kiến; chi bộ thống nhất chia ca trực đê.' }),
      },
      {
        title: 'Chi uỷ phân công việc chuẩn bị',
        text: committeeMinutes({
          conclusion:
            '## Phân công chuẩn bị\n\n1. Đồng chí Mai Văn Sơn lập dự toán sửa cầu, xong trước ngày 20/7/2026.',
        }),
      },
      {
        title: 'Tiếp thu và kết luận trong một mục',
        text: regularMinutes({
          response: null,
          conclusion: '**7. Tiếp thu, kết luận.** Chủ trì tiếp thu cả ba ý kiến; thống nhất chia ca trực đê theo xóm.',
        }),
      },
      {
        title: 'Chủ trì chốt việc',
        text: regularMinutes({ conclusion: 'Chủ trì chốt các việc: chia ca trực đê, gom bao cát.' }),
      },
    ],
  },
  *check({ document }) {
    if (
      !mayAsk(document) ||
      !isPast(document, 'conclusion') ||
      isRecorded(document, 'conclusion') ||
      isSaid(document, 'conclusion')
    )
      return;
    if (document.form === 'committee' && settles(document)) return;
    const place = placeOfStep(document, 'conclusion');
    yield { start: place.start, end: place.end, data: place };
  },
  message: () => ({
    what: 'Biên bản chưa ghi kết luận của chủ trì.',
    why: 'Sau thảo luận, chủ trì khái quát ý kiến thành kết luận để chi bộ thực hiện (tài liệu nghiệp vụ công tác chi bộ; tài liệu nghiệp vụ bí thư chi bộ).',
    todo: 'Hãy ghi những điều chủ trì đã kết luận.',
  }),
  fixes: (place, { document }) => [snippetFix(document, place, snippetOf(document), 'Thêm phần kết luận của chủ trì')],
});

const snippetOf = ({ form }: DocumentModel): string =>
  form === 'thematic' ? 'ket-luan-chuyen-de' : form === 'committee' ? 'ket-luan-chi-uy' : 'ket-luan';

/** A committee that assigns work, or agrees on something else than its agenda and its minutes. */
const settles = (document: DocumentModel): boolean =>
  document.tasks.length > 0 ||
  allLinesThat(document, alsoSays('committeeConclusion')).some(
    (line) => !/biên bản|mục đích|chương trình/.test(line.folded),
  );
