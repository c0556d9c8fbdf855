import type { Citation } from '../../model/citations';
import type { DocumentModel } from '../../model/types';
import { fold, foldBase } from '../../text/fold';
import { basis } from '../basis';
import { defineRule, type TextEdit } from '../types';
import { EVERY_KIND } from '../writing/every-kind';
import { before, citationsIn, clauseOf, numberOf } from './cited';
import { changed, RESOLUTION, WITH_FRONT_MATTER } from './sample';

interface Lacking {
  readonly citation: Citation;
  readonly date: boolean;
  readonly issuer: boolean;
  readonly subject: boolean;
}

/** A paper is cited as one only behind its type's name or the word `số`; elsewhere the number is a mark, a file name. */
const NAMED =
  /(?:nghị quyết|chỉ thị|quy định|quyết định|kế hoạch|hướng dẫn|kết luận|thông báo|chương trình|báo cáo|công văn|đề án|quy chế|tờ trình|biên bản)(?: số)?\s*:?\s*$/u;
const ISSUER = /(?:^|[\s,(])(?:của|do)\s/;
/** The issuer may stand before the number: `Đảng uỷ xã ban hành Kế hoạch số …`. */
const ISSUER_BEFORE =
  /(?:đảng uỷ|đảng bộ|chi bộ|chi uỷ|trung ương|tỉnh uỷ|thành uỷ|huyện uỷ|bộ chính trị|ban bí thư|uỷ ban)/;
const SUBJECT = /(?:^|[\s,(])(?:về|quy định|hướng dẫn|thi hành|lãnh đạo|thực hiện|triển khai)\s|["“”«]/;
const BASIS = '- Căn cứ ý kiến thảo luận của chi bộ.';

/** The first citation of a paper names it whole; later ones need its type and number only. */
export default defineRule<Lacking>({
  id: 'vien-dan-thieu',
  ref: 'TT11',
  title: 'Viện dẫn lần đầu chưa đủ ngày, cơ quan ban hành hoặc trích yếu',
  group: 'Thể thức',
  kinds: EVERY_KIND,
  forms: [],
  scope: 'document',
  basis: [basis('hd05', '6.1.4')],
  severity: 'hint',
  preset: 'day-du',
  fix: 'unsafe',
  examples: {
    bad: [
      {
        title: 'Thiếu ngày',
        text: changed(
          RESOLUTION,
          BASIS,
          '- Căn cứ Nghị quyết số 12-NQ/ĐU của Đảng uỷ xã Bình An về nhiệm vụ quý III năm 2026.',
        ),
        lines: [14],
      },
      {
        title: 'Thiếu cả ngày, cơ quan và trích yếu',
        text: changed(RESOLUTION, BASIS, '- Căn cứ Nghị quyết số 12-NQ/ĐU.'),
        lines: [14],
      },
    ],
    good: [
      {
        title: 'Lần đầu đủ, lần sau chỉ ghi số',
        text: changed(
          RESOLUTION,
          `${BASIS}\n`,
          '- Căn cứ Nghị quyết số 12-NQ/ĐU, ngày 02/7/2026 của Đảng uỷ xã Bình An về nhiệm vụ quý III năm 2026.\n\nChi bộ đã quán triệt Nghị quyết số 12-NQ/ĐU.\n',
        ),
      },
      { text: WITH_FRONT_MATTER },
    ],
  },
  *check({ document }) {
    const seen = new Set<string>();
    // The subject may name the paper first; what it carries out is cited again in the text.
    for (const citation of citationsIn(document)) {
      const key = foldBase(numberOf(citation));
      if (seen.has(key)) continue;
      seen.add(key);
      const lead = before(citation, document, 80);
      // Between the type's name and the number stands at most `số`, which belongs to the citation's range.
      if (!NAMED.test(lead)) continue;
      const clause = fold(clauseOf(citation));
      const lacking = {
        citation,
        date: citation.date === null,
        issuer: !ISSUER.test(clause) && !ISSUER_BEFORE.test(lead),
        subject: !SUBJECT.test(clause),
      };
      if (lacking.date || lacking.issuer || lacking.subject) {
        yield { start: citation.start, end: citation.end, data: lacking };
      }
    }
  },
  message: ({ citation, date, issuer, subject }) => ({
    what: `Văn bản số ${numberOf(citation)} được viện dẫn lần đầu nhưng chưa ghi ${[date && 'ngày ban hành', issuer && 'cơ quan ban hành', subject && 'trích yếu'].filter(Boolean).join(', ')}.`,
    why: 'Lần đầu viện dẫn phải ghi đủ tên loại, số, ký hiệu, ngày, cơ quan ban hành và trích yếu (Hướng dẫn 05-HD/VPTW, mục 6.1.4).',
    todo: 'Hãy ghi bổ sung; các lần sau chỉ cần tên loại và số, ký hiệu.',
  }),
  fixes: (lacking, { document }) => {
    const edits = editsFor(lacking, document);
    const at = edits[0]!.text.indexOf('…');
    const length = edits[0]!.text.startsWith(', ngày …/…/…') ? 5 : 1;
    return [
      { title: 'Chèn chỗ ghi phần còn thiếu', safe: false, edits, select: { edit: 0, start: at, end: at + length } },
    ];
  },
});

/** Day and issuer follow the number; the subject closes the citation. */
function editsFor({ citation, date, issuer, subject }: Lacking, document: DocumentModel): TextEdit[] {
  const at = citation.end;
  const clause = clauseOf(citation);
  const numberEnd = at - (citation.date === null && citation.year === null ? 0 : dateLength(citation, document));
  const afterNumber = (date ? ', ngày …/…/…' : '') + (issuer ? ' của …' : '');
  const subjectText = subject ? ' về …' : '';
  const end = numberEnd + clause.trimEnd().length;
  const close = Math.max(at, end);
  if (!afterNumber) return [{ start: close, end: close, text: subjectText }];
  if (!subjectText) return [{ start: at, end: at, text: afterNumber }];
  if (close === at) return [{ start: at, end: at, text: afterNumber + subjectText }];
  return [
    { start: at, end: at, text: afterNumber },
    { start: close, end: close, text: subjectText },
  ];
}

/** How much of the citation is its date: what stands behind the number within it. */
function dateLength(citation: Citation, document: DocumentModel): number {
  const text = document.tree.text.slice(citation.start, citation.end);
  const at = text.lastIndexOf(citation.symbol);
  return at < 0 ? 0 : text.length - at - citation.symbol.length;
}
