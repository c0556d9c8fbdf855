import { KINDS } from '../../guidance/kinds';
import type { DocumentModel, Kind } from '../../model/types';
import { textRange } from '../../syntax/lines';
import { basis } from '../basis';
import { defineRule, type Fix, type TextEdit } from '../types';
import { entryOf } from '../writing/front-matter';
import { changed, changedAll, RESOLUTION, WITH_FRONT_MATTER } from './sample';

const NOT_ITS_OWN = /^(?:quy định|hướng dẫn|chỉ thị|thông tri)(?![A-Za-zÀ-ỹ])/u;

/** What it may issue instead, the likeliest first. */
const INSTEAD: readonly Kind[] = ['regulation', 'resolution', 'plan'];

/** Types that a cell does not issue; these papers have no other rules. */
export default defineRule<string>({
  id: 'loai-khong-duoc-ban-hanh',
  ref: 'TT19',
  title: 'Chi bộ ban hành quy định, hướng dẫn, chỉ thị',
  group: 'Thể thức',
  kinds: [],
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
    ],
    good: [{ text: RESOLUTION }, { title: 'Đề án', text: changed(RESOLUTION, 'NGHỊ QUYẾT\nlãnh đạo', 'ĐỀ ÁN\nvề') }],
  },
  *check({ document }) {
    const { title } = document;
    const entry = entryOf(document, 'kind');
    if (title && NOT_ITS_OWN.test(title.folded)) yield { ...textRange(title), data: title.text.trim() };
    else if (entry?.value && NOT_ITS_OWN.test(entry.value.toLowerCase()))
      yield { ...entry.valueRange, data: entry.value };
  },
  message: (name) => ({
    what: `Chi bộ không ban hành loại văn bản «${name}».`,
    why: 'Các loại văn bản của chi bộ là nghị quyết, quyết định, kết luận, quy chế, kế hoạch, chương trình, thông báo, báo cáo, tờ trình, công văn, biên bản … (theo tài liệu dẫn lại Quy định 399-QĐ/TW, Điều 11).',
    todo: 'Tuỳ nội dung, hãy chọn nghị quyết, quy chế hoặc kế hoạch.',
  }),
  fixes: (_name, { document }) => INSTEAD.map((kind) => becoming(kind, document)),
});

/** Another type: its name in the title's or the key's place, and its symbol. */
function becoming(kind: Kind, document: DocumentModel): Fix {
  const { name, symbol } = KINDS.find((names) => names.kind === kind)!;
  const { title, tree, header } = document;
  const entry = entryOf(document, 'kind');
  const edits: TextEdit[] = [];
  if (entry?.value) edits.push({ ...entry.valueRange, text: name.charAt(0).toUpperCase() + name.slice(1) });
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
