import { basis } from '../basis';
import { defineRule } from '../types';
import { hasText } from '../writing/begun';
import { EVERY_KIND } from '../writing/every-kind';
import { entryFix, entryOf, hasFrontMatter } from '../writing/front-matter';
import { afterHead, titlePlace } from '../writing/place';
import { changed, RESOLUTION, WITH_FRONT_MATTER } from './sample';

/** What the document is about, and the five hyphens under it; the page draws the hyphens of front matter itself. */
export default defineRule<'subject' | 'hyphens'>({
  id: 'thieu-trich-yeu',
  ref: 'TT09',
  title: 'Thiếu trích yếu, hoặc thiếu gạch dưới trích yếu',
  group: 'Thể thức',
  kinds: EVERY_KIND.filter((kind) => kind !== 'letter'),
  forms: [],
  scope: 'document',
  basis: [basis('hd05', '5.2.1')],
  severity: 'hint',
  preset: 'day-du',
  fix: 'safe',
  examples: {
    bad: [
      { title: 'Thiếu gạch dưới trích yếu', text: changed(RESOLUTION, '\n-----', ''), lines: [9] },
      {
        title: 'Thiếu trích yếu',
        text: changed(RESOLUTION, 'lãnh đạo thực hiện nhiệm vụ tháng 7 năm 2026\n-----\n', '-----\n'),
        lines: [9],
      },
      {
        title: 'Đầu tệp thiếu trích yếu',
        text: changed(WITH_FRONT_MATTER, 'trích yếu: lãnh đạo thực hiện nhiệm vụ tháng 7 năm 2026\n', ''),
        lines: [2],
      },
    ],
    good: [{ text: RESOLUTION }, { title: 'Trích yếu ở đầu tệp', text: WITH_FRONT_MATTER }],
  },
  *check({ document }) {
    if (!hasText(document)) return;
    const { header, title, tree, parts } = document;
    if (!header.subject.found) {
      // A blank behind the key is told at the blank.
      if ((entryOf(document, 'subject')?.value ?? '').trim() !== '') return;
      const place = !title && hasFrontMatter(document) ? tree.frontMatter!.entries[0]!.keyRange : titlePlace(document);
      yield { ...place, data: 'subject' };
    } else if (title && !hasFrontMatter(document) && tree.blocks[parts.head.to - 1]?.type !== 'rule') {
      yield { ...titlePlace(document), data: 'hyphens' };
    }
  },
  message: (missing) =>
    missing === 'subject'
      ? {
          what: 'Văn bản chưa có trích yếu.',
          why: 'Dưới tên loại là trích yếu, nêu ngắn gọn nội dung văn bản (Hướng dẫn 05-HD/VPTW, mục 5.2.1).',
          todo: 'Hãy ghi trích yếu ngay dưới tên loại.',
        }
      : {
          what: 'Dưới trích yếu chưa có năm dấu gạch «-----».',
          why: 'Trích yếu và nội dung cách nhau bằng năm dấu gạch (Hướng dẫn 05-HD/VPTW, mục 5.2.1).',
          todo: 'Hãy thêm dòng «-----» dưới trích yếu.',
        },
  fixes: (missing, { document }) => {
    const { after } = afterHead(document);
    if (missing === 'hyphens') {
      return [
        { title: 'Thêm «-----» dưới trích yếu', safe: true, edits: [{ start: after, end: after, text: '\n-----' }] },
      ];
    }
    const fixTitle = 'Thêm chỗ ghi trích yếu';
    if (hasFrontMatter(document)) return [entryFix(document, 'subject', 'trích yếu', 'về …', fixTitle)];
    const at = document.title?.end ?? after;
    return [
      {
        title: fixTitle,
        safe: false,
        edits: [{ start: at, end: at, text: '\nvề …' }],
        select: { edit: 0, start: 4, end: 5 },
      },
    ];
  },
});
