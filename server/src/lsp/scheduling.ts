/**
 * When a document is checked: shortly after the last edit, the newest version only. The wait grows with what the last
 * check of that document took, so that a page is answered at once and a long file never holds up typing.
 */
import { uriKey } from './documents';

export interface CheckQueue {
  /** Checks the document soon; an edit that comes before that puts it off. */
  soon(uri: string): void;
  /** Forgets the document and what was planned for it. */
  forget(uri: string): void;
  dispose(): void;
}

/** Milliseconds. */
const LONGEST_WAIT = 250;

/** `check` gets the uri and never fails; `now` gives milliseconds from any start. */
export function createCheckQueue(check: (uri: string) => Promise<void>, now: () => number): CheckQueue {
  const waiting = new Map<string, NodeJS.Timeout>();
  const cost = new Map<string, number>();
  const cancel = (uri: string): void => {
    clearTimeout(waiting.get(uriKey(uri)));
    waiting.delete(uriKey(uri));
  };
  return {
    soon(uri) {
      cancel(uri);
      const key = uriKey(uri);
      const run = async (): Promise<void> => {
        waiting.delete(key);
        const start = now();
        await check(uri);
        cost.set(key, now() - start);
      };
      waiting.set(
        key,
        setTimeout(() => void run(), Math.min(LONGEST_WAIT, Math.floor(cost.get(key) ?? 0))),
      );
    },
    forget(uri) {
      cancel(uri);
      cost.delete(uriKey(uri));
    },
    dispose() {
      for (const timer of waiting.values()) clearTimeout(timer);
      waiting.clear();
    },
  };
}
