import type { Absentee, DocumentModel } from '../../model/types';
import { findNames } from '../../text/people';
import { basis } from '../basis';
import { defineRule, type Fix } from '../types';
import { everyLineThat, matching } from '../writing/every-line';
import { meetingMinutes } from '../writing/samples/meeting';
import { type Absence, absenceOf, givesReasons } from './absence';
import { figuresOf } from './figures';

type Gap =
  | { readonly gap: 'names'; readonly absence: Absence }
  /** `after`: behind the last of those named, his reason with him; null where the next name would stand on a line of its own. */
  | { readonly gap: 'count'; readonly absence: Absence; readonly named: number; readonly after: number | null }
  | { readonly gap: 'reason'; readonly absence: Absence; readonly absentee: Absentee };

/** More places than this are not laid out for the clerk one by one. */
const MOST_BLANKS = 5;

export default defineRule<Gap>({
  id: 'vang-khong-neu-ten',
  ref: 'DD05',
  title: 'Người vắng chưa ghi đủ họ tên, lý do',
  group: 'Thành phần và điểm danh',
  kinds: ['minutes'],
  forms: ['regular'],
  scope: 'document',
  basis: [basis('hanoi02', 'hồ sơ xoá tên: biên bản ghi rõ người vắng không lý do'), basis('custom', 'ghi biên bản')],
  severity: 'warning',
  preset: 'day-du',
  fix: 'unsafe',
  examples: {
    bad: [
      {
        title: 'Không nêu tên',
        text: meetingMinutes({
          roll: '- Tổng số đảng viên: 20 đồng chí. Có mặt: 18. Vắng: 02 đồng chí (có lý do).',
          vote: null,
        }),
      },
      {
        title: 'Số tên khác số vắng',
        text: meetingMinutes({
          roll: `- Tổng số đảng viên: 20 đồng chí. Có mặt: 17 đồng chí.
- Vắng: 03 đồng chí: đồng chí Đỗ Thị Hạ (ốm), đồng chí Mai Văn Sơn (đi công tác).`,
          vote: null,
        }),
      },
      {
        title: 'Một người không có lý do',
        text: meetingMinutes({
          roll: `- Tổng số đảng viên: 20 đồng chí. Có mặt: 18 đồng chí.
- Vắng: 02 đồng chí: đồng chí Đỗ Thị Hạ (ốm), đồng chí Mai Văn Sơn.`,
          vote: null,
        }),
      },
    ],
    good: [
      { text: meetingMinutes() },
      {
        title: 'Có người vắng không lý do',
        text: meetingMinutes({
          roll: `- Tổng số đảng viên: 20 đồng chí; có mặt: 17 đồng chí.
- Vắng: 03 đồng chí.
  - Đ/c Đỗ Thị Hạ – đi viện.
  - Đ/c Mai Văn Sơn – chăm mẹ ốm.
  - Đ/c Kiều Thị Lụa – không có lý do.`,
          vote: null,
        }),
      },
      {
        title: 'Tên ghi ở bảng cuối biên bản',
        text: meetingMinutes({
          roll: 'Chi bộ có 20 đảng viên; dự họp 18, vắng 2 có lý do (tên ghi ở bảng cuối biên bản).',
          vote: '| Đảng viên vắng | Lý do |\n| --- | --- |\n| Mai Văn Sơn | đi biển |\n| Đỗ Thị Hạ | chăm con ốm |',
        }),
      },
      {
        title: 'Trong một câu',
        text: meetingMinutes({
          roll: 'Tổng số 15 đảng viên (14 chính thức, 1 dự bị), có mặt 13, vắng 2: đồng chí Đỗ Thị Hạ vắng có lý do đi công tác, đồng chí Mai Văn Sơn vắng không lý do.',
          vote: null,
        }),
      },
    ],
  },
  *check({ document }) {
    const absence = absenceOf(document);
    // Where nothing at all is said of reasons, that is told once (`vang-khong-phan-ly-do`).
    if (!absence || !givesReasons(absence.roll)) return;
    const gap = gapIn(document, absence);
    if (!gap) return;
    const { start, end } = gap.gap === 'reason' ? gap.absentee : absence.place;
    yield { start, end, data: gap };
  },
  message: (data) => ({
    what: whatOf(data),
    why: 'Biên bản là chứng cứ khi xem xét đảng viên bỏ sinh hoạt, nên người vắng phải ghi rõ họ tên và lý do.',
    todo: data.gap === 'count' ? 'Hãy đối chiếu số vắng với danh sách người vắng.' : 'Hãy ghi đủ họ tên và lý do.',
  }),
  fixes: (data) => fixesFor(data),
});

