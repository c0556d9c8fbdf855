/**
 * The stamp in a .docx of ours: which text it was made from, and what it held when it was written. A file without it
 * is not ours; one whose content no longer matches was changed by someone since.
 */
import { strFromU8 } from 'fflate';
import type { Supplied } from '../layout/types';
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
const SUPPLIED = 'nghiquyet-them';
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

/** What a page of ours said by itself; nothing for any other file. */
export function suppliedIn(parts: Parts): readonly Supplied[] {
  const said = propertyOf(parts, SUPPLIED)?.split(' ') ?? [];
  return (['authority', 'symbol'] as const).filter((one) => said.includes(one));
}

function tryOpen(bytes: Uint8Array): Parts | null {
  try {
    return openPackage(bytes);
  } catch {
    return null;
  }
}

function stampOf(parts: Parts): Stamp | null {
  const form = FORM.exec(propertyOf(parts, PROPERTY) ?? '');
  return form ? { source: form[1]!, content: form[2]! } : null;
}

function propertyOf(parts: Parts, name: string): string | null {
  const part = parts[PART];
  if (!part) return null;
  try {
    const properties = childrenOf(parsePart(strFromU8(part)), 'property');
    return properties.find((property) => property.attributes.name === name)?.text ?? null;
  } catch {
    return null;
  }
}
