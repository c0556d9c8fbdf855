import { CELL_SIZE } from '../../guidance/cell-size';
import type { DocumentModel } from '../../model/types';
import type { Range } from '../../text/range';
import type { Roster } from '../../workspace/roster';
import { basis } from '../basis';
import { defineRule } from '../types';
import { hasText } from '../writing/begun';
import { isInBody, matching } from '../writing/every-line';
import { meetingMinutes, meetingResolution } from '../writing/samples/meeting';
import { figuresOf, rangeOfField } from './figures';

interface Odd {
  readonly odd: 'few' | 'committee' | 'groups';
  readonly count: number;
}

const GROUPS = /tổ đảng/u;
const COMMITTEE = /chi uỷ|cấp uỷ chi bộ|ban chấp hành chi bộ/u;

const roll = (members: number, official: number, present: number): string =>
  `Tổng số đảng viên: ${members} đồng chí (chính thức ${official}, dự bị ${members - official}); có mặt: ${present} đồng chí; vắng: 0.`;

export default defineRule<Odd>({
  id: 'so-dang-vien-bat-thuong',
  ref: 'DD14',
  title: 'Số đảng viên không hợp với tổ chức của chi bộ',
  group: 'Thành phần và điểm danh',
  kinds: ['minutes', 'resolution'],
  forms: ['regular'],
  scope: 'document',
  basis: [
    basis('qd294', '20.2.1 (ít nhất 03 đảng viên chính thức)'),
    basis('qd294', '23.2 (từ 09 đảng viên chính thức bầu chi uỷ)'),
    basis('qd294', '20.3.2 (từ 30 đảng viên chia tổ đảng)'),
  ],
  severity: 'hint',
  preset: 'tham-dinh',
  fix: null,
  examples: {
    bad: [
      { title: 'Dưới ba chính thức', text: meetingMinutes({ roll: roll(3, 2, 3), vote: null }) },
      {
        title: 'Từ ba mươi đảng viên mà không nói đến tổ đảng',
        text: meetingMinutes({
          roll: roll(34, 33, 34),
          course: 'Thay mặt chi uỷ, đồng chí Phan Văn Trúc trình bày dự thảo nghị quyết.',
          vote: null,
        }),
      },
    ],
    good: [
      {
        text: meetingMinutes({
          course: 'Thay mặt chi uỷ, đồng chí Phan Văn Trúc trình bày dự thảo nghị quyết.',
          vote: null,
        }),
      },
      {
        text: meetingResolution(
          'Nghị quyết được 6/6 đảng viên chính thức được triệu tập tán thành (đạt 100%).',
          roll(7, 6, 7),
          'lãnh đạo nhiệm vụ thường kỳ tháng 7 năm 2026',
        ),
      },
    ],
  },
  *check({ document, roster }) {
    const figures = figuresOf(document);
    if (!figures || !hasText(document)) return;
    const { attendance } = figures.roll;
    const { official, members } = figures;
    const at = rangeOfField(attendance.official.found ? attendance.official : attendance.members);
    const odd = oddIn(document, roster, official, members);
    if (odd)
      yield { ...(odd.odd === 'groups' ? rangeOfField(attendance.members) : at), data: odd } satisfies Range & {
        data: Odd;
      };
  },
  message: ({ odd, count }) => ({
    what: {
      few: `Biên bản ghi ${count} đảng viên chính thức.`,
      committee: `Chi bộ có ${count} đảng viên chính thức nhưng văn bản không nhắc đến chi uỷ.`,
      groups: `Chi bộ có ${count} đảng viên nhưng văn bản không nhắc đến tổ đảng.`,
    }[odd],
    why: {
      few: 'Chi bộ có từ 03 đảng viên chính thức trở lên (Quy định 294-QĐ/TW, mục 20.2.1).',
      committee: 'Từ 09 đảng viên chính thức, chi bộ bầu chi uỷ (Quy định 294-QĐ/TW, mục 23.2).',
      groups: 'Từ 30 đảng viên, chi bộ chia thành các tổ đảng (Quy định 294-QĐ/TW, mục 20.3.2).',
    }[odd],
    todo: 'Hãy xem lại số liệu; nếu số liệu đúng thì có thể bỏ qua lời nhắc này.',
  }),
  fixes: () => [],
});

function oddIn(
  document: DocumentModel,
  roster: Roster | null,
  official: number | null,
  members: number | null,
): Odd | null {
  if (official !== null && official > 0 && official < CELL_SIZE.leastOfficial) return { odd: 'few', count: official };
  if (
    members !== null &&
    members >= CELL_SIZE.groupsFrom &&
    !isInBody(document, matching(GROUPS)) &&
    (roster?.groups.length ?? 0) === 0
  ) {
    return { odd: 'groups', count: members };
  }
  const committee = (roster?.committee.length ?? 0) > 0 || isInBody(document, matching(COMMITTEE));
  if (official !== null && official >= CELL_SIZE.committeeFrom && !committee)
    return { odd: 'committee', count: official };
  return null;
}
