import { tablesAmong } from '../../model/block-index';
import { fieldsOfColumn } from '../../model/fields';
import { perLineWith } from '../../model/passage';
import type { DocumentModel } from '../../model/types';
import { textRange } from '../../syntax/lines';
import type { Line, Row, Table } from '../../syntax/types';
import { basis } from '../basis';
import { defineRule, type Fix, type TextEdit } from '../types';
import { EVERY_KIND } from '../writing/every-kind';
import { bodyLinesThat } from '../writing/every-line';
import { touchesTask } from '../writing/tasks-at';
import { changed, RESOLUTION, WITH_FRONT_MATTER } from './sample';

type Fault =
  /** Lines that look like a table's and are not read as one. */
  | { readonly kind: 'not-a-table'; readonly lines: readonly Line[] }
  | { readonly kind: 'too-many' | 'too-few'; readonly row: Row; readonly table: Table }
  | { readonly kind: 'open-bracket'; readonly line: Line }
  | { readonly kind: 'open-bold'; readonly line: Line };

const TASK =
  '- Giao đồng chí Nguyễn Văn Bình phát quang đường trục thôn bằng cách chia đoạn cho từng xóm, xong trước ngày 20/7/2026.';
const TABLE =
  '| TT | Nội dung | Biện pháp | Phụ trách | Thời hạn |\n| --- | --- | --- | --- | --- |\n| 1 | Phát quang đường trục thôn | Chia đoạn cho từng xóm | Nguyễn Văn Bình | 20/7/2026 |';

/** Marks that a slip of the keys broke, so that a column, a name or a day is lost in reading. */
export default defineRule<Fault>({
  id: 'bang-ngoac-hong',
  ref: 'TT24',
  title: 'Bảng hoặc dấu ngoặc hỏng',
  group: 'Thể thức',
  kinds: EVERY_KIND,
  forms: [],
  scope: 'document',
  basis: [basis('custom', 'bảng, ngoặc hỏng làm mất người phụ trách, thời hạn')],
  severity: 'warning',
  preset: 'day-du',
  fix: 'unsafe',
  examples: {
    bad: [
      {
        title: 'Bảng thiếu dòng gạch dưới hàng đầu',
        text: changed(RESOLUTION, TASK, TABLE.replace(/\n\| ---.*/, '')),
        lines: [20],
      },
      {
        title: 'Hàng thừa ô',
        text: changed(RESOLUTION, TASK, TABLE.replace('cho từng xóm |', 'cho từng xóm | sáng chủ nhật |')),
        lines: [22],
      },
      {
        title: 'Ngoặc chưa đóng',
        text: changed(
          RESOLUTION,
          'phát quang đường trục thôn bằng',
          'phát quang đường trục thôn (đoạn 1 và đoạn 2 bằng',
        ),
        lines: [20],
      },
    ],
    good: [
      { text: RESOLUTION },
      { title: 'Bảng đủ ô', text: changed(RESOLUTION, TASK, TABLE) },
      {
        title: 'Mục a), b) và ngoặc đủ',
        text: changed(WITH_FRONT_MATTER, 'đường trục thôn bằng', 'đường trục thôn (đoạn 1) bằng'),
      },
    ],
  },
  *check({ document }) {
    const rows = [...bodyLinesThat(document, looksLikeRow)];
    for (const lines of runsOfBars(rows)) yield { ...textRange(lines[0]!), data: { kind: 'not-a-table', lines } };
    for (const table of bodyTables(document)) yield* brokenRows(table);
    for (const line of bodyLinesThat(document, openIn)) yield* openMarks(line, document);
  },
  message: (fault) => ({ ...WORDS[fault.kind], todo: TODO[fault.kind] }),
  fixes: (fault, { document }) => fixesFor(fault, document),
});

const WHY = 'Máy không đọc được đúng cột, nên người phụ trách hoặc thời hạn có thể bị mất khi xuất văn bản.';
const WORDS: Readonly<Record<Fault['kind'], { what: string; why: string }>> = {
  'not-a-table': { what: 'Các dòng này trông như bảng nhưng chưa thành bảng.', why: WHY },
  'too-many': { what: 'Hàng này thừa ô so với hàng đầu bảng.', why: WHY },
  'too-few': { what: 'Hàng này thiếu ô so với hàng đầu bảng.', why: WHY },
  'open-bracket': {
    what: 'Dấu ngoặc mở ở dòng này chưa được đóng.',
    why: 'Phần sau dấu ngoặc dễ bị hiểu là lời chú thích, mất người phụ trách hoặc thời hạn.',
  },
  'open-bold': {
    what: 'Dấu ** ở dòng này không đi thành cặp.',
    why: 'Dấu lẻ sẽ hiện nguyên trong văn bản xuất ra, và nhãn đứng cạnh có thể không đọc được.',
  },
};
const TODO: Readonly<Record<Fault['kind'], string>> = {
  'not-a-table': 'Hãy thêm dòng gạch «| --- | --- |» ngay dưới hàng đầu, đủ số cột.',
  'too-many': 'Hãy xem lại các dấu gạch đứng «|» của hàng.',
  'too-few': 'Hãy thêm ô còn thiếu vào đúng chỗ.',
  'open-bracket': 'Hãy thêm dấu đóng ngoặc.',
  'open-bold': 'Hãy thêm hoặc xoá cho đủ cặp.',
};

