import { basis } from '../basis';
import { defineRule } from '../types';
import { type Place, placeOfStep, textFix } from '../writing/place';
import { isTold, saying } from '../writing/told';
import { isRecorded, mayAsk } from './course';
import { committeeMinutes } from './sample';

const TOLD = saying([
  'mục đích [,] [yêu cầu]',
  'yêu cầu [của] (phiên họp|cuộc họp|buổi họp|hội nghị)',
  '(họp|phiên họp) (để|nhằm) (bàn|thống nhất|chuẩn bị|đánh giá|xét)',
  '(nội dung|chương trình) (phiên họp|cuộc họp|họp|làm việc)',
]);

/**
 * The secretary, whom the same row asks for, is asked for by the rules on who chairs and who writes; minutes with neither
 * reason nor purpose are asked for both by the rule on how meetings open. Here the reason is told, and not the purpose.
 */
export default defineRule<Place>({
  id: 'chi-uy-thieu-muc-dich',
  ref: 'CU02',
  title: 'Biên bản họp chi uỷ chưa ghi mục đích phiên họp',
  group: 'Họp chi uỷ',
  kinds: ['minutes'],
  forms: ['committee'],
  scope: 'document',
  basis: [basis('secretary', 'S3:47')],
  severity: 'warning',
  preset: 'day-du',
  fix: 'unsafe',
  examples: {
    bad: [
      { text: committeeMinutes({ opening: '## II- Khai mạc\n\nĐồng chí Phan Văn Trúc tuyên bố lý do phiên họp.' }) },
      { text: committeeMinutes({ opening: 'Đ/c Bí thư nêu lý do, giới thiệu đại biểu của Đảng uỷ.' }) },
    ],
    good: [
      { text: committeeMinutes() },
      {
        title: 'Nói gọn trong câu mở đầu',
        text: committeeMinutes({
          opening: 'Đ/c Bí thư tuyên bố lý do: chi uỷ họp để chuẩn bị sinh hoạt chi bộ tháng 7.',
        }),
      },
      { title: 'Mới gõ vài dòng', text: committeeMinutes().split('## II-')[0] ?? '' },
    ],
  },
  *check({ document }) {
    if (!isRecorded(document, 'opening') || isRecorded(document, 'purpose')) return;
    if (isTold(document, TOLD) || !mayAsk(document)) return;
    const place = placeOfStep(document, 'purpose');
    yield { start: place.start, end: place.end, data: place };
  },
  message: () => ({
    what: 'Biên bản họp chi uỷ chưa ghi mục đích, yêu cầu của phiên họp.',
    why: 'Mở đầu phiên họp, bí thư tuyên bố lý do, nêu mục đích, yêu cầu và phân công người ghi biên bản (tài liệu nghiệp vụ bí thư chi bộ).',
    todo: 'Hãy ghi thêm một câu: phiên họp nhằm thống nhất việc gì.',
  }),
  fixes: (place, { document }) => {
    const chair = document.meeting?.chair[0]?.name ?? '…';
    return [textFix(place, `Đồng chí ${chair} nêu mục đích, yêu cầu của phiên họp: ….`, 'Thêm câu nêu mục đích')];
  },
});
