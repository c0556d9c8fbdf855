import type { DocumentModel, Vote } from '../../model/types';
import type { Line } from '../../syntax/types';
import { fold } from '../../text/fold';
import { anyOf } from '../../text/word-lists';
import { MEMBER_NOUNS } from '../../text/words/count-words';
import * as WORDS from '../../text/words/vote-words';
import { basis } from '../basis';
import { defineRule } from '../types';
import { replaceFix } from '../writing/place';
import { meetingMinutes } from '../writing/samples/meeting';
import { headingsOf, linesBefore } from './around';
import { wordsOfVote } from './base';

/** Words of voting itself: what is left without them is what the vote was about. */
const OF_VOTING = new RegExp(
  `(?<![A-Za-zÀ-ỹ])(?:${anyOf([
    ...WORDS.FOR_PLAIN,
    ...WORDS.FOR_EVERYDAY,
    ...WORDS.FOR_LOOSE,
    ...WORDS.FOR_BY_CONTEXT,
    ...WORDS.AGAINST_PLAIN,
    ...WORDS.OTHER,
    ...WORDS.ELIGIBLE,
    ...WORDS.NEGATIONS,
    ...WORDS.AFTER_COUNT,
    ...WORDS.FILLERS.filter((word) => !['nghị quyết', 'biên bản', 'kết luận', 'nội dung'].includes(word)),
    ...MEMBER_NOUNS,
    'kết quả',
    'tiến hành',
    'sau khi',
    'thảo luận',
    'thẻ đảng viên',
    'phiếu kín',
    'chi bộ',
    'hội nghị',
    'các',
    'như sau',
    'cụ thể',
    'trong đó',
    'toàn thể',
    'tất cả',
    'phần',
    'chủ trì',
    'đề nghị',
    'xin ý kiến',
    'mục',
    'những',
    'này',
    'trên',
    'và',
    'thu về',
    'tiếp theo',
    'tiếp tục',
    'tiếp đó',
    'sau đó',
    'lần sau',
    'phát ra',
    'số phiếu',
  ])})(?![A-Za-zÀ-ỹ])`,
  'gu',
);

/** Whether something is said beyond that there was a vote. */
const saysMatter = (folded: string): boolean => /[A-Za-zÀ-ỹ]{2}/u.test(folded.replace(OF_VOTING, ' '));

