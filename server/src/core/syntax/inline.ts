/**
 * Inline Markdown to plain text with emphasis, by the Markdown library: `**Phụ trách:** đ/c A` → `Phụ trách: đ/c A`.
 * Blocks are not the library's business here (`parse.ts` says why), so every block construct is switched off.
 */
import type { Nodes, PhrasingContent, Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmStrikethroughFromMarkdown } from 'mdast-util-gfm-strikethrough';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough';
import { gfmTable } from 'micromark-extension-gfm-table';
import type { Emphasis, Segment } from './types';

const NO_BLOCKS = [
  'list',
  'blockQuote',
  'headingAtx',
  'setextUnderline',
  'thematicBreak',
  'codeIndented',
  'codeFenced',
  'htmlFlow',
  'definition',
];

const OPTIONS = {
  extensions: [{ disable: { null: NO_BLOCKS } }, gfmStrikethrough(), gfmTable()],
  mdastExtensions: [gfmStrikethroughFromMarkdown(), gfmTableFromMarkdown()],
};

/** Parses a run of lines as paragraphs and GFM tables only. Never throws: a fault of the parser gives an empty tree. */
export function parseMarkdown(source: string): Root {
  try {
    return fromMarkdown(source, OPTIONS);
  } catch {
    return { type: 'root', children: [] };
  }
}

/** Plain text with a line break (`\n`) where the source has one or a `<br>`; offsets of `source` as `base` says. */
export interface InlineText {
  readonly text: string;
  readonly emphasis: readonly Emphasis[];
  readonly segments: readonly Segment[];
  readonly comments: readonly { readonly start: number; readonly end: number; readonly text: string }[];
}

/** Only these characters can mean anything inline; a line without them is its own plain text. */
const SPECIAL = /[*_`[\]<>&\\~!|]/;

/** Reads the inline content of a piece of source (one line or several). Offsets count from the piece's start. */
export function readInline(source: string): InlineText {
  if (!SPECIAL.test(source)) {
    return { text: source, emphasis: [], segments: [{ text: 0, source: 0 }], comments: [] };
  }
  const writer = new InlineWriter(source, 0);
  const { children } = parseMarkdown(source);
  for (const [i, node] of children.entries()) {
    if (i > 0) writer.put('\n', node.position?.start.offset ?? source.length);
    if ('children' in node) writer.all(node.children as PhrasingContent[]);
  }
  return writer.done();
}

/** Reads the inline content of nodes that were parsed already (a table's cell); offsets count from `origin`. */
export function readNodes(nodes: readonly PhrasingContent[], source: string, origin: number): InlineText {
  const writer = new InlineWriter(source, origin);
  writer.all(nodes);
  return writer.done();
}

/** Tags that only lay out what stands between them; anything else in angle brackets (`<ten>`) is what somebody wrote. */
const LAYOUT_TAG =
  /^<\/?(?:a|abbr|b|big|center|code|del|div|em|font|hr|i|img|ins|kbd|mark|p|pre|s|small|span|strike|strong|sub|sup|table|tbody|td|th|thead|tr|tt|u|wbr)(?![\w-])/i;

/** Collects plain text with its source offsets; one per piece of source. */
class InlineWriter {
  private text = '';
  private readonly segments: Segment[] = [];
  private readonly emphasis: Emphasis[] = [];
  private readonly comments: { start: number; end: number; text: string }[] = [];
  private bold = 0;
  private italic = 0;

  constructor(
    private readonly source: string,
    private readonly origin: number,
  ) {}

  put(piece: string, at: number): void {
    if (piece === '') return;
    const last = this.segments.at(-1);
    const source = at - this.origin;
    if (!last || last.source - last.text !== source - this.text.length) {
      this.segments.push({ text: this.text.length, source });
    }
    if (this.bold || this.italic) this.emphasise(this.text.length, this.text.length + piece.length);
    this.text += piece;
  }

  private emphasise(start: number, end: number): void {
    const bold = this.bold > 0;
    const italic = this.italic > 0;
    const last = this.emphasis.at(-1);
    if (last && last.end === start && last.bold === bold && last.italic === italic) {
      this.emphasis[this.emphasis.length - 1] = { ...last, end };
    } else this.emphasis.push({ start, end, bold, italic });
  }

  all(nodes: readonly Nodes[]): void {
    for (const node of nodes) this.one(node);
  }

  private one(node: Nodes): void {
    const start = node.position?.start.offset ?? 0;
    const end = node.position?.end.offset ?? start;
    switch (node.type) {
      case 'text':
        this.aligned(node.value, start, end);
        return;
      case 'inlineCode':
        this.aligned(node.value, start, end);
        return;
      case 'break':
        this.put('\n', start);
        return;
      case 'html':
        this.html(node.value, start);
        return;
      case 'image':
        this.aligned(node.alt ?? '', start, end);
        return;
      case 'strong':
        this.bold++;
        this.all(node.children);
        this.bold--;
        return;
      case 'emphasis':
        this.italic++;
        this.all(node.children);
        this.italic--;
        return;
      default:
        if ('children' in node) this.all(node.children as Nodes[]);
    }
  }

  private html(value: string, at: number): void {
    if (/^<br\s*\/?>$/i.test(value)) this.put('\n', at);
    else if (value.startsWith('<!--')) {
      const start = at - this.origin;
      this.comments.push({
        start,
        end: start + value.length,
        text: value.slice(4, value.endsWith('-->') ? -3 : undefined),
      });
    } else if (!LAYOUT_TAG.test(value)) this.put(value, at);
  }

  /** Puts a node's value, finding for each character where it stands: escapes and character references are shorter. */
  private aligned(value: string, start: number, end: number): void {
    let at = start;
    for (let i = 0; i < value.length; i++) {
      const c = value.charAt(i);
      while (at < end && this.source.charAt(at) !== c) {
        const there = this.source.charAt(at);
        if (there === '&') {
          const close = this.source.indexOf(';', at);
          if (close < 0 || close >= end) break;
          this.put(c, at);
          at = close + 1;
          break;
        }
        at++;
      }
      if (this.source.charAt(at) === c && at < end) {
        this.put(c, at);
        at++;
      } else if (this.text.charAt(this.text.length - 1) !== c) this.put(c, Math.min(at, end));
    }
  }

  done(): InlineText {
    return { text: this.text, emphasis: this.emphasis, segments: this.segments, comments: this.comments };
  }
}
