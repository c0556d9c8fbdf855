/** The foot: recipients on the left and the signature on the right; of minutes, two signatures side by side. */
import type { Profile } from '../guidance/profiles/types';
import type { DocumentModel, Signer } from '../model/types';
import { fold } from '../text/fold';
import type { Span } from '../text/range';
import { drafterLine, drafterMark } from './contact';
import { paragraph } from './paragraph';
import { fromFrontMatter } from './title';
import type { LayoutBlock, Paragraph, TableBlock, TableCell } from './types';
import { capitals, punctuated } from './wording';

/** HD 05 7.1–7.2 and 9.2. What is not given stays blank. */
export function footBlocks(model: DocumentModel, profile: Profile): LayoutBlock[] {
  return model.kind === 'minutes' ? minutesFoot(model, profile) : usualFoot(model, profile);
}

function usualFoot(model: DocumentModel, profile: Profile): LayoutBlock[] {
  const given = recipients(model, profile);
  const left = given.length > 0 ? given : recipientsOf(unnamedRecipients(model, profile), profile);
  const blank = profile.blanks.value.word;
  // A secretary may sign beside the cell, and signs for nobody.
  const secretary = model.signers.length > 1 ? model.signers.find(writes) : undefined;
  const others = model.signers.filter((signer) => signer !== secretary);
  const signers: readonly Partial<Signer>[] = others.length > 0 ? others : [{}];
  const right = signers.flatMap((signer) => [
    paragraph('authority', authorityOf(signer.authority ?? null, profile)),
    paragraph('post', capitals(signer.post ?? blank)),
    ...signatureGap(model, profile),
    paragraph('signerName', signer.name ?? blank),
  ]);
  if (!secretary) return [twoColumns([{ left, right }], profile)];
  const [title, ...below] = signedUnder(capitals(secretary.post ?? blank), secretary.name ?? blank, model, profile);
  // One line more to sign on, for the post on the right: the names stand level.
  const beside = [title!, paragraph('signature', ''), ...below];
  const rows = [
    { left: beside, right },
    { left, right: [] },
  ];
  return [twoColumns(given.length > 0 ? rows : rows.slice(0, 1), profile)];
}

const presides = (signer: Signer): boolean => /chu tri|chu toa/.test(bareTitle(signer));
const writes = (signer: Signer): boolean => /ghi bien ban|thu ky/.test(bareTitle(signer));

/** A title in capitals, room to sign, a name. */
const signedUnder = (title: string, name: string, model: DocumentModel, profile: Profile): Paragraph[] => [
  paragraph('authority', title),
  ...signatureGap(model, profile),
  paragraph('signerName', name),
];

/** As given, in capitals (`K/T …`, `T/L …`); `T/M` alone is the cell's (HD 05 7.1.1, 7.1.4b). */
function authorityOf(given: string | null, profile: Profile): string {
  const bare = given === null || /^t\s*[/.]?\s*m\.?$/i.test(given.trim());
  return bare ? profile.authority.value : capitals(given);
}

/** Left who wrote, right who presided (HD 05 7.1.4e(i)); more who sign stand below, on the left. */
function minutesFoot(model: DocumentModel, profile: Profile): LayoutBlock[] {
  const titles = profile.minutesTitles.value;
  const blank = profile.blanks.value.word;
  // one signer without a title of the minutes' own (front matter's `người ký`) is the one who presided
  const untitled = (signer: Signer): boolean => !presides(signer) && !writes(signer);
  const chair = model.signers.find(presides) ?? model.signers.find(untitled) ?? null;
  const secretary = model.signers.find((signer) => signer !== chair && writes(signer)) ?? null;
  const others = model.signers.filter((signer) => signer !== chair && signer !== secretary);
  const block = (title: string, name: string): Paragraph[] => signedUnder(capitals(title), name, model, profile);
  const rows = [
    {
      left: block(secretary?.post ?? titles.secretary, secretary?.name ?? sole(model.meeting?.secretary) ?? blank),
      right: block(
        (chair && presides(chair) && chair.post) || titles.chair,
        chair?.name ?? sole(model.meeting?.chair) ?? blank,
      ),
    },
    ...others.map((signer) => ({
      left: block([signer.authority, signer.post].filter(Boolean).join(' ') || blank, signer.name ?? blank),
      right: [],
    })),
  ];
  return [twoColumns(rows, profile), paragraph('tableAfter', ''), ...recipients(model, profile)];
}

