import assert from 'node:assert/strict';
import { checkDocument, openDocument } from '../../server/src/core/service';

/** A finding about words from which nothing could be read quotes them: the clerk sees that they were not overlooked. */
const CASES: readonly [string, string, string][] = [
  ['Thời hạn', 'đợi họp xong rồi tính', 'thieu-thoi-han'],
  ['Thời hạn', 'chưa rõ', 'thoi-han-khong-ro'],
  ['Thời hạn', 'trong thời gian tới', 'thoi-han-khong-ro'],
  ['Thời hạn', 'thường xuyên', 'thoi-han-khong-ro'],
  ['Phụ trách', 'chưa phân công', 'thieu-nguoi-phu-trach'],
  ['Phụ trách', 'để bàn thêm', 'chi-giao-tap-the'],
];
const FIELDS: Readonly<Record<string, string>> = {
  'Nội dung': 'Nạo vét 800 m mương',
  'Biện pháp': 'giao mỗi xóm một đoạn',
  'Phụ trách': 'đồng chí Khổng Văn Thuấn',
  'Thời hạn': 'trước ngày 20/7/2026',
};
const HEAD = 'CHI BỘ THÔN CỒN PHƯỢNG\n\nNGHỊ QUYẾT\nvề nhiệm vụ tháng 7 năm 2026\n-----\n\n## II. Nhiệm vụ tháng 7\n\n';

const labelled = (fields: Readonly<Record<string, string>>): string =>
  `### 1. Thuỷ lợi\n\n${Object.entries(fields)
    .map(([label, value]) => `- ${label}: ${value}\n`)
    .join('')}`;
const row = (fields: Readonly<Record<string, string>>): string =>
  `| ${Object.keys(fields).join(' | ')} |\n| --- | --- | --- | --- |\n| ${Object.values(fields).join(' | ')} |\n`;

describe('words that could not be read', () => {
  for (const [shape, write] of [
    ['a label', labelled],
    ['a cell', row],
  ] as const) {
    for (const [label, value, rule] of CASES) {
      it(`${shape}: ${rule} quotes «${value}»`, () => {
        const text = HEAD + write({ ...FIELDS, [label]: value });
        const finding = checkDocument(openDocument('a.md', text)).find((one) => one.rule === rule);
        assert.ok(finding?.message.includes(value), finding?.message ?? 'no finding');
      });
    }
    it(`${shape}: a blank is not quoted`, () => {
      const text = HEAD + write({ ...FIELDS, 'Thời hạn': '…' });
      const finding = checkDocument(openDocument('a.md', text)).find((one) => one.rule === 'thieu-thoi-han');
      assert.ok(finding && !finding.message.includes('từ chỗ ghi'));
    });
  }
});
