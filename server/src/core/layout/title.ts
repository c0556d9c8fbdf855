/** What stands between the letterhead and the text: type, subject, hyphens, addressees, bases. */
import { KINDS } from '../guidance/kinds';
import type { Profile } from '../guidance/profiles/types';
import { type DocumentModel, given } from '../model/types';
import { fold } from '../text/fold';
import type { Span } from '../text/range';
import { paragraph } from './paragraph';
import type { Paragraph } from './types';
import { capitals, punctuated } from './wording';

/** Type and subject with the five hyphens (HD 05 5.2.1); nothing for a letter, whose subject stands on the left. */
export function titleBlock(model: DocumentModel, profile: Profile): Paragraph[] {
  if (model.kind === 'letter') return [];
  const type = typeName(model);
  if (!type) return [];
  const subject = given(model.header.subject);
  const line = model.title ? { line: model.title.number } : {};
  return [
    paragraph('type', type, line),
    ...(subject ? [paragraph('subject', subject)] : []),
    paragraph('hyphens', profile.hyphens.value),
  ];
}

/**
 * The type's name as typed, with what stands around it in capitals (`TRÍCH BIÊN BẢN`, `NGHỊ QUYẾT CHUYÊN ĐỀ`); what
 * is the subject, or no capitals, stands under it and not beside it.
 */
function typeName(model: DocumentModel): string | null {
  const typed = model.title ? model.title.text.trim() : '';
  const name = KINDS.find(({ kind }) => kind === model.kind)?.name ?? null;
  if (!name) return typed ? capitals(typed) : null;
  const at = fold(typed).indexOf(fold(name));
  if (at < 0) return capitals(name);
  const end = at + name.length;
  const rest = typed.slice(end).trim();
  const subject = fold(given(model.header.subject) ?? '');
  const beside = rest === capitals(rest) && !subject.includes(fold(rest));
  return capitals(beside ? typed : typed.slice(0, end));
}

/** Whether a span was given in the front matter, not typed in the text. */
export function fromFrontMatter(span: { readonly start: number }, model: DocumentModel): boolean {
  const front = model.tree.frontMatter;
  return front !== null && span.start >= front.start && span.start < front.end;
}

const computed = (spans: readonly Span[], model: DocumentModel): string[] =>
  spans.filter((span) => fromFrontMatter(span, model)).map((span) => span.text);

/** The addressees that the front matter gives: one on the line of the word, several as a list (HD 05 9.2.3–9.2.5). */
export function addresseeBlock(model: DocumentModel, profile: Profile): Paragraph[] {
  const names = computed(model.addressees, model);
  if (names.length === 0) return [];
  const { letter, proposal, ends } = profile.addressee.value;
  const word = model.kind === 'proposal' ? proposal : letter;
  const texts = punctuated(names, names.length === 1 ? { ...ends, lead: '' } : ends);
  const opening = { text: `${word}:`, italic: true };
  if (texts.length === 1) {
    return [{ ...paragraph('addressee', ''), align: 'center', runs: [opening, { text: ` ${texts[0]}` }] }];
  }
  return [
    { ...paragraph('addressee', ''), align: 'center', runs: [opening] },
    ...texts.map((text) => paragraph('listItem', text)),
  ];
}

/** How a basis begins; one that the front matter only names gets the usual word. */
const BEGINS = /^[\s–-]*(?:căn cứ|xét|theo|thực hiện|trên cơ sở)/i;

/** The bases that the front matter gives, one a paragraph (HD 05 6.2.3). */
export function basesBlock(model: DocumentModel, profile: Profile): Paragraph[] {
  const bases = computed(model.bases, model).map((basis) => (BEGINS.test(basis) ? basis : `Căn cứ ${basis}`));
  return punctuated(bases, profile.bases.value).map((text) => paragraph('basis', text));
}
