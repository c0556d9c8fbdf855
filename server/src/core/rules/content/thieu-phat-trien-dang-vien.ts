import { MONTHS_ASKING } from '../../guidance/content-wording';
import { basis } from '../basis';
import { defineRule } from '../types';
import { monthly, withDuties } from '../writing/samples/resolution';
import { besideAssessment, type LinePlace } from './line-place';
import { isSaid, lineTest, monthOf } from './reading';

const TELLS = lineTest(
  /phát triển đảng|kết nạp|quần chúng ưu tú|nguồn (?:kết nạp|đảng|phát triển)|tạo nguồn|bồi dưỡng nhận thức về đảng|đảng viên mới|công nhận đảng viên|đảng viên dự bị|cảm tình đảng/,
);
const JUNE = (text: string): string =>
  text
    .replace(/03 tháng 7 năm/, '05 tháng 6 năm')
    .replaceAll('03/7/2026', '05/6/2026')
    .replaceAll('tháng 7', 'tháng 6');

/** Asked in the last month of a quarter only: a cell does not speak of it every month. */
export default defineRule<LinePlace>({
  id: 'thieu-phat-trien-dang-vien',
  ref: 'ND12',
  title: 'Nghị quyết cuối quý không nhắc phát triển đảng viên',
  group: 'Chất lượng nghị quyết, kết luận',
  kinds: ['resolution'],
  forms: ['regular'],
  scope: 'document',
  basis: [basis('duty', 'S0:86; S0:268'), basis('custom', 'mỗi quý một lần')],
  severity: 'hint',
  preset: 'tham-dinh',
  fix: 'unsafe',
  examples: {
    bad: [
      { text: JUNE(monthly()) },
      { title: 'Đánh giá có, nhiệm vụ có, phát triển đảng viên không', text: JUNE(monthly({ carrying: null })) },
    ],
    good: [
      { title: 'Không phải tháng cuối quý', text: monthly() },
      {
        title: 'Có việc tạo nguồn',
        text: JUNE(
          withDuties(
            '- Giao đồng chí Nguyễn Văn Bình hoàn thiện hồ sơ tạo nguồn của một quần chúng bằng cách gặp trực tiếp, xong trước ngày 20/6/2026.',
          ),
        ),
      },
    ],
  },
  *check({ document, date }) {
    const month = monthOf(date);
    if (month === null || !(MONTHS_ASKING.admission as readonly number[]).includes(month)) return;
    if (document.tasks.length === 0 || isSaid(document, TELLS)) return;
    const place = besideAssessment(document);
    yield { start: place.start, end: place.end, data: place };
  },
  message: () => ({
    what: 'Nghị quyết tháng cuối quý chưa nhắc việc phát triển đảng viên.',
    why: 'Phát triển đảng viên là việc chi bộ phải quan tâm thường xuyên (tài liệu nghiệp vụ công tác chi bộ).',
    todo: 'Nên ghi kết quả tạo nguồn trong quý, hoặc một việc cụ thể cho quý sau.',
  }),
  fixes: (place) => [place.line('Công tác phát triển đảng viên: ….', 'Thêm dòng phát triển đảng viên')],
});
