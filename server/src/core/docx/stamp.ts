/**
 * The stamp in a .docx of ours: which text it was made from, and what it held when it was written. A file without it
 * is not ours; one whose content no longer matches was changed by someone since.
 */
import { strFromU8 } from 'fflate';
import { hash64 } from './hash';
import { openPackage, type Parts } from './read/open-package';
import { childrenOf, parsePart } from './read/xml';
import { escapeXml } from './xml-text';

export interface Stamp {
  /** Hash of the source text. */
  readonly source: string;
  /** Hash of the parts that hold what a reader sees. */
  readonly content: string;
}

const PROPERTY = 'nghiquyet';
const PART = 'docProps/custom.xml';
const FORM = /^1;nguon=([0-9a-f]{16});noidung=([0-9a-f]{16})$/;
const SEEN = /^word\/(?:document|styles|footnotes|header\d*|footer\d*)\.xml$/;
const encoder = new TextEncoder();

/** The stamp of a file, or null where it bears none, or is no .docx at all. */
export function readStamp(bytes: Uint8Array): Stamp | null {
  const parts = tryOpen(bytes);
  return parts ? stampOf(parts) : null;
}

/** Whether this tool wrote the file and nobody changed it since. */
export function isUntouched(bytes: Uint8Array): boolean {
  const parts = tryOpen(bytes);
  const stamp = parts && stampOf(parts);
  return stamp !== null && stamp.content === contentHash(parts!);
}

/** Hash of text, styles, headers and footers, with their names. */
export function contentHash(parts: Parts): string {
  const hash = hash64();
  for (const name of Object.keys(parts)
    .filter((part) => SEEN.test(part))
    .sort()) {
    hash.add(encoder.encode(`${name}\0`)).add(parts[name]!);
  }
  return hash.digest();
}

/** The custom properties' file, whole. */
export function stampFile(stamp: Stamp): string {
  const value = `1;nguon=${stamp.source};noidung=${stamp.content}`;
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties"' +
    ' xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes">' +
    `<property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="2" name="${PROPERTY}">` +
    `<vt:lpwstr>${escapeXml(value)}</vt:lpwstr></property></Properties>`
  );
}

function tryOpen(bytes: Uint8Array): Parts | null {
  try {
    return openPackage(bytes);
  } catch {
    return null;
  }
}

function stampOf(parts: Parts): Stamp | null {
  const part = parts[PART];
  if (!part) return null;
  try {
    const properties = childrenOf(parsePart(strFromU8(part)), 'property');
    const ours = properties.find((property) => property.attributes.name === PROPERTY);
    const form = FORM.exec(ours?.text ?? '');
    return form ? { source: form[1]!, content: form[2]! } : null;
  } catch {
    return null;
  }
}
