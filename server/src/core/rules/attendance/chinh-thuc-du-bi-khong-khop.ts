import { type DocumentModel, type Field, given } from '../../model/types';
import type { Range } from '../../text/range';
import { basis } from '../basis';
import { defineRule } from '../types';
import { replaceFix } from '../writing/place';
import { meetingMinutes, meetingResolution } from '../writing/samples/meeting';
import { type Figures, figuresOf, inPlaceOf, sumsWith } from './figures';

interface Split extends Range {
  readonly official: number;
  readonly probationary: number;
  readonly whole: number;
  /** `tổng số`, `số có mặt` */
  readonly name: string;
}

export default defineRule<Split>({
  id: 'chinh-thuc-du-bi-khong-khop',
  ref: 'DD03',
  title: 'Chính thức cộng dự bị khác tổng số',
  group: 'Thành phần và điểm danh',
  kinds: ['minutes', 'resolution'],
  forms: [],
  scope: 'document',
  basis: [basis('arithmetic', 'phép cộng số người')],
  severity: 'error',
  preset: 'day-du',
  fix: 'unsafe',
  examples: {
    bad: [
      {
        title: 'Cộng lại khác tổng số',
        text: meetingResolution(
          'Nghị quyết được 22/23 đảng viên chính thức được triệu tập tán thành (đạt 95,7%).',
          'Tổng số đảng viên: 26 đồng chí (chính thức 23, dự bị 02); có mặt: 24 đồng chí; vắng: 02 đồng chí, đều có lý do.',
        ),
      },
      {
        title: 'Cộng lại khác số có mặt',
        text: meetingMinutes({
          roll: `- Tổng số đảng viên: 20 đồng chí, trong đó chính thức: 19, dự bị: 01.
- Có mặt: 18 đồng chí, trong đó chính thức: 18, dự bị: 01.
- Vắng mặt: 02 đồng chí: đồng chí Đỗ Thị Hạ (ốm), đồng chí Mai Văn Sơn (đi công tác).`,
          vote: null,
        }),
      },
    ],
    good: [
      { text: meetingMinutes() },
      {
        title: 'Chia số có mặt, không chia tổng số',
        text: meetingMinutes({
          roll: `- Tổng số đảng viên: 30 đồng chí.
- Có mặt: 28 đồng chí, gồm 26 chính thức và 02 dự bị.
- Vắng mặt: 02 đồng chí: đồng chí Đỗ Thị Hạ (ốm), đồng chí Mai Văn Sơn (đi công tác).`,
          vote: null,
        }),
      },
      {
        title: 'Đảng viên sinh hoạt tạm thời ghi riêng',
        text: meetingMinutes({
          roll: `- Tổng số: 30 đồng chí (chính thức 27, dự bị 01, sinh hoạt tạm thời 02).
- Có mặt: 30 đồng chí. Vắng: không.`,
          vote: null,
        }),
      },
    ],
  },
  *check({ document }) {
    const figures = figuresOf(document);
    if (!figures) return;
    for (const split of splitsOf(document, figures)) yield { start: split.start, end: split.end, data: split };
  },
  message: ({ official, probationary, whole, name }) => ({
    what: `Số đảng viên không khớp: ${official} chính thức + ${probationary} dự bị = ${official + probationary}, nhưng ${name} ghi ${whole}.`,
    why: 'Mỗi đảng viên của chi bộ hoặc là chính thức, hoặc là dự bị.',
    todo: 'Hãy đối chiếu với danh sách đảng viên và sửa con số ghi nhầm.',
  }),
  fixes: ({ official, probationary, whole, start, end }, { document }) => {
    const right = whole - probationary;
    if (right < 0 || right === official) return [];
    const written = inPlaceOf({ start, end }, right, document.tree.text);
    return [replaceFix({ start, end }, written, `Sửa số chính thức thành ${right}`, false)];
  },
});

function splitsOf(document: DocumentModel, figures: Figures): Split[] {
  const { roll, official, probationary, members, present, apart, visiting } = figures;
  const { attendance, details } = roll;
  if (document.form === 'committee') return [];
  const others = visiting > 0 ? [...apart, { value: visiting }] : apart;
  const found: Split[] = [];
  const near = (field: Field<number>): Range | null => (field.found ? { start: field.start, end: field.end } : null);
  const at = near(attendance.official);
  if (at && official !== null && probationary !== null && members !== null) {
    const sums = sumsWith(official + probationary, others);
    // `Chính thức 25, dự bị 1` may divide those present, wherever it stands.
    const fits = sums.has(members) || (present !== null && sums.has(present));
    if (!fits) found.push({ official, probationary, whole: members, name: 'tổng số', ...at });
  }
  const { presentOfficial: ours, presentProbationary: theirs } = details;
  const all = given(attendance.present);
  const isPart = attendance.present.found && ours?.start === attendance.present.start;
  if (ours && theirs && all !== null && !isPart && ours.start !== at?.start) {
    const fits = sumsWith(ours.value + theirs.value, others).has(all);
    if (!fits) {
      const { start, end } = ours;
      found.push({ official: ours.value, probationary: theirs.value, whole: all, name: 'số có mặt', start, end });
    }
  }
  return found;
}
