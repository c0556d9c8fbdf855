import { type DocumentModel, given } from '../../model/types';
import { basis } from '../basis';
import { defineRule, type Fix } from '../types';
import { replaceFix } from '../writing/place';
import { meetingMinutes, meetingResolution } from '../writing/samples/meeting';
import { type Figures, figuresOf, foldedLineAt, inPlaceOf, rangeOfField, sumsWith } from './figures';

interface Mismatch {
  readonly figures: Figures;
  /** What is added up, in words and numbers; the sum of the numbers is not the whole. */
  readonly terms: readonly { readonly name: string; readonly value: number }[];
  readonly sum: number;
  readonly members: number;
}

export default defineRule<Mismatch>({
  id: 'diem-danh-khong-khop',
  ref: 'DD02',
  title: 'Tổng số đảng viên không bằng có mặt cộng vắng',
  group: 'Thành phần và điểm danh',
  kinds: ['minutes', 'resolution'],
  forms: [],
  scope: 'document',
  basis: [basis('arithmetic', 'phép cộng số người'), basis('thematic', 'phần thông báo có mặt, vắng mặt (S2:53)')],
  severity: 'error',
  preset: 'day-du',
  fix: 'unsafe',
  examples: {
    bad: [
      {
        title: 'Bảng chia vắng theo lý do',
        text: meetingMinutes({
          roll: '| Đảng viên | Số lượng |\n| --- | ---: |\n| Tổng số | 36 |\n| Có mặt | 32 |\n| Vắng có lý do | 3 |\n| Vắng không lý do | 0 |',
          vote: null,
        }),
      },
      {
        title: 'Người được miễn ghi riêng mà chưa tính vào tổng số',
        text: meetingMinutes({
          roll: `- Tổng số đảng viên: 37 đồng chí.
- Có mặt: 34 đồng chí.
- Vắng mặt: 03 đồng chí: đồng chí Đỗ Thị Hạ (ốm), đồng chí Mai Văn Sơn (đi công tác), đồng chí Kiều Thị Lụa (việc gia đình).
- Được miễn sinh hoạt: 01 đồng chí.`,
          vote: null,
        }),
      },
      {
        title: 'Trong một câu của nghị quyết',
        text: meetingResolution(
          'Nghị quyết được 20/23 đảng viên chính thức được triệu tập tán thành (đạt 87%).',
          'Tổng số đảng viên: 24 đồng chí; có mặt: 20 đồng chí; vắng: 03 đồng chí, đều có lý do.',
        ),
      },
      {
        title: 'Có mặt nhiều hơn tổng số',
        text: meetingMinutes({ roll: '- Tổng số đảng viên: 18 đồng chí.\n- Có mặt: 19 đồng chí.', vote: null }),
      },
    ],
    good: [
      {
        title: 'Bảng chia vắng theo lý do',
        text: meetingMinutes({
          roll: '| Đảng viên | Số lượng |\n| --- | ---: |\n| Tổng số | 36 |\n| Có mặt | 32 |\n| Vắng có lý do | 3 |\n| Vắng không lý do | 1 |',
          vote: null,
        }),
      },
      { text: meetingMinutes() },
      {
        title: 'Người được miễn nằm ngoài số có mặt và số vắng',
        text: meetingMinutes({
          roll: `- Tổng số đảng viên: 41 đồng chí (chính thức 39, dự bị 02).
- Có mặt: 37 đồng chí.
- Vắng mặt: 03 đồng chí: đồng chí Đỗ Thị Hạ (ốm), đồng chí Mai Văn Sơn (đi công tác), đồng chí Kiều Thị Lụa (không lý do).
- Được miễn sinh hoạt: 01 đồng chí.`,
          vote: null,
        }),
      },
      {
        title: 'Người được miễn đã tính trong số vắng; hai người đang sinh hoạt tạm thời nơi khác',
        text: meetingMinutes({
          roll: `- Tổng số đảng viên: 30 đồng chí.
- Có mặt: 25 đồng chí; vắng: 03 đồng chí (miễn sinh hoạt 01, đi công tác 02); đã giới thiệu sinh hoạt tạm thời nơi khác: 02 đồng chí.`,
          vote: null,
        }),
      },
      {
        title: 'Tỷ số người dự',
        text: meetingMinutes({
          roll: 'Có mặt 18/20 đảng viên, vắng 2 (đ/c Hạ - ốm, đ/c Sơn - đi công tác).',
          vote: null,
        }),
      },
      {
        title: 'Số chia ghi sau dấu hai chấm',
        text: meetingResolution(
          'Nghị quyết được 11/12 đảng viên chính thức được triệu tập tán thành (đạt 91,7%).',
          'Tổng số 13 đảng viên: chính thức 12, dự bị 01. Có mặt 12: chính thức 11, dự bị 01. Vắng 01 chính thức, dự bị 0 (trực đê).',
        ),
      },
    ],
  },
  *check({ document }) {
    const figures = figuresOf(document);
    const mismatch = figures && mismatchIn(document, figures);
    if (mismatch) yield { ...rangeOfField(figures.roll.attendance.members), data: mismatch };
  },
  message: ({ terms, sum, members, figures }) => {
    if (figures.absent === null) {
      return {
        what: `Số có mặt là ${terms[0]!.value}, nhiều hơn tổng số ${members}.`,
        why: 'Tổng số đảng viên phải bằng số có mặt cộng số vắng mặt.',
        todo: 'Hãy xem lại hai con số này.',
      };
    }
    const names = terms.map(({ name }) => name).join(' + ');
    return {
      what: `Số người không khớp: ${terms.map(({ value }) => value).join(' + ')} = ${sum}, nhưng tổng số ghi ${members}.`,
      why: `Tổng số phải bằng ${names}.`,
      todo: 'Hãy đối chiếu với danh sách điểm danh và sửa con số ghi nhầm.',
    };
  },
  fixes: (data, { document }) => fixesFor(data, document),
});

