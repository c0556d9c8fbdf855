/** Work on a whole folder says how far it is, where the client asked for that. */
import { type ProgressToken, type ProgressType, WorkDoneProgress } from 'vscode-languageserver';
import type { Session } from '../session';

export interface Progress {
  /** `index` of `of` steps are done; `message`: what comes now. */
  at(index: number, of: number, message: string): void;
}

/** Does the work between a beginning and an end that are told, however it ends. */
export async function inProgress<Result>(
  { connection }: Session,
  token: ProgressToken | undefined,
  work: (progress: Progress) => Promise<Result>,
): Promise<Result> {
  const send = (value: WorkDone): void => {
    if (token !== undefined) void connection.sendProgress(WorkDoneProgress.type, token, value);
  };
  send({ kind: 'begin', title: '', cancellable: true, percentage: 0 });
  try {
    return await work({
      at: (index, of, message) => send({ kind: 'report', message, percentage: Math.floor((index / of) * 100) }),
    });
  } finally {
    send({ kind: 'end' });
  }
}

type WorkDone = typeof WorkDoneProgress.type extends ProgressType<infer V> ? V : never;
