/**
 * One failing handler is one log line and an empty answer, never a dead server. Requests wait for one turn of the event
 * loop first, so that a cancellation sent right behind them is seen before any work begins.
 */
import { type CancellationToken, LSPErrorCodes, ResponseError } from 'vscode-languageserver';

export type Log = (line: string) => void;

export type RequestHandler<P, R> = (params: P, signal: AbortSignal) => R | Promise<R>;

export interface Guard {
  /** Wraps a request handler: `fallback` is the answer when it throws. `name` is what the log line says. */
  request<P, R>(
    name: string,
    fallback: R,
    handler: RequestHandler<P, R>,
  ): (params: P, token: CancellationToken) => Promise<R | ResponseError<void>>;
  /** Wraps a request whose failure the caller must hear about: the error's own words, and no stack. */
  strict<P, R>(
    name: string,
    handler: RequestHandler<P, R>,
  ): (params: P, token: CancellationToken) => Promise<R | ResponseError<void>>;
  notification<P>(name: string, handler: (params: P) => void | Promise<void>): (params: P) => Promise<void>;
}

/** Lets everything that has already arrived be read. */
export const nextTurn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** The first line of what went wrong, with the place in our own code where it did. */
export function wordsOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const place = error.stack?.split('\n').find((line) => /^\s+at /.test(line));
  return `${error.name}: ${error.message}${place ? ` (${place.trim()})` : ''}`;
}

export function createGuard(log: Log): Guard {
  const run = async <P, R>(
    name: string,
    handler: RequestHandler<P, R>,
    params: P,
    token: CancellationToken,
    failed: (error: unknown) => R | ResponseError<void>,
  ): Promise<R | ResponseError<void>> => {
    const abort = new AbortController();
    const listener = token.onCancellationRequested(() => abort.abort());
    try {
      await nextTurn();
      if (token.isCancellationRequested) return cancelled();
      const answer = await handler(params, abort.signal);
      return token.isCancellationRequested ? cancelled() : answer;
    } catch (error) {
      if (abort.signal.aborted) return cancelled();
      log(`${name}: ${wordsOf(error)}`);
      return failed(error);
    } finally {
      listener.dispose();
    }
  };
  return {
    request: (name, fallback, handler) => (params, token) => run(name, handler, params, token, () => fallback),
    strict: (name, handler) => (params, token) =>
      run(name, handler, params, token, (error) => {
        return new ResponseError<void>(
          LSPErrorCodes.RequestFailed,
          error instanceof Error ? error.message : String(error),
        );
      }),
    notification: (name, handler) => async (params) => {
      try {
        await handler(params);
      } catch (error) {
        log(`${name}: ${wordsOf(error)}`);
      }
    },
  };
}

const cancelled = (): ResponseError<void> => new ResponseError(LSPErrorCodes.RequestCancelled, 'cancelled');
