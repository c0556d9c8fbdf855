/** A .docx taken apart for tests: its parts as XML trees, and the facts that the page's rules speak of. */
import { strFromU8, unzipSync } from 'fflate';
import {
  attributeOf,
  childOf,
  childrenOf,
  localName,
  parsePart,
  switchOf,
  valOf,
  type XmlElement,
} from '../../../server/src/core/docx/read/xml';

export { attributeOf, childOf, childrenOf, localName, switchOf, valOf, type XmlElement };

export interface Opened {
  readonly names: readonly string[];
  readonly text: (part: string) => string;
  readonly xml: (part: string) => XmlElement;
  readonly body: XmlElement;
  /** Every paragraph, those in tables included, in order. */
  readonly paragraphs: readonly XmlElement[];
  readonly tables: readonly XmlElement[];
  /** The style's element by the name that Word shows. */
  readonly style: (name: string) => XmlElement;
  /** The paragraphs of a style, by the name that Word shows. */
  readonly styled: (name: string) => readonly XmlElement[];
  readonly sections: readonly XmlElement[];
}

export function open(bytes: Uint8Array): Opened {
  const parts = unzipSync(bytes);
  const text = (part: string): string => strFromU8(parts[part]!);
  const xml = (part: string): XmlElement => parsePart(text(part));
  const body = childOf(xml('word/document.xml'), 'body')!;
  const paragraphs = below(body, 'p');
  const styles = childrenOf(xml('word/styles.xml'), 'style');
  const style = (name: string): XmlElement => {
    const found = styles.find((one) => valOf(one, 'name') === name);
    if (!found) throw new Error(`no style is called ${name}`);
    return found;
  };
  const styled = (name: string): XmlElement[] => {
    const id = attributeOf(style(name), 'styleId');
    return paragraphs.filter((p) => valOf(childOf(p, 'pPr'), 'pStyle') === id);
  };
  return {
    names: Object.keys(parts),
    text,
    xml,
    body,
    paragraphs,
    tables: below(body, 'tbl'),
    style,
    styled,
    sections: below(body, 'sectPr'),
  };
}

/** All elements of a name, at any depth, in order. */
export function below(element: XmlElement, name: string): XmlElement[] {
  return childrenOf(element).flatMap((child) =>
    localName(child) === name ? [child, ...below(child, name)] : below(child, name),
  );
}

/** What a paragraph, a cell or a whole body says. */
export const textOf = (element: XmlElement): string =>
  childrenOf(element)
    .map((child) => {
      const name = localName(child);
      if (name === 't') return child.text;
      return name === 'tab' && localName(element) === 'r' ? '\t' : textOf(child);
    })
    .join('');

export const linesOf = (element: XmlElement): string[] => below(element, 'p').map(textOf);

/** Spacing, indent, size and so on of a style, as numbers. */
export function figuresOf(style: XmlElement): {
  size: number;
  bold: boolean;
  italic: boolean;
  align: string | null;
  before: number;
  after: number;
  line: number;
  lineRule: string | null;
  firstLine: number;
} {
  const [p, r] = [childOf(style, 'pPr'), childOf(style, 'rPr')];
  const spacing = childOf(p, 'spacing');
  const number = (element: XmlElement | null, name: string): number => Number(attributeOf(element, name) ?? 0);
  return {
    size: Number(valOf(r, 'sz')) / 2,
    bold: switchOf(r, 'b') ?? false,
    italic: switchOf(r, 'i') ?? false,
    align: valOf(p, 'jc'),
    before: number(spacing, 'before'),
    after: number(spacing, 'after'),
    line: number(spacing, 'line'),
    lineRule: attributeOf(spacing, 'lineRule'),
    firstLine: number(childOf(p, 'ind'), 'firstLine'),
  };
}
