import type { DocumentModel, Section } from '../../model/types';
import { given } from '../../model/types';
import { textRange } from '../../syntax/lines';
import type { Line } from '../../syntax/types';
import { fold } from '../../text/fold';
import { basis } from '../basis';
import { defineRule } from '../types';
import { linesIn, matching } from '../writing/every-line';
import { endOfSection, type Place, textFix, titlePlace } from '../writing/place';
import { regularMinutes, thematicMinutes } from '../writing/samples/minutes';
import { bodyLines, bodyLinesThat, isRecorded, mayAsk } from './minutes';

interface Mixed {
  readonly place: Place | null;
  /** Lines of the professional parts, and of the whole body; null where the meeting itself was held together. */
  readonly lines: { readonly own: number; readonly all: number } | null;
}

const JOINT =
  /(?:họp|sinh hoạt|hội nghị) chi bộ (?:và|kết hợp(?: với)?|gắn với|ghép(?: với)?|cùng(?: với)?|lồng ghép(?: với)?) (?:họp |hội nghị |sinh hoạt )?(?:cơ quan|chuyên môn|giao ban|hội đồng sư phạm|hội đồng nhà trường|công đoàn|đơn vị|tổ chuyên môn|cán bộ|viên chức)|(?:họp|hội nghị) (?:cơ quan|giao ban|hội đồng sư phạm|chuyên môn) (?:và|kết hợp(?: với)?|ghép(?: với)?) (?:họp |sinh hoạt )?chi bộ|(?:kết hợp|ghép|lồng ghép|họp chung|sinh hoạt chung) (?:với |cùng )?(?:buổi |cuộc )?(?:họp|hội nghị|cuộc họp) (?:cơ quan|giao ban|chuyên môn|hội đồng|công đoàn)|(?:họp|sinh hoạt) (?:chung|ghép|cùng|lồng)(?: với)? (?:buổi |cuộc )?(?:giao ban|cơ quan|chuyên môn|hội đồng|công đoàn)/;
const NOT_JOINT = /không (?:kết hợp|ghép|lồng ghép)|tách (?:riêng|khỏi)|họp riêng|trước (?:khi|đó)|sau (?:khi|đó)/;
const PROFESSIONAL =
  /chuyên môn|giao ban|hội đồng sư phạm|kế hoạch (?:sản xuất|kinh doanh|dạy học|giảng dạy)|kết quả (?:sản xuất|kinh doanh)|khám,? chữa bệnh/;
const SET_APART = /được bàn ở cuộc họp (?:cơ quan|chuyên môn)|cuộc họp (?:cơ quan|chuyên môn) riêng/;
/** How the office is run day by day; a cell that leads gives the aims and leaves this to it. */
const RUNNING =
  /thời khoá biểu|giáo án|dự giờ|sổ (?:điểm|đầu bài|chủ nhiệm)|(?:đổi|xếp|chia) tiết|phòng (?:thí nghiệm|thực hành)|học sinh giỏi|khảo sát|đề (?:thi|kiểm tra)|chấm chéo|lịch (?:trực|mổ|khám|dạy|thi)|bệnh án|đơn thuốc|ca (?:mổ|trực|máy|kíp)|định mức|đơn giá|doanh thu|đơn hàng|công nợ|nhập kho|xuất kho|tồn kho|phần mềm|hoá chất|kiểm kê|chỉ tiêu tín dụng|hồ sơ một cửa/u;
/** A part of fewer lines is a mention. */
const LONG = 6;
/** Where it is all daily running, so many parts of the paper are too much of it. */
const LEAST_SHARE = 6;

