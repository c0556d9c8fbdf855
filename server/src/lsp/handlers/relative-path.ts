import { uriKey } from '../documents';

/** A file's path as seen from a folder, with `/`; its whole uri, decoded, where it lies elsewhere. */
export function relativePath(folder: string, uri: string): string {
  const base = `${uriKey(folder).replace(/\/$/, '')}/`;
  const whole = uriKey(uri);
  return whole.startsWith(base) ? whole.slice(base.length) : whole;
}
