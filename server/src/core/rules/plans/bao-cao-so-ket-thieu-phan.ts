import { REPORT_PARTS } from '../../guidance/plan-wording';
import { type DocumentModel, given } from '../../model/types';
import { fold } from '../../text/fold';
import { basis } from '../basis';
import { defineRule } from '../types';
import { hasText } from '../writing/begun';
import { endOfBody, type Place, snippetLines, textFix, titlePlace } from '../writing/place';
import { isTold, mayAskFor, saying } from '../writing/told';
import { reportOf } from './sample';

interface Missing {
  readonly parts: readonly (typeof PARTS)[number][];
  readonly place: Place;
}

const PARTS = REPORT_PARTS.map((part) => ({ ...part, told: saying(part.wordings) }));
/** Reports on how something was carried out; one on a single event is another matter. */
const ON_RESULTS =
  /sơ kết|tổng kết|kết quả|(?:tình hình|việc) (?:lãnh đạo |triển khai )?thực hiện|kiểm điểm|công tác (?:tháng|quý|năm|sáu tháng|6 tháng)/u;

const FULL = `## Đánh giá

- Ưu điểm: đảng viên gương mẫu làm trước.
- Khuyết điểm, hạn chế: việc sửa cổng chậm một tháng.
- Nguyên nhân: dự toán lập muộn.
- Trách nhiệm của tổ chức, cá nhân: chi uỷ nhận trách nhiệm chung.
- Kinh nghiệm rút ra: phải có dự toán trước khi bàn việc.

Chi bộ kiến nghị Đảng uỷ xã bố trí đèn chiếu sáng ở đoạn đê cuối thôn.`;

/** A part on what comes next: the assessment before it has been written. */
const looksAhead = (document: DocumentModel): boolean =>
  hasText(document) &&
  document.sections.some(({ heading, folded, from, to }) => heading && AHEAD.test(folded) && to - from > 1);
const AHEAD = /phương hướng|nhiệm vụ|thời gian tới|cuối năm|kiến nghị|đề xuất/u;

export default defineRule<Missing>({
  id: 'bao-cao-so-ket-thieu-phan',
  ref: 'KH08',
  title: 'Báo cáo sơ kết, tổng kết còn thiếu phần',
  group: 'Kế hoạch thực hiện nghị quyết',
  kinds: ['report'],
  forms: [],
  scope: 'document',
  basis: [basis('duty', 'S0:174'), basis('secretary', 'S3:72')],
  severity: 'warning',
  preset: 'day-du',
  fix: 'unsafe',
  examples: {
    bad: [
      { title: 'Thiếu trách nhiệm', text: reportOf(FULL.replace(/^- Trách nhiệm.*\n/m, '')) },
      {
        title: 'Chỉ có ưu điểm',
        text: reportOf('Năm việc đã hoàn thành.\n\n- Ưu điểm: đảng viên làm trước.\n- Các hội đoàn thể làm theo.'),
      },
      {
        title: 'Đã viết sang nhiệm vụ tới, dấu hiệu ở đầu tệp',
        text: `---
loại: Báo cáo
đảng bộ: Đảng bộ xã Bình An
chi bộ: Chi bộ thôn Trà
số: 04-BC/CB
địa danh: Bình An
ngày: 10/6/2026
trích yếu: sơ kết 9 tháng thực hiện Nghị quyết số 02-NQ/CB về giảm nghèo
chức vụ: Bí thư
người ký: Phan Văn Trúc
nơi nhận:
  - Đảng uỷ xã Bình An
  - Lưu Chi bộ
---

# BÁO CÁO

Chi bộ báo cáo kết quả thực hiện như sau.

## I. Kết quả

- Đã giúp 7/10 hộ thoát nghèo.
- Ưu điểm: các đoàn thể vào cuộc sớm.

## II. Nhiệm vụ ba tháng cuối năm

Giúp ba hộ còn lại.
`,
      },
    ],
    good: [
      { text: reportOf(FULL) },
      {
        title: 'Nói bằng lời khác',
        text: reportOf(
          '- Kết quả đạt được: bốn việc.\n- Tồn tại: cổng chưa sửa, do thiếu dự toán; đồng chí Mai Văn Sơn chịu trách nhiệm.\n- Bài học: bàn sớm. Đề nghị xã hỗ trợ.',
        ),
      },
      {
        title: 'Báo cáo việc khác',
        text: reportOf(
          'Thôn có hai nhà tốc mái.\n\nĐã chuyển người đến trường.\n\nKhông ai bị thương.',
          'về thiệt hại do lốc ngày 08/6/2026',
        ),
      },
      {
        title: 'Làm được, chưa làm được, vì sao',
        text: reportOf(
          '1. Làm được: 22/24 giáo viên dùng học bạ số.\n\n2. Chưa làm được: hai tổ còn in giấy. Vì sao: máy cũ. Người chịu trách nhiệm: đồng chí Mai Văn Sơn.\n\n3. Bài học rút ra: làm mẫu ở một tổ trước. Đề nghị Đảng uỷ xã hỗ trợ máy.',
        ),
      },
    ],
  },
  *check({ document }) {
    if (!ON_RESULTS.test(fold(given(document.header.subject) ?? ''))) return;
    const parts = PARTS.filter(({ told }) => !isTold(document, told));
    if (parts.length === 0) return;
    if (!mayAskFor(document, PARTS.length - parts.length, PARTS.length) && !looksAhead(document)) return;
    const { start, end } = titlePlace(document);
    yield { start, end, data: { parts, place: endOfBody(document) } };
  },
  message: ({ parts }) => ({
    what: `Báo cáo chưa có: ${parts.map(({ name }) => name).join('; ')}.`,
    why: 'Sơ kết, tổng kết phải đánh giá đúng ưu điểm, khuyết điểm, chỉ rõ nguyên nhân, trách nhiệm, rút kinh nghiệm và kiến nghị (tài liệu nghiệp vụ công tác chi bộ; tài liệu nghiệp vụ bí thư chi bộ).',
    todo: 'Hãy bổ sung phần còn thiếu.',
  }),
  fixes: ({ parts, place }, { document }) => {
    const text = parts.map(({ snippet, line }) => snippetLines(document, snippet)[line]!.replace(/;$/, '.')).join('\n');
    return [textFix(place, text, 'Thêm phần còn thiếu')];
  },
});
