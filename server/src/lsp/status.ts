/** The status of a document in the words of our own protocol. */
import { type Check, status } from '../core/service-editor';
import type { Snapshot } from './documents';
import type { Status } from './protocol';

export function toStatus({ uri, document }: Snapshot, check: Check): Status {
  const { kind, title, counts } = status(document, check);
  return { uri, kind, title, counts };
}
