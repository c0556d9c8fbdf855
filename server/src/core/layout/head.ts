/** The letterhead: parent, issuer, star and number on the left; the Party's name, place and date on the right. */
import type { Profile } from '../guidance/profiles/types';
import { type DocumentModel, given } from '../model/types';
import { textWidth } from './measure';
import { paragraph } from './paragraph';
import type { Paragraph, TableBlock } from './types';
import { capitals, dateInWords, numberOf } from './wording';

/** The two columns as one borderless table (HD 05 2.2, 3.2, 4.2; optional marks: II.3, II.4.2). */
export function letterhead(model: DocumentModel, profile: Profile): TableBlock {
  const [left, right] = columnsFor(placeAndDate(model, profile), profile);
  return {
    type: 'table',
    widths: [left, right],
    bordered: false,
    headRows: 0,
    rows: [
      {
        keepTogether: true,
        cells: [{ paragraphs: issuerSide(model, profile) }, { paragraphs: partySide(model, profile, right) }],
      },
    ],
  };
}

/** The right side grows, within bounds, so that place and date stand on one line. */
function columnsFor(date: string, profile: Profile): readonly [number, number] {
  const [left, right] = profile.headColumns.value;
  const { size } = profile.styles.placeDate;
  const grown = Math.round((left + right) * profile.headGrowth.value);
  const wanted = textWidth(date, size) + 120;
  return wanted <= right || wanted > grown ? [left, right] : [left + right - wanted, wanted];
}

function placeAndDate({ header }: DocumentModel, profile: Profile): string {
  return `${given(header.place) ?? profile.blanks.value.word}, ${dateInWords(given(header.date), profile)}`;
}

function issuerSide(model: DocumentModel, profile: Profile): Paragraph[] {
  const { header, page } = model;
  const number = numberOf(given(header.number), given(header.symbol), model.kind, profile);
  const blanks = profile.blanks.value;
  const side = [
    paragraph('parent', capitals(given(header.parent) ?? blanks.parent)),
    paragraph('issuer', capitals(given(header.issuer) ?? blanks.issuer)),
    paragraph('star', profile.star.value),
    paragraph('number', `${profile.number.value.word} ${number}`),
  ];
  const subject = given(header.subject);
  if (model.kind === 'letter' && subject) side.push(paragraph('letterSubject', letterSubject(subject, profile)));
  if (page.draft) side.push(paragraph('draft', draftMark(page.draft)));
  if (page.urgency) side.push(paragraph('urgency', capitals(page.urgency)));
  return side;
}

function partySide(model: DocumentModel, profile: Profile, width: number): Paragraph[] {
  const { text, rule } = profile.party.value;
  return [
    paragraph('party', text),
    paragraph('partyRule', '', { rule: { length: rule, within: width } }),
    paragraph('placeDate', placeAndDate(model, profile)),
  ];
}

/** `về việc …` (HD 05 5.2.3). */
function letterSubject(subject: string, profile: Profile): string {
  return /^(?:về|v\/v)(?![A-Za-zÀ-ỹ])/iu.test(subject) ? subject : profile.letterSubject.value + subject;
}

/** `2` or `lần 2` becomes `Dự thảo lần 2`; what already says so stays. */
function draftMark(draft: string): string {
  if (/^dự thảo/i.test(draft)) return draft;
  return /^\d+$/.test(draft) ? `Dự thảo lần ${draft}` : `Dự thảo ${draft}`;
}
