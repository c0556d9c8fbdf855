import { rangeIn } from '../../model/passage';
import { type DocumentModel, given } from '../../model/types';
import { textRange } from '../../syntax/lines';
import { fold } from '../../text/fold';
import type { Range } from '../../text/range';
import { basis } from '../basis';
import { defineRule, type Fix } from '../types';
import { entryEdit, entryOf, hasFrontMatter } from '../writing/front-matter';
import { changed, changedAll, RESOLUTION, WITH_FRONT_MATTER } from './sample';
import { headPieces, typedNumber } from './typed-head';

interface Draft {
  readonly kind: 'no-mark' | 'no-count' | 'adopted';
  readonly where: Range;
}

const ADOPTED = 'Nghị quyết được 20/20 đảng viên chính thức được triệu tập tán thành (đạt 100%).\n\n';

/** A draft says that it is one, and which; an adopted paper no longer does. */
export default defineRule<Draft>({
  id: 'du-thao',
  ref: 'TT20',
  title: 'Dự thảo chưa ghi lần dự thảo, hoặc bản chính còn chữ «dự thảo»',
  group: 'Thể thức',
  kinds: ['resolution', 'plan'],
  forms: [],
  scope: 'document',
  basis: [basis('hd05', 'II.II.4.2'), basis('duty', 'S0:148-150')],
  severity: 'hint',
  preset: 'day-du',
  fix: 'unsafe',
  examples: {
    bad: [
      {
        title: 'Chưa ghi lần dự thảo',
        text: changedAll(RESOLUTION, ['Số 05-NQ/CB', 'Số      -NQ/CB\nDự thảo'], [ADOPTED, '']),
        lines: [5],
      },
      {
        title: 'Chữ «dự thảo» đứng ở tên loại',
        text: changedAll(RESOLUTION, ['NGHỊ QUYẾT\n', 'DỰ THẢO NGHỊ QUYẾT\n'], ['Số 05-', 'Số      -'], [ADOPTED, '']),
        lines: [9],
      },
      {
        title: 'Bản chính còn chữ «dự thảo»',
        text: changed(RESOLUTION, 'Số 05-NQ/CB', 'Số 05-NQ/CB\nDự thảo lần 2'),
        lines: [5],
      },
      { title: 'Ở đầu tệp', text: changed(WITH_FRONT_MATTER, 'chức vụ:', 'dự thảo: 2\nchức vụ:'), lines: [10] },
    ],
    good: [
      { text: RESOLUTION },
      {
        title: 'Dự thảo lần 2',
        text: changedAll(RESOLUTION, ['Số 05-NQ/CB', 'Số      -NQ/CB\nDự thảo lần 2'], [ADOPTED, '']),
      },
      {
        title: 'Nói đến dự thảo trong nội dung',
        text: changed(
          RESOLUTION,
          'thảo luận và quyết nghị',
          'nghe trình bày dự thảo nghị quyết, thảo luận và quyết nghị',
        ),
      },
    ],
  },
  *check({ document }) {
    const mark = markOf(document);
    const inTitle = /^(?:bản )?dự thảo /.test(document.title?.folded ?? '');
    if (isAdopted(document)) {
      const where = mark?.where ?? (inTitle ? wordsInTitle(document) : null);
      if (where) yield { ...where, data: { kind: 'adopted', where } };
    } else if (mark) {
      if (!/\d|lần|thứ|…/.test(fold(mark.text))) yield { ...mark.where, data: { kind: 'no-count', where: mark.where } };
    } else if (inTitle) {
      const where = wordsInTitle(document);
      yield { ...where, data: { kind: 'no-mark', where } };
    }
  },
  message: ({ kind }) =>
    kind === 'adopted'
      ? {
          what: 'Văn bản đã có số và kết quả biểu quyết nhưng còn ghi «dự thảo».',
          why: 'Chữ «dự thảo» chỉ ghi trên bản đang lấy ý kiến (Hướng dẫn 05-HD/VPTW, mục II.II.4.2).',
          todo: 'Hãy xoá chữ «dự thảo» nếu đây là bản chính.',
        }
      : {
          what: 'Bản dự thảo chưa ghi là dự thảo lần thứ mấy.',
          why: 'Dưới số và ký hiệu ghi «Dự thảo» và lần dự thảo (Hướng dẫn 05-HD/VPTW, mục II.II.4.2).',
          todo: 'Hãy ghi lần dự thảo, ví dụ: «Dự thảo lần 2».',
        },
  fixes: ({ kind, where }, { document }) =>
    kind === 'adopted' ? [removal(where, document)] : [countFix(kind, where, document)],
});

/** Numbered and voted on: it is in force. */
const isAdopted = ({ header, votes }: DocumentModel): boolean =>
  given(header.number) !== null && votes.some((vote) => vote.for !== null);

function markOf(document: DocumentModel): { text: string; where: Range } | null {
  const { draft } = document.page;
  if (draft === null) return null;
  const entry = entryOf(document, 'draft');
  if (entry?.value) return { text: entry.value, where: entry.valueRange };
  const piece = headPieces(document).find(({ text }) => text.trim() === draft);
  return piece ? { text: draft, where: rangeIn(piece, { start: 0, end: piece.text.length }) } : null;
}

function wordsInTitle({ title }: DocumentModel): Range {
  const { start } = textRange(title!);
  return { start, end: start + /^(?:bản )?dự thảo /.exec(title!.folded)![0].length };
}

function removal(where: Range, { tree }: DocumentModel): Fix {
  const lineStart = tree.text.lastIndexOf('\n', where.start - 1) + 1;
  const newline = tree.text.indexOf('\n', where.end);
  const lineEnd = newline < 0 ? tree.text.length : newline + 1;
  const around = tree.text.slice(lineStart, where.start) + tree.text.slice(where.end, lineEnd);
  const inFront = tree.frontMatter !== null && where.start < tree.frontMatter.end;
  // A line that holds nothing else goes whole, a key with its value.
  const whole = inFront || /^[\s*_()]*$/.test(around);
  const range = whole ? { start: lineStart, end: lineEnd } : where;
  return { title: 'Xoá chữ «dự thảo»', safe: false, edits: [{ ...range, text: '' }] };
}

function countFix(kind: 'no-mark' | 'no-count', where: Range, document: DocumentModel): Fix {
  const text = 'Dự thảo lần …';
  const select = (lead: number): Fix['select'] => ({ edit: 0, start: lead + text.length - 1, end: lead + text.length });
  const title = 'Ghi lần dự thảo';
  if (kind === 'no-count') return { title, safe: false, edits: [{ ...where, text }], select: select(0) };
  const clear = { start: where.start, end: where.end, text: '' };
  if (hasFrontMatter(document)) {
    const edit = entryEdit(document, 'draft', 'dự thảo', text);
    return { title, safe: false, edits: [edit, clear], select: select(edit.text.length - text.length) };
  }
  const number = typedNumber(document);
  if (!number || number.piece.line.kind === 'cell') {
    return { title, safe: false, edits: [{ ...where, text: `${text}\n\n` }], select: select(0) };
  }
  const at = number.piece.line.end;
  return { title, safe: false, edits: [{ start: at, end: at, text: `\n${text}` }, clear], select: select(1) };
}
