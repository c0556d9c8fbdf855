import { perLineWith } from '../../model/passage';
import { sourceRange } from '../../syntax/lines';
import type { Line } from '../../syntax/types';
import { foldKey } from '../../text/fold';
import { findNames } from '../../text/people';
import type { Range } from '../../text/range';
import { basis } from '../basis';
import { defineRule } from '../types';
import { bodyLinesThat } from '../writing/every-line';
import { minutesOn } from '../writing/samples/members';

interface Helper {
  readonly range: Range;
  readonly name: string;
}

const ASSIGNS = /phân công|giao|cử|giới thiệu/u;
const HELPS = /(?:theo dõi,? |hướng dẫn,? )?(?:giúp đỡ|bồi dưỡng,? giúp đỡ|kèm cặp)/u;
const HELPED = /(?:quần chúng|người vào đảng|đảng viên dự bị|đảng viên mới|cảm tình đảng)/u;
/** `(đảng viên dự bị)` right behind a name. */
const SAID_PROBATIONARY = /^\s*[,(–-]\s*(?:là )?(?:đảng viên )?dự bị/u;

interface Named extends Range {
  readonly name: string;
  readonly said: boolean;
}

/** The names between the word that assigns and what they are to do. */
const helpersOn = perLineWith(HELPS, [], (line: Line): readonly Named[] => {
  const helps = line.folded.search(HELPS);
  if (!ASSIGNS.test(line.folded.slice(0, helps)) || !HELPED.test(line.folded.slice(helps))) return [];
  const from = line.folded.search(ASSIGNS);
  return findNames(line.text, line.folded)
    .filter(({ start, end }) => start > from && end <= helps)
    .map(({ start, end }) => ({
      start,
      end,
      name: line.text.slice(start, end),
      said: SAID_PROBATIONARY.test(line.folded.slice(end)),
    }));
});

export default defineRule<Helper>({
  id: 'nguoi-giup-do-chua-chinh-thuc',
  ref: 'DB06',
  title: 'Người được phân công giúp đỡ chưa là đảng viên chính thức',
  group: 'Việc về đảng viên',
  kinds: ['minutes', 'decision'],
  forms: [],
  scope: 'document',
  basis: [basis('hd06', '3.10')],
  severity: 'hint',
  preset: 'day-du',
  fix: 'unsafe',
  examples: {
    bad: [
      {
        title: 'Văn bản ghi là dự bị',
        text: minutesOn('Phân công đồng chí Tạ Thị Mơ (đảng viên dự bị) giúp đỡ quần chúng Hà Văn Tĩnh.'),
      },
      {
        title: 'Danh sách ghi là dự bị',
        text: minutesOn('Chi bộ phân công đồng chí Tạ Thị Mơ theo dõi, giúp đỡ đảng viên dự bị Hà Văn Tĩnh.'),
        roster: 'đảng viên:\n  - họ tên: Tạ Thị Mơ\n    dự bị: true\n  - họ tên: Mai Văn Sơn\n',
      },
    ],
    good: [
      {
        text: minutesOn('Chi bộ phân công đồng chí Mai Văn Sơn theo dõi, giúp đỡ đảng viên dự bị Tạ Thị Mơ.'),
        roster: 'đảng viên:\n  - họ tên: Tạ Thị Mơ\n    dự bị: true\n  - họ tên: Mai Văn Sơn\n',
      },
      {
        title: 'Không có danh sách thì không đoán',
        text: minutesOn('Phân công đồng chí Tạ Thị Mơ giúp đỡ quần chúng Hà Văn Tĩnh.'),
      },
    ],
  },
  *check({ document, roster }) {
    const probationary = new Set(
      roster?.members.filter((member) => member.probationary).map(({ name }) => foldKey(name)),
    );
    for (const line of bodyLinesThat(document, helpersOn)) {
      for (const { start, end, name, said } of helpersOn(line)) {
        if (!said && !probationary.has(foldKey(name))) continue;
        const range = sourceRange(line, start, end);
        yield { ...range, data: { range, name } };
      }
    }
  },
  message: ({ name }) => ({
    what: `Đồng chí ${name} là đảng viên dự bị mà được phân công giúp đỡ.`,
    why: 'Người được phân công theo dõi, giúp đỡ phải là đảng viên chính thức (Hướng dẫn 06-HD/TW, mục 3.10).',
    todo: 'Hãy chọn một đảng viên chính thức, hoặc sửa lại danh sách nếu đồng chí này đã được công nhận.',
  }),
  fixes: ({ range }, { document }) => {
    // With the words that call the person probationary, else they would stand behind the new name.
    const behind = /^\s*(?:\([^)]*dự bị[^)]*\)|,\s*(?:là )?đảng viên dự bị,?)/u.exec(
      document.tree.text.slice(range.end),
    );
    const end = range.end + (behind?.[0].length ?? 0);
    return [
      {
        title: 'Để trống để chọn người khác',
        safe: false,
        edits: [{ start: range.start, end, text: '…' }],
        select: { edit: 0, start: 0, end: 1 },
      },
    ];
  },
});
