import assert from 'node:assert/strict';
import { hasBlank, isPlaceholder } from '../../../server/src/core/text/placeholder';

describe('chỗ trống: cả ô', () => {
  for (const text of [
    '',
    '   ',
    '…',
    '...',
    '........',
    '. . . .',
    '__________',
    '[…]',
    '[ ]',
    '[...]',
    '[ghi thời hạn]',
    '(ghi rõ họ tên)',
    '{{thời hạn}}',
    'xx/xx',
    'xx/xx/2026',
    '__/__',
    '…/…/2026',
    '../../2026',
    'ngày … tháng … năm 2026',
    'trước ngày …/…/20…',
    'dd/mm/yyyy',
    'đồng chí …',
    '-',
    '–',
    '?',
  ]) {
    it(JSON.stringify(text), () => assert.equal(isPlaceholder(text), true));
  }
  for (const text of [
    '20/6/2026',
    '[20/6/2026]',
    'sớm',
    '2026',
    'Không',
    '0',
    'tuyên truyền…',
    'Giao đồng chí … chủ trì',
    'x',
    'Đại hội XX của tỉnh',
  ]) {
    it(`${text}: có nội dung`, () => assert.equal(isPlaceholder(text), false));
  }
});

describe('chỗ trống: bên trong', () => {
  for (const text of [
    'Giao đồng chí … chủ trì',
    'trong ... ngày',
    'đ/c ......',
    'xong trước ngày …/…/2026',
    'thôn [...]',
    'ngày ___ tháng 6',
    'đồng chí …',
  ]) {
    it(text, () => assert.equal(hasBlank(text), true));
  }
  for (const text of [
    'tuyên truyền, vận động…',
    'trồng cây, quét ngõ, v.v...',
    'máy bơm, cuốc, xẻng, ...',
    'Xong.',
    'Đại hội XX của tỉnh',
    '',
  ]) {
    it(`${text}: không trống`, () => assert.equal(hasBlank(text), false));
  }
});
