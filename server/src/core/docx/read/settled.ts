/** A draft whose head and foot were recognised, with both moved into the front matter. */
import { stringify } from 'yaml';
import { FORM_NAMES } from '../../guidance/front-matter-keys';
import { KINDS } from '../../guidance/kinds';
import { profileFor } from '../../guidance/profiles';
import type { Profile } from '../../guidance/profiles/types';
import { layoutDocument } from '../../layout/build';
import { footBlocks } from '../../layout/foot';
import { letterhead } from '../../layout/head';
import { accountedWords, leftovers } from '../../layout/leftover';
import { addresseeBlock, fromFrontMatter, titleBlock } from '../../layout/title';
import type { Supplied } from '../../layout/types';
import { buildModel } from '../../model/build';
import { type DocumentModel, type Field, given } from '../../model/types';
import { parseDocument } from '../../syntax/parse';
import type { Block } from '../../syntax/types';
import { withCapital } from '../../text/capital';
import { fold } from '../../text/fold';
import { normalizeSource } from '../../text/source';
import { inOrdinaryCase } from './ordinary-case';

/** Reads a draft; never throws. */
export function modelOfText(text: string): DocumentModel {
  const source = normalizeSource(text);
  return buildModel(source, parseDocument(source.text));
}

/** What is known of the file beside the words that stand on its pages. */
export interface Hints {
  /** Front matter that was recognised already (the circulation note in the page's margin). */
  readonly entries: Readonly<Record<string, string>>;
  /** Texts that write the cell's names in ordinary letters: the file's properties. */
  readonly named: readonly string[];
  /** The file's category: in a file of ours, the form of the meeting. */
  readonly category: string | null;
  /** What the page says by itself: not taken for typed. */
  readonly supplied: readonly Supplied[];
}

/**
 * The draft with its head and foot as front matter. What would not read back as the same model stays typed: first the
 * foot, then all of it. The foot of minutes always does: front matter has no key for who signs them.
 */
export function settleDraft(typed: string, hints: Hints): string {
  const withExtra = frontMatterText(hints.entries) + typed;
  const model = modelOfText(withExtra);
  if (model.kind === null || model.kind === 'other') return withExtra;
  const named = [...hints.named, model.tree.text];
  const tries = model.kind === 'minutes' ? [false] : [true, false];
  for (const foot of tries) {
    for (const one of [
      { ...hints, named },
      { ...hints, named: [] },
    ]) {
      const text = withFrontMatter(model, foot, one);
      if (samePage(model, modelOfText(text))) return text;
    }
  }
  return withExtra;
}

/** The one that an export of the draft would take. */
const profileOf = (model: DocumentModel): Profile => profileFor(given(model.header.date));

type Entries = Record<string, string | string[]>;

function frontMatterText(entries: Entries): string {
  if (Object.keys(entries).length === 0) return '';
  return `---\n${stringify(entries, { lineWidth: 0 })}---\n\n`;
}

function withFrontMatter(model: DocumentModel, withFoot: boolean, hints: Hints): string {
  const { blocks } = model.tree;
  const { head, foot } = model.parts;
  const profile = profileOf(model);
  const drawn = [
    letterhead(model, profile),
    ...titleBlock(model, profile),
    ...addresseeBlock(model, profile),
    ...footBlocks(model, profile),
  ];
  const accounted = accountedWords(drawn, model, profile);
  const hasFoot = withFoot && foot.to > foot.from;
  const end = hasFoot ? foot.from : blocks.length;
  const kept = [
    blocks.slice(0, head.from),
    unread(blocks.slice(head.from, head.to), accounted),
    blocks.slice(head.to, end),
    hasFoot ? unread(blocks.slice(foot.from, foot.to), accounted) : [],
    hasFoot ? blocks.slice(foot.to) : [],
  ];
  const body = kept.map((part) => sourceOf(part, model)).filter((text) => text !== '');
  return `${frontMatterText({ ...entriesOf(model, hasFoot, hints), ...hints.entries })}${body.join('\n\n')}\n`;
}

