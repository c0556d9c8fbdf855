/** Behind a key of the front matter: the types, the forms of meetings, the day. */

import { shortDate } from '../../text/date-words';
import { foldKey } from '../../text/fold';
import { textLineAt } from '../place';
import { kindNames } from '../snippets-here';
import { formTitles } from '../wording';
import { type CompletionRequest, filterOf, type Suggestion } from './types';

const VALUE = /^([^\s:#-][^:]*):(\s*)(.*)$/;

const KIND_KEYS = new Set(['loai', 'loaivanban', 'tenloai']);
const FORM_KEYS = new Set(['hinhthuc', 'loaihinh', 'kyhop', 'kysinhhoat']);
const DATE_KEYS = new Set(['ngay', 'ngaybanhanh', 'ngayhop']);

/** Suggestions for the value that is being typed; none on the lines of a list or on a key. */
export function frontMatterSuggestions({ model, offset, today, wording }: CompletionRequest): Suggestion[] {
  const { before } = textLineAt(model.source.text, offset);
  const match = VALUE.exec(before);
  if (!match) return [];
  const [, key = '', blank = '', typed = ''] = match;
  const offers = valuesFor(foldKey(key), shortDate(today));
  const start = offset - typed.length;
  return offers.map(
    (value): Suggestion => ({
      kind: 'value',
      label: value,
      detail: wording.fitsHere,
      documentation: '',
      edit: { start, end: offset, text: blank === '' ? ` ${value}` : value },
      snippet: false,
      filter: filterOf(blank === '' ? ` ${value}` : value),
    }),
  );
}

function valuesFor(key: string, today: string): string[] {
  if (KIND_KEYS.has(key)) return kindNames();
  if (FORM_KEYS.has(key)) return Object.values(formTitles);
  return DATE_KEYS.has(key) ? [today] : [];
}