const DELIMITER = /^\s*\|?\s*:?-{2,}:?\s*(?:\|\s*:?-*:?\s*)+$/;
const looksLikeRow = perLineWith(
  /\|/u,
  false,
  ({ kind, text }: Line) => kind !== 'cell' && text.trim().startsWith('|') && (text.match(/\|/g) ?? []).length >= 2,
);

const bodyTables = ({ tree, parts }: DocumentModel): Table[] => tablesAmong(tree, parts.head.to, parts.foot.from);

/** Two lines or more, one under the other, that begin with a bar and hold several. */
function runsOfBars(rows: readonly Line[]): Line[][] {
  const runs: Line[][] = [];
  let run: Line[] = [];
  const close = (): void => {
    if (run.length > 1) runs.push(run);
    run = [];
  };
  for (const row of rows) {
    if (run.length > 0 && row.number !== run.at(-1)!.number + 1) close();
    run.push(row);
  }
  close();
  return runs;
}

const filledCells = (row: Row): number => row.cells.filter((cell) => cell.lines.length > 0).length;

function* brokenRows(table: Table): Iterable<{ start: number; end: number; data: Fault }> {
  const width = table.head.cells.length;
  const fields = table.head.cells.flatMap((cell) => fieldsOfColumn(cell.lines.map(({ text }) => text).join(' ')));
  const assigns = fields.some((field) => field === 'owner' || field === 'deadline');
  for (const row of table.rows) {
    const { start, end } = row;
    const extra = row.cells.slice(width).some((cell) => cell.lines.length > 0);
    if (extra) yield { start, end, data: { kind: 'too-many', row, table } };
    // One filled cell names a group of rows.
    else if (assigns && row.cells.length < width && filledCells(row) > 1) {
      yield { start, end, data: { kind: 'too-few', row, table } };
    }
  }
}

const openIn = perLineWith(/\(|\*/u, null, ({ kind, text }: Line): { bracket: boolean; bold: boolean } | null => {
  const bracket = (text.match(/\(/g) ?? []).length > (text.match(/\)/g) ?? []).length;
  const bold = /(?<![\\*])\*\*(?!\*)/.test(text);
  return kind !== 'cell' && (bracket || bold) ? { bracket, bold } : null;
});

/** Brackets and bold marks in the lines of tasks, where what stands in them counts. */
function* openMarks(line: Line, document: DocumentModel): Iterable<{ start: number; end: number; data: Fault }> {
  const open = openIn(line);
  if (!open || !touchesTask(document, line)) return;
  if (open.bracket) yield { ...textRange(line), data: { kind: 'open-bracket', line } };
  if (open.bold && /\*\*/.test(document.tree.text.slice(line.start, line.end))) {
    yield { ...textRange(line), data: { kind: 'open-bold', line } };
  }
}

function fixesFor(fault: Fault, { tree }: DocumentModel): Fix[] {
  switch (fault.kind) {
    case 'not-a-table':
      return [tableFix(fault.lines)];
    case 'too-many': {
      const width = fault.table.head.cells.length;
      const cells = fault.row.cells;
      const edits = cells
        .slice(width - 1, -1)
        .map((cell, i): TextEdit => ({ start: cell.end, end: cells[width + i]!.start, text: '; ' }));
      return [{ title: 'Gộp ô thừa vào ô cuối', safe: false, edits }];
    }
    case 'too-few': {
      const missing = fault.table.head.cells.length - fault.row.cells.length;
      const { end } = fault.row;
      const closed = tree.text.charAt(end - 1) === '|';
      const text = `${closed ? '' : ' |'}${' … |'.repeat(missing)}`;
      const at = text.indexOf('…');
      return [
        {
          title: 'Thêm ô trống vào cuối hàng',
          safe: false,
          edits: [{ start: end, end, text }],
          select: { edit: 0, start: at, end: at + 1 },
        },
      ];
    }
    case 'open-bracket': {
      const { end } = textRange(fault.line);
      const mark = /[.;,:]$/.exec(fault.line.text)?.[0].length ?? 0;
      return [
        {
          title: 'Thêm dấu đóng ngoặc ở cuối dòng',
          safe: false,
          edits: [{ start: end - mark, end: end - mark, text: ')' }],
        },
      ];
    }
    case 'open-bold': {
      const { start, end } = fault.line;
      const at = tree.text.slice(start, end).lastIndexOf('**');
      return [{ title: 'Xoá dấu ** lẻ', safe: false, edits: [{ start: start + at, end: start + at + 2, text: '' }] }];
    }
  }
}

/** A line of dashes under the first row, as many as it has cells; a miscounted one gives way. */
function tableFix(lines: readonly Line[]): Fix {
  const head = lines[0]!;
  const inner = head.text.trim().replace(/^\||\|$/g, '');
  const dashes = `|${' --- |'.repeat(inner.split('|').length)}`;
  const second = lines[1]!;
  const edit = DELIMITER.test(second.text)
    ? { start: second.start, end: second.end, text: dashes }
    : { start: head.end, end: head.end, text: `\n${dashes}` };
  return { title: 'Thêm dòng gạch để thành bảng', safe: false, edits: [edit] };
}
