import { TOPIC_GROUPS } from '../../guidance/thematic-wording';
import { perLine } from '../../model/passage';
import type { DocumentModel } from '../../model/types';
import type { Line } from '../../syntax/types';
import { fold } from '../../text/fold';
import { wordingTest } from '../../text/step-wording';
import { basis } from '../basis';
import { defineRule, type TextEdit } from '../types';
import { isInBody } from '../writing/every-line';
import { afterHead, insertBlock, insertLine, titlePlace } from '../writing/place';
import { thematicMinutes } from './sample';
import { lineOfTopic, topicOf } from './topic';

const IN_A_GROUP = TOPIC_GROUPS.map(({ wordings }) => wordingTest(wordings));

/** The groups are wide: only a subject with no word of any of them is asked about. */
export default defineRule<{ topic: string }>({
  id: 'chuyen-de-ngoai-nhom',
  ref: 'CDE11',
  title: 'Chuyên đề có thể không thuộc bảy nhóm nội dung',
  group: 'Sinh hoạt chuyên đề',
  kinds: ['minutes'],
  forms: ['thematic'],
  scope: 'document',
  basis: [basis('thematic', 'S2:20-26'), basis('custom', 'nhóm nội dung được đoán theo từ trong tên chuyên đề')],
  severity: 'hint',
  preset: 'tham-dinh',
  fix: 'unsafe',
  examples: {
    bad: [
      { text: thematicMinutes({ topic: '- Tên chuyên đề: “Cách ghép cây bưởi”, quý III năm 2026.' }) },
      { text: thematicMinutes({ topic: '- Tên chuyên đề: “Giao lưu văn nghệ mùa hè”, quý III năm 2026.' }) },
    ],
    good: [
      { text: thematicMinutes() },
      {
        text: thematicMinutes({
          topic: '- Tên chuyên đề: “Đảng viên nêu gương trong xây dựng nông thôn mới”, quý III năm 2026.',
        }),
      },
      {
        title: 'Có ghi nhóm nội dung',
        text: thematicMinutes({
          topic: '- Tên chuyên đề: “Cách ghép cây bưởi”, quý III năm 2026.\n- Nhóm nội dung: nâng cao trình độ.',
        }),
      },
      { title: 'Chưa có tên', text: thematicMinutes({ topic: null }) },
    ],
  },
  *check({ document }) {
    const topic = topicOf(document);
    if (topic === null || IN_A_GROUP.some((test) => test(fold(topic)))) return;
    if (isInBody(document, namesGroup)) return;
    const { subject } = document.header;
    const place = subject.found ? subject : titlePlace(document);
    yield {
      start: place.start,
      end: place.end,
      data: {
        topic: topic
          .replace(/^["“”]/u, '')
          .replace(/[,."“”].*$/u, '')
          .slice(0, 60),
      },
    };
  },
  message: ({ topic }) => ({
    what: `Chuyên đề «${topic}» chưa rõ thuộc nhóm nội dung nào.`,
    why: `Nội dung sinh hoạt chuyên đề chọn theo bảy nhóm: ${TOPIC_GROUPS.map(({ name }) => name).join('; ')} (tài liệu hướng dẫn sinh hoạt chuyên đề).`,
    todo: 'Hãy cân nhắc chọn chuyên đề gắn với một nhóm, hoặc ghi rõ nhóm nội dung của chuyên đề này.',
  }),
  fixes: (_, { document }) =>
    TOPIC_GROUPS.map(({ name }) => ({
      title: `Ghi nhóm nội dung: ${name}`,
      safe: false,
      edits: [groupEdit(document, name)],
    })),
});

/** `- Nhóm nội dung: giáo dục truyền thống.` */
const namesGroup = perLine((line: Line): boolean => /^nhóm nội dung[^:]{0,30}:\s*[A-Za-zÀ-ỹ]/u.test(line.folded));

/** Under the line that names the subject, as an item where that is one; under the head where only the head names it. */
function groupEdit(document: DocumentModel, name: string): TextEdit {
  const text = `Nhóm nội dung: ${name}.`;
  const line = lineOfTopic(document);
  if (!line) return insertBlock(afterHead(document), text);
  const { start, end } = line;
  const place = { start, end, after: end };
  const mark = /^\s*[-+*•]\s+/u.exec(document.tree.text.slice(start, end))?.[0];
  return mark ? insertLine(place, mark + text) : insertBlock(place, text);
}
