import type { Percent } from '../../text/percent';
import { percentText } from '../../text/tally-check';
import { basis } from '../basis';
import { defineRule } from '../types';
import { replaceFix } from '../writing/place';
import { meetingMinutes } from '../writing/samples/meeting';
import { type Figures, figuresOf, sumsWith } from './figures';

interface Wrong {
  readonly percent: Percent;
  readonly present: number;
  readonly members: number;
  readonly expected: string;
}

export default defineRule<Wrong>({
  id: 'ty-le-du-sai',
  ref: 'DD12',
  title: 'Tỷ lệ dự họp không khớp số người',
  group: 'Thành phần và điểm danh',
  kinds: ['minutes'],
  forms: [],
  scope: 'document',
  basis: [basis('arithmetic', 'tỷ lệ phần trăm; cho phép lệch 0,5 điểm')],
  severity: 'error',
  preset: 'day-du',
  fix: 'unsafe',
  examples: {
    bad: [
      {
        text: meetingMinutes({
          roll: '- Tổng số đảng viên: 20 đồng chí.\n- Có mặt: 18 đồng chí (đạt 95%).\n- Vắng: 02 đồng chí: đồng chí Đỗ Thị Hạ (ốm), đồng chí Mai Văn Sơn (đi công tác).',
          vote: null,
        }),
      },
      {
        title: 'Trong một câu',
        text: meetingMinutes({
          roll: 'Có mặt 24/28 đảng viên, đạt 86,7%; vắng 4 đồng chí, đều có lý do.',
          vote: null,
        }),
      },
    ],
    good: [
      { text: meetingMinutes() },
      {
        title: 'Làm tròn',
        text: meetingMinutes({ roll: 'Có mặt 24/28 đảng viên (đạt 86%); vắng 4 đồng chí, đều có lý do.', vote: null }),
      },
      {
        title: 'Không tính người được miễn',
        text: meetingMinutes({
          roll: '- Tổng số đảng viên: 20 đồng chí; có mặt: 18 đồng chí (đạt 100%); miễn sinh hoạt: 02 đồng chí; vắng: 0.',
          vote: null,
        }),
      },
    ],
  },
  *check({ document }) {
    const figures = figuresOf(document);
    const wrong = figures && wrongIn(figures);
    if (wrong) yield { ...wrong.percent.whole, data: wrong };
  },
  message: ({ percent, present, members, expected }) => ({
    what: `Tỷ lệ dự họp ghi ${percent.value.toString().replace('.', ',')}%, nhưng ${present}/${members} = ${expected}%.`,
    why: 'Tỷ lệ dự phải bằng số có mặt chia cho số đảng viên phải dự họp.',
    todo: 'Hãy sửa tỷ lệ, hoặc xem lại số người.',
  }),
  fixes: ({ percent, expected }) => [replaceFix(percent, expected, `Sửa tỷ lệ thành ${expected}%`, false)],
});

/** More than half a point off, whoever of those counted apart is left out; integers only. */
function wrongIn({ roll, members, present, absent, apart, official, visiting }: Figures): Wrong | null {
  const { percent, details } = roll;
  const whole = members ?? (present !== null && absent !== null ? present + absent : null);
  if (!percent || present === null || !whole || present > whole) return null;
  const unit = 10 ** percent.scale;
  const near = (share: number, of: number): boolean =>
    of > 0 && Math.abs(percent.numerator * of - share * 100 * unit) * 2 <= of * unit;
  const wholes = [
    ...sumsWith(
      whole,
      [...apart, { value: visiting }].map(({ value }) => ({ value: -value })),
    ),
  ];
  const parts = details.presentOfficial && official ? near(details.presentOfficial.value, official) : false;
  if (parts || wholes.some((of) => near(present, of) || near(present - visiting, of))) return null;
  return { percent, present, members: whole, expected: percentText(present, whole, percent.scale) };
}
