import { passageOf, perLineWith, rangeIn } from '../../model/passage';
import type { DocumentModel, Vote } from '../../model/types';
import type { Line } from '../../syntax/types';
import { fold } from '../../text/fold';
import type { Range } from '../../text/range';
import { findToldVote } from '../../text/tally';
import { basis } from '../basis';
import { defineRule, type Fix } from '../types';
import { bodyLinesThat } from '../writing/every-line';
import { meetingMinutes, meetingResolution } from '../writing/samples/meeting';

interface Unnumbered extends Range {
  /** What is written instead of numbers. */
  readonly said: string;
  /** What takes its place. */
  readonly text: string;
}

const WHO = '…/… đảng viên chính thức được triệu tập';
const RATHER = `${WHO} (đạt …%)`;
const AT_END = `, có ${WHO} tán thành (đạt …%)`;
const roll = 'Tổng số đảng viên: 20 đồng chí, trong đó chính thức: 20, dự bị: 0; có mặt: 20 đồng chí; vắng: 0.';

export default defineRule<Unnumbered>({
  id: 'bieu-quyet-khong-so',
  ref: 'BQ01',
  title: 'Biểu quyết chỉ ghi tỷ lệ hoặc «đa số», không có số người',
  group: 'Biểu quyết',
  kinds: ['minutes', 'resolution'],
  forms: [],
  scope: 'document',
  basis: [basis('qd294', '9.3.2'), basis('custom', 'ghi kết quả biểu quyết')],
  // A bare `100% nhất trí` is how most papers are written and may be quite right: it is never a warning.
  severity: 'hint',
  preset: 'day-du',
  fix: 'unsafe',
  examples: {
    bad: [
      {
        text: meetingResolution('Nghị quyết này được 100% đảng viên dự họp nhất trí thông qua.', roll),
      },
      {
        text: meetingMinutes({
          roll,
          vote: 'Bằng thẻ đảng viên, chi bộ biểu quyết thống nhất thông qua Nghị quyết tháng 7 đạt 100%.',
        }),
      },
      {
        title: 'Đa số',
        text: meetingMinutes({
          roll,
          vote: 'Bằng thẻ đảng viên, đa số đảng viên tán thành thông qua Nghị quyết tháng 7.',
        }),
      },
    ],
    good: [
      { text: meetingMinutes() },
      {
        text: meetingResolution(
          'Nghị quyết được 20/20 đảng viên chính thức được triệu tập tán thành (đạt 100%).',
          roll,
        ),
      },
      {
        title: 'Thông qua chương trình',
        text: meetingMinutes({ course: 'Hội nghị thống nhất cao thông qua chương trình làm việc.' }),
      },
      {
        title: 'Số ghi ở các dòng dưới',
        text: meetingMinutes({
          roll,
          vote: 'Toàn thể đảng viên biểu quyết bằng thẻ đảng viên thông qua Nghị quyết tháng 7:\n- Tán thành: 20/20 đồng chí (đạt 100%).\n- Không tán thành: 0.',
        }),
      },
    ],
  },
  *check({ document }) {
    if (document.kind === 'minutes' && document.form !== 'regular') return;
    const shares = document.votes.filter(({ tally }) => tally.percent && !tally.for && !tally.eligible);
    for (const vote of shares) {
      const data = shareIn(document, vote);
      yield { start: data.start, end: data.end, data };
    }
    if (document.kind !== 'minutes') return;
    for (const line of bodyLinesThat(document, toldIn)) {
      const told = toldIn(line)!;
      if (hasNumbers(document, line)) continue;
      const range = rangeIn(passageOf(line), told);
      yield { ...range, data: { ...told, ...range } };
    }
  },
  message: ({ said }) => ({
    what: `Kết quả biểu quyết chỉ ghi «${said}», chưa có số người.`,
    why: 'Nghị quyết có giá trị khi hơn một nửa số đảng viên chính thức được triệu tập tán thành (Quy định 294-QĐ/TW, mục 9.3.2), nên số người mới cho biết đã đủ hay chưa.',
    todo: 'Nên ghi số tán thành trên số được triệu tập và tỷ lệ.',
  }),
  fixes: ({ start, end, text }): Fix[] => {
    const at = text.indexOf('…/…');
    return [
      {
        title: 'Ghi số tán thành trên số được triệu tập',
        safe: false,
        edits: [{ start, end, text }],
        select: { edit: 0, start: at, end: at + 3 },
      },
    ];
  },
});

