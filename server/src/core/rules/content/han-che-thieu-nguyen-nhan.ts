import { CAUSES_AND_REMEDIES, LIMITS } from '../../guidance/content-wording';
import type { DocumentModel } from '../../model/types';
import { textRange } from '../../syntax/lines';
import type { Line } from '../../syntax/types';
import { anyOf } from '../../text/word-lists';
import { basis } from '../basis';
import { defineRule } from '../types';
import { bodyLinesThat } from '../writing/every-line';
import { thematicMinutes } from '../writing/samples/minutes';
import { withReview } from '../writing/samples/resolution';
import { dutyLines, isSaid, isWritten, linesOfSection, lineTest, sectionOf, wordTest } from './reading';

/** `Hạn chế: …`, `Hạn chế là …`, `Hạn chế của buổi sinh hoạt: …`; not `hạn chế rác thải`, not `Hạn chế: không`. */
const NAMES_LIMITS = lineTest(
  new RegExp(
    `(?:^|[.;]\\s+)(?:(?:(?:buổi|kỳ|cuộc) (?:sinh hoạt|họp)(?: [^:;.]{1,24})?|chi bộ|chi uỷ|đảng viên|bên cạnh đó|tuy nhiên|song),? )?(?:về |một số |những |vẫn |vẫn còn |còn |còn có |còn một số |còn những |có |có một số )?(?:${anyOf(LIMITS)})(?:[,\\s]+(?:và |hoặc )?(?:${anyOf(LIMITS)}))*(?: của [^:;.]{1,60}| còn có| cần khắc phục| trong [^:;.]{1,40})?\\s*(?::| là )\\s*(?!không(?: có)?(?:[.;,]|$)|chưa phát hiện)[^\\s…]`,
    'u',
  ),
);
const HAS_CAUSE = wordTest(CAUSES_AND_REMEDIES);
/** `quỹ vì người nghèo` tells no cause. */
const BECAUSE = lineTest(
  /(?<!quỹ |ngày |tháng |[A-Za-zÀ-ỹ]-)(?<![A-Za-zÀ-ỹ])vì(?! (?:người nghèo|trẻ em|môi trường|cộng đồng|nạn nhân|sự tiến bộ|an ninh))(?![A-Za-zÀ-ỹ])/u,
);
/** `Biểu dương đồng chí … vì …`: why somebody is praised. */
const PRAISES = /^(?:biểu dương|khen thưởng|khen|tuyên dương|nhắc nhở|phê bình)/u;
const EXPLAINS = (line: Line): boolean => (HAS_CAUSE(line) || BECAUSE(line)) && !PRAISES.test(line.folded);
/** A part of the document that is about causes or remedies answers for all limits. */
const ANSWERS = lineTest(
  /nguyên nhân(?! (?:của )?(?:kết quả|thành tích|ưu điểm|thành công|những kết quả))|khắc phục (?:hạn chế|khuyết điểm|tồn tại|những)|giải pháp khắc phục|biện pháp khắc phục|bài học/,
);
/** Limits of a person who is judged or elected: other papers tell their causes. */
const ABOUT_A_PERSON = /kết nạp|công nhận|chính thức đối với|kỷ luật|khai trừ|xoá tên|kiểm điểm đối với|bầu/;
const ADDED = '; nguyên nhân: …; giải pháp: …';

export default defineRule<Line>({
  id: 'han-che-thieu-nguyen-nhan',
  ref: 'ND09',
  title: 'Nêu hạn chế mà không có nguyên nhân hoặc giải pháp',
  group: 'Chất lượng nghị quyết, kết luận',
  kinds: ['resolution', 'minutes'],
  forms: [],
  scope: 'document',
  basis: [basis('duty', 'S0:70'), basis('thematic', 'S2:66'), basis('secretary', 'S3:72')],
  severity: 'warning',
  preset: 'day-du',
  fix: 'unsafe',
  examples: {
    bad: [
      {
        title: 'Buổi họp còn hạn chế',
        text: withReview('- Buổi sinh hoạt còn hạn chế: tài liệu phát thiếu hai trang, trao đổi có lúc lạc đề.'),
      },
      {
        title: 'Nghị quyết tháng',
        text: withReview(`- Tư tưởng của đảng viên và nhân dân ổn định.
- Hạn chế: việc thu quỹ vì người nghèo còn chậm so với yêu cầu.`),
      },
      {
        title: 'Biên bản chuyên đề',
        text: thematicMinutes({
          conclusion: `## Kết luận

Đồng chí chủ trì kết luận chuyên đề được chuẩn bị kỹ. Hạn chế là đề dẫn gửi muộn, nhiều đồng chí chưa kịp đọc.`,
        }),
      },
    ],
    good: [
      {
        title: 'Buổi họp còn hạn chế, có cách sửa',
        text: withReview(
          '- Buổi sinh hoạt còn hạn chế: tài liệu phát thiếu hai trang, do in vội; lần sau in trước một ngày.',
        ),
      },
      {
        title: 'Nguyên nhân ghi ngay trong câu',
        text: withReview('- Hạn chế: việc thu quỹ còn chậm do chưa chia việc cho từng xóm.'),
      },
      {
        title: 'Nguyên nhân ở dòng dưới',
        text: withReview(`- Hạn chế: việc thu quỹ còn chậm.
- Nguyên nhân: chi uỷ chưa quy định ngày báo cáo giữa tháng.`),
      },
      {
        title: 'Không có hạn chế',
        text: withReview('- Việc nạo vét mương đã hoàn thành.\n- Hạn chế: không có.'),
      },
    ],
  },
  *check({ document }) {
    const { kind, form, header, title } = document;
    if (kind === 'minutes' && form !== 'regular' && form !== 'thematic') return;
    const subject = `${header.subject.found ? header.subject.value : ''} ${title?.text ?? ''}`.toLowerCase();
    if (ABOUT_A_PERSON.test(subject) || !isWritten(document) || isSaid(document, ANSWERS)) return;
    const duties = dutyLines(document);
    const named = [...bodyLinesThat(document, NAMES_LIMITS)];
    const line = named.find((one) => !duties.has(one) && !answered(document, one));
    if (line) yield { ...textRange(line), data: line };
  },
  message: () => ({
    what: 'Đã nêu hạn chế nhưng chưa thấy nguyên nhân hoặc giải pháp.',
    why: 'Đánh giá phải chỉ ra hạn chế, nguyên nhân và giải pháp khắc phục (tài liệu nghiệp vụ công tác chi bộ; tài liệu hướng dẫn sinh hoạt chuyên đề).',
    todo: 'Hãy ghi thêm vì sao còn hạn chế và cách khắc phục.',
  }),
  fixes: (line, { document }) => {
    const { end } = textRange(line);
    const stop = /[.;,\s]*$/.exec(document.tree.text.slice(line.start, end))![0];
    const at = ADDED.indexOf('…');
    return [
      {
        title: 'Thêm nguyên nhân, giải pháp',
        safe: false,
        edits: [{ start: end - stop.length, end, text: `${ADDED}.` }],
        select: { edit: 0, start: at, end: at + 1 },
      },
    ];
  },
});

/** The limit's own line, the lines after it in its section, or under it, tell why, or what is done about it. */
function answered(document: DocumentModel, line: Line): boolean {
  if (EXPLAINS(line)) return true;
  const section = sectionOf(document, line);
  return (
    section !== null && linesOfSection(document, section).some((other) => other.start > line.start && EXPLAINS(other))
  );
}
