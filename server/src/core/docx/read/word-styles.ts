/** Word's styles, with what each inherits: only what a reader needs. */
import { hd05 } from '../../guidance/profiles/hd05';
import type { StyleId } from '../../guidance/profiles/types';
import { styleId } from '../styles';
import { attributeOf, childOf, childrenOf, switchOf, valOf, type XmlElement } from './xml';

/** Properties as stated; null where nothing is said. */
export interface Looks {
  readonly bold: boolean | null;
  readonly italic: boolean | null;
  readonly caps: boolean | null;
  readonly hidden: boolean | null;
  readonly align: string | null;
  readonly outline: number | null;
  readonly left: number | null;
  readonly numId: string | null;
  readonly ilvl: number | null;
}

export interface WordStyles {
  /** What a style gives a paragraph or a run, inheritance included. */
  resolve(id: string | null): Looks;
  /** The paragraphs' style where they name none. */
  readonly defaultId: string | null;
  /** The style's id; of a style that bears the name of one of ours, our id: other programs keep names and change ids. */
  known(id: string | null): string | null;
}

export const NO_LOOKS: Looks = {
  bold: null,
  italic: null,
  caps: null,
  hidden: null,
  align: null,
  outline: null,
  left: null,
  numId: null,
  ilvl: null,
};

const integer = (text: string | null): number | null => {
  const value = text === null ? Number.NaN : Number.parseInt(text, 10);
  return Number.isNaN(value) ? null : value;
};

/** Run properties (`w:rPr`) and paragraph properties (`w:pPr`) as stated there. */
export function readLooks(run: XmlElement | null, paragraph: XmlElement | null): Looks {
  const numbering = childOf(paragraph, 'numPr');
  const outline = integer(valOf(paragraph, 'outlineLvl'));
  const indent = childOf(paragraph, 'ind');
  return {
    bold: switchOf(run, 'b'),
    italic: switchOf(run, 'i'),
    caps: switchOf(run, 'caps'),
    hidden: switchOf(run, 'vanish'),
    align: valOf(paragraph, 'jc'),
    // 9 is 'body text'
    outline: outline !== null && outline < 9 ? outline : null,
    left: integer(attributeOf(indent, 'left') ?? attributeOf(indent, 'start')),
    numId: valOf(numbering, 'numId'),
    ilvl: integer(valOf(numbering, 'ilvl')),
  };
}

/** `upper` where it says something, else `lower`. */
export function overlay(upper: Looks, lower: Looks): Looks {
  const keys = Object.keys(NO_LOOKS) as (keyof Looks)[];
  return Object.fromEntries(keys.map((key) => [key, upper[key] ?? lower[key]])) as unknown as Looks;
}

const OWN_NAMES = new Map(
  (Object.keys(hd05.styles) as StyleId[])
    .filter((id) => id !== 'footnote')
    .map((id) => [hd05.styles[id].name, styleId(id)]),
);

const BUILT_IN_HEADING = /^(?:heading|đầu đề|tiêu đề) (\d)$/i;

export function readStyles(root: XmlElement | null): WordStyles {
  const byId = new Map<string, XmlElement>();
  let defaultId: string | null = null;
  for (const style of childrenOf(root, 'style')) {
    const id = attributeOf(style, 'styleId');
    if (id === null) continue;
    byId.set(id, style);
    const isDefault = ['1', 'true', 'on'].includes(attributeOf(style, 'default') ?? '');
    if (isDefault && attributeOf(style, 'type') === 'paragraph') defaultId ??= id;
  }
  const known = new Map<string, Looks>();
  const resolve = (id: string | null, depth = 0): Looks => {
    const style = id === null ? undefined : byId.get(id);
    // styles that inherit from each other in a circle end somewhere
    if (id === null || !style || depth > 20) return NO_LOOKS;
    const kept = known.get(id);
    if (kept) return kept;
    const own = readLooks(childOf(style, 'rPr'), childOf(style, 'pPr'));
    const heading = BUILT_IN_HEADING.exec(valOf(style, 'name') ?? '');
    const outline = own.outline ?? (heading ? Number(heading[1]) - 1 : null);
    const looks = overlay({ ...own, outline }, resolve(valOf(style, 'basedOn'), depth + 1));
    known.set(id, looks);
    return looks;
  };
  return {
    resolve: (id) => resolve(id),
    defaultId,
    known: (id) => {
      const name = id === null ? undefined : byId.get(id);
      return OWN_NAMES.get((name && valOf(name, 'name')) ?? '') ?? id;
    },
  };
}
