import { MEMBERSHIP } from '../../guidance/member-wording';
import { type DocumentModel, type Field, given } from '../../model/types';
import type { Line } from '../../syntax/types';
import { fold } from '../../text/fold';
import { basis } from '../basis';
import { defineRule, type Fix } from '../types';
import { hasText } from '../writing/begun';
import { isInBody, matching } from '../writing/every-line';
import { afterHead, type Place, textFix, titlePlace } from '../writing/place';
import { admission } from '../writing/samples/members';
import { toldLines } from '../writing/told';

type Count = 'members' | 'present' | 'absent';
interface Gap {
  /** The counts that are not told apart; where none is given at all, the whole roll is missing. */
  readonly counts: readonly { readonly name: Count; readonly end: number }[];
  readonly place: Place;
}

const NAMES: Readonly<Record<Count, string>> = { members: 'tổng số', present: 'có mặt', absent: 'vắng mặt' };
const COUNTS: readonly Count[] = ['members', 'present', 'absent'];
const SPLIT = ', trong đó chính thức … đồng chí, dự bị … đồng chí';

/** Two of the three told apart give the third. A cell without probationary members says so once. */
export default defineRule<Gap>({
  id: 'thieu-so-chinh-thuc-du-bi',
  ref: 'DB01',
  title: 'Nghị quyết về kết nạp, công nhận, xoá tên chưa tách chính thức và dự bị',
  group: 'Việc về đảng viên',
  kinds: ['resolution'],
  forms: [],
  scope: 'document',
  basis: [basis('qd294', '9.3.2'), basis('hd38', 'mẫu 13-KNĐ')],
  severity: 'error',
  preset: 'day-du',
  fix: 'unsafe',
  examples: {
    bad: [
      {
        title: 'Có mặt và vắng mặt chưa tách',
        text: admission({
          roll: 'Tổng số đảng viên: 22 đồng chí, trong đó chính thức 20 đồng chí, dự bị 02 đồng chí.\nCó mặt: 20 đảng viên.\nVắng mặt: 02 đảng viên (lý do: ốm).\nChủ trì hội nghị: đồng chí Phan Văn Trúc. Thư ký hội nghị: đồng chí Lê Thị Vân.',
        }),
        lines: [16],
      },
      {
        title: 'Không tách số nào',
        text: admission({
          roll: 'Tổng số đảng viên: 22 đồng chí.\nCó mặt: 20 đảng viên.\nVắng mặt: 02 đảng viên (lý do: ốm).\nChủ trì hội nghị: đồng chí Phan Văn Trúc. Thư ký hội nghị: đồng chí Lê Thị Vân.',
        }),
        lines: [15],
      },
    ],
    good: [
      { text: admission() },
      {
        title: 'Số thứ ba suy ra được',
        text: admission({
          roll: 'Tổng số: 22 đảng viên (20 chính thức, 02 dự bị). Có mặt: 21 đảng viên. Vắng mặt: 01 đảng viên dự bị (lý do: nghỉ thai sản).',
        }),
      },
      {
        title: 'Chi bộ không có dự bị',
        text: admission({
          roll: 'Tổng số đảng viên: 20 đồng chí chính thức, không có đảng viên dự bị. Có mặt: 19 đồng chí; vắng mặt: 01 đồng chí (lý do: ốm).',
        }),
      },
      {
        title: 'Nghị quyết về việc khác',
        text: admission({ roll: 'Có mặt: 20 đảng viên.' }, 'lãnh đạo thực hiện nhiệm vụ tháng 7'),
      },
    ],
  },
  *check({ document }) {
    if (!hasText(document) || !MEMBERSHIP.test(fold(given(document.header.subject) ?? ''))) return;
    const { attendance } = document;
    const title = titlePlace(document);
    if (!attendance || COUNTS.every((name) => !attendance[name].found)) {
      if (toldLines(document).some(({ folded }) => /chính thức/.test(folded) && /dự bị/.test(folded))) return;
      const place = afterHead(document);
      yield { ...title, data: { counts: [], place } };
      return;
    }
    if (attendance.probationary.found && attendance.probationary.value === 0) return;
    if (isInBody(document, matching(NO_PROBATIONARY))) return;
    const told = COUNTS.filter((name) => attendance[name].found);
    const zero = (name: Count): boolean => attendance[name].found && attendance[name].value === 0;
    const open = told.filter((name) => !zero(name) && !toldApart(document, attendance[name]));
    const apart = COUNTS.filter((name) => zero(name) || (attendance[name].found && !open.includes(name)));
    const first = open[0] && attendance[open[0]];
    if (apart.length >= 2 || !first?.found) return;
    const counts = open.map((name) => ({ name, end: endOfCount(document, attendance[name]) }));
    yield { start: first.start, end: first.end, data: { counts, place: afterHead(document) } };
  },
  message: ({ counts }) => ({
    what:
      counts.length === 0
        ? 'Nghị quyết chưa ghi tổng số, có mặt, vắng mặt, tách chính thức và dự bị.'
        : `Số đảng viên ${counts.map(({ name }) => NAMES[name]).join(', ')} chưa tách chính thức và dự bị.`,
    why: 'Chỉ đảng viên chính thức được triệu tập được tính khi biểu quyết (Quy định 294-QĐ/TW, mục 9.3.2), nên mẫu nghị quyết ghi riêng hai loại.',
    todo: 'Hãy ghi thêm «trong đó chính thức … đồng chí, dự bị … đồng chí».',
  }),
  fixes: ({ counts, place }): readonly Fix[] => {
    if (counts.length === 0) {
      const line = (name: string): string => `${name}: … đảng viên${SPLIT}.`;
      return [textFix(place, ['Tổng số đảng viên', 'Có mặt', 'Vắng mặt'].map(line).join('\n'), 'Thêm số đảng viên')];
    }
    const edits = counts.map(({ end }) => ({ start: end, end, text: SPLIT }));
    const at = SPLIT.indexOf('…');
    return [{ title: 'Thêm số chính thức, dự bị', safe: false, edits, select: { edit: 0, start: at, end: at + 1 } }];
  },
});

