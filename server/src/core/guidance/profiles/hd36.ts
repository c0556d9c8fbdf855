/**
 * Hướng dẫn 36-HD/VPTW, 03/4/2018, replaced on 27/5/2026: what its page has otherwise than HD 05's.
 * The same clause numbers do not hold there; figures that are not named here were the same.
 */
import { hd05 } from './hd05';
import type { Profile, StyleFigures, StyleId } from './types';

/** HD 36 asks for at least 18 pt; 19 pt keeps to both. */
const PITCH = 'HD 36 (từ 18 pt, Exactly) và Phụ lục 3; nay là HD 05 6.2.2';

const restyled = (ids: readonly StyleId[], change: Partial<StyleFigures>): Partial<Record<StyleId, StyleFigures>> =>
  Object.fromEntries(ids.map((id) => [id, { ...hd05.styles[id], ...change }]));

export const hd36: Profile = {
  ...hd05,
  id: 'hd36',
  title: 'Hướng dẫn 36-HD/VPTW, ngày 03/4/2018',
  styles: {
    ...hd05.styles,
    ...restyled(
      ['body', 'bodyFlush', 'listItem', 'basis', 'heading1', 'heading2', 'heading3', 'numberTitle1', 'numberTitle2'],
      { clause: PITCH },
    ),
  },
  bases: { value: { lead: '', each: ';', last: ',' }, clause: 'HD 36; nay là HD 05 6.2.3' },
  recipients: { value: { title: 'Nơi nhận', lead: '- ', each: ',', last: '.' }, clause: 'HD 36; nay là HD 05 9.2.5' },
  addressee: {
    value: { letter: 'Kính gửi', proposal: 'Kính gửi', ends: { lead: '- ', each: ',', last: '.' } },
    clause: 'HD 36; nay là HD 05 9.2.3–9.2.5',
  },
  letterSubject: { value: '', clause: 'HD 36 (mẫu không có chữ «về việc»)' },
  appendix: { value: { reference: false, ownNumbers: false }, clause: 'HD 36; nay là HD 05 Phần II.II.1, IV.5.2' },
  closingNote: { value: { begins: 'không phổ biến', fromBottom: null }, clause: 'HD 36 (dưới chữ ký)' },
};
