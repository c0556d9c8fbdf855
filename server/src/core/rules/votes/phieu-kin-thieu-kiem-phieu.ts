import { tablesAmong } from '../../model/block-index';
import { linesThat } from '../../model/line-index';
import { perLineWith } from '../../model/passage';
import type { DocumentModel } from '../../model/types';
import { textRange } from '../../syntax/lines';
import type { Line } from '../../syntax/types';
import { withCapital } from '../../text/capital';
import { readBallots } from '../../text/tally-ballots';
import { basis } from '../basis';
import { defineRule } from '../types';
import { hasText } from '../writing/begun';
import { bodyLinesThat, firstBodyLineThat, isInBody, matching } from '../writing/every-line';
import { type Place, textFix } from '../writing/place';
import { meetingMinutes } from '../writing/samples/meeting';

const PARTS = ['tellers', 'issued', 'collected', 'valid'] as const;
type Part = (typeof PARTS)[number];

interface Lacking {
  readonly parts: readonly Part[];
  readonly place: Place;
}

const NAMES: Readonly<Record<Part, string>> = {
  tellers: 'ban kiểm phiếu',
  issued: 'số phiếu phát ra',
  collected: 'số phiếu thu về',
  valid: 'số phiếu hợp lệ',
};
const BLANKS: Readonly<Record<Part, string>> = {
  tellers: 'Ban kiểm phiếu gồm: đồng chí …',
  issued: 'số phiếu phát ra: …',
  collected: 'thu về: …',
  valid: 'hợp lệ: …',
};

/** A secret ballot was held; one that is planned, asked for or for another body is none of the kind. */
const HELD = /(?:bỏ |bằng )?phiếu kín/u;
const NOT_HELD =
  /(?:không|sẽ|đề nghị|dự kiến|nếu|có thể|hoặc|chuẩn bị|trước khi|thẻ đảng viên hay|trừ khi)[^.;]{0,40}phiếu kín|phiếu kín[^.;]{0,20}(?:tại đại hội|ở kỳ sau)/u;
const TELLERS = /(?:ban|tổ|bộ phận) kiểm phiếu|kiểm phiếu gồm|(?:bầu|cử)[^.;]{0,60}kiểm phiếu/u;

const BALLOTS = /phiếu/u;

const BALLOT =
  'Chi bộ bỏ phiếu kín thông qua việc giới thiệu nhân sự: 17/19 đảng viên chính thức được triệu tập tán thành (đạt 89,5%).';

export default defineRule<Lacking>({
  id: 'phieu-kin-thieu-kiem-phieu',
  ref: 'BQ10',
  title: 'Bỏ phiếu kín mà thiếu ban kiểm phiếu, số phiếu phát, thu, hợp lệ',
  group: 'Biểu quyết',
  kinds: ['minutes'],
  forms: [],
  scope: 'document',
  basis: [basis('hd05', 'II.I.2.1.1 (ban kiểm phiếu ban hành văn bản)'), basis('custom', 'biên bản kiểm phiếu')],
  severity: 'warning',
  preset: 'day-du',
  fix: 'unsafe',
  examples: {
    bad: [
      { text: meetingMinutes({ vote: BALLOT }) },
      {
        title: 'Có ban kiểm phiếu, thiếu số phiếu',
        text: meetingMinutes({ vote: `Chi bộ cử ban kiểm phiếu gồm ba đồng chí.\n${BALLOT}` }),
      },
    ],
    good: [
      { text: meetingMinutes() },
      {
        text: meetingMinutes({
          vote: `Chi bộ cử ban kiểm phiếu gồm ba đồng chí. Số phiếu phát ra là 17, thu về 17, đều hợp lệ.\n${BALLOT}`,
        }),
      },
      {
        title: 'Số phiếu trong bảng',
        text: meetingMinutes({
          vote: `Tổ kiểm phiếu: đồng chí Lê Thị Vân làm tổ trưởng.\n\n| Nội dung | Số phiếu |\n| --- | --- |\n| Số phiếu phát ra | 17 |\n| Số phiếu thu về | 17 |\n| Số phiếu hợp lệ | 17 |\n\n${BALLOT}`,
        }),
      },
      {
        title: 'Chỉ hỏi hình thức',
        text: meetingMinutes({ course: 'Chủ trì hỏi biểu quyết bằng thẻ đảng viên hay bằng phiếu kín.' }),
      },
    ],
  },
  *check({ document }) {
    if (!hasText(document) || document.votes.length === 0) return;
    const held = firstBodyLineThat(document, isHeld);
    if (!held) return;
    const parts = lacking(document);
    if (parts.length > 0) yield { ...textRange(held), data: { parts, place: placeOf(document, held) } };
  },
  message: ({ parts }) => ({
    what: `Biên bản ghi bỏ phiếu kín nhưng chưa có ${parts.map((part) => NAMES[part]).join(', ')}.`,
    why: 'Kết quả bỏ phiếu kín do ban kiểm phiếu đếm và công bố, nên phải đối chiếu được số phiếu phát ra, thu về, hợp lệ.',
    todo: 'Hãy ghi thêm những mục còn thiếu.',
  }),
  fixes: ({ parts, place }) => {
    const text = parts.map((part) => BLANKS[part]).join('; ');
    return [textFix(place, withCapital(text), 'Thêm mục kiểm phiếu còn thiếu', 'line')];
  },
});

const isHeld = perLineWith(HELD, false, ({ folded }: Line): boolean => !NOT_HELD.test(folded));

const LABELS: Readonly<Record<Exclude<Part, 'tellers'>, RegExp>> = {
  issued: /phát (?:ra|hành|đi)|đã phát/u,
  collected: /thu (?:về|vào|lại|được)|đã thu/u,
  valid: /(?<!không )hợp lệ/u,
};

/** What is told nowhere: in a line of its own, or as a label beside a number in a table. */
function lacking(document: DocumentModel): Part[] {
  const told = new Set<Part>();
  if (isInBody(document, matching(TELLERS))) told.add('tellers');
  for (const folded of ofBallots(document)) {
    const ballots = readBallots(folded);
    for (const part of ['issued', 'collected', 'valid'] as const) {
      if (
        ballots?.[part] ||
        (LABELS[part].test(folded) && BALLOTS.test(folded) && /\d|đều|tất cả|toàn bộ/.test(folded))
      ) {
        told.add(part);
      }
    }
    if (told.size === PARTS.length) break;
  }
  return PARTS.filter((part) => !told.has(part));
}

/** Lines that speak of ballots, then the rows of tables that do. */
function* ofBallots(document: DocumentModel): Iterable<string> {
  const speaks = matching(BALLOTS);
  for (const { folded } of bodyLinesThat(document, speaks)) yield folded;
  const cells = linesThat(document.tree, speaks).filter(({ kind }) => kind === 'cell');
  if (cells.length === 0) return;
  for (const { start, end, rows } of tablesAmong(document.tree, 0)) {
    if (!cells.some((cell) => start <= cell.start && cell.start < end)) continue;
    for (const row of rows) yield row.cells.flatMap((cell) => cell.lines.map(({ folded }) => folded)).join(' ');
  }
}

function placeOf({ tree }: DocumentModel, line: Line): Place {
  const block = tree.blocks.find(({ start, end }) => start <= line.start && line.start < end) ?? line;
  return { ...textRange(line), after: block.end };
}
