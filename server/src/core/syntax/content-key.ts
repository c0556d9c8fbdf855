import type { ContentKey } from './types';

/** Kept private: two pieces of equal content are equal, whatever was read of them so far. */
class OwnKey implements ContentKey {
  readonly #readings: unknown[] = [];
  #runs: unknown[] | null = null;

  get readings(): unknown[] {
    return this.#readings;
  }

  get runs(): unknown[] {
    this.#runs ??= [];
    return this.#runs;
  }
}

/** A key for content that was just parsed. */
export const newKey = (): ContentKey => new OwnKey();
