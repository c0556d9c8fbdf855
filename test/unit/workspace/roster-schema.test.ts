import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import Ajv from 'ajv';
import { parse } from 'yaml';

const schema = JSON.parse(readFileSync(new URL('../../../schemas/chibo.schema.json', import.meta.url), 'utf8'));
const validate = new Ajv({ strict: false }).compile(schema);

const GOOD: readonly string[] = [
  'chi bộ: Chi bộ thôn Trà\nđảng bộ: Đảng bộ xã Bình An\nđịa danh: Bình An\n',
  'nhiệm kỳ: 2025-2027\nngày họp: 20-22\n',
  'nhiệm kỳ:\n  từ: 01/2025\n  đến: 2027\nngày họp: 5\n',
  'chi uỷ: [Lò Văn Khánh, Vi Thị Nhàn]\nnơi nhận: Đảng uỷ xã; Lưu chi bộ\n',
  'đảng viên:\n  - Lò Văn Khánh\n  - họ tên: Vi Thị Nhàn\n    dự bị: có\n    miễn: false\n    từ: 15/3/2026\n',
  'tổ đảng:\n  - tên: Tổ đảng số 1\n    tổ trưởng: Cầm Văn Sáu\n',
  'luật:\n  thieu-bien-phap: tắt\n  thieu-thoi-han: cảnh báo\nmức: tham-dinh\n',
  'thể thức: hd36\nbỏ qua:\n  - nhap/**\n',
  'thể thức:\n  lề trái: 30 mm\n  cỡ chữ: 14\n',
  'Chi_bo: tên khoá viết cách khác\nđảng viên:\n',
  '',
];
const BAD: readonly string[] = [
  'mức: rất cao\n',
  'luật:\n  thieu-bien-phap: nặng\n',
  'luật: tắt\n',
  'thể thức: hd42\n',
  'chi bộ: [a, b]\n',
  '- a\n',
];

describe('the schema of chibo.yaml', () => {
  for (const text of GOOD)
    it(`takes ${JSON.stringify(text)}`, () => assert.ok(validate(parse(text)), JSON.stringify(validate.errors)));
  for (const text of BAD) it(`refuses ${JSON.stringify(text)}`, () => assert.equal(validate(parse(text)), false));
});