/** What was not read of head or foot, comments included: these are kept, though never printed. */
function unread(part: readonly Block[], accounted: ReadonlySet<string>): Block[] {
  const left = new Set(leftovers(part, accounted));
  return part.flatMap((block) => {
    if (block.type === 'table') return [...left].filter((line) => line.start >= block.start && line.end <= block.end);
    return block.type === 'comment' || left.has(block) ? [block] : [];
  });
}

/** The blocks' own text; between neighbours, whatever white space stood there. */
function sourceOf(blocks: readonly Block[], model: DocumentModel): string {
  const { text } = model.tree;
  let out = '';
  let end = -1;
  for (const block of blocks) {
    const gap = end >= 0 ? text.slice(end, block.start) : '';
    out += end < 0 ? '' : gap.trim() === '' && gap.length > 0 ? gap : '\n\n';
    out += text.slice(block.start, block.end);
    end = Math.max(end, block.end);
  }
  return out;
}

/** Texts that only hold a place are nothing that was read. */
const blank = (text: string | null): string | null => (text === null || /…|\.{3}|_{2}/.test(text) ? null : text);

function entriesOf(model: DocumentModel, withFoot: boolean, hints: Hints): Entries {
  const { header, page } = model;
  const entries: Entries = {};
  const set = (key: string, value: string | null | undefined): void => {
    const text = blank(value ?? null);
    if (text) entries[key] = text;
  };
  const kind = KINDS.find((one) => one.kind === model.kind);
  if (kind) set('loại', withCapital(kind.name));
  const ordinary = (field: Field<string>): string | null => {
    const name = given(field);
    return name === null ? null : inOrdinaryCase(name, hints.named);
  };
  set('đảng bộ', ordinary(header.parent));
  set('chi bộ', ordinary(header.issuer));
  const category = fold(hints.category ?? '');
  const form = Object.hasOwn(FORM_NAMES, category) ? FORM_NAMES[category] : undefined;
  if (form && form !== model.form) set('hình thức', hints.category);
  const number = given(header.number);
  const symbol = hints.supplied.includes('symbol') ? null : given(header.symbol);
  if (number !== null) set('số', `${String(number).padStart(2, '0')}${symbol ? `-${symbol}` : ''}`);
  else set('ký hiệu', symbol);
  set('địa danh', given(header.place));
  set('ngày', given(header.date));
  set('trích yếu', given(header.subject));
  set('dự thảo', page.draft);
  set('độ khẩn', page.urgency);
  set('phạm vi lưu hành', page.circulation);
  if (withFoot) Object.assign(entries, footEntries(model, hints.supplied));
  return entries;
}

function footEntries(model: DocumentModel, supplied: readonly Supplied[]): Entries {
  const entries: Entries = {};
  const signer = model.signers[0];
  const authority = blank(signer?.authority ?? null);
  if (authority && !supplied.includes('authority')) entries['đề ký'] = authority;
  const post = blank(signer?.post ?? null);
  if (post) entries['chức vụ'] = sentenceCase(post);
  const name = blank(signer?.name ?? null);
  if (name) entries['người ký'] = name;
  const recipients = model.recipients
    .filter((span) => !fromFrontMatter(span, model))
    .map((span) => span.text.trim().replace(/[;,.]+$/, ''))
    .filter((text) => blank(text) !== null);
  if (recipients.length > 0) entries['nơi nhận'] = recipients;
  return entries;
}

/** `BÍ THƯ` → `Bí thư`; what is not all capitals stays. */
function sentenceCase(text: string): string {
  if (text !== text.toUpperCase()) return text;
  return (text.charAt(0) + text.slice(1).toLowerCase()).replace(' bí thư', ' Bí thư');
}

/** Whether two drafts make the same page; where in the text its lines stand does not matter. */
function samePage(a: DocumentModel, b: DocumentModel): boolean {
  const page = (model: DocumentModel): string =>
    JSON.stringify(layoutDocument(model, profileOf(model)).sections, (key, value) =>
      key === 'line' || key === 'keepNext' ? undefined : value,
    );
  return a.kind === b.kind && page(a) === page(b);
}
