/** What a document says, as `inspect` prints it, without where it says so. */
import { openDocument } from '../../../server/src/core/service';
import { inspectDocument } from '../../../server/src/core/service-inspect';

/** Path → value, with what no Word file can tell apart made alike: blanks, the case of names in capitals, end marks. */
export function meaningOf(text: string): Record<string, string> {
  const { diagnostics: _, file: __, ...inspection } = inspectDocument(openDocument('van-ban.md', text));
  return flat(inspection, '');
}

function flat(value: unknown, path: string): Record<string, string> {
  if (value === null || value === undefined) return {};
  if (typeof value !== 'object') return { [path.slice(1)]: alike(String(value)) };
  return Object.assign(
    {},
    ...Object.entries(value).map(([key, inner]) => (key === 'line' ? {} : flat(inner, `${path}.${key}`))),
  );
}

const alike = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[.;,]$/, '')
    .toLowerCase();
