import { KINDS } from '../../guidance/kinds';
import { rangeIn } from '../../model/passage';
import { type DocumentModel, given } from '../../model/types';
import type { Range } from '../../text/range';
import { basis } from '../basis';
import { defineRule } from '../types';
import { EVERY_KIND } from '../writing/every-kind';
import { entryOf } from '../writing/front-matter';
import { changed, changedAll, RESOLUTION, WITH_FRONT_MATTER } from './sample';
import { typedNumber } from './typed-head';

interface Mismatch {
  readonly where: Range;
  readonly written: string;
  readonly symbol: string;
  readonly name: string;
}

/** Symbols that differ from the type's own and mean it: an invitation is a notice, a count's minutes are minutes. */
const ALSO: Readonly<Record<string, RegExp>> = { notice: /^GM$/, minutes: /^BB/ };

export default defineRule<Mismatch>({
  id: 'ky-hieu-khong-khop',
  ref: 'TT05',
  title: 'Ký hiệu không khớp tên loại văn bản',
  group: 'Thể thức',
  kinds: EVERY_KIND,
  forms: [],
  scope: 'document',
  basis: [basis('hd05', '3.1.2')],
  severity: 'error',
  preset: 'day-du',
  fix: 'unsafe',
  examples: {
    bad: [
      { title: 'Nghị quyết mang ký hiệu biên bản', text: changed(RESOLUTION, '05-NQ/CB', '05-BB/CB'), lines: [4] },
      { title: 'Ở đầu tệp', text: changed(WITH_FRONT_MATTER, '05-NQ/CB', '05-KL/CB'), lines: [6] },
      {
        title: 'Quyết định ghi QĐi',
        text: changedAll(RESOLUTION, ['05-NQ/CB', '05-QĐi/CB'], ['NGHỊ QUYẾT\nlãnh đạo', 'QUYẾT ĐỊNH\nvề việc']),
        lines: [4],
      },
    ],
    good: [
      { text: RESOLUTION },
      { text: WITH_FRONT_MATTER },
      {
        title: 'Chương trình',
        text: changedAll(RESOLUTION, ['05-NQ/CB', '05-CTr/CB'], ['NGHỊ QUYẾT\nlãnh đạo', 'CHƯƠNG TRÌNH\ncông tác']),
      },
    ],
  },
  *check({ document }) {
    const { kind, header } = document;
    const own = KINDS.find((names) => names.kind === kind);
    const written = given(header.symbol)?.split(/[-/.]/)[0];
    // A letter is told by its symbol, unless front matter says what it is.
    if (!own || !written || (kind === 'letter' && !entryOf(document, 'kind'))) return;
    if (written.toUpperCase() === own.symbol.toUpperCase() || ALSO[own.kind]?.test(written.toUpperCase())) return;
    const where = typeRange(document, written);
    if (where) yield { ...where, data: { where, written, symbol: own.symbol, name: own.name } };
  },
  message: ({ written, symbol, name }) => ({
    what: `Ký hiệu ghi «${written}», nhưng văn bản này là ${name}.`,
    why: `Ký hiệu của ${name} là ${symbol} (Hướng dẫn 05-HD/VPTW, mục 3.1.2).`,
    todo: 'Hãy đổi ký hiệu, hoặc xem lại tên loại văn bản.',
  }),
  fixes: ({ where, symbol }) => [
    { title: `Đổi ký hiệu thành «${symbol}»`, safe: false, edits: [{ ...where, text: symbol }] },
  ],
});

/** Where the type's symbol stands: in front matter, which wins, or in the letterhead. */
function typeRange(document: DocumentModel, written: string): Range | null {
  const { symbol } = document.header;
  const front = document.tree.frontMatter;
  if (symbol.found && front && symbol.start < front.end) {
    const at = document.tree.text.slice(symbol.start, symbol.end).toUpperCase().indexOf(written.toUpperCase());
    return at < 0 ? symbol : { start: symbol.start + at, end: symbol.start + at + written.length };
  }
  const typed = typedNumber(document);
  if (!typed) return null;
  const { start } = typed.mention.symbolRange;
  return rangeIn(typed.piece, { start, end: start + typed.mention.type.length });
}
