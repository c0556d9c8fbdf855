import { bodyLines } from '../../workspace/summary';
import { basis } from '../basis';
import { defineRule } from '../types';
import { endOfBody, textFix } from '../writing/place';
import { minutes } from './sample';

const TALK = `## I. Thảo luận

- Đồng chí Lò Văn Khánh: đề nghị nạo vét mương sớm.
- Đồng chí Vi Thị Nhàn: nhất trí.

## II. Kết luận

Chi bộ thống nhất nạo vét mương cánh đồng Sậy.`;
const KEPT =
  /sổ (?:biên bản|ghi biên bản|nghị quyết|họp)|đánh số trang|lưu (?:tại|ở|trong|giữ|hồ sơ|chi bộ|theo)|được lưu/u;

/** Whether a copy is really kept no text can show; whether the minutes say so, it can. */
export default defineRule<null>({
  id: 'luu-bien-ban',
  ref: 'LK08',
  title: 'Chưa ghi việc lưu biên bản',
  group: 'Liên kết giữa các tệp',
  kinds: ['minutes'],
  forms: ['regular'],
  scope: 'document',
  basis: [basis('practice', 'S1:32')],
  severity: 'hint',
  preset: 'tham-dinh',
  fix: 'unsafe',
  examples: {
    bad: [
      { text: minutes('05/6/2026', TALK) },
      { text: minutes('05/7/2026', TALK.replace('nạo vét mương', 'tu sửa cổng chào')) },
    ],
    good: [
      { text: minutes('05/6/2026', `${TALK}\n\nBiên bản được lưu trong sổ biên bản của chi bộ.`) },
      { title: 'Còn đang soạn', text: minutes('05/6/2026', '## I. Thảo luận') },
    ],
  },
  *check({ document }) {
    const lines = bodyLines(document);
    if (lines.length < 6 || lines.some((line) => KEPT.test(line))) return;
    const { start, end } = endOfBody(document);
    yield { start, end, data: null };
  },
  message: () => ({
    what: 'Biên bản chưa ghi nơi lưu (sổ biên bản, có đánh số trang).',
    why: 'Biên bản ghi theo mẫu, đầy đủ, và được lưu giữ lâu dài để kiểm tra khi cần (tài liệu nghiệp vụ công tác chi bộ).',
    todo: 'Nếu đã vào sổ, hãy ghi thêm một câu; nếu cần, mở mẫu biên bản để đối chiếu.',
  }),
  fixes: (_, { document }) => [
    textFix(
      endOfBody(document),
      'Biên bản được ghi vào sổ biên bản của chi bộ, có đánh số trang, và lưu theo quy định.',
      'Thêm câu về việc lưu biên bản',
    ),
    {
      title: 'Mở mẫu biên bản sinh hoạt chi bộ',
      safe: false,
      edits: [],
      command: { kind: 'template', paper: 'minutes', form: 'regular' },
    },
  ],
});
