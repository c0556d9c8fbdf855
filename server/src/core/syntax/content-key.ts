import type { ContentKey } from './types';

/**
 * Keeps what hundreds of readers read of one content, most of which is nothing: that takes two bits of a number, and
 * what is something is kept by the handful. Private: two pieces of equal content are equal, whatever was read of them.
 */
class OwnKey implements ContentKey {
  #nothing: number[] = NOT_ASKED;
  readonly #kept: unknown[][] = [];
  #runs: unknown[] | null = null;

  read(place: number): unknown {
    const kept = this.#kept[place >> 4]?.[place & 15];
    if (kept !== undefined) return kept;
    return NOTHING[((this.#nothing[place >> 4] ?? 0) >> ((place & 15) * 2)) & 3];
  }

  keep(place: number, value: unknown): void {
    const code = codeOf(value);
    const at = place >> 4;
    if (code !== 0) {
      if (this.#nothing === NOT_ASKED) this.#nothing = NOT_ASKED.slice();
      while (this.#nothing.length <= at) this.#nothing.push(0);
      this.#nothing[at]! |= code << ((place & 15) * 2);
      return;
    }
    while (this.#kept.length <= at) this.#kept.push(NONE);
    if (this.#kept[at] === NONE) this.#kept[at] = new Array<unknown>(16).fill(undefined);
    this.#kept[at]![place & 15] = value;
  }

  get runs(): unknown[] {
    this.#runs ??= [];
    return this.#runs;
  }
}

/** For content that few readers ask, all of which find something. */
class FullKey implements ContentKey {
  readonly #kept: unknown[] = [];

  /** Nothing is read of a run by what was read of it. */
  get runs(): unknown[] {
    return [];
  }

  read(place: number): unknown {
    return this.#kept[place];
  }

  keep(place: number, value: unknown): void {
    this.#kept[place] = value;
  }
}

const NONE: unknown[] = [];
/** Room for two bits of each of a few hundred readers. */
const NOT_ASKED: number[] = new Array<number>(24).fill(0);
/** By their code of two bits. */
const NOTHING: readonly unknown[] = [undefined, null, false, Object.freeze([])];

function codeOf(value: unknown): number {
  if (value === null) return 1;
  if (value === false) return 2;
  return Array.isArray(value) && value.length === 0 ? 3 : 0;
}

/** A key for what was just read of content, and has few readers of its own. */
export const newFullKey = (): ContentKey => new FullKey();

/** A key for content that was just parsed. */
export const newKey = (): ContentKey => new OwnKey();