function mismatchIn(document: DocumentModel, figures: Figures): Mismatch | null {
  const { members, present, absent, apart, visiting, roll } = figures;
  if (members === null || present === null) return null;
  if (absent === null) {
    const over = present > members + visiting;
    return over ? { figures, members, sum: present, terms: [{ name: 'có mặt', value: present }] } : null;
  }
  const terms = [{ name: 'có mặt', value: present }, { name: 'vắng mặt', value: absent }, ...apart];
  const sum = terms.reduce((total, { value }) => total + value, 0);
  const fits =
    sumsWith(present + absent, apart).has(members) || sumsWith(present + absent - visiting, apart).has(members);
  const mismatch = { figures, terms, sum, members };
  if (!fits) return mismatch;
  // All of those absent are named and none of them is exempt, so the exempt are beside them, and are members too.
  const summoned = /triệu tập|phải dự|phải có mặt/.test(
    foldedLineAt(document, rangeOfField(roll.attendance.members).start),
  );
  const apartOnly =
    sum !== members && members === present + absent && apart.length === 1 && visiting === 0 && !summoned;
  return apartOnly && exemptAreBesideAbsent(figures, document) ? mismatch : null;
}

function exemptAreBesideAbsent({ roll, absent }: Figures, document: DocumentModel): boolean {
  const { absentees, exempt } = roll.attendance;
  if (!exempt.found || absentees.length !== absent || absent === 0) return false;
  if (absentees.some(({ reason }) => reason !== null && /miễn|tạm thời/i.test(reason))) return false;
  const line = foldedLineAt(document, exempt.start);
  // On a line of its own at the margin, and not told to have come.
  return (
    /^\s*(?:[-*•+]|\d+[.)])?\s*(?:số )?(?:đảng viên |đồng chí )?(?:được )?miễn/.test(line) &&
    !/có mặt|dự họp|trong đó/.test(line)
  );
}

/** The figure that nothing else bears out is the one to change. */
function fixesFor({ figures, terms, sum, members }: Mismatch, document: DocumentModel): Fix[] {
  const { roll, official, probationary, absent } = figures;
  const { attendance, details } = roll;
  const { text } = document.tree;
  const to = (range: { start: number; end: number }, value: number, title: string): Fix[] =>
    value < 0 || range.start === range.end
      ? []
      : [replaceFix(range, inPlaceOf(range, value, text), `${title} ${value}`, false)];
  if (absent === null) return to(rangeOfField(attendance.members), terms[0]!.value, 'Sửa tổng số thành');
  const borneOut = official !== null && official + (probationary ?? 0) === members;
  if (!borneOut) return to(rangeOfField(attendance.members), sum, 'Sửa tổng số thành');
  const split = details.presentOfficial && details.presentProbationary;
  if (attendance.absentees.length === absent && !split && given(attendance.present) !== null) {
    return to(rangeOfField(attendance.present), members - (sum - figures.present!), 'Sửa số có mặt thành');
  }
  return attendance.absentees.length === absent
    ? []
    : to(rangeOfField(attendance.absent), members - (sum - absent), 'Sửa số vắng thành');
}
