import type { DocumentModel, Vote } from '../../model/types';
import { basis } from '../basis';
import { defineRule } from '../types';
import { isInBody, matching } from '../writing/every-line';
import { meetingMinutes } from '../writing/samples/meeting';
import { isAdopted, needsTwoThirds, sentenceAfter } from './around';
import { countedOn } from './base';

interface Unreported {
  readonly vote: Vote;
  readonly yes: number;
  readonly of: number;
}

const REPORTED =
  /báo cáo[^.;]{0,80}(?:cấp trên|cấp uỷ|đảng uỷ|đảng bộ|cấp có thẩm quyền|kết quả biểu quyết|kết quả bỏ phiếu)|(?:cấp trên|cấp uỷ|đảng uỷ)[^.;]{0,40}báo cáo/;
const FAILED =
  'Chi bộ bỏ phiếu kín về việc đề nghị kết nạp quần chúng Ngô Thị Cúc: 12/19 đảng viên chính thức được triệu tập tán thành (đạt 63,2%). Kết quả không đủ tỷ lệ.';

export default defineRule<Unreported>({
  id: 'khong-dat-chua-bao-cao',
  ref: 'BQ14',
  title: 'Không đủ tỷ lệ mà chưa ghi báo cáo cấp trên',
  group: 'Biểu quyết',
  kinds: ['minutes'],
  forms: [],
  scope: 'document',
  basis: [basis('hd06', '5.1'), basis('qd294', '4.2.3 (qua ba lần biểu quyết)')],
  severity: 'warning',
  preset: 'day-du',
  fix: 'unsafe',
  examples: {
    bad: [
      { text: meetingMinutes({ vote: FAILED }) },
      {
        title: 'Không ghi kết luận gì',
        text: meetingMinutes({
          vote: 'Biểu quyết bằng thẻ đảng viên về việc xoá tên đảng viên đối với đồng chí Mai Văn Sơn: 11/19 đảng viên chính thức được triệu tập tán thành (đạt 57,9%).',
        }),
      },
    ],
    good: [
      { text: meetingMinutes({ vote: `${FAILED} Chi bộ báo cáo đầy đủ kết quả biểu quyết lên Đảng uỷ xã.` }) },
      { text: meetingMinutes() },
      {
        title: 'Việc không cần hai phần ba',
        text: meetingMinutes({
          vote: 'Chi bộ biểu quyết bằng thẻ đảng viên về mức quỹ: 8/19 đảng viên chính thức được triệu tập tán thành (đạt 42,1%), không đủ tỷ lệ.',
        }),
      },
    ],
  },
  *check({ document }) {
    const failed = document.votes.filter((vote) => hasFailed(document, vote));
    if (failed.length === 0 || isInBody(document, matching(REPORTED))) return;
    for (const vote of failed) {
      const place = vote.tally.for ?? vote;
      yield { start: place.start, end: place.end, data: { vote, yes: vote.for!, of: countedOn(document, vote)!.of } };
    }
  },
  message: ({ yes, of }) => ({
    what: `Kết quả ${yes}/${of} chưa đủ hai phần ba (${yes} × 3 = ${yes * 3}, ${of} × 2 = ${of * 2}) nhưng biên bản chưa ghi báo cáo cấp trên.`,
    why: 'Không đủ tỷ lệ thì chi bộ phải báo cáo đầy đủ kết quả biểu quyết lên cấp trên (Hướng dẫn 06-HD/TW, mục 5.1); qua ba lần không đủ cũng vậy (Quy định 294-QĐ/TW, mục 4.2.3).',
    todo: 'Hãy thêm một câu ghi việc báo cáo.',
  }),
  fixes: ({ vote }, { document }) => [
    sentenceAfter(
      document,
      vote,
      'Chi bộ báo cáo đầy đủ kết quả biểu quyết lên cấp uỷ cấp trên trực tiếp.',
      'Thêm câu báo cáo cấp trên',
    ),
  ],
});

/** Too few for a matter of two thirds, and not said to have passed: that is told by `chua-du-hai-phan-ba`. */
function hasFailed(document: DocumentModel, vote: Vote): boolean {
  const base = countedOn(document, vote);
  if (!base || vote.for === null || vote.for * 3 >= base.of * 2) return false;
  return needsTwoThirds(document, vote) && !isAdopted(document, vote);
}
