/** The page view: draws what the editor sends, keeps its place, and scrolls in step with the text. */
import type { Page } from '../../server/src/lsp/protocol';
import type { FromPage, PageWords, ToPage } from '../src/page-messages';
import { drawParagraph } from './draw';
import { pt, styleSheet } from './look';
import { type PageBox, paginate } from './paginate';
import { anchorAt, heightOf, lineAtTop, topOfLine } from './place';

declare function acquireVsCodeApi(): { postMessage(message: FromPage): void };

const editor = acquireVsCodeApi();
const byId = (id: string): HTMLElement => document.getElementById(id)!;
const [view, ruler, note, look] = [byId('view'), byId('ruler'), byId('note'), byId('look')];
/** CSS pixels of a page's width, 210 mm. */
const PAGE_WIDTH = (210 / 25.4) * 96;

let scale = 1;
/** Until then a scroll is our own doing, not the reader's. */
let quietUntil = 0;

function show(page: Page, words: PageWords): void {
  const anchor = anchorAt(view, covered());
  look.textContent = styleSheet(page.layout);
  const { pages, tallRow } = paginate(page.layout, ruler);
  const drawn = pages.map((box) => pageElement(box, page, words));
  const marks = markFindings(drawn, page);
  replacePages(drawn);
  fitWindow();
  const notes = [
    ...(isTimesWide() ? [] : [words.otherFont]),
    ...(tallRow ? [words.tallRow] : []),
    ...(page.layout.notes.length > 0 ? [words.footnotes] : []),
    ...page.layout.differs,
  ];
  showNotes(notes);
  if (anchor) scrollTo(heightOf(view, anchor));
  byId('estimate').textContent = words.estimate;
  editor.postMessage({ type: 'drawn', version: page.version, pages: pages.length, marks, notes });
}

/** Pages that are the same stay: nothing flickers while typing. */
function replacePages(pages: readonly HTMLElement[]): void {
  const there = [...view.children];
  for (const [i, page] of pages.entries()) {
    const old = there[i];
    if (!old) view.append(page);
    else if (old.outerHTML !== page.outerHTML) old.replaceWith(page);
  }
  for (const old of there.slice(pages.length)) old.remove();
}

function pageElement(box: PageBox, { layout }: Page, words: PageWords): HTMLElement {
  const { width, height, margins } = box.section.page;
  const mirrored = layout.duplex && (box.number ?? 1) % 2 === 0;
  const left = mirrored ? margins.right : margins.left;
  const right = mirrored ? margins.left : margins.right;
  const page = document.createElement('section');
  page.className = 'paper sheet';
  page.setAttribute('aria-label', `${words.page} ${box.number ?? 1}`);
  Object.assign(page.style, { width: pt(width), height: pt(height) });
  const place = (className: string, top: string, content: readonly HTMLElement[]): HTMLElement => {
    const area = document.createElement('div');
    area.className = className;
    Object.assign(area.style, { left: pt(left), width: pt(width - left - right), top });
    area.append(...content);
    return area;
  };
  const head =
    box.number === null
      ? box.section.firstPageHeader.map((paragraph) => drawParagraph(paragraph, layout.look))
      : [drawParagraph({ type: 'paragraph', style: 'pageNumber', runs: [{ text: String(box.number) }] }, layout.look)];
  page.append(place('head', pt(margins.header), head), place('text', pt(margins.top), box.blocks), ...box.placed);
  if (box.notes.length > 0) {
    const notes = place('notes', 'auto', box.notes);
    notes.style.bottom = pt(margins.bottom);
    page.append(notes);
  }
  return page;
}

const RANK = ['error', 'warning', 'info', 'hint'] as const;

/** A bar beside each line with findings; what they say, under the pointer. Gives how many places have one. */
function markFindings(pages: readonly HTMLElement[], { findings }: Page): number {
  const byLine = new Map<number, Page['findings']>();
  for (const finding of findings) byLine.set(finding.line, [...(byLine.get(finding.line) ?? []), finding]);
  let marked = 0;
  for (const element of pages.flatMap((page) => [...page.querySelectorAll<HTMLElement>('p[data-line], tr')])) {
    // of a row's cells, the row is marked
    if (element.tagName === 'P' && element.closest('tr')) continue;
    const line = element.dataset.line ?? element.querySelector<HTMLElement>('[data-line]')?.dataset.line;
    const here = byLine.get(Number(line)) ?? [];
    const worst = RANK.find((severity) => here.some((finding) => finding.severity === severity));
    if (!worst) continue;
    element.classList.add(`found-${worst}`);
    element.title = here.map(({ message }) => message).join('\n');
    marked++;
  }
  return marked;
}

/** The title in 15 pt bold is 72.6 mm wide in Times: other widths break lines elsewhere. */
function isTimesWide(): boolean {
  const probe = document.createElement('span');
  probe.className = 's-party';
  probe.textContent = 'ĐẢNG CỘNG SẢN VIỆT NAM';
  const line = document.createElement('p');
  line.className = 's-party';
  line.style.width = 'max-content';
  line.append(probe);
  ruler.replaceChildren(line);
  const millimetres = (line.getBoundingClientRect().width / 96) * 25.4;
  ruler.replaceChildren();
  return Math.abs(millimetres - 72.6) < 1;
}

function showNotes(notes: readonly string[]): void {
  note.hidden = notes.length === 0;
  note.replaceChildren(
    ...notes.map((text) => {
      const line = document.createElement('p');
      line.textContent = text;
      return line;
    }),
  );
}

/** As wide as the window allows, never above the paper's own size. */
function fitWindow(): void {
  const widest = Math.max(PAGE_WIDTH, ...[...view.children].map((page) => (page as HTMLElement).offsetWidth));
  scale = Math.min(1, (document.documentElement.clientWidth - 24) / widest);
  view.style.transform = `scale(${scale})`;
  view.style.width = `${widest}px`;
  byId('frame').style.width = `${widest * scale}px`;
  byId('frame').style.height = `${view.offsetHeight * scale}px`;
}

/** What the notes cover of the window's top. */
const covered = (): number => (note.hidden ? 0 : note.getBoundingClientRect().height);

/** `height`: from the view's top, as it is seen; it comes to stand under the notes. */
function scrollTo(height: number): void {
  quietUntil = performance.now() + 150;
  const top = height <= 0 ? 0 : view.getBoundingClientRect().top + window.scrollY + height - covered();
  window.scrollTo({ top, behavior: 'instant' });
}

window.addEventListener('message', ({ data }: MessageEvent<ToPage>) => {
  if (data.type === 'page') show(data.page, data.words);
  else if (data.type === 'reveal') scrollTo(topOfLine(view, data.line));
  else {
    view.replaceChildren();
    showNotes([data.words.empty]);
    byId('estimate').textContent = '';
    fitWindow();
  }
});

window.addEventListener('scroll', () => {
  if (performance.now() < quietUntil) return;
  const line = window.scrollY === 0 ? 1 : lineAtTop(view, covered() - view.getBoundingClientRect().top);
  editor.postMessage({ type: 'scrolled', line });
});
window.addEventListener('resize', () => {
  const anchor = anchorAt(view, covered());
  fitWindow();
  if (anchor) scrollTo(heightOf(view, anchor));
});
view.addEventListener('dblclick', ({ target }) => {
  const line = (target as HTMLElement).closest<HTMLElement>('[data-line]')?.dataset.line;
  if (line) editor.postMessage({ type: 'open', line: Number(line) });
});

editor.postMessage({ type: 'ready' });
