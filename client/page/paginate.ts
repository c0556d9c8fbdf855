/**
 * Blocks on pages, as Word puts them there: no single line of a paragraph left behind or sent ahead, headings with what
 * they introduce, rows whole, a table's head on every page. Heights are measured in the page's own fonts.
 */
import type { LayoutDocument, LayoutSection, Paragraph, TableBlock } from '../../server/src/lsp/protocol';
import { drawBlock, drawNote, emptyTable } from './draw';
import { lineHeight, points, pt } from './look';

export interface PageBox {
  readonly section: LayoutSection;
  /** The number that stands on it; null where none does. */
  readonly number: number | null;
  readonly firstOfSection: boolean;
  readonly blocks: HTMLElement[];
  readonly placed: HTMLElement[];
  readonly notes: HTMLElement[];
}

export interface Paginated {
  readonly pages: readonly PageBox[];
  /** A row was higher than a page. */
  readonly tallRow: boolean;
}

/** At least so many lines of a paragraph stay together at a page's end and beginning. */
const TOGETHER = 2;
/** Pixels by which what just fits may be over. */
const SLACK = 0.6;
const PIXELS = 96 / 72;

/** A block with its measures, in pixels. */
type Piece = ParagraphPiece | TablePiece;
interface ParagraphPiece {
  readonly type: 'paragraph';
  readonly block: Paragraph;
  readonly element: HTMLElement;
  readonly before: number;
  readonly after: number;
  readonly line: number;
  readonly lines: number;
}
interface TablePiece {
  readonly type: 'table';
  readonly block: TableBlock;
  readonly element: HTMLTableElement;
  readonly rows: readonly number[];
}

/** `ruler`: an element in the document, out of sight, with the page's styles. */
export function paginate(layout: LayoutDocument, ruler: HTMLElement): Paginated {
  const pages: PageBox[] = [];
  let tallRow = false;
  let number = 0;
  const noteHeights = measureNotes(layout, ruler);
  for (const section of layout.sections) {
    const flow = new Flow(section, layout, noteHeights);
    const pieces = measure(section, layout, ruler);
    for (let i = 0; i < pieces.length; i++) flow.put(pieces, i);
    tallRow ||= flow.tallRow;
    if (section.page.restartNumbers) number = 0;
    for (const [i, page] of flow.pages.entries()) {
      number++;
      const bare = i === 0 && section.page.bareFirstPage;
      pages.push({ ...page, section, number: bare ? null : number, firstOfSection: i === 0 });
    }
  }
  return { pages, tallRow };
}

function measure(section: LayoutSection, layout: LayoutDocument, ruler: HTMLElement): Piece[] {
  const { look } = layout;
  ruler.style.width = pt(textWidth(section));
  const elements = section.blocks.map((block) => drawBlock(block, look));
  ruler.replaceChildren(...elements);
  // one reading of the whole: the browser lays out once
  const pieces = section.blocks.map((block, i): Piece => {
    const element = elements[i]!;
    if (block.type === 'table') {
      const rows = [...(element as HTMLTableElement).rows].map((row) => row.getBoundingClientRect().height);
      return { type: 'table', block, element: element as HTMLTableElement, rows };
    }
    const { before = 0, after = 0 } = look.styles[block.style];
    const [top, bottom] = [points(before) * PIXELS, points(after) * PIXELS];
    const line = lineHeight(look, block.style) * PIXELS;
    const { height } = element.getBoundingClientRect();
    const lines = block.at ? 0 : Math.max(1, Math.round(height / line));
    return { type: 'paragraph', block, element, before: top, after: bottom, line, lines };
  });
  ruler.replaceChildren();
  return pieces;
}

function measureNotes(layout: LayoutDocument, ruler: HTMLElement): number[] {
  if (layout.notes.length === 0) return [];
  ruler.style.width = pt(textWidth(layout.sections[0]!));
  const notes = layout.notes.map((note, i) => drawNote(note, i + 1, layout.look));
  ruler.replaceChildren(...notes);
  const heights = notes.map((note) => note.getBoundingClientRect().height);
  ruler.replaceChildren();
  return heights;
}

export const textWidth = ({ page }: LayoutSection): number => page.width - page.margins.left - page.margins.right;

type OpenPage = Pick<PageBox, 'blocks' | 'placed' | 'notes'>;

/** The pages of one section, filled from the top. */
class Flow {
  readonly pages: OpenPage[] = [];
  tallRow = false;
  private readonly height: number;
  private used = 0;
  /** Space under the last block; of two that meet, the larger counts. */
  private gap = 0;

  constructor(
    section: LayoutSection,
    private readonly layout: LayoutDocument,
    private readonly noteHeights: readonly number[],
  ) {
    const { page } = section;
    this.height = points(page.height - page.margins.top - page.margins.bottom) * PIXELS;
    this.turn();
  }

  private get page(): OpenPage {
    return this.pages.at(-1)!;
  }

  private turn(): void {
    this.pages.push({ blocks: [], placed: [], notes: [] });
    this.used = 0;
    this.gap = 0;
  }

  /** Space above a block here: none at a page's top. */
  private above(before: number): number {
    return this.page.blocks.length === 0 ? 0 : Math.max(this.gap, before);
  }

  private fits(height: number): boolean {
    return this.used + height <= this.height + SLACK;
  }

