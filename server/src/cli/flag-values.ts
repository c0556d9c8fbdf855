/** The shapes of flag values that are not a plain choice. */

const DATE = /^(\d{4})-(\d{2})-(\d{2})$/;

/** A day of the calendar, `YYYY-MM-DD`. */
export function isCalendarDate(text: string): boolean {
  const parts = DATE.exec(text);
  if (!parts) return false;
  const [year, month, day] = parts.slice(1).map(Number) as [number, number, number];
  const date = new Date(Date.UTC(year, month - 1, day));
  return year > 0 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/** 1 to 64. */
export const isJobCount = (text: string): boolean => /^\d{1,2}$/.test(text) && Number(text) >= 1 && Number(text) <= 64;

export interface Shard {
  /** From 1. */
  readonly index: number;
  readonly count: number;
}

/** `i/n`, 1 ≤ i ≤ n; null when it is none. */
export function readShard(text: string): Shard | null {
  const parts = /^(\d{1,4})\/(\d{1,4})$/.exec(text);
  if (!parts) return null;
  const [index, count] = [Number(parts[1]), Number(parts[2])];
  return index >= 1 && index <= count ? { index, count } : null;
}

/** Every n-th item: shards are even, and together they are everything once. */
export const inShard = <T>(items: readonly T[], shard: Shard | null): readonly T[] =>
  shard ? items.filter((_, i) => i % shard.count === shard.index - 1) : items;
