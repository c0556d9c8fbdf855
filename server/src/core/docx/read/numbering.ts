/** Word's automatic numbers: what mark a paragraph bears, counted along the document as Word counts. */
import { attributeOf, childOf, childrenOf, valOf, type XmlElement } from './xml';

export interface Numbering {
  /** The mark of the next paragraph of this list and level; empty where the list has none. */
  next(numId: string, level: number): string;
}

interface Level {
  readonly format: string;
  /** `%1.%2.` */
  readonly pattern: string;
  readonly start: number;
}

interface List {
  readonly abstractId: string;
  readonly levels: ReadonlyMap<number, Level>;
  readonly starts: ReadonlyMap<number, number>;
}

/** Reads `numbering.xml`; without one, no list has a mark. */
export function readNumbering(root: XmlElement | null): Numbering {
  const abstracts = new Map(
    childrenOf(root, 'abstractNum').map((one) => [attributeOf(one, 'abstractNumId') ?? '', readLevels(one)]),
  );
  const lists = new Map(
    childrenOf(root, 'num').map((num) => [attributeOf(num, 'numId') ?? '', readList(num, abstracts)]),
  );
  const counts = new Map<string, number[]>();
  const begun = new Set<string>();
  return {
    next(numId, level) {
      const list = lists.get(numId);
      const own = list?.levels.get(level);
      if (!list || !own) return '';
      if (own.format === 'bullet') return bullet(own.pattern);
      if (own.format === 'none') return '';
      // lists made from one pattern count on together, unless one says where it starts
      let counters = counts.get(list.abstractId);
      if (!counters || (!begun.has(numId) && list.starts.size > 0)) {
        counters = [];
        counts.set(list.abstractId, counters);
      }
      begun.add(numId);
      const startOf = (at: number): number => list.starts.get(at) ?? list.levels.get(at)?.start ?? 1;
      for (let at = 0; at < level; at++) counters[at] ??= startOf(at);
      counters[level] = counters[level] === undefined ? startOf(level) : counters[level] + 1;
      counters.length = level + 1;
      return own.pattern.replace(/%(\d)/g, (_, digit: string) => {
        const at = Number(digit) - 1;
        return written(counters[at] ?? startOf(at), list.levels.get(at)?.format ?? 'decimal');
      });
    },
  };
}

function readLevels(parent: XmlElement): Map<number, Level> {
  return new Map(
    childrenOf(parent, 'lvl').map((level) => [
      Number(attributeOf(level, 'ilvl') ?? 0),
      {
        format: valOf(level, 'numFmt') ?? 'decimal',
        pattern: valOf(level, 'lvlText') ?? '',
        start: Number(valOf(level, 'start') ?? 1),
      },
    ]),
  );
}

function readList(num: XmlElement, abstracts: ReadonlyMap<string, Map<number, Level>>): List {
  const abstractId = valOf(num, 'abstractNumId') ?? '';
  const levels = new Map(abstracts.get(abstractId) ?? []);
  const starts = new Map<number, number>();
  for (const override of childrenOf(num, 'lvlOverride')) {
    const at = Number(attributeOf(override, 'ilvl') ?? 0);
    const start = valOf(override, 'startOverride');
    if (start !== null) starts.set(at, Number(start));
    const level = childOf(override, 'lvl');
    if (level) for (const [, own] of readLevels(override)) levels.set(at, own);
  }
  return { abstractId, levels, starts };
}

/** Symbol fonts have a sign of their own for every taste: a hyphen is what the page has; `o` is Word's second level. */
const bullet = (sign: string): string => (['+', 'o'].includes(sign) ? '+' : '-');

const ROMAN: readonly (readonly [number, string])[] = [
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

function roman(value: number): string {
  let rest = value;
  let text = '';
  for (const [worth, letters] of ROMAN) {
    while (rest >= worth && text.length < 20) {
      text += letters;
      rest -= worth;
    }
  }
  return text;
}

const letter = (value: number): string =>
  String.fromCharCode(97 + ((value - 1) % 26)).repeat(Math.min(5, Math.ceil(value / 26)));

function written(value: number, format: string): string {
  switch (format) {
    case 'upperRoman':
      return roman(value);
    case 'lowerRoman':
      return roman(value).toLowerCase();
    case 'lowerLetter':
      return letter(value);
    case 'upperLetter':
      return letter(value).toUpperCase();
    case 'decimalZero':
      return String(value).padStart(2, '0');
    default:
      return String(value);
  }
}
