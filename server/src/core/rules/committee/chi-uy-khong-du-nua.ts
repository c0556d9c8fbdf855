import { given } from '../../model/types';
import { basis } from '../basis';
import { defineRule } from '../types';
import { committeeMinutes } from './sample';

export default defineRule<{ present: number; members: number }>({
  id: 'chi-uy-khong-du-nua',
  ref: 'CU09',
  title: 'Chi uỷ dưới một nửa có mặt mà vẫn kết luận',
  group: 'Họp chi uỷ',
  kinds: ['minutes'],
  forms: ['committee'],
  scope: 'document',
  basis: [
    basis('qd294', '9.3.3 (mục này không nêu riêng chi uỷ)'),
    basis('arithmetic', 'so số có mặt với một nửa số chi uỷ viên'),
  ],
  severity: 'warning',
  preset: 'day-du',
  fix: null,
  examples: {
    bad: [
      { text: committeeMinutes({ attendance: '- Có mặt: 2/5 chi uỷ viên. Vắng: 03 đồng chí đi công tác.' }) },
      {
        text: committeeMinutes({
          attendance:
            '- Tổng số chi uỷ viên: 7 đồng chí.\n- Có mặt: 3 đồng chí.\n- Vắng mặt: 4 đồng chí; lý do: đi công tác.',
        }),
      },
    ],
    good: [
      { text: committeeMinutes() },
      {
        title: 'Đúng một nửa',
        text: committeeMinutes({ attendance: '- Có mặt: 2/4 chi uỷ viên. Vắng: 02 đồng chí ốm.' }),
      },
      {
        title: 'Không đủ nên không kết luận',
        text: committeeMinutes({
          attendance: '- Có mặt: 2/5 chi uỷ viên. Vắng: 03 đồng chí.',
          conclusion: null,
          duties: null,
          adopted: null,
        }),
      },
    ],
  },
  *check({ document }) {
    const { attendance, steps, votes } = document;
    if (!attendance?.present.found || !attendance.members.found) return;
    const [present, members] = [given(attendance.present)!, given(attendance.members)!];
    // Counts of the cell's members in between would be far more; a committee has seven at most, with guests a few more.
    if (present * 2 >= members || members > 9) return;
    if (votes.length === 0 && !steps.some(({ id }) => id === 'conclusion' || id === 'vote')) return;
    yield { start: attendance.present.start, end: attendance.present.end, data: { present, members } };
  },
  message: ({ present, members }) => ({
    what: `Chi uỷ có ${members} đồng chí, chỉ ${present} đồng chí có mặt (${present} × 2 = ${present * 2}, nhỏ hơn ${members}) mà vẫn kết luận.`,
    why: 'Quyết định chỉ có giá trị khi hơn một nửa số uỷ viên đương nhiệm tán thành (Quy định 294-QĐ/TW, mục 9.3.3; mục này không nêu riêng chi uỷ).',
    todo: 'Hãy kiểm tra lại số có mặt, hoặc họp lại khi đủ chi uỷ viên.',
  }),
  fixes: () => [],
});
