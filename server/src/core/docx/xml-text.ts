/** What XML 1.0 cannot hold: control characters, lone surrogates, U+FFFE and U+FFFF. One such would spoil the file. */
const ILLEGAL =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

export const legalText = (text: string): string => text.replace(ILLEGAL, '');

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text fit to stand in an XML element or a quoted attribute. */
export const escapeXml = (text: string): string => legalText(text).replace(/[&<>"]/g, (c) => ENTITIES[c]!);
