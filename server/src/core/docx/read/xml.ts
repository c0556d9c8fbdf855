/** XML parts as trees. Names are compared without their prefix: Word's files do not all choose the same ones. */
import { parseXml, XmlElement, type XmlNode } from '@rgrove/parse-xml';
import { strFromU8 } from 'fflate';
import { DocxReadError } from './problem';

export type { XmlElement };

/** The root element. Throws a DocxReadError where the part is no well-formed XML. */
export function parsePart(text: string): XmlElement {
  try {
    const { root } = parseXml(text.replace(/^\ufeff/, ''));
    if (root) return root;
  } catch (error) {
    throw new DocxReadError('damaged', { cause: error });
  }
  throw new DocxReadError('damaged');
}

/** A part's text: UTF-8, or UTF-16 where its first two bytes say so. */
export function partText(bytes: Uint8Array): string {
  const utf16 =
    bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : null;
  return utf16 ? new TextDecoder(utf16).decode(bytes) : strFromU8(bytes);
}

/** `w:p` → `p`. */
export function localName(element: XmlElement): string {
  const colon = element.name.indexOf(':');
  return colon < 0 ? element.name : element.name.slice(colon + 1);
}

export const isElement = (node: XmlNode): node is XmlElement => node instanceof XmlElement;

/** The child elements, all or those of a name. */
export function childrenOf(element: XmlElement | null, name?: string): XmlElement[] {
  if (!element) return [];
  const children = element.children.filter(isElement);
  return name === undefined ? children : children.filter((child) => localName(child) === name);
}

export const childOf = (element: XmlElement | null, name: string): XmlElement | null =>
  childrenOf(element, name)[0] ?? null;

/** An attribute by its local name. */
export function attributeOf(element: XmlElement | null, name: string): string | null {
  if (!element) return null;
  for (const [key, value] of Object.entries(element.attributes)) {
    if (key === name || key.endsWith(`:${name}`)) return value;
  }
  return null;
}

/** The `w:val` of a child: how WordprocessingML states most properties. */
export const valOf = (element: XmlElement | null, name: string): string | null =>
  attributeOf(childOf(element, name), 'val');

/** An on/off property: there without a value means on; null where nothing is said. */
export function switchOf(element: XmlElement | null, name: string): boolean | null {
  const child = childOf(element, name);
  if (!child) return null;
  return !['0', 'false', 'off', 'none'].includes(attributeOf(child, 'val') ?? 'true');
}
