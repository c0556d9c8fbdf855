/**
 * The stamp in a .docx of ours: which text it was made from, and what it held when it was written (`read/stamp.ts` reads it).
 */
import type { Supplied } from '../layout/types';
import { hash64 } from './hash';
import { escapeXml } from './xml-text';

export interface Stamp {
  /** Hash of the source text. */
  readonly source: string;
  /** Hash of the parts that hold what a reader sees. */
  readonly content: string;
}

/** The properties that bear it, in the package's part of custom properties. */
export const PROPERTY = 'nghiquyet';
export const SUPPLIED = 'nghiquyet-them';
const SEEN = /^word\/(?:document|styles|footnotes|header\d*|footer\d*)\.xml$/;
const encoder = new TextEncoder();

/** Hash of text, styles, headers and footers, with their names. */
export function contentHash(parts: Readonly<Record<string, Uint8Array>>): string {
  const hash = hash64();
  for (const name of Object.keys(parts)
    .filter((part) => SEEN.test(part))
    .sort()) {
    hash.add(encoder.encode(`${name}\0`)).add(parts[name]!);
  }
  return hash.digest();
}

/** The custom properties' file, whole. `supplied`: what the page said by itself, so that reading it back does not take it for typed. */
export function stampFile(stamp: Stamp, supplied: readonly Supplied[] = []): string {
  const value = `1;nguon=${stamp.source};noidung=${stamp.content}`;
  const property = (pid: number, name: string, text: string): string =>
    `<property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="${pid}" name="${name}">` +
    `<vt:lpwstr>${escapeXml(text)}</vt:lpwstr></property>`;
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties"' +
    ' xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes">' +
    property(2, PROPERTY, value) +
    (supplied.length > 0 ? property(3, SUPPLIED, supplied.join(' ')) : '') +
    '</Properties>'
  );
}
