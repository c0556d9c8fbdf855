/** The worker's side of `export --jobs`: one order in, one outcome out. */
import { parentPort } from 'node:worker_threads';
import { type ExportOrder, exportOne } from './export-one';

parentPort?.on('message', async (order: ExportOrder) => {
  parentPort?.postMessage(await exportOne(order));
});
