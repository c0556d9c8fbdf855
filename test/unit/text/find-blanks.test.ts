import assert from 'node:assert/strict';
import { findBlanks } from '../../../server/src/core/text/placeholder';

const CASES: readonly (readonly [text: string, blanks: readonly string[]])[] = [
  ['Giao đồng chí … chủ trì', ['…']],
  ['trước ngày …/…/…', ['…/…/…']],
  ['trước ngày ../../2026', ['../../2026']],
  ['Hồi xx/xx, ngày 05/6', ['xx/xx']],
  ['Ngày...tháng...năm 2026', ['...', '...']],
  ['được …/… đảng viên (đạt …%)', ['…/…', '…']],
  ['Kính gửi: {{tên}}', ['{{tên}}']],
  ['[ghi tên người phụ trách] làm', ['[ghi tên người phụ trách]']],
  ['Chủ trì: ..........', ['..........']],
  ['ý kiến của các hộ, v.v…', []],
  ['lúa, ngô, khoai…', []],
  ['liên hệ bản thân… và gia đình', []],
  ['đọc câu hỏi gợi ý ("Rác của ai…? Ai dọn…?")', []],
  ['Ai phụ trách …?', ['…']],
  ['26/28 đảng viên, ngày 05/6/2026', []],
  ['Không có chỗ trống.', []],
];

describe('blanks in a text', () => {
  for (const [text, blanks] of CASES) {
    it(`${text}: ${blanks.length}`, () => {
      assert.deepEqual(
        findBlanks(text).map(({ start, end }) => text.slice(start, end)),
        blanks,
      );
    });
  }
});
