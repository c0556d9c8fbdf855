import type { Party } from '../../model/types';
import { fold, foldKey, squeeze } from '../../text/fold';
import { editDistance } from '../../text/nearest';
import type { Member, Roster } from '../../workspace/roster';
import { defineRule } from '../types';
import { replaceFix } from '../writing/place';
import { resolution } from './sample';

const TASK = (name: string): string =>
  `Giao đồng chí ${name} nạo vét mương cánh đồng Sậy bằng cách chia đoạn cho từng xóm, xong trước ngày 20/6/2026.`;
const ROSTER = `đảng viên:
  - họ tên: Lò Văn Khánh
    chức vụ: Bí thư
  - họ tên: Vi Thị Nhàn
  - họ tên: Hà Văn Chiến
`;
/** A list of fewer is no list of a cell's members: three found one. */
const LEAST_MEMBERS = 3;

export default defineRule<{ party: Party; near: Member | null }>({
  id: 'nguoi-ngoai-danh-sach',
  ref: 'PC03',
  title: 'Người được giao không có trong danh sách đảng viên',
  group: 'Phân công',
  kinds: ['resolution', 'conclusion'],
  forms: [],
  scope: 'document',
  basis: [
    {
      source: 'Cách làm thường gặp: phân công đúng đảng viên của chi bộ',
      clause: 'danh sách trong chibo.yaml',
      confidence: 'B',
    },
  ],
  severity: 'warning',
  preset: 'day-du',
  fix: 'unsafe',
  examples: {
    bad: [
      { title: 'Gõ sai tên', text: resolution('05/6/2026', [TASK('Lò Văn Khách')]), roster: ROSTER, lines: [13] },
      { title: 'Sai một dấu', text: resolution('05/6/2026', [TASK('Vi Thị Nhãn')]), roster: ROSTER, lines: [13] },
      { text: resolution('05/6/2026', [TASK('Quàng Văn Tiến')]), roster: ROSTER, lines: [13] },
    ],
    good: [
      { text: resolution('05/6/2026', [TASK('Lò Văn Khánh')]), roster: ROSTER },
      { title: 'Chỉ gọi tên', text: resolution('05/6/2026', [TASK('Nhàn')]), roster: ROSTER },
      { title: 'Chưa có danh sách', text: resolution('05/6/2026', [TASK('Quàng Văn Tiến')]) },
    ],
  },
  *check({ document, roster, date }) {
    if (!roster || roster.members.length < LEAST_MEMBERS) return;
    const told = new Set<string>();
    for (const party of document.tasks.flatMap(({ owners }) => owners)) {
      if (party.kind !== 'person' || party.name === null) continue;
      const key = nameKey(party.name);
      if (!key || told.has(key) || isKnown(key, party.name, roster, date)) continue;
      told.add(key);
      yield { start: party.start, end: party.end, data: { party, near: nearest(party.name, roster) } };
    }
  },
  message: ({ party, near }) => ({
    what: `Đồng chí ${party.name} không có trong danh sách đảng viên ở chibo.yaml.`,
    why: 'Chi bộ phân công nhiệm vụ cho đảng viên của mình.',
    todo: near
      ? `Có phải ý là đồng chí ${near.name}? Nếu là đảng viên mới, hãy bổ sung danh sách.`
      : 'Hãy xem lại tên, hoặc bổ sung danh sách.',
  }),
  fixes: ({ party, near }, { document }) => {
    const written = document.source.text.slice(party.start, party.end);
    const at = near && party.name ? written.indexOf(party.name) : -1;
    if (at < 0 || !near) return [];
    const range = { start: party.start + at, end: party.start + at + party.name!.length };
    return [replaceFix(range, near.name, `Đổi thành ${near.name}`, false)];
  },
});

/** One mark makes another person: diacritics count. */
const nameKey = (name: string): string => squeeze(fold(name.normalize('NFC')));

/** The whole name, or its end alone (`đồng chí Nhàn`) where people call each other so; who left or came later counts by day. */
function isKnown(
  key: string,
  name: string,
  { members, committee, groups, signer }: Roster,
  date: string | null,
): boolean {
  const others = [...committee, ...groups.flatMap(({ head }) => head ?? []), ...(signer ? [signer] : [])];
  const there = ({ from, until }: Member): boolean =>
    date === null || ((from === null || from <= date) && (until === null || date <= until));
  const names = [...members.filter(there).map((member) => member.name), ...others];
  if (names.some((other) => nameKey(other) === key)) return true;
  const short = name.trim().split(/\s+/).length < 3;
  return short && names.some((other) => nameKey(other).endsWith(` ${key}`));
}

function nearest(name: string, { members }: Roster): Member | null {
  const key = foldKey(name);
  let best: { member: Member; distance: number } | null = null;
  for (const member of members) {
    const distance = editDistance(key, foldKey(member.name));
    if (!best || distance < best.distance) best = { member, distance };
  }
  return best && best.distance <= 2 ? best.member : null;
}
