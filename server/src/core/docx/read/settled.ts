/** A draft whose head and foot were recognised, with both moved into the front matter. */
import { stringify } from 'yaml';
import { KINDS } from '../../guidance/kinds';
import { profileFor, profiles } from '../../guidance/profiles';
import type { Profile } from '../../guidance/profiles/types';
import { layoutDocument } from '../../layout/build';
import { footBlocks } from '../../layout/foot';
import { letterhead } from '../../layout/head';
import { accountedWords, leftovers } from '../../layout/leftover';
import { addresseeBlock, fromFrontMatter, titleBlock } from '../../layout/title';
import { buildModel } from '../../model/build';
import { type DocumentModel, given } from '../../model/types';
import { parseDocument } from '../../syntax/parse';
import type { Block } from '../../syntax/types';
import { fold } from '../../text/fold';
import { normalizeSource } from '../../text/source';

/** Reads a draft; never throws. */
export function modelOfText(text: string): DocumentModel {
  const source = normalizeSource(text);
  return buildModel(source, parseDocument(source.text));
}

/**
 * The draft with its head and foot as front matter. What would not read back as the same model stays typed: first the
 * foot, then all of it. `extra` are keys known from elsewhere (the circulation note in the page's margin).
 */
export function settleDraft(typed: string, extra: Readonly<Record<string, string>> = {}): string {
  const withExtra = frontMatterText(extra) + typed;
  const model = modelOfText(withExtra);
  if (model.kind === null || model.kind === 'other') return withExtra;
  for (const foot of [true, false]) {
    const text = withFrontMatter(model, foot, extra);
    if (samePage(model, modelOfText(text))) return text;
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

function withFrontMatter(model: DocumentModel, withFoot: boolean, extra: Entries): string {
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
  return `${frontMatterText({ ...entriesOf(model, hasFoot), ...extra })}${body.join('\n\n')}\n`;
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

function entriesOf(model: DocumentModel, withFoot: boolean): Entries {
  const { header, page } = model;
  const entries: Entries = {};
  const set = (key: string, value: string | null | undefined): void => {
    const text = blank(value ?? null);
    if (text) entries[key] = text;
  };
  const kind = KINDS.find((one) => one.kind === model.kind);
  if (kind) set('loại', kind.name.charAt(0).toUpperCase() + kind.name.slice(1));
  set('đảng bộ', given(header.parent));
  set('chi bộ', given(header.issuer));
  const [number, symbol] = [given(header.number), given(header.symbol)];
  if (number !== null) set('số', `${String(number).padStart(2, '0')}${symbol ? `-${symbol}` : ''}`);
  else set('ký hiệu', symbol);
  set('địa danh', given(header.place));
  set('ngày', given(header.date));
  set('trích yếu', given(header.subject));
  set('dự thảo', page.draft);
  set('độ khẩn', page.urgency);
  set('phạm vi lưu hành', page.circulation);
  if (withFoot) Object.assign(entries, footEntries(model));
  return entries;
}

function footEntries(model: DocumentModel): Entries {
  const entries: Entries = {};
  const titles = profiles.hd05.minutesTitles.value;
  const signs = (title: string): string | null =>
    blank(model.signers.find((signer) => fold(signer.post ?? '') === fold(title))?.name ?? null);
  if (model.kind === 'minutes') {
    const [chair, secretary] = [signs(titles.chair), signs(titles.secretary)];
    if (chair) entries['chủ trì'] = chair;
    if (secretary) entries['thư ký'] = secretary;
  } else {
    const signer = model.signers[0];
    const authority = blank(signer?.authority ?? null);
    if (authority && fold(authority) !== fold(profiles.hd05.authority.value)) entries['đề ký'] = authority;
    const post = blank(signer?.post ?? null);
    if (post) entries['chức vụ'] = sentenceCase(post);
    const name = blank(signer?.name ?? null);
    if (name) entries['người ký'] = name;
  }
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