/** The cell's meeting is no meeting of the office: held together with one, or taken up by its work. */
export default defineRule<Mixed>({
  id: 'lan-chuyen-mon',
  ref: 'QT22',
  title: 'Buổi sinh hoạt lẫn với họp cơ quan, việc chuyên môn',
  group: 'Trình tự sinh hoạt',
  kinds: ['minutes'],
  forms: ['regular', 'thematic'],
  scope: 'document',
  basis: [basis('practice', 'S1:22'), basis('thematic', 'S2:67'), basis('hd42', 'sinh hoạt chuyên đề')],
  severity: 'warning',
  preset: 'day-du',
  fix: 'unsafe',
  examples: {
    bad: [
      {
        title: 'Cả mục dài là việc điều hành',
        text: regularMinutes({
          praise: `## Công tác chuyên môn\n\n${Array.from({ length: 16 }, (_, i) => `- Lớp ${i + 1}: đổi tiết toán, dự giờ một tiết.`).join('\n')}`,
        }),
      },
      {
        title: 'Họp ghép với cơ quan',
        text: regularMinutes({
          opening: '## Khai mạc\n\nĐồng chí Phan Văn Trúc tuyên bố lý do họp chi bộ kết hợp họp cơ quan tháng 7.',
        }),
      },
      {
        title: 'Mục chuyên môn chiếm phần lớn',
        text: thematicMinutes({
          paper: `## Công tác chuyên môn\n\n${Array.from({ length: 34 }, (_, i) => `- Tổ ${i + 1} báo cáo tiến độ tháng.`).join('\n')}`,
        }),
      },
      {
        title: 'Điểm đánh số, các ý a, b, c ở dưới',
        text: regularMinutes({
          praise: `5. Công tác chuyên môn\n${[...'abcdeghiklmnopqr'].map((letter) => `${letter}) Lớp 6${letter.toUpperCase()}: đổi tiết toán, dự giờ một tiết.`).join('\n')}`,
        }),
      },
      {
        title: 'Họp chung với giao ban',
        text: thematicMinutes({
          agenda: 'Chi bộ thống nhất chương trình. Buổi này họp chung với họp giao ban sản xuất của hợp tác xã.',
        }),
      },
    ],
    good: [
      {
        title: 'Chi bộ lãnh đạo, không bàn thay',
        text: regularMinutes({
          praise:
            '## Lãnh đạo công tác chuyên môn\n\n- Giữ nền nếp dạy học.\n- Không để học sinh bỏ học.\n- Giáo viên trẻ có người kèm.\n- Gương mẫu trong ứng xử.\n- Tổ trưởng báo cáo hằng tháng.\n- Đầu năm ký cam kết.\n- Chi bộ nghe ý kiến phụ huynh.',
        }),
      },
      { text: regularMinutes() },
      { text: thematicMinutes() },
      {
        title: 'Một mục ngắn về lãnh đạo chuyên môn',
        text: regularMinutes({
          praise: '## Lãnh đạo công tác chuyên môn\n\n- Chi bộ lãnh đạo giữ nền nếp dạy học.',
        }),
      },
    ],
  },
  *check({ document }) {
    if (!mayAsk(document) || !isRecorded(document, 'attendance')) return;
    const joint = jointPlace(document);
    if (joint) yield { ...joint, data: { place: null, lines: null } };
    else {
      const sections = professional(document);
      const own = sections.reduce((sum, section) => sum + lengthOf(section, document), 0);
      const all = bodyLines(document).length;
      const [first] = sections;
      if (!first) yield* listedRunning(document);
      if (!first?.heading || own < LONG) return;
      if (own * 2 <= all && !(own * LEAST_SHARE >= all && runsTheOffice(document, sections))) return;
      if (bodyLinesThat(document, matching(SET_APART)).length > 0) return;
      const place = endOfSection(first, document);
      yield { ...textRange(first.heading), data: { place, lines: { own, all } } };
    }
  },
  message: ({ lines }) => ({
    what: lines
      ? `Mục chuyên môn dài ${lines.own} dòng trên ${lines.all} dòng của biên bản${lines.own * 2 > lines.all ? ', tức là quá một nửa' : ', nói toàn việc điều hành hằng ngày'}.`
      : 'Buổi sinh hoạt chi bộ ghi là họp ghép với cơ quan, đoàn thể.',
    why: 'Sinh hoạt chi bộ tách khỏi họp cơ quan, không bàn thay việc chuyên môn (tài liệu nghiệp vụ công tác chi bộ; tài liệu hướng dẫn sinh hoạt chuyên đề).',
    todo: 'Hãy tách việc chuyên môn sang cuộc họp riêng; biên bản chỉ ghi điều chi bộ lãnh đạo, cho ý kiến.',
  }),
  fixes: ({ place }) =>
    place
      ? [
          textFix(
            place,
            'Chi bộ chỉ cho ý kiến về chủ trương; việc điều hành cụ thể được bàn ở cuộc họp cơ quan ngày …/…/….',
            'Ghi việc chuyên môn được bàn ở cuộc họp riêng',
          ),
        ]
      : [],
});

function jointPlace(document: DocumentModel): { start: number; end: number } | null {
  const subject = given(document.header.subject);
  if (subject && JOINT.test(fold(subject))) return titlePlace(document);
  const line = bodyLines(document)
    .slice(0, 20)
    .find(({ folded }) => JOINT.test(folded) && !NOT_JOINT.test(folded));
  return line ? textRange(line) : null;
}

const professional = ({ sections }: DocumentModel): Section[] =>
  sections.filter(
    ({ folded, parent }) => PROFESSIONAL.test(folded) && !(parent?.heading && PROFESSIONAL.test(parent.folded)),
  );

/** Most of its lines tell of daily running. */
const runsTheOffice = ({ tree }: DocumentModel, sections: readonly Section[]): boolean =>
  tellOfRunning(sections.flatMap(({ from, to }) => linesIn(tree.blocks.slice(from + 1, to))));

const tellOfRunning = (lines: readonly Line[]): boolean =>
  lines.length >= LONG && lines.filter(({ folded }) => RUNNING.test(folded)).length * 2 > lines.length;

const TITLE_LENGTH = 60;

/** `5. Công tác chuyên môn` with a), b), c) under it, in minutes whose points are no headings. */
function* listedRunning(document: DocumentModel): Iterable<{ start: number; end: number; data: Mixed }> {
  const lines = bodyLines(document);
  const at = lines.findIndex(
    ({ marker, folded, text }) =>
      marker !== null && /\d/.test(marker.text) && text.length <= TITLE_LENGTH && PROFESSIONAL.test(folded),
  );
  const title = lines[at];
  if (!title) return;
  const rest = lines.slice(at + 1);
  const end = rest.findIndex(({ marker }) => !marker || marker.style === title.marker?.style);
  const under = rest.slice(0, end < 0 ? undefined : end);
  if (under.length * LEAST_SHARE < lines.length || !tellOfRunning(under)) return;
  if (lines.some(({ folded }) => SET_APART.test(folded))) return;
  const last = under.at(-1)!;
  const place: Place = { ...textRange(last), after: last.end };
  yield { ...textRange(title), data: { place, lines: { own: under.length + 1, all: lines.length } } };
}

const lengthOf = ({ from, to }: Section, { tree }: DocumentModel): number =>
  linesIn(tree.blocks.slice(from, to)).length;
