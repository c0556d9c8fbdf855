/** The stamp of a .docx, read back. A file without it is not ours; one whose content no longer matches was changed by someone since. */
import { strFromU8 } from 'fflate';
import type { Supplied } from '../../layout/types';
import { contentHash, PROPERTY, type Stamp, SUPPLIED } from '../stamp';
import { openPackage, type Parts } from './open-package';
import { childrenOf, parsePart } from './xml';

const PART = 'docProps/custom.xml';
const FORM = /^1;nguon=([0-9a-f]{16});noidung=([0-9a-f]{16})$/;

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
