import { ONE_MEMBER } from '../../guidance/member-wording';
import { type DocumentModel, given } from '../../model/types';
import { fold } from '../../text/fold';
import { hasBlank } from '../../text/placeholder';
import { basis } from '../basis';
import { defineRule } from '../types';
import { hasText } from '../writing/begun';
import { bodyLinesThat } from '../writing/every-line';
import { afterHead, type Place, snippetFix } from '../writing/place';
import { monthly } from '../writing/samples/resolution';
import { assessments, dutyLines, isWritten, lineTest } from './reading';

/** What tells on what a resolution rests: superiors and their papers, the cell's own work and state. */
const RESTS = lineTest(
  /nhiệm vụ chính trị|căn cứ|cấp trên|đảng uỷ|huyện uỷ|tỉnh uỷ|thành uỷ|trung ương|tình hình|thực trạng|^xét |theo đề nghị|(?:thực hiện|quán triệt|triển khai) (?:nghị quyết|chỉ thị|kết luận|kế hoạch|chương trình|hướng dẫn|quy định|quyết định)|kết quả (?:thực hiện|kiểm tra|lãnh đạo|công tác)|hạn chế|ưu điểm|nguyên nhân|đã bàn (?:việc|về)|trước (?:việc|tình trạng)|sau khi nghe (?:thông báo|báo cáo về)/,
);
/** Bases that every resolution has; beside a basis that is still to be filled in they do not count. */
const USUAL = /điều lệ đảng|tình hình thực tế|ý kiến thảo luận/;

export default defineRule<Place>({
  id: 'thieu-can-cu-tinh-hinh',
  ref: 'ND01',
  title: 'Chưa nêu nhiệm vụ chính trị, căn cứ cấp trên hoặc tình hình đơn vị',
  group: 'Chất lượng nghị quyết, kết luận',
  kinds: ['resolution', 'conclusion'],
  forms: [],
  scope: 'document',
  basis: [basis('duty', 'S0:60; S0:62'), basis('secretary', 'S3:54-56')],
  severity: 'warning',
  preset: 'day-du',
  fix: 'unsafe',
  examples: {
    bad: [
      { title: 'Vào thẳng nhiệm vụ', text: monthly({ bases: null, review: null }) },
      {
        title: 'Căn cứ còn để trống',
        text: monthly({
          bases:
            '- Căn cứ Điều lệ Đảng Cộng sản Việt Nam;\n- Căn cứ Nghị quyết số …, ngày …/…/… của Đảng uỷ … về …;\n- Căn cứ tình hình thực tế và ý kiến thảo luận của chi bộ.',
          review: null,
        }),
      },
    ],
    good: [
      { title: 'Có căn cứ', text: monthly({ review: null }) },
      { title: 'Có phần đánh giá tình hình', text: monthly({ bases: null }) },
      {
        title: 'Nêu trong lời mở đầu',
        text: monthly({
          bases: null,
          review: null,
          opening:
            'Ngày 03/7/2026, tại Nhà văn hoá thôn Trà, chi bộ họp thường kỳ. Thực hiện Kế hoạch số 15-KH/ĐU, ngày 20/5/2026 của Đảng uỷ xã, chi bộ quyết nghị:',
        }),
      },
      {
        title: 'Mục nhìn lại tháng trước',
        text: monthly({ bases: null, review: 'I. NHÌN LẠI THÁNG 6\n\n- Nạo vét xong 600 m mương.' }),
      },
      {
        title: 'Nghị quyết về một đảng viên',
        text: monthly({ bases: null, review: null }).replace(
          'lãnh đạo thực hiện nhiệm vụ tháng 7 năm 2026',
          'về việc thi hành kỷ luật đối với đồng chí Mai Văn Sơn',
        ),
      },
    ],
  },
  *check({ document }) {
    if (!hasText(document) || !isWritten(document) || isOnOneMember(document) || restsOnSomething(document)) return;
    const place = afterHead(document);
    const open = document.bases.find(({ text }) => hasBlank(text));
    yield { start: open?.start ?? place.start, end: open?.end ?? place.end, data: place };
  },
  message: () => ({
    what: 'Văn bản chưa nêu nhiệm vụ chính trị, căn cứ của cấp trên hoặc tình hình của đơn vị.',
    why: 'Nghị quyết phải sát nhiệm vụ chính trị được giao, vận dụng chủ trương của cấp trên vào điều kiện thực tế (tài liệu nghiệp vụ công tác chi bộ).',
    todo: 'Hãy ghi căn cứ, hoặc thêm đoạn nêu tình hình trước phần nhiệm vụ.',
  }),
  fixes: (place, { document }) =>
    document.bases.length > 0 ? [] : [snippetFix(document, place, 'can-cu', 'Chèn đoạn căn cứ')],
});

/** A resolution on one member rests on that member's case. */
const isOnOneMember = ({ header }: DocumentModel): boolean => ONE_MEMBER.test(fold(given(header.subject) ?? ''));

function restsOnSomething(document: DocumentModel): boolean {
  if (assessments(document).length > 0) return true;
  const open = document.bases.some(({ text }) => hasBlank(text));
  if (document.bases.some(({ text }) => !hasBlank(text) && (!open || !USUAL.test(fold(text))))) return true;
  const bases = new Set(document.bases.map(({ start }) => start));
  const duties = dutyLines(document);
  return bodyLinesThat(document, RESTS).some(
    (line) => !duties.has(line) && !(open && (bases.has(line.start) || USUAL.test(line.folded))),
  );
}
