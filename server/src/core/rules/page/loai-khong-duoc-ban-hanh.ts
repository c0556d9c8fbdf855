import { KINDS } from '../../guidance/kinds';
import { perLineWith } from '../../model/passage';
import type { DocumentModel, Kind } from '../../model/types';
import { sourceRange, textRange } from '../../syntax/lines';
import type { Line } from '../../syntax/types';
import { withCapital } from '../../text/capital';
import type { Range } from '../../text/range';
import { basis } from '../basis';
import { defineRule, type Fix, type TextEdit } from '../types';
import { EVERY_KIND } from '../writing/every-kind';
import { bodyLinesThat } from '../writing/every-line';
import { entryOf } from '../writing/front-matter';
import { changed, changedAll, RESOLUTION, WITH_FRONT_MATTER } from './sample';

const NOT_ITS_OWN = /^(?:quy định|hướng dẫn|chỉ thị|thông tri)(?![A-Za-zÀ-ỹ])/u;
/** `Chi bộ ban hành kèm theo Nghị quyết này Quy định về …`. */
const ISSUES =
  /chi bộ (?:thống nhất |nhất trí |quyết nghị |quyết định |sẽ )?ban hành (?:kèm theo (?:nghị quyết|kết luận|kế hoạch|quyết định)(?: này)?,? )?(?:bản |một )?(?<type>quy định|hướng dẫn|chỉ thị|thông tri)(?! (?:của|số) )(?![A-Za-zÀ-ỹ])/du;

const issuesIn = perLineWith(ISSUES, null, ({ folded, text }: Line): Issued | null => {
  const [start, end] = ISSUES.exec(folded)?.indices?.groups?.type ?? [0, 0];
  return end > start ? { start, end, name: text.slice(start, end) } : null;
});

interface Issued extends Range {
  readonly name: string;
}

interface NotItsOwn {
  readonly name: string;
  /** Where a sentence names it; null where the paper itself is of that type. */
  readonly said: Range | null;
}

/** What it may issue instead, the likeliest first. */
const INSTEAD: readonly Kind[] = ['regulation', 'resolution', 'plan'];

/** Types that a cell does not issue: papers of such a type, which have no other rules, and sentences that issue one. */
export default defineRule<NotItsOwn>({
  id: 'loai-khong-duoc-ban-hanh',
  ref: 'TT19',
  title: 'Chi bộ ban hành quy định, hướng dẫn, chỉ thị',
  group: 'Thể thức',
  kinds: EVERY_KIND,
  otherTypes: true,
  forms: [],
  scope: 'document',
  basis: [basis('qd399', 'Điều 11')],
  severity: 'warning',
  preset: 'day-du',
  fix: 'unsafe',
  examples: {
    bad: [
      {
        text: changedAll(RESOLUTION, ['NGHỊ QUYẾT\nlãnh đạo', 'QUY ĐỊNH\nvề'], ['Số 05-NQ/CB', 'Số 05-QĐ/CB']),
        lines: [9],
      },
      { title: 'Ở đầu tệp', text: changed(WITH_FRONT_MATTER, 'loại: Nghị quyết', 'loại: Hướng dẫn'), lines: [2] },
      {
        title: 'Trong nội dung',
        text: changed(
          RESOLUTION,
          'họp thường kỳ,',
          'họp thường kỳ. Chi bộ ban hành kèm theo Nghị quyết này Quy định về nhà văn hoá.',
        ),
        lines: [16],
      },
    ],
    good: [
      { text: RESOLUTION },
      {
        title: 'Thực hiện văn bản của cấp trên',
        text: changed(RESOLUTION, 'họp thường kỳ,', 'họp thường kỳ, chi bộ thực hiện Quy định do Đảng uỷ ban hành,'),
      },
      { title: 'Đề án', text: changed(RESOLUTION, 'NGHỊ QUYẾT\nlãnh đạo', 'ĐỀ ÁN\nvề') },
    ],
  },
  *check({ document }) {
    const { title } = document;
    const entry = entryOf(document, 'kind');
    if (title && NOT_ITS_OWN.test(title.folded))
      yield { ...textRange(title), data: { name: title.text.trim(), said: null } };
    else if (entry?.value && NOT_ITS_OWN.test(entry.value.toLowerCase()))
      yield { ...entry.valueRange, data: { name: entry.value, said: null } };
    for (const line of bodyLinesThat(document, issuesIn)) {
      const { start, end, name } = issuesIn(line)!;
      const said = sourceRange(line, start, end);
      yield { ...said, data: { name, said } };
    }
  },
  message: ({ name }) => ({
    what: `Chi bộ không ban hành loại văn bản «${name}».`,
    why: 'Các loại văn bản của chi bộ là nghị quyết, quyết định, kết luận, quy chế, kế hoạch, chương trình, thông báo, báo cáo, tờ trình, công văn, biên bản … (theo tài liệu dẫn lại Quy định 399-QĐ/TW, Điều 11).',
    todo: 'Tuỳ nội dung, hãy chọn nghị quyết, quy chế hoặc kế hoạch.',
  }),
  fixes: ({ said, name }, { document }) =>
    INSTEAD.map((kind) => (said ? sayingInstead(kind, said, name) : becoming(kind, document))),
});

/** The name of another type in the sentence, begun as the one there is. */
function sayingInstead(kind: Kind, said: Range, written: string): Fix {
  const { name } = KINDS.find((names) => names.kind === kind)!;
  const capital = /^\p{Lu}/u.test(written);
  const text = capital ? withCapital(name) : name;
  return { title: `Đổi thành ${name}`, safe: false, edits: [{ start: said.start, end: said.end, text }] };
}

/** Another type: its name in the title's or the key's place, and its symbol. */
function becoming(kind: Kind, document: DocumentModel): Fix {
  const { name, symbol } = KINDS.find((names) => names.kind === kind)!;
  const { title, tree, header } = document;
  const entry = entryOf(document, 'kind');
  const edits: TextEdit[] = [];
  if (entry?.value) edits.push({ ...entry.valueRange, text: withCapital(name) });
  if (title) {
    const { start } = textRange(title);
    const typed = NOT_ITS_OWN.exec(title.folded)?.[0];
    if (typed) edits.push({ start, end: start + typed.length, text: name.toUpperCase() });
  }
  if (header.symbol.found) {
    const { value, start, end } = header.symbol;
    const type = value.split(/[-/.]/)[0]!;
    const at = tree.text.slice(start, end).indexOf(type);
    if (at >= 0) edits.push({ start: start + at, end: start + at + type.length, text: symbol });
  }
  return { title: `Đổi thành ${name}`, safe: false, edits };
}
