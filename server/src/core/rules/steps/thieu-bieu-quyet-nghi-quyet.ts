import { perLineNeeding, perLineWith } from '../../model/passage';
import type { DocumentModel, Vote } from '../../model/types';
import { textRange } from '../../syntax/lines';
import type { Line } from '../../syntax/types';
import { fold } from '../../text/fold';
import { basis } from '../basis';
import { defineRule } from '../types';
import { type Place, placeOfStep, snippetFix } from '../writing/place';
import { regularMinutes } from '../writing/samples/minutes';
import { allLinesThat, hasEnded, mayAsk } from './minutes';
import { opinions } from './opinions';

const PRESENTED =
  /(?:trình bày|đọc|báo cáo|nghe|thông qua|nêu|giới thiệu)[^.;]{0,60}dự thảo (?:nghị quyết|nq)|dự thảo (?:nghị quyết|nq)[^.;]{0,60}(?:được trình bày|do)/;
const ADOPTED =
  /(?:biểu quyết|biển quyết|tán thành|nhất trí|thống nhất|đồng ý|giơ tay|bỏ phiếu|thông qua)[^.]{0,160}(?:nghị quyết|(?<![A-Za-zÀ-ỹ])nq(?![A-Za-zÀ-ỹ])|dự thảo)|(?:nghị quyết|(?<![A-Za-zÀ-ỹ])nq(?![A-Za-zÀ-ỹ])|dự thảo)[^.]{0,160}(?:biểu quyết|tán thành|nhất trí|được thông qua|bỏ phiếu|(?<![\d/])\d+\/\d+(?![\d/])|100 ?%)/u;
/** What is on the agenda is not yet done; what opinions agree with is not yet voted on. */
const TO_COME =
  /chương trình[^.;]{0,24}(?:gồm|như sau|:)|(?:các )?ý kiến (?:đều|cơ bản|đồng tình|nhất trí)(?![^.]*biểu quyết)/;
const REVIEWED = /kiểm điểm|kết quả thực hiện|kỳ trước|tháng trước|phổ biến|quán triệt/;
/** Votes about something else; any other vote may be the one. */
const OTHER_VOTE = /biên bản|xếp loại|chấm điểm|chất lượng|kết nạp|chính thức đối với|miễn|kiểm phiếu|chương trình/;

/** `Chi bộ … và ban hành Nghị quyết tháng 8`: there is one, and how it was adopted stands elsewhere. */
const ISSUED =
  /(?:chi bộ|hội nghị|kỳ này|chủ trì|bí thư)(?: kết luận)?(?![^.;]{0,140}(?:không|chưa|sẽ) (?:ra|ban hành))[^.;]{0,140}(?<!(?:nhất trí|thống nhất|đồng ý|biểu quyết|tán thành)(?: [A-Za-zÀ-ỹ]+){0,2} )(?:ban hành|ra) nghị quyết tháng/u;

const presents = perLineNeeding(
  () => [PRESENTED, ISSUED],
  (line: Line): boolean => PRESENTED.test(line.folded) || ISSUED.test(line.folded),
);
const adopts = perLineWith(
  ADOPTED,
  false,
  (line: Line): boolean => !presents(line) && !REVIEWED.test(line.folded) && !TO_COME.test(line.folded),
);

/** A draft resolution was put forward, and nothing tells that the cell adopted it. */
export default defineRule<Place>({
  id: 'thieu-bieu-quyet-nghi-quyet',
  ref: 'QT16',
  title: 'Biên bản chưa ghi bước biểu quyết thông qua nghị quyết',
  group: 'Trình tự sinh hoạt',
  kinds: ['minutes'],
  forms: ['regular'],
  scope: 'document',
  basis: [basis('duty', 'S0:154'), basis('hd42', 'phần kết thúc')],
  severity: 'error',
  preset: 'day-du',
  fix: 'unsafe',
  examples: {
    bad: [
      { text: regularMinutes({ vote: null }) },
      {
        title: 'Chỉ biểu quyết biên bản và xếp loại',
        text: regularMinutes({ vote: null, conclusion: '## Kết luận\n\nChủ trì kết luận: chia ca trực đê theo xóm.' }),
      },
      {
        title: 'Kết luận ban hành nghị quyết, không ghi biểu quyết',
        text: regularMinutes({
          vote: null,
          report: 'Chủ trì nêu trọng tâm tháng 7 là trực đê.',
          conclusion: '## Kết luận\n\nChi bộ thống nhất coi trực đê là việc đầu tiên và ban hành Nghị quyết tháng 7.',
        }),
      },
      {
        title: 'Chỉ biểu quyết điểm buổi họp',
        text: regularMinutes({
          vote: null,
          watch: 'Buổi sinh hoạt đạt 93/100 điểm, xếp loại Tốt, 20/20 đảng viên chính thức giơ thẻ tán thành (100%).',
        }),
      },
    ],
    good: [
      { text: regularMinutes() },
      {
        title: 'Một câu nhất trí thông qua',
        text: regularMinutes({ vote: 'Chi bộ nhất trí 100% thông qua Nghị quyết tháng 7.' }),
      },
      {
        title: 'Kỳ này không có nghị quyết',
        text: regularMinutes({
          vote: null,
          report: 'Thay mặt chi uỷ, đồng chí Phan Văn Trúc trình bày nội dung sinh hoạt, nêu trọng tâm là trực đê.',
        }),
      },
    ],
  },
  *check({ document }) {
    if (!mayAsk(document) || !hasEnded(document)) return;
    const [draft] = allLinesThat(document, presents);
    if (!draft || isAdopted(document)) return;
    const place = placeOfStep(document, 'vote');
    yield { ...textRange(draft), data: place };
  },
  message: () => ({
    what: 'Kỳ họp có nghị quyết, nhưng biên bản chưa ghi biểu quyết thông qua.',
    why: 'Nghị quyết phải được chi bộ biểu quyết, kết quả ghi vào biên bản (tài liệu nghiệp vụ công tác chi bộ; theo tài liệu dẫn lại Hướng dẫn 42-HD/BTCTW).',
    todo: 'Hãy ghi số người tán thành trên số đảng viên chính thức được triệu tập và tỷ lệ.',
  }),
  fixes: (place, { document }) => [
    snippetFix(document, place, 'bieu-quyet', 'Thêm bước biểu quyết thông qua nghị quyết'),
  ],
});

function isAdopted(document: DocumentModel): boolean {
  if (document.votes.some((vote) => mayBeTheOne(document, vote))) return true;
  const spoken = new Set(opinions(document));
  return allLinesThat(document, adopts).some((line) => !spoken.has(line));
}

/** `Buổi sinh hoạt đạt 88 điểm, xếp loại Khá, 12/12 đồng chí tán thành`: what stands in front of the numbers tells as well. */
function mayBeTheOne({ tree }: DocumentModel, { subject, text, start, end }: Vote): boolean {
  if (OTHER_VOTE.test(fold(subject ?? text))) return false;
  if (subject !== null) return true;
  const line = fold(tree.text.slice(tree.text.lastIndexOf('\n', start) + 1, end));
  return !/xếp loại|chấm điểm|\d+\s*(?:\/\s*\d+\s*)?điểm/u.test(line) || /nghị quyết/u.test(line);
}
