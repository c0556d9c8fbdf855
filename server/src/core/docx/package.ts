/** The parts in their package: named, stamped, and the same bytes on any day and machine. */
import { strToU8, type Zippable, zipSync } from 'fflate';
import type { LayoutDocument } from '../layout/types';
import { contentHash, type Stamp, stampFile } from './stamp';
import type { WordPart } from './write';
import { escapeXml } from './xml-text';

/** Stands where a document has no date of its own. */
const NO_DATE = '2026-01-01';
/** The earliest a zip entry can bear, in local time: the same bytes in every time zone. */
const entryTime = (): Date => new Date(1980, 0, 1);

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006';

export function finishPackage(
  main: WordPart,
  others: readonly WordPart[],
  layout: LayoutDocument,
  sourceHash: string,
): Uint8Array {
  const parts: Record<string, Uint8Array> = {
    '[Content_Types].xml': strToU8(contentTypes([main, ...others])),
    '_rels/.rels': strToU8(packageRelations(main)),
    'docProps/app.xml': strToU8(applicationProperties(layout)),
    'docProps/core.xml': strToU8(coreProperties(layout)),
    'word/_rels/document.xml.rels': strToU8(
      relations(others.map(({ name, relation }) => [name, relation, `${name}.xml`])),
    ),
  };
  for (const { name, xml } of [main, ...others]) parts[`word/${name}.xml`] = strToU8(xml);
  const stamp: Stamp = { source: sourceHash, content: contentHash(parts) };
  parts['docProps/custom.xml'] = strToU8(stampFile(stamp, layout.supplied));
  return zipSync(parts as Zippable, { level: 6, mtime: entryTime() });
}

function contentTypes(parts: readonly WordPart[]): string {
  const override = (name: string, type: string): string => `<Override PartName="/${name}" ContentType="${type}"/>`;
  return (
    `${XML}<Types xmlns="${PACKAGE}/content-types">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    '<Default Extension="xml" ContentType="application/xml"/>' +
    parts.map(({ name, type }) => override(`word/${name}.xml`, type)).join('') +
    override('docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml') +
    override('docProps/app.xml', 'application/vnd.openxmlformats-officedocument.extended-properties+xml') +
    override('docProps/custom.xml', 'application/vnd.openxmlformats-officedocument.custom-properties+xml') +
    '</Types>'
  );
}

const packageRelations = (main: WordPart): string =>
  relations([
    ['document', main.relation, `word/${main.name}.xml`],
    ['core', `${PACKAGE}/relationships/metadata/core-properties`, 'docProps/core.xml'],
    ['app', `${OFFICE}/relationships/extended-properties`, 'docProps/app.xml'],
    ['custom', `${OFFICE}/relationships/custom-properties`, 'docProps/custom.xml'],
  ]);

function relations(list: readonly (readonly [id: string, type: string, target: string])[]): string {
  const one = ([id, type, target]: readonly [string, string, string]): string =>
    `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`;
  return `${XML}<Relationships xmlns="${PACKAGE}/relationships">${list.map(one).join('')}</Relationships>`;
}

const applicationProperties = ({ company }: LayoutDocument): string =>
  `${XML}<Properties xmlns="${OFFICE}/extended-properties"><Application>Nghị quyết</Application>` +
  `${company ? `<Company>${escapeXml(company)}</Company>` : ''}</Properties>`;

function coreProperties(layout: LayoutDocument): string {
  const time = `${layout.date ?? NO_DATE}T00:00:00Z`;
  const person = escapeXml(layout.creator);
  return (
    `${XML}<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties"` +
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"' +
    ' xmlns:dcmitype="http://purl.org/dc/dcmitype/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">' +
    `<dc:title>${escapeXml(layout.title)}</dc:title><dc:subject>${escapeXml(layout.subject)}</dc:subject>` +
    `<dc:creator>${person}</dc:creator><cp:lastModifiedBy>${person}</cp:lastModifiedBy>` +
    (layout.category ? `<cp:category>${escapeXml(layout.category)}</cp:category>` : '') +
    `<cp:revision>1</cp:revision><dc:language>${layout.language}</dc:language>` +
    `<dcterms:created xsi:type="dcterms:W3CDTF">${time}</dcterms:created>` +
    `<dcterms:modified xsi:type="dcterms:W3CDTF">${time}</dcterms:modified></cp:coreProperties>`
  );
}
