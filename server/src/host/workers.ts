/**
 * A pool of worker threads over one list of orders. Each worker is started from `script` and answers every message that
 * it gets with one message; a worker that dies fails its order only, and another takes its place.
 */
import { Worker } from 'node:worker_threads';

/** Gives the answers in the order of the orders; `failed` words the answer of an order whose worker died. */
export async function runInWorkers<Order, Answer>(
  script: string,
  orders: readonly Order[],
  count: number,
  failed: (order: Order, error: unknown) => Answer,
  onAnswer: (answer: Answer) => void,
): Promise<Answer[]> {
  const answers = new Array<Answer>(orders.length);
  let next = 0;
  const workThrough = async (): Promise<void> => {
    let worker: Worker | null = null;
    while (next < orders.length) {
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
  await Promise.all(Array.from({ length: Math.min(count, orders.length) }, workThrough));
  return answers;
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