const bareTitle = (signer: Signer): string =>
  fold(`${signer.authority ?? ''} ${signer.post ?? ''}`)
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '');

/** The one person named, where it is one: of several, who signs is for the clerk to say. */
function sole(parties: readonly { readonly name: string | null }[] | undefined): string | null {
  return parties?.length === 1 ? (parties[0]?.name ?? null) : null;
}

/** Room to sign; a typed `(đã ký)` stands in it. */
function signatureGap(model: DocumentModel, profile: Profile): Paragraph[] {
  const { from, to } = model.parts.foot;
  const signed = model.tree.blocks.slice(from, to).some((b) => b.type === 'line' && /đã ký/.test(b.folded));
  const lines = Array.from({ length: profile.signatureLines.value }, () => '');
  if (signed) lines[Math.floor(lines.length / 2)] = '(đã ký)';
  return lines.map((text) => paragraph('signature', text));
}

function twoColumns(
  rows: readonly { readonly left: readonly Paragraph[]; readonly right: readonly Paragraph[] }[],
  profile: Profile,
): TableBlock {
  const cell = (paragraphs: readonly Paragraph[]): TableCell => ({
    paragraphs: paragraphs.length > 0 ? paragraphs : [paragraph('signerName', '')],
  });
  return {
    type: 'table',
    widths: profile.footColumns.value,
    bordered: false,
    headRows: 0,
    rows: rows.map(({ left, right }) => ({ keepTogether: true, cells: [cell(left), cell(right)] })),
  };
}

/** The recipients with their title, or nothing where the document names none. */
function recipients(model: DocumentModel, profile: Profile): Paragraph[] {
  const named = model.recipients.filter((span) => /[A-Za-zÀ-ỹ\d]/u.test(span.text));
  const marks = named.flatMap(({ text }) => drafterMark(text) ?? []);
  const lines = recipientLines(
    named.filter(({ text }) => drafterMark(text) === null),
    model,
    profile,
  );
  if (lines.length === 0) return [];
  const { lead, each } = profile.recipients.value;
  const above = fold(profile.asAbove.value);
  const missing = hasAddressee(model) && !named.some((span) => fold(span.text).includes(above));
  const all = missing ? [`${lead}${profile.asAbove.value}${each}`, ...lines] : lines;
  return [...recipientsOf(all, profile), ...marks.map(drafterLine)];
}

/** Nobody was named: the lines that the rule itself gives, and a blank (HD 05 9.2.3–9.2.5). */
function unnamedRecipients(model: DocumentModel, profile: Profile): string[] {
  const { lead, each } = profile.recipients.value;
  const above = hasAddressee(model) ? [`${lead}${profile.asAbove.value}${each}`] : [];
  return [...above, lead + profile.blanks.value.word];
}

/** Letters and proposals are sent to somebody named above. */
const hasAddressee = ({ kind }: DocumentModel): boolean => kind === 'letter' || kind === 'proposal';

function recipientsOf(lines: readonly string[], profile: Profile): Paragraph[] {
  const { title } = profile.recipients.value;
  const heading: Paragraph = {
    ...paragraph('recipientsTitle', ''),
    runs: [{ text: title, underline: true }, { text: ':' }],
  };
  return [heading, ...lines.map((text) => paragraph('recipient', text))];
}

/** Front matter gets the profile's marks; what was typed keeps its own, and gets one only where it has none. */
function recipientLines(spans: readonly Span[], model: DocumentModel, profile: Profile): string[] {
  const ends = profile.recipients.value;
  const byProfile = punctuated(
    spans.map((span) => span.text),
    ends,
  );
  return spans.map((span, i) => {
    if (fromFrontMatter(span, model)) return byProfile[i]!;
    const own = /[;,.:]$/.exec(span.text.trim())?.[0] ?? /^\s*([;,.])/.exec(model.tree.text.slice(span.end))?.[1];
    if (!own) return byProfile[i]!;
    return (
      ends.lead +
      span.text
        .trim()
        .replace(/^[-–—•+*]\s*/, '')
        .replace(/[;,.:]+$/, '') +
      own
    );
  });
}
