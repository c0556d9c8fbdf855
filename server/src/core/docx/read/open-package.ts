/** A .docx is a zip of XML parts: opened with limits, so that no file can exhaust the memory. */
import { unzipSync } from 'fflate';
import { DocxReadError } from './problem';

export type Parts = Readonly<Record<string, Uint8Array>>;

const MEGABYTE = 1024 * 1024;
const LARGEST_FILE = 50 * MEGABYTE;
/** All XML parts together, unpacked: some three thousand pages. */
const LARGEST_TEXT = 64 * MEGABYTE;
const MOST_ENTRIES = 10_000;

const startsWith = (bytes: Uint8Array, magic: readonly number[]): boolean => magic.every((b, i) => bytes[i] === b);

/** The XML parts by name (pictures are left out). Throws a DocxReadError. */
export function openPackage(bytes: Uint8Array): Parts {
  if (bytes.length > LARGEST_FILE) throw new DocxReadError('too-large');
  // the old binary format; a .docx with a password hides in the same container
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) {
    if (holdsStream(bytes, 'EncryptedPackage')) throw new DocxReadError('protected');
    // spreadsheets and much else come in the same container
    throw new DocxReadError(holdsStream(bytes, 'WordDocument') ? 'old-doc' : 'not-docx');
  }
  if (!startsWith(bytes, [0x50, 0x4b])) throw new DocxReadError('not-docx');
  let total = 0;
  let entries = 0;
  let parts: Parts;
  try {
    parts = unzipSync(bytes, {
      filter: (entry) => {
        if (++entries > MOST_ENTRIES) throw new DocxReadError('too-large');
        if (!/\.(xml|rels)$/i.test(entry.name)) return false;
        total += entry.originalSize;
        if (total > LARGEST_TEXT) throw new DocxReadError('too-large');
        return true;
      },
    });
  } catch (error) {
    if (error instanceof DocxReadError) throw error;
    throw new DocxReadError('damaged', { cause: error });
  }
  if (!('[Content_Types].xml' in parts)) throw new DocxReadError('not-docx');
  return parts;
}

/** The stream's name stands in the container in UTF-16. */
function holdsStream(bytes: Uint8Array, stream: string): boolean {
  const name = [...stream].flatMap((letter) => [letter.charCodeAt(0), 0]);
  for (let at = bytes.indexOf(name[0]!); at >= 0; at = bytes.indexOf(name[0]!, at + 1)) {
    if (name.every((b, i) => bytes[at + i] === b)) return true;
  }
  return false;
}
