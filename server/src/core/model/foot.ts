/** The foot of a page as typed: recipients and signature blocks, beside each other or one after the other. */
import type { Block, SyntaxTree, Table } from '../syntax/types';
import { fold } from '../text/fold';
import { findNames } from '../text/people';
import type { Range, Span } from '../text/range';
import { blockFinder } from './block-index';
import { columnPieces, type HeadPiece } from './head';
import { isCapitals } from './heading';
import { type Passage, passageOf, rangeIn, within } from './passage';
import type { Signer } from './types';

const AUTHORITY = /^(?:t\/m|tm|k\/t|kt|t\/l|tl|t\/u\.?q|tuq|q)(?:\.|\s|$)/;
const RECIPIENTS = /^nơi nhận\s*[:.]?/;
const POST =
  /^(?:q\. ?)?(?:bí thư|phó bí thư|chi uỷ viên|uỷ viên|trưởng ban|chủ nhiệm|phó chủ nhiệm|chủ tịch|phó chủ tịch)(?![A-Za-zÀ-ỹ])[^:;]{0,40}$/u;
const MINUTES_POST =
  /^(?:người ghi biên bản|ghi biên bản|người viết biên bản|(?:đoàn )?thư ký(?: hội nghị| cuộc họp| buổi họp| buổi sinh hoạt)?|(?:đồng |đoàn )?chủ trì(?: hội nghị| cuộc họp| buổi họp| buổi sinh hoạt)?|người chủ trì|chủ toạ(?: hội nghị| cuộc họp)?)(?: (?:thứ (?:nhất|hai|ba)|(?:số )?[123]))?\s*(?=$|:|\()/;
const HINT = /^\(?(?:đã ký|ký|ký, ghi rõ họ tên|ký tên|ký và ghi rõ họ tên|ký, ghi rõ họ và tên|chữ ký)\)?$/;
const CONFIRMS = /^xác nhận/;

export interface Foot {
  /** The first block of the foot; the number of blocks where there is none. */
  readonly from: number;
  /** One past its last block: appendices follow. */
  readonly to: number;
  readonly signers: readonly Signer[];
  readonly recipients: readonly Span[];
}

/** Reads the foot. `after`: the first block that may belong to it. */
export function readFoot(tree: SyntaxTree, after: number): Foot {
  const { blocks } = tree;
  const to = appendixStart(tree, after);
  const from = findFoot(blocks, after, to);
  const columns = { left: [] as HeadPiece[], right: [] as HeadPiece[] };
  const typed = blocks.slice(from, to).flatMap((block, i) => piecesOf(block, from + i));
  const sideBySide = typed.some((piece) => piece.column === 'right');
  for (const piece of typed) columns[sideBySide ? piece.column : 'left'].push(piece);
  const left = readColumn(columns.left);
  const right = readColumn(columns.right);
  return {
    from,
    to,
    signers: [...left.signers, ...right.signers],
    recipients: [...left.recipients, ...right.recipients],
  };
}

/** A line, or a table's first row, with which the foot begins. */
function opensFoot(block: Block): boolean {
  if (block.type === 'table') return isFootTable(block);
  if (block.type !== 'line' || block.kind === 'heading') return false;
  const text = block.folded.trim();
  if (RECIPIENTS.test(text)) return true;
  if (block.text.length > 120) return false;
  if (AUTHORITY.test(text) && isCapitals(block.text)) return true;
  const first = block.text.split(/\s{3,}|\t/)[0]!.trim();
  const title = MINUTES_POST.exec(fold(first));
  // `Thư ký: đ/c A` opens the foot only where it closes the page; a heading word in capitals always does.
  return title !== null && (isCapitals(first) || block.marker === null);
}

function isFootTable(table: Table): boolean {
  const titles = table.head.cells.map((cell) => cell.lines[0]?.folded.trim() ?? '');
  if (
    titles.length >= 2 &&
    titles.length <= 4 &&
    titles.every((text) => MINUTES_POST.test(text) && !text.includes(':'))
  )
    return true;
  const lines = [table.head, ...table.rows].flatMap((row) => row.cells.flatMap((cell) => cell.lines));
  return lines.some((line) => {
    const text = line.folded.trim();
    return AUTHORITY.test(text) || RECIPIENTS.test(text) || (MINUTES_POST.test(text) && isCapitals(line.text));
  });
}

const APPENDIX = /^phụ lục(?: (?:số )?(?:\d{1,2}|[ivx]{1,4}))?\s*(?:$|[:.-])/;

const findAppendices = blockFinder(
  (block) => block.type === 'line' && !block.marker && block.folded.startsWith('phụ') && APPENDIX.test(block.folded),
);

/** Where the first appendix begins, a line that says so; the number of blocks where there is none. */
const appendixStart = (tree: SyntaxTree, after: number): number =>
  findAppendices(tree, after, tree.blocks.length)[0] ?? tree.blocks.length;

/** The foot begins at the first opening line after which nothing but foot follows. */
function findFoot(blocks: readonly Block[], after: number, end: number): number {
  let from = end;
  for (let i = end - 1; i >= after; i--) {
    const block = blocks[i]!;
    if (opensFoot(block)) from = i;
    else if (!mayStandInFoot(block)) break;
  }
  return from;
}

/** Short lines without a sentence in them: names, posts, recipients, hints, blanks. */
function mayStandInFoot(block: Block): boolean {
  if (block.type === 'comment' || block.type === 'rule') return true;
  if (block.type === 'table') return isFootTable(block);
  if (block.type !== 'line' || block.kind === 'heading') return false;
  if (block.marker?.style === 'bullet') return block.text.length < 140;
  if (block.marker) return false;
  return block.text.replace(/\s+/g, ' ').length < 80 && !/[.!?]$/.test(block.text.trim());
}

function piecesOf(block: Block, index: number): HeadPiece[] {
  if (block.type === 'line') {
    const pieces = columnPieces(block, index);
    // A recipient's dash belongs to the left column, whatever stands to its right.
    return block.marker?.style === 'bullet'
      ? pieces.map((piece, i) => (i === 0 ? { ...piece, column: 'left' } : piece))
      : pieces;
  }
  if (block.type !== 'table') return [];
  // Column by column: of three signers beside each other two stand on the right, each above their own name.
  const rows = [block.head, ...block.rows];
  return block.head.cells.flatMap((_, i) =>
    rows.flatMap((row) =>
      (row.cells[i]?.lines ?? []).map((line) => ({
        ...passageOf(line),
        line,
        block: index,
        column: i === 0 ? ('left' as const) : ('right' as const),
      })),
    ),
  );
}

interface OpenSigner {
  authority: string | null;
  post: string | null;
  name: string | null;
  range: Range;
}

/** Reads one column from top to bottom: recipients until a signature block begins, then blocks, each closed by a name. */
function readColumn(pieces: readonly HeadPiece[]): { signers: Signer[]; recipients: Span[] } {
  const signers: Signer[] = [];
  const recipients: Span[] = [];
  let open: OpenSigner | null = null;
  let listing = false;
  const close = (): void => {
    if (open && (open.post || open.authority || open.name)) signers.push({ ...open });
    open = null;
  };
  const begin = (piece: Passage): OpenSigner => {
    const range = rangeIn(piece, { start: 0, end: piece.text.length });
    open ??= { authority: null, post: null, name: null, range };
    open.range = { start: Math.min(open.range.start, range.start), end: Math.max(open.range.end, range.end) };
    return open;
  };
  for (const piece of pieces) {
    const text = piece.folded.trim();
    if (text === '' || HINT.test(text) || CONFIRMS.test(text)) continue;
    const listed = RECIPIENTS.exec(text);
    if (listed) {
      listing = true;
      const start = piece.folded.indexOf(text) + listed[0].length;
      recipients.push(...inlineRecipients(within(piece, start, piece.text.length)));
    } else if (AUTHORITY.test(text)) {
      close();
      listing = false;
      begin(piece).authority = piece.text.trim();
    } else if (MINUTES_POST.test(text)) {
      close();
      listing = false;
      const signer = begin(piece);
      const [title, ...rest] = piece.text.split(':');
      signer.post = title!.replace(/\s*\(.*$/, '').trim();
      const name = rest.length > 0 ? nameIn(rest.join(':')) : null;
      if (name) {
        signer.name = name;
        close();
      }
    } else if (POST.test(text) && (isCapitals(piece.text) || open)) {
      listing = false;
      if ((open as OpenSigner | null)?.post) close();
      begin(piece).post = piece.text.trim();
    } else if (listing && (piece.line.marker || recipients.length === 0 || !open)) {
      if (open && !piece.line.marker) continue;
      recipients.push({ text: piece.text.trim(), ...rangeIn(piece, { start: 0, end: piece.text.length }) });
    } else if (open) {
      const name = nameIn(piece.text);
      if (name) {
        begin(piece).name = name;
        close();
      }
    }
  }
  close();
  return { signers, recipients };
}

/** `Nơi nhận: Đảng uỷ xã; lưu chi bộ.` on one line. */
function inlineRecipients(passage: Passage): Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (const piece of passage.text.split(';')) {
    const text = piece.trim();
    const lead = piece.length - piece.trimStart().length;
    if (text) spans.push({ text, ...rangeIn(passage, { start: start + lead, end: start + lead + text.length }) });
    start += piece.length + 1;
  }
  return spans;
}

/** A signer's name as written on its line, honorifics and blanks left out. */
function nameIn(text: string): string | null {
  const bare = text.trim().replace(/[.;,]$/, '');
  if (bare === '' || /[….]{2,}|…|\[|\{/.test(bare)) return null;
  const names = findNames(bare, fold(bare));
  const first = names[0];
  if (first && first.start <= 12) return bare.slice(first.start, first.end);
  return /^(?:\p{Lu}[A-Za-zÀ-ỹ'’]*\s+){1,5}\p{Lu}[A-Za-zÀ-ỹ'’]*$/u.test(bare) ? bare : null;
}
