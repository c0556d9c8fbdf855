import type { DocumentModel, Section } from '../../model/types';
import { given } from '../../model/types';
import { textRange } from '../../syntax/lines';
import { fold } from '../../text/fold';
import { basis } from '../basis';
import { defineRule } from '../types';
import { linesIn } from '../writing/every-line';
import { endOfSection, type Place, textFix, titlePlace } from '../writing/place';
import { regularMinutes, thematicMinutes } from '../writing/samples/minutes';
import { bodyLines, isRecorded, mayAsk } from './minutes';

interface Mixed {
  readonly place: Place | null;
  /** Lines of the professional parts, and of the whole body; null where the meeting itself was held together. */
  readonly lines: { readonly own: number; readonly all: number } | null;
}

const JOINT =
  /(?:họp|sinh hoạt|hội nghị) chi bộ (?:và|kết hợp(?: với)?|gắn với|ghép(?: với)?|cùng(?: với)?|lồng ghép(?: với)?) (?:họp |hội nghị |sinh hoạt )?(?:cơ quan|chuyên môn|giao ban|hội đồng sư phạm|hội đồng nhà trường|công đoàn|đơn vị|tổ chuyên môn|cán bộ|viên chức)|(?:họp|hội nghị) (?:cơ quan|giao ban|hội đồng sư phạm|chuyên môn) (?:và|kết hợp(?: với)?|ghép(?: với)?) (?:họp |sinh hoạt )?chi bộ|(?:kết hợp|ghép|lồng ghép|họp chung|sinh hoạt chung) (?:với |cùng )?(?:buổi |cuộc )?(?:họp|hội nghị|cuộc họp) (?:cơ quan|giao ban|chuyên môn|hội đồng|công đoàn)/;
const NOT_JOINT = /không (?:kết hợp|ghép|lồng ghép)|tách (?:riêng|khỏi)|họp riêng|trước (?:khi|đó)|sau (?:khi|đó)/;
const PROFESSIONAL =
  /chuyên môn|giao ban|hội đồng sư phạm|kế hoạch (?:sản xuất|kinh doanh|dạy học|giảng dạy)|kết quả (?:sản xuất|kinh doanh)|khám,? chữa bệnh/;
const SET_APART = /được bàn ở cuộc họp (?:cơ quan|chuyên môn)|cuộc họp (?:cơ quan|chuyên môn) riêng/;
/** A part of fewer lines is a mention. */
const LONG = 6;

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
        title: 'Họp chung với giao ban',
        text: thematicMinutes({
          agenda: 'Chi bộ thống nhất chương trình. Buổi này họp chung với họp giao ban sản xuất của hợp tác xã.',
        }),
      },
    ],
    good: [
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
      if (!first?.heading || own < LONG || own * 2 <= all) return;
      if (bodyLines(document).some(({ folded }) => SET_APART.test(folded))) return;
      const place = endOfSection(first, document);
      yield { ...textRange(first.heading), data: { place, lines: { own, all } } };
    }
  },
  message: ({ lines }) => ({
    what: lines
      ? `Mục chuyên môn dài ${lines.own} dòng trên ${lines.all} dòng của biên bản, tức là quá một nửa.`
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

const lengthOf = ({ from, to }: Section, { tree }: DocumentModel): number =>
  linesIn(tree.blocks.slice(from, to)).length;