const MEMBERS_BEHIND =
  /^ (?:tổng số |số |toàn thể |các )?(?:đảng viên|đồng chí|đ\/c)(?: chính thức)?(?: (?:có mặt|dự họp|tham dự|dự sinh hoạt|dự hội nghị|được triệu tập))?/u;
const AGREES_BEHIND = /^ (?:nhất trí|đồng ý|tán thành|thống nhất)/u;
const LEAD = /,?\s*(?:với |đạt |đạt tỷ lệ |với tỷ lệ |tỷ lệ )+$/u;

/** The share with those it counts, as far as the words that take its place replace them. */
function shareIn({ tree }: DocumentModel, { tally, end }: Vote): Unnumbered {
  const { start, end: shareEnd } = tally.percent!.whole;
  const behind = fold(tree.text.slice(shareEnd, end));
  const members = MEMBERS_BEHIND.exec(behind)?.[0].length ?? 0;
  const agrees = AGREES_BEHIND.exec(behind)?.[0].length ?? 0;
  const said = (from: number, to: number): string => tree.text.slice(from, to).trim();
  const goesOn = /^[^.;:,)]*[A-Za-zÀ-ỹ]/u.test(behind.slice(members || agrees));
  if (members > 0 || (agrees > 0 && goesOn)) {
    return { start, end: shareEnd + members, said: said(start, shareEnd + members), text: RATHER };
  }
  const lead = LEAD.exec(fold(tree.text.slice(Math.max(0, start - 24), start)))?.[0].length ?? 0;
  return { start: start - lead, end: shareEnd + agrees, said: said(start, shareEnd + agrees), text: AT_END };
}

const ROUGHLY = /(?:tuyệt )?(?:đại )?đa số|phần lớn|hầu hết|toàn thể|tất cả|(?:nhất trí|thống nhất) cao/u;
const ROUGH_MEMBERS = /^(?: các)?(?: (?:đảng viên|đồng chí|đ\/c))(?: chính thức)?(?: (?:có mặt|dự họp|tham dự))?/u;
const NO_MATTER = /chương trình|nội dung làm việc|thư ký|chủ toạ|đề nghị (?:của|kết luận)/u;

/** A vote that a line tells in words alone (`đa số đảng viên tán thành`). */
const toldIn = perLineWith(ROUGHLY, null, (line: Line): Unnumbered | null => {
  const { folded, text } = line;
  if (/\d\s*\/\s*\d|\d\s*%|…/.test(folded) || NO_MATTER.test(folded) || !findToldVote(folded)) return null;
  const rough = ROUGHLY.exec(folded);
  if (!rough || !/biểu quyết|tán thành|thông qua/.test(folded)) return null;
  const start = rough.index;
  const members = ROUGH_MEMBERS.exec(folded.slice(start + rough[0].length))?.[0].length ?? 0;
  const end = start + rough[0].length + members;
  if (members > 0) return { start, end, said: text.slice(start, end), text: RATHER };
  const stop = /[.;,:]?\s*$/u.exec(text)!.index;
  return { start, end: stop, said: text.slice(start, end), text: `${text.slice(start, stop)}${AT_END}` };
});

/** Numbers stand on the line, or on the ones that follow it. */
const hasNumbers = ({ votes }: DocumentModel, line: Line): boolean =>
  votes.some(
    (vote) =>
      (vote.start < line.end && line.start < vote.end) || (vote.line > line.number && vote.line <= line.number + 4),
  );
