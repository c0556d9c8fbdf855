import { perLineWith } from '../../model/passage';
import type { DocumentModel, Section } from '../../model/types';
import { textRange } from '../../syntax/lines';
import type { Line } from '../../syntax/types';
import { findDocumentNumbers } from '../../text/document-number';
import { basis } from '../basis';
import { defineRule } from '../types';
import { bodyLines, bodyLinesThat, linesIn } from '../writing/every-line';
import { endOfSection, type Place, textFix } from '../writing/place';
import { regularMinutes } from '../writing/samples/minutes';
import { sectionsHeaded } from '../writing/sections';

/** From this many papers on, news is a list; one or two need no sentence of their own. */
const MANY = 3;
const NEWS = /thời sự|văn bản|thông tin|quán triệt|phổ biến/;
const A_PAPER =
  /^[\s\d.)*+•-]*(?:chỉ thị|nghị quyết|kết luận|công văn|quy định|hướng dẫn|kế hoạch|thông tri|thông báo|quyết định|đề án|chương trình)(?![A-Za-zÀ-ỹ])/u;
/** Any word of what a paper means for the cell. */
const TIED =
  /liên hệ|vận dụng|đối với (?:chi bộ|đảng viên|thôn|bản|ấp|khu|tổ dân phố|cơ quan|đơn vị|trường)|chi bộ|gắn với|ở (?:thôn|bản|ấp|khu|tổ dân phố|cơ quan|đơn vị) (?:ta|mình)|trách nhiệm của đảng viên|việc cần làm|trọng tâm/;

interface Listed {
  readonly place: Place;
  readonly count: number;
}

/** News that lists paper after paper and ties none to the cell. One cell's experience (S1): off by default. */
export default defineRule<Listed>({
  id: 'thoi-su-khong-lien-he',
  ref: 'QT06',
  title: 'Thời sự liệt kê nhiều văn bản mà không liên hệ với chi bộ',
  group: 'Trình tự sinh hoạt',
  kinds: ['minutes'],
  forms: ['regular'],
  scope: 'document',
  basis: [basis('practice', 'S1:18, S1:26')],
  severity: 'hint',
  preset: 'tham-dinh',
  fix: 'unsafe',
  examples: {
    bad: [
      {
        text: regularMinutes({
          news: `## Thông tin thời sự, văn bản của cấp trên

- Chỉ thị số 12-CT/TW về phòng, chống lãng phí.
- Kế hoạch số 15-KH/ĐU về phòng, chống thiên tai.
- Công văn số 40-CV/ĐU về báo cáo sáu tháng.`,
          ho: null,
        }),
      },
      {
        title: 'Kể trong một câu',
        text: regularMinutes({
          news: '## Thông tin thời sự\n\nĐồng chí Hạ phổ biến Chỉ thị số 12-CT/TW, Kế hoạch số 15-KH/ĐU và Công văn số 40-CV/ĐU.',
          ho: null,
        }),
      },
      {
        title: 'Đọc năm văn bản trong một dòng',
        text: regularMinutes({
          news: '3. Thời sự: đồng chí Đỗ Thị Hạ đọc Kết luận số 12-KL/ĐU, Công văn số 33-CV/ĐU, Kế hoạch số 18-KH/ĐU, Thông báo số 41-TB/ĐU.',
        }),
      },
    ],
    good: [
      { text: regularMinutes() },
      {
        title: 'Nhiều văn bản, có liên hệ',
        text: regularMinutes({
          news: `## Thông tin thời sự, văn bản của cấp trên

- Chỉ thị số 12-CT/TW về phòng, chống lãng phí.
- Kế hoạch số 15-KH/ĐU về phòng, chống thiên tai.
- Công văn số 40-CV/ĐU về báo cáo sáu tháng.
- Liên hệ: thôn có hai đoạn đê phải trực.`,
        }),
      },
    ],
  },
  *check({ document }) {
    for (const section of newsSections(document)) {
      const lines = linesIn(document.tree.blocks.slice(section.from + 1, section.to));
      const count = lines.reduce((sum, line) => sum + papersIn(line), 0);
      if (count < MANY || lines.some(({ folded }) => TIED.test(folded))) continue;
      const place = endOfSection(section, document);
      yield { start: place.start, end: place.end, data: { place, count } };
    }
    // The same told on one line: `3. Thời sự: đồng chí Én đọc Kết luận số …, Công văn số …, Kế hoạch số …`
    for (const line of bodyLinesThat(document, listsPapers)) {
      if (newsSections(document).some(({ start, end }) => start <= line.start && line.end <= end)) continue;
      const all = bodyLines(document);
      const below = all[all.indexOf(line) + 1];
      if (below && TIED_BELOW.test(below.folded)) continue;
      const range = textRange(line);
      yield { ...range, data: { place: { ...range, after: line.end }, count: papersIn(line) } };
    }
  },
  message: ({ count }) => ({
    what: `Phần thời sự nêu ${count} văn bản mà chưa gắn với việc của chi bộ.`,
    why: 'Thông tin cần chọn lọc và liên hệ với chi bộ, với từng đảng viên (tài liệu nghiệp vụ công tác chi bộ: chất lượng sinh hoạt).',
    todo: 'Hãy thêm một câu: văn bản ấy đòi hỏi chi bộ làm gì.',
  }),
  fixes: ({ place }) => [textFix(place, '- Liên hệ với chi bộ: ….', 'Thêm dòng liên hệ với chi bộ', 'line')],
});

const newsSections = (document: DocumentModel): Section[] =>
  sectionsHeaded(document, NEWS).filter(({ folded, children }) => children.length === 0 && !/biên bản/.test(folded));

const ON_ONE_LINE = /^[\s\d.)*+•-]*(?:thời sự|tin tức|thông tin thời sự|văn bản mới|thời sự, văn bản mới)[^:]{0,40}:/u;
const listsPapers = perLineWith(
  ON_ONE_LINE,
  false,
  (line: Line): boolean => papersIn(line) >= MANY && !TIED.test(line.folded),
);

const TIED_BELOW = /^[\s\d.)*+•-]*(?:liên hệ|vận dụng)/u;

const papersIn = (line: Line): number => {
  const numbered = findDocumentNumbers(line.text, line.folded).length;
  return numbered > 0 ? numbered : A_PAPER.test(line.folded) ? 1 : 0;
};