  put(pieces: readonly Piece[], at: number): void {
    const piece = pieces[at]!;
    if (this.page.blocks.length > 0 && !this.fits(this.needed(pieces, at, this.gap))) this.turn();
    if (piece.type === 'table') this.putTable(piece);
    else if (piece.block.at) this.page.placed.push(piece.element);
    else this.putParagraph(piece);
  }

  /** The height without which nothing of the block can stand under `gap`: with what it must not be parted from. */
  private needed(pieces: readonly Piece[], at: number, gap: number): number {
    const piece = pieces[at]!;
    if (piece.type === 'table') return gap + sum(piece.rows.slice(0, piece.block.headRows + 1));
    if (piece.block.at) return 0;
    const { keepNext } = { ...this.layout.look.styles[piece.block.style], ...piece.block };
    const notes = this.noteRoom(piece.element);
    const above = Math.max(gap, piece.before);
    if (keepNext && at + 1 < pieces.length) {
      const whole = above + piece.lines * piece.line + this.needed(pieces, at + 1, piece.after) + notes;
      // a chain longer than a page holds nothing together
      if (whole <= this.height) return whole;
    }
    const least = piece.lines < TOGETHER * 2 ? piece.lines : TOGETHER;
    return above + least * piece.line + notes;
  }

  private putParagraph(piece: ParagraphPiece): void {
    const { element, before, after, line, lines } = piece;
    const notes = this.noteRoom(element);
    for (let done = 0; done < lines; ) {
      const above = done === 0 ? this.above(before) : 0;
      const room = Math.floor((this.height + SLACK - this.used - above - (done === 0 ? notes : 0)) / line);
      const take = this.linesToTake(lines - done, room, done === 0);
      if (take === 0) {
        this.turn();
        continue;
      }
      const first = this.page.blocks.length === 0;
      const shown = take === lines ? element : clip(element, { from: done, take, line, before, after, lines });
      if (first) shown.style.marginTop = '0';
      this.page.blocks.push(shown);
      if (done === 0) this.takeNotes(element);
      this.used += above + take * line;
      done += take;
      if (done < lines) this.turn();
    }
    this.gap = after;
  }

  /** How many of the lines left stand here; none: on the next page. */
  private linesToTake(left: number, room: number, begins: boolean): number {
    if (room >= left) return left;
    const empty = this.page.blocks.length === 0;
    const take = left - room < TOGETHER ? left - TOGETHER : room;
    if (take >= (begins ? TOGETHER : 1)) return take;
    // what fits on no page stands on one all the same
    return empty ? Math.max(1, Math.min(left, room)) : 0;
  }

  private putTable({ block, element, rows }: TablePiece): void {
    const lines = [...element.rows];
    const heads = lines.slice(0, block.headRows);
    const headHeight = sum(rows.slice(0, block.headRows));
    this.used += this.page.blocks.length === 0 ? 0 : this.gap;
    this.gap = 0;
    let part: HTMLTableElement | null = null;
    for (const [i, line] of lines.entries()) {
      const height = rows[i]!;
      if (part && !this.fits(height + this.noteRoom(line))) {
        this.turn();
        part = null;
      }
      if (!part) {
        part = emptyTable(block);
        this.page.blocks.push(part);
        if (i > block.headRows - 1 && heads.length > 0 && i > 0) {
          for (const head of heads) part.append(head.cloneNode(true));
          this.used += headHeight;
        }
      }
      if (height > this.height) this.tallRow = true;
      part.append(line);
      this.takeNotes(line);
      this.used += height;
    }
  }

  /** Notes that the element refers to and the page has not yet. */
  private noteRoom(element: HTMLElement): number {
    const numbers = notesIn(element);
    if (numbers.length === 0) return 0;
    const separator = this.page.notes.length === 0 ? 8 : 0;
    return separator + numbers.reduce((sum, number) => sum + (this.noteHeights[number - 1] ?? 0), 0);
  }

  private takeNotes(element: HTMLElement): void {
    this.used += this.noteRoom(element);
    for (const number of notesIn(element)) {
      const note = this.layout.notes[number - 1];
      if (note) this.page.notes.push(drawNote(note, number, this.layout.look));
    }
  }
}

const notesIn = (element: HTMLElement): number[] =>
  [...element.querySelectorAll<HTMLElement>('sup[data-note]')].map((mark) => Number(mark.dataset.note));

interface Clip {
  /** Lines left out at the top, and lines shown, of so many. */
  readonly from: number;
  readonly take: number;
  readonly lines: number;
  /** In pixels: a line, and the paragraph's own space above and below. */
  readonly line: number;
  readonly before: number;
  readonly after: number;
}

/** Some lines of a paragraph: the whole of it, seen through a window. */
function clip(element: HTMLElement, { from, take, lines, line, before, after }: Clip): HTMLElement {
  const frame = document.createElement('div');
  frame.className = 'clip';
  Object.assign(frame.style, {
    height: `${take * line}px`,
    marginTop: `${from === 0 ? before : 0}px`,
    marginBottom: `${from + take === lines ? after : 0}px`,
  });
  const inner = element.cloneNode(true) as HTMLElement;
  inner.style.marginTop = `${-from * line}px`;
  if (from > 0) inner.classList.add('continued');
  frame.append(inner);
  return frame;
}

const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);
