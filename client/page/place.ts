/** Which line of the text stands where on the pages, and back. */

interface Mark {
  readonly line: number;
  readonly top: number;
}

/** Tops of the elements with a line, in pixels from the view's own top, rising in both; continuations left out. */
function marksIn(view: HTMLElement): Mark[] {
  const origin = view.getBoundingClientRect().top;
  const marks: Mark[] = [];
  for (const element of view.querySelectorAll<HTMLElement>('[data-line]:not(.continued)')) {
    const line = Number(element.dataset.line);
    const top = element.getBoundingClientRect().top - origin;
    const last = marks.at(-1);
    if (!last || (line > last.line && top >= last.top)) marks.push({ line, top });
  }
  return marks;
}

/** Between the marks a line stands in proportion. */
function between(marks: readonly Mark[], from: 'line' | 'top', to: 'line' | 'top', value: number): number {
  const after = marks.findIndex((mark) => mark[from] > value);
  if (after === 0) return marks[0]![from] === 0 ? marks[0]![to] : (value / marks[0]![from]) * marks[0]![to];
  const [low, high] = [marks.at(after < 0 ? -1 : after - 1)!, after < 0 ? null : marks[after]!];
  if (!high) return low[to];
  return low[to] + ((value - low[from]) / (high[from] - low[from])) * (high[to] - low[to]);
}

/** Where a line stands, in pixels; line 1 is the view's top. */
export function topOfLine(view: HTMLElement, line: number): number {
  const marks = marksIn(view);
  return marks.length === 0 || line <= 1 ? 0 : between(marks, 'line', 'top', line);
}

/** The line that stands at a height. */
export function lineAtTop(view: HTMLElement, top: number): number {
  const marks = marksIn(view);
  return marks.length === 0 || top <= 0 ? 1 : Math.max(1, between(marks, 'top', 'line', top));
}

export interface Anchor {
  readonly text: string;
  readonly line: number;
  /** How far above the top of what is seen it begins (negative: below). */
  readonly offset: number;
}

/** What stands at the top of what is seen, to find it again after the pages were drawn anew. `covered`: pixels of the window's top. */
export function anchorAt(view: HTMLElement, covered: number): Anchor | null {
  for (const element of view.querySelectorAll<HTMLElement>('[data-line]')) {
    const { top, bottom } = element.getBoundingClientRect();
    if (bottom > covered) {
      return { text: element.textContent ?? '', line: Number(element.dataset.line), offset: covered - top };
    }
  }
  return null;
}

/** The height at which the anchor stands now: the same words nearest to its old line, else that line. */
export function heightOf(view: HTMLElement, { text, line, offset }: Anchor): number {
  const same = [...view.querySelectorAll<HTMLElement>('[data-line]')]
    .filter((element) => element.textContent === text)
    .sort((a, b) => Math.abs(Number(a.dataset.line) - line) - Math.abs(Number(b.dataset.line) - line))[0];
  const origin = view.getBoundingClientRect().top;
  const top = same ? same.getBoundingClientRect().top - origin : topOfLine(view, line);
  return top + offset;
}
