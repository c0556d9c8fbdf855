/** Work on a whole folder says how far it is, where the client asked for that. */
import { type ProgressToken, type ProgressType, WorkDoneProgress } from 'vscode-languageserver';
import type { Session } from '../session';

export interface Progress {
  begin(): void;
  /** `index` of `of` steps are done; `message`: what comes now. */
  at(index: number, of: number, message: string): void;
  end(): void;
}

export function progressOn({ connection }: Session, token: ProgressToken | undefined): Progress {
  const send = (value: WorkDone): void => {
    if (token !== undefined) void connection.sendProgress(WorkDoneProgress.type, token, value);
  };
  return {
    begin: () => send({ kind: 'begin', title: '', cancellable: true, percentage: 0 }),
    at: (index, of, message) => send({ kind: 'report', message, percentage: Math.floor((index / of) * 100) }),
    end: () => send({ kind: 'end' }),
  };
}

type WorkDone = typeof WorkDoneProgress.type extends ProgressType<infer V> ? V : never;
