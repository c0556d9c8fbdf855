/** What was said in the discussion: who spoke, what was asked, what was answered. */
import { perLineWith } from '../../model/passage';
import type { DocumentModel, Section } from '../../model/types';
import type { Line } from '../../syntax/types';
import { linesIn } from '../writing/every-line';
import { oncePerDocument } from '../writing/once';
import { sectionsAround, sectionsHeaded } from '../writing/sections';
import { bodyLinesThat, isDuty } from './minutes';

const DISCUSSION = /thảo luận|tham luận|tranh luận|ý kiến|phát biểu|trao đổi|góp ý|diễn biến/;
const OTHER = /tiếp thu|giải trình|kết luận|kiến nghị cấp trên|tự phê bình|biểu quyết/;

/** `Đồng chí Mai Văn Sơn: …`, `+ Đ/c Hoa (tham luận): …`, `Ý kiến đồng chí A …`. */
const SPEAKS =
  /^[\s\d.)*+•–-]*(?:ý kiến (?:của )?(?:tổ đảng[^:]{0,40}|))?(?:đồng chí|đ\/c|đc|ông|bà)\s+(?!chủ trì|thư ký|bí thư)(?<who>[A-Za-zÀ-ỹ][^:;.]{2,70}?)\s*:\s*[A-Za-zÀ-ỹ]/u;
const SAYS =
  /(?:đồng chí|đ\/c|đc|ông|bà)\s+(?!chủ trì|thư ký)(?<who>[A-Za-zÀ-ỹ][^:;.,]{2,40}?),?\s+(?:có ý kiến|phát biểu|đề nghị|đề xuất|kiến nghị|cho rằng|hỏi|nêu (?:ý kiến|rằng|vấn đề)|góp ý|đóng góp|tham gia|bổ sung|băn khoăn|thắc mắc|nhất trí|đồng ý|đồng tình|phản ánh|liên hệ|tham luận|trao đổi)(?![A-Za-zÀ-ỹ])/u;
/** Without one of these nobody speaks. */
const SOMEBODY = /đồng chí|đ\/c|(?:đc|ông|bà) |tổ đảng|đại biểu|chi đoàn|chi hội/u;
const GROUP_SAYS = /^[\s+•-]*(?:ý kiến (?:của )?)?(?:tổ đảng|đại biểu|chi đoàn|chi hội)[^:;.]{0,50}:\s*[A-Za-zÀ-ỹ]/u;
/** What the chair tells is no opinion. */
const TOLD =
  /^[\s\d.)*+•-]*(?:đồng chí|đ\/c|đc)[^:;.]{0,60}(?:tuyên bố|trình bày (?:dự thảo|báo cáo|đề dẫn)|chủ trì|kết luận|tự nhận|ghi biên bản|thư ký|tiếp thu|giải trình|trả lời)/;
const ASKS =
  /(?<![A-Za-zÀ-ỹ])(?:đề nghị|kiến nghị|đề xuất|hỏi|thắc mắc|chưa rõ|không đồng ý|chưa đồng tình|xin)(?![A-Za-zÀ-ỹ])/u;

const speakerOf = perLineWith(SOMEBODY, null, (line: Line): string | null => {
  const who = (SPEAKS.exec(line.folded) ?? SAYS.exec(line.folded))?.groups?.who;
  if ((!who && !GROUP_SAYS.test(line.folded)) || TOLD.test(line.folded)) return null;
  return who
    ? who
        .replace(/\(.*$/, '')
        .replace(/\s*[,–-].*$/, '')
        .trim()
    : 'tổ';
});

/** Sections in which people speak. */
export const discussionSections = (document: DocumentModel): Section[] =>
  sectionsHeaded(document, DISCUSSION).filter(({ folded }) => !OTHER.test(folded));

/** The lines that carry an opinion of somebody named. */
export const opinions = oncePerDocument((document): readonly Line[] => {
  const duty = isDuty(document);
  return bodyLinesThat(document, speakerOf).filter((line) => !duty(line) && !isOutside(line, document));
});

/** Under these headings a name before a colon gets a duty, is praised, or answers for himself. */
const ELSEWHERE =
  /phân công|giao|nhiệm vụ|thời sự|thông tin|tư tưởng|khai mạc|mở đầu|trình bày|chấm điểm|chất lượng|biên bản|bế mạc|kết luận|biểu dương|phê bình|thành phần|chủ trì|điểm danh|kiểm điểm|kết quả|bầu|phiếu/;
const isOutside = (line: Line, document: DocumentModel): boolean => {
  const [own] = sectionsAround(document, line.start);
  return own !== undefined && ELSEWHERE.test(own.folded) && !DISCUSSION.test(own.folded);
};

/** How many people are named as speakers. */
export const speakers = (document: DocumentModel): Set<string> =>
  new Set(opinions(document).map((line) => speakerOf(line)!.normalize('NFC')));

/** Opinions that want an answer: a proposal, a question, an objection. */
export const demands = (document: DocumentModel): readonly Line[] =>
  opinions(document).filter(({ folded }) => ASKS.test(folded.slice(folded.indexOf(':') + 1)));

const AGREES = /nhất trí|đồng ý|thống nhất|tán thành|đồng tình|không có ý kiến|không ai có ý kiến|sôi nổi|tích cực/;
const CONTENT = /tập trung vào|đề nghị|kiến nghị|bổ sung|hỏi|nêu|:|cụ thể|cần|nên|về việc/;

/** `không bổ sung gì thêm`. */
const NOTHING_ADDED =
  /không (?:có |ai )?(?:ý kiến |đề nghị |xin )?(?:bổ sung|đề nghị|kiến nghị|hỏi|nêu|góp ý)[^.;,]*/gu;

/** `Các ý kiến đều nhất trí.`: nobody is named, and nothing is told of what was said. */
export const onlyAgrees = ({ folded }: Line): boolean =>
  AGREES.test(folded) && !CONTENT.test(folded.replace(NOTHING_ADDED, ' '));

/** Own lines of a section, tables included. */
export const linesOfSection = (section: Section, document: DocumentModel): Line[] =>
  linesIn(document.tree.blocks.slice(section.from + 1, section.to));