export default defineRule<Vote>({
  id: 'bieu-quyet-khong-ro-viec',
  ref: 'BQ13',
  title: 'Biểu quyết không rõ về việc gì',
  group: 'Biểu quyết',
  kinds: ['minutes'],
  forms: ['regular'],
  scope: 'document',
  basis: [basis('secretary', 'S3:64'), basis('duty', 'S0:154'), basis('hd42', 'phần kết thúc')],
  severity: 'warning',
  preset: 'day-du',
  fix: 'unsafe',
  examples: {
    bad: [
      {
        title: 'Dòng sau không nói về việc gì',
        text: meetingMinutes({
          vote: '- Nghị quyết tháng 7: 17/19 đảng viên chính thức tán thành (89,5%).\n- Kết quả biểu quyết tiếp theo: 16/19 tán thành (84,2%), 01 không tán thành.',
        }),
      },
      {
        text: meetingMinutes({
          vote: 'Chi bộ biểu quyết bằng thẻ đảng viên: 17/19 đảng viên chính thức được triệu tập tán thành (đạt 89,5%).',
        }),
      },
      {
        text: meetingMinutes({
          vote: 'Kết quả biểu quyết:\n- Tán thành: 17/19 đồng chí (đạt 89,5%).\n- Không tán thành: 0.\n- Ý kiến khác: 02.',
        }),
      },
    ],
    good: [
      {
        title: 'Từng dòng nói rõ một việc',
        text: meetingMinutes({
          vote: '- Nghị quyết tháng 7: 17/19 đảng viên chính thức tán thành (89,5%).\n- Biên bản: 16/19 đảng viên chính thức tán thành (84,2%).',
        }),
      },
      { text: meetingMinutes() },
      {
        title: 'Việc nêu ở dòng trước',
        text: meetingMinutes({
          vote: 'Chủ trì đọc dự thảo Nghị quyết tháng 7.\nKết quả biểu quyết bằng thẻ đảng viên: 17/19 đảng viên chính thức được triệu tập tán thành (đạt 89,5%).',
        }),
      },
      {
        title: 'Bầu từng người',
        text: meetingMinutes({
          vote: 'Đồng chí Kiều Thị Lụa: 17/19 phiếu tán thành, đạt 89,5%.',
        }),
      },
    ],
  },
  *check({ document }) {
    for (const vote of document.votes) {
      if (vote.for === null || vote.subject || isClear(document, vote)) continue;
      const place = vote.tally.for ?? vote;
      yield { start: place.start, end: place.end, data: vote };
    }
  },
  message: () => ({
    what: 'Kết quả biểu quyết này chưa nói rõ là về việc gì.',
    why: 'Chi bộ biểu quyết riêng từng việc: nghị quyết, biên bản, xếp loại, nhân sự (tài liệu nghiệp vụ bí thư chi bộ).',
    todo: 'Hãy ghi thêm «về …» ngay trước kết quả.',
  }),
  fixes: (vote, { document }) => {
    const at = aboutPlace(document, vote);
    if (at === null) return [];
    const fix = replaceFix({ start: at, end: at }, ' về …', 'Thêm việc được biểu quyết', false);
    return [{ ...fix, select: { edit: 0, start: 4, end: 5 } }];
  },
});

/** The vote's own words, the lines in front of it under its heading, or a heading that is no mere `Biểu quyết`. */
function isClear(document: DocumentModel, vote: Vote): boolean {
  const own = wordsOfVote(document, vote);
  if (saysMatter(own)) return true;
  const { text } = document.tree;
  const lineStart = text.lastIndexOf('\n', vote.start - 1) + 1;
  if (saysMatter(fold(text.slice(lineStart, vote.start)))) return true;
  if (leadingIn(document, vote).some(({ folded }) => saysMatter(folded))) return true;
  return (
    headingsOf(document, vote).some(
      ({ heading, folded }) => heading !== null && /biểu quyết|bỏ phiếu|thông qua/.test(folded) && saysMatter(folded),
    ) ||
    headingsOf(document, vote).some(({ folded }) => /bầu|nhân sự|xếp loại|biên bản|nghị quyết|kết nạp/.test(folded))
  );
}

/** The lines in front of the vote, up to one that holds the result of another: `- Nghị quyết tháng 10: 14/16 tán thành.` */
function leadingIn(document: DocumentModel, vote: Vote): Line[] {
  const lines = linesBefore(document, vote, 4);
  const other = lines.findIndex((line) =>
    document.votes.some(
      (one) =>
        one.start !== vote.start &&
        one.start < line.end &&
        line.start < one.end &&
        (one.subject !== null || saysMatter(wordsOfVote(document, one))),
    ),
  );
  return other < 0 ? lines : lines.slice(0, other);
}

/** Behind `biểu quyết (bằng …)` in the words that lead the numbers in. */
function aboutPlace({ tree }: DocumentModel, vote: Vote): number | null {
  const { text } = tree;
  const own = text.lastIndexOf('\n', vote.start - 1) + 1;
  const from = text.lastIndexOf('\n', Math.max(0, own - 2)) + 1;
  const lead = fold(text.slice(from, vote.tally.for?.start ?? vote.end));
  const found = [
    ...lead.matchAll(
      /(?:biểu quyết|biển quyết|bỏ phiếu)(?: kín)?(?: (?:bằng )?(?:thẻ đảng viên|phiếu kín|hình thức giơ tay|giơ tay))?/gu,
    ),
  ].at(-1);
  return found ? from + found.index + found[0].length : null;
}