function gapIn(document: DocumentModel, absence: Absence): Gap | null {
  const { roll, count } = absence;
  const { absentees } = roll.attendance;
  const apart = figuresOf(document)?.apart.reduce((sum, { value }) => sum + value, 0) ?? 0;
  const names = namesInRoll(absence);
  if (absentees.length === 0 && names === 0) return namedElsewhere(document) ? null : { gap: 'names', absence };
  const fits = (named: number): boolean => named >= count - apart && named <= count + apart;
  // Two readings must agree before a number is doubted.
  if (!fits(absentees.length) && !fits(names) && absentees.length === names) {
    return { gap: 'count', absence, named: absentees.length, after: behindLast(document, absentees) };
  }
  if (absentees.length !== count) return null;
  const bare = absentees.find(({ reason, excused }) => reason === null && excused === null);
  return bare && !SAID_OF_ALL.test(wordsOf(absence)) ? { gap: 'reason', absence, absentee: bare } : null;
}

const LIST_OF_ABSENT = matching(
  /^[\s\d.)*+•-]*(?:danh sách |họ (?:và )?tên |tên )?(?:các |những )?(?:đảng viên|đồng chí|người)?(?: được)? ?vắng(?: mặt)?(?: họp)?\s*(?:[:(]|$)/u,
);
const POINTS_THERE = matching(
  /(?:danh sách|họ tên|tên)[^.;:]{0,40}(?:kèm theo|đính kèm|ở bảng|tại bảng|ở phụ lục|tại phụ lục|ở cuối|cuối biên bản|ghi (?:ở|tại|trong) (?:bảng|phụ lục|sổ|cuối))/u,
);

/** A table or list of those absent in another place (`| Đảng viên vắng | Lý do |`), or a word where it stands. */
function namedElsewhere(document: DocumentModel): boolean {
  for (const line of everyLineThat(document, LIST_OF_ABSENT)) {
    if (line.kind === 'cell' || findNames(line.text, line.folded).length > 0) return true;
  }
  for (const line of everyLineThat(document, POINTS_THERE)) if (line.folded.includes('vắng')) return true;
  return false;
}

/** Behind the last name's bracket, where the names stand on one line. */
function behindLast({ tree }: DocumentModel, absentees: readonly Absentee[]): number | null {
  const [first, last] = [absentees[0], absentees.at(-1)];
  if (!first || !last || tree.text.slice(first.start, last.end).includes('\n')) return null;
  const bracket = /^ ?\([^()\n]*\)/.exec(tree.text.slice(last.end));
  return last.end + (bracket?.[0].length ?? 0);
}

const SAID_OF_ALL = /đều|cả hai|cả ba|tất cả|có lý do|có phép|không lý do|xin phép/;
const wordsOf = ({ roll }: Absence): string => roll.lines.map(({ folded }) => folded).join('\n');

/** The people named on the lines that speak of absence, and on those under them. */
function namesInRoll({ roll, place }: Absence): number {
  let names = 0;
  for (const line of roll.lines) {
    if (line.end <= place.start) continue;
    const from = Math.max(0, line.folded.search(/vắng/));
    names += findNames(line.text.slice(from), line.folded.slice(from)).length;
  }
  return names;
}

function whatOf(data: Gap): string {
  if (data.gap === 'names') return `Biên bản ghi vắng ${data.absence.count} đồng chí nhưng chưa nêu họ tên người vắng.`;
  if (data.gap === 'count') return `Số vắng ghi ${data.absence.count}, nhưng biên bản nêu tên ${data.named} người.`;
  return `Chưa ghi lý do vắng của đồng chí ${data.absentee.name}.`;
}

function fixesFor(data: Gap): Fix[] {
  if (data.gap === 'count') {
    const missing = data.absence.count - data.named;
    const last = data.absence.roll.attendance.absentees.at(-1);
    if (missing <= 0 || missing > MOST_BLANKS || !last || !data.after) return [];
    const text = ', đồng chí … (lý do: …)'.repeat(missing);
    const at = text.indexOf('…');
    const edits = [{ start: data.after, end: data.after, text }];
    return [{ title: 'Thêm chỗ ghi tên còn thiếu', safe: false, edits, select: { edit: 0, start: at, end: at + 1 } }];
  }
  if (data.gap === 'reason') {
    const { end } = data.absentee;
    const edits = [{ start: end, end, text: ' (lý do: …)' }];
    return [{ title: 'Thêm chỗ ghi lý do', safe: false, edits, select: { edit: 0, start: 9, end: 10 } }];
  }
  const { place, count } = data.absence;
  const blanks = Array.from({ length: Math.min(count, MOST_BLANKS) }, () => 'đồng chí … (lý do: …)');
  const text = `: ${blanks.join(', ')}`;
  const at = text.indexOf('…');
  const edits = [{ start: place.end, end: place.end, text }];
  return [{ title: 'Thêm chỗ ghi họ tên, lý do', safe: false, edits, select: { edit: 0, start: at, end: at + 1 } }];
}
