/** The last touch on the package: the clock taken out of it, and the stamp put in. */
import { strToU8, unzipSync, type Zippable, zipSync } from 'fflate';
import type { LayoutDocument } from '../layout/types';
import { contentHash, type Stamp, stampFile } from './stamp';
import { escapeXml } from './xml-text';

/** Stands where a document has no date of its own. */
const NO_DATE = '2026-01-01';
/** The earliest a zip entry can bear, in local time: the same bytes in every time zone. */
const entryTime = (): Date => new Date(1980, 0, 1);
/** Readers that sniff the type look at the first entries. */
const FIRST = ['[Content_Types].xml', '_rels/.rels'];

export function finishPackage(packed: Uint8Array, layout: LayoutDocument, sourceHash: string): Uint8Array {
  const parts = unzipSync(packed);
  parts['docProps/core.xml'] = strToU8(coreProperties(layout));
  const stamp: Stamp = { source: sourceHash, content: contentHash(parts) };
  parts['docProps/custom.xml'] = strToU8(stampFile(stamp));
  const names = Object.keys(parts).sort();
  const ordered = [...FIRST.filter((name) => name in parts), ...names.filter((name) => !FIRST.includes(name))];
  const zippable: Zippable = Object.fromEntries(ordered.map((name) => [name, parts[name]!]));
  return zipSync(zippable, { level: 6, mtime: entryTime() });
}

function coreProperties(layout: LayoutDocument): string {
  const time = `${layout.date ?? NO_DATE}T00:00:00Z`;
  const person = escapeXml(layout.creator);
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"' +
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"' +
    ' xmlns:dcmitype="http://purl.org/dc/dcmitype/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">' +
    `<dc:title>${escapeXml(layout.title)}</dc:title><dc:subject>${escapeXml(layout.subject)}</dc:subject>` +
    `<dc:creator>${person}</dc:creator><cp:lastModifiedBy>${person}</cp:lastModifiedBy>` +
    `<cp:revision>1</cp:revision><dc:language>${layout.language}</dc:language>` +
    `<dcterms:created xsi:type="dcterms:W3CDTF">${time}</dcterms:created>` +
    `<dcterms:modified xsi:type="dcterms:W3CDTF">${time}</dcterms:modified></cp:coreProperties>`
  );
}
