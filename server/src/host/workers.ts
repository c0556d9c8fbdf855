/**
 * A pool of worker threads over one list of orders. Each worker is started from `script` and answers every message that
 * it gets with one message; a worker that dies fails its order only, and another takes its place.
 */
import { Worker } from 'node:worker_threads';

export interface Pool<Order, Answer> {
  /** The file that the workers run. */
  readonly script: string;
  readonly workers: number;
  /** The answer of an order whose worker died. */
  readonly failed: (order: Order, error: unknown) => Answer;
  readonly onAnswer: (answer: Answer) => void;
  /** Asked before each order: true begins no further ones. */
  readonly stopped: () => boolean;
}

/** Gives the answers in the order of the orders; those that were not begun are left out. */
export async function runInWorkers<Order, Answer>(
  orders: readonly Order[],
  { script, workers, failed, onAnswer, stopped }: Pool<Order, Answer>,
): Promise<Answer[]> {
  const answers = new Array<Answer | undefined>(orders.length);
  let next = 0;
  const workThrough = async (): Promise<void> => {
    let worker: Worker | null = null;
    while (next < orders.length && !stopped()) {
      const index = next++;
      const order = orders[index]!;
      worker ??= new Worker(script);
      let answer: Answer;
      try {
        answer = await ask<Order, Answer>(worker, order);
      } catch (error) {
        answer = failed(order, error);
        void worker.terminate();
        worker = null;
      }
      answers[index] = answer;
      onAnswer(answer);
    }
    await worker?.terminate();
  };
  await Promise.all(Array.from({ length: Math.min(workers, orders.length) }, workThrough));
  return answers.filter((answer) => answer !== undefined);
}

function ask<Order, Answer>(worker: Worker, order: Order): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const settle = (act: () => void): void => {
      worker.off('message', onMessage);
      worker.off('error', onError);
      worker.off('exit', onExit);
      act();
    };
    const onMessage = (answer: Answer): void => settle(() => resolve(answer));
    const onError = (error: unknown): void => settle(() => reject(error));
    const onExit = (code: number): void => settle(() => reject(new Error(`worker ended with status ${code}`)));
    worker.on('message', onMessage);
    worker.on('error', onError);
    worker.on('exit', onExit);
    worker.postMessage(order);
  });
}
