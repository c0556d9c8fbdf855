import { basis } from '../basis';
import { defineRule } from '../types';
import { monthly, withDuties } from '../writing/samples/resolution';
import { besideAssessment, type LinePlace } from './line-place';
import { isSaid, lineTest } from './reading';

const TELLS = lineTest(
  /đoàn thể|mặt trận|công đoàn|đoàn viên|hội viên|đoàn thanh niên|chi đoàn|liên đoàn|chi hội|(?:^|[^A-Za-zÀ-ỹ])hội (?:phụ nữ|nông dân|cựu chiến binh|người cao tuổi|liên hiệp|khuyến học|chữ thập đỏ)|tổ chức chính trị|tổ chức quần chúng/u,
);
const ALONE = `- Nội dung: Phát quang 900 m đường trục thôn
  - Biện pháp: chia đoạn cho từng xóm, làm vào sáng chủ nhật
  - Phụ trách: đồng chí Nguyễn Văn Bình
  - Thời hạn: trước ngày 20/7/2026`;

/** Whether a member of the committee is named for each organisation is a matter of the working rules, not of one month. */
export default defineRule<LinePlace>({
  id: 'thieu-doan-the',
  ref: 'ND13',
  title: 'Không nhắc các đoàn thể',
  group: 'Chất lượng nghị quyết, kết luận',
  kinds: ['resolution', 'conclusion'],
  forms: ['regular'],
  scope: 'document',
  basis: [basis('duty', 'S0:90; S0:98; S0:100')],
  severity: 'hint',
  preset: 'tham-dinh',
  fix: 'unsafe',
  examples: {
    bad: [
      { text: withDuties(ALONE) },
      { text: monthly({ duties: `II. NHIỆM VỤ THÁNG 7\n\n${ALONE}`, carrying: null }) },
    ],
    good: [{ text: monthly() }, { text: withDuties(ALONE.replace('cho từng xóm', 'cho từng chi hội')) }],
  },
  *check({ document }) {
    if (document.tasks.length === 0 || isSaid(document, TELLS)) return;
    const place = besideAssessment(document);
    yield { start: place.start, end: place.end, data: place };
  },
  message: () => ({
    what: 'Văn bản chưa nhắc các đoàn thể.',
    why: 'Chi bộ lãnh đạo các đoàn thể và phân công chi uỷ viên phụ trách (tài liệu nghiệp vụ công tác chi bộ).',
    todo: 'Nên ghi đoàn thể phối hợp việc gì, hoặc một câu đánh giá hoạt động của đoàn thể.',
  }),
  fixes: (place) => [place.line('Hoạt động của các đoàn thể: ….', 'Thêm dòng về đoàn thể')],
});