const NO_PROBATIONARY = /không có (?:đảng viên )?dự bị|dự bị:? (?:không|0+)(?!\d)/u;
/** Where one count ends and the next begins on the same line. */
const NEXT_COUNT = /có mặt|vắng(?: mặt)?|tổng số|được miễn|miễn sinh hoạt/gu;

const lineOf = (document: DocumentModel, offset: number): Line | undefined =>
  toldLines(document).find((line) => line.start <= offset && offset < line.end);

/** The words of one count: to the next count on its line, and the lines nested under it. */
function wordsOf(document: DocumentModel, field: Field<number>): { text: string; from: number } {
  const line = field.found ? lineOf(document, field.start) : undefined;
  if (!line || !field.found) return { text: '', from: 0 };
  const source = fold(document.tree.text.slice(field.start, line.end));
  const next = [...source.matchAll(NEXT_COUNT)][0]?.index ?? source.length;
  return { text: source.slice(0, next), from: field.start };
}

function toldApart(document: DocumentModel, field: Field<number>): boolean {
  if (!field.found) return false;
  const inTable = document.tree.blocks.find((block) => block.start <= field.start && field.end <= block.end);
  if (inTable?.type === 'table') {
    const words = fold(document.tree.text.slice(inTable.start, inTable.end));
    return words.includes('chính thức') && words.includes('dự bị');
  }
  const { text } = wordsOf(document, field);
  if (/chính thức|dự bị/.test(text)) return true;
  const lines = toldLines(document);
  const at = lines.findIndex((line) => line.start <= field.start && field.start < line.end);
  const under = lines.slice(at + 1, at + 3).filter(({ folded }) => !/có mặt|vắng/.test(folded));
  return under.some(({ folded }) => /^(?:[-+*\s]*)(?:trong đó|chính thức|dự bị|đảng viên chính thức)/.test(folded));
}

/** Behind the number and its noun: `20 đảng viên`. */
function endOfCount(document: DocumentModel, field: Field<number>): number {
  if (!field.found) return 0;
  const behind = fold(document.tree.text.slice(field.end, field.end + 24));
  return field.end + (/^\s*(?:đảng viên|đồng chí|đ\/c)/u.exec(behind)?.[0].length ?? 0);
}
