import { perLineWith } from '../../model/passage';
import { sourceRange, textRange } from '../../syntax/lines';
import type { Line } from '../../syntax/types';
import type { Range } from '../../text/range';
import { basis } from '../basis';
import { defineRule } from '../types';
import { bodyLinesThat } from '../writing/every-line';
import { textFix } from '../writing/place';
import { isTold, saying } from '../writing/told';
import { thematicMinutes } from './sample';

interface Mixed extends Range {
  readonly how: 'instead' | 'together';
}

const INSTEAD =
  /(?<!không |chứ không |không được )(?:thay (?:thế )?(?:cho )?|không tổ chức )(?:buổi |kỳ |cuộc )?(?:sinh hoạt|họp)(?: chi bộ)? (?:thường kỳ|định kỳ|thường lệ|hằng tháng|hàng tháng)/u;
const TOGETHER =
  /(?:kết hợp|lồng ghép|ghép|xen kẽ|gộp)[^.;:]{0,40}(?:sinh hoạt|họp)?[^.;:]{0,20}(?:chuyên đề[^.;:]{0,40}thường kỳ|thường kỳ[^.;:]{0,40}chuyên đề|(?:với|vào|trong) (?:buổi |kỳ )?(?:sinh hoạt|họp)(?: chi bộ)? (?:thường kỳ|định kỳ|chuyên đề))/u;
/** What a rule says or somebody proposes is not what was done. */
const NOT_DONE = /không (?:tổ chức |được )?(?:lồng ghép|ghép|kết hợp|thay)|đề nghị|kiến nghị|kỳ sau|tháng sau/u;

const mixedOn = perLineWith(
  new RegExp(`${INSTEAD.source}|${TOGETHER.source}`, 'u'),
  null,
  (line: Line): Mixed | null => {
    if (NOT_DONE.test(line.folded)) return null;
    const instead = INSTEAD.exec(line.folded);
    const match = instead ?? TOGETHER.exec(line.folded);
    if (!match) return null;
    return { how: instead ? 'instead' : 'together', start: match.index, end: match.index + match[0].length };
  },
);

/** One part after the other, or parts of their own. */
const IN_TURN = saying([
  'lần lượt',
  '(xong|kết thúc|hết) [phần] [sinh hoạt] … (mới|rồi|tiếp tục|chuyển sang|đến) … (chuyên đề|thường kỳ)',
  'sau [khi] … (sinh hoạt|họp|phần) … (thường kỳ|chuyên đề)',
  '^(phần|nội dung) (thứ nhất|thứ hai|một|hai|i|ii|1|2|a|b) … (thường kỳ|chuyên đề)',
  '^[phần] sinh hoạt (thường kỳ|chuyên đề) $',
]);

export default defineRule<Mixed>({
  id: 'chuyen-de-ghep-thuong-ky',
  ref: 'CDE09',
  title: 'Sinh hoạt chuyên đề thay hoặc ghép với sinh hoạt thường kỳ',
  group: 'Sinh hoạt chuyên đề',
  kinds: ['minutes'],
  forms: ['regular', 'thematic'],
  scope: 'document',
  basis: [
    basis('thematic', 'S2:4, S2:67'),
    basis('hd12', 'phần sinh hoạt chuyên đề'),
    basis('hd42', 'phần sinh hoạt chuyên đề'),
  ],
  severity: 'warning',
  preset: 'day-du',
  fix: 'unsafe',
  examples: {
    bad: [
      {
        title: 'Thay cho kỳ họp tháng',
        text: thematicMinutes({
          purpose:
            'Đồng chí chủ trì nêu mục đích, yêu cầu. Buổi sinh hoạt chuyên đề này thay cho sinh hoạt thường kỳ tháng 7.',
        }),
      },
      {
        title: 'Ghép mà không ghi lần lượt',
        text: thematicMinutes({
          purpose:
            'Đồng chí chủ trì nêu mục đích, yêu cầu: kết hợp sinh hoạt chuyên đề với sinh hoạt thường kỳ tháng 7.',
        }),
      },
    ],
    good: [
      { text: thematicMinutes() },
      {
        title: 'Cùng buổi, lần lượt',
        text: thematicMinutes({
          purpose:
            'Chi bộ kết hợp sinh hoạt thường kỳ với sinh hoạt chuyên đề, thực hiện lần lượt. Chủ trì nêu mục đích, yêu cầu.',
        }),
      },
      {
        title: 'Nhắc lại quy định',
        text: thematicMinutes({
          purpose: 'Chủ trì nêu mục đích, yêu cầu; lưu ý chuyên đề không thay cho sinh hoạt thường kỳ.',
        }),
      },
    ],
  },
  *check({ document }) {
    const inTurn = isTold(document, IN_TURN);
    for (const line of [...(document.title ? [document.title] : []), ...bodyLinesThat(document, mixedOn)]) {
      const mixed = mixedOn(line);
      if (!mixed || (mixed.how === 'together' && inTurn)) continue;
      yield {
        ...sourceRange(line, mixed.start, mixed.end),
        data: { how: mixed.how, ...textRange(line), end: line.end },
      };
      return;
    }
  },
  message: ({ how }) => ({
    what:
      how === 'instead'
        ? 'Biên bản ghi sinh hoạt chuyên đề thay cho sinh hoạt thường kỳ.'
        : 'Biên bản ghi ghép sinh hoạt chuyên đề với sinh hoạt thường kỳ mà không cho biết làm lần lượt.',
    why: 'Sinh hoạt chuyên đề không thay thế sinh hoạt thường kỳ; nếu cùng một buổi thì xong phần này mới sang phần kia (tài liệu hướng dẫn sinh hoạt chuyên đề; theo tài liệu dẫn lại Hướng dẫn 42-HD/BTCTW).',
    todo:
      how === 'instead'
        ? 'Hãy tổ chức và ghi biên bản kỳ thường kỳ riêng, hoặc sửa lại câu này nếu ghi nhầm.'
        : 'Hãy tách thành hai phần, ghi rõ phần nào làm trước.',
  }),
  fixes: ({ how, start, end }) =>
    how === 'instead'
      ? []
      : [
          textFix(
            { start, end, after: end },
            'Hai phần được thực hiện lần lượt: sinh hoạt thường kỳ xong mới sinh hoạt chuyên đề.',
            'Ghi rõ hai phần làm lần lượt (nếu đúng như vậy)',
          ),
        ],
});
