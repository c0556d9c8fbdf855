import type { ContentKey } from './types';

/** A content is asked by few of hundreds of readers, so that what they read is kept by the handful. */
const HANDFUL = 16;
const NOT_ASKED: unknown[] = [];

/** Kept private: two pieces of equal content are equal, whatever was read of them so far. */
class OwnKey implements ContentKey {
  readonly #kept: unknown[][] = [];
  #runs: unknown[] | null = null;

  read(place: number): unknown {
    return this.#kept[Math.trunc(place / HANDFUL)]?.[place % HANDFUL];
  }

  keep(place: number, value: unknown): void {
    const at = Math.trunc(place / HANDFUL);
    while (this.#kept.length <= at) this.#kept.push(NOT_ASKED);
    if (this.#kept[at] === NOT_ASKED) this.#kept[at] = new Array<unknown>(HANDFUL).fill(undefined);
    this.#kept[at]![place % HANDFUL] = value;
  }

  get runs(): unknown[] {
    this.#runs ??= [];
    return this.#runs;
  }
}

/** A key for content that was just parsed, or for what was just read of it. */
export const newKey = (): ContentKey => new OwnKey();
