import assert from 'node:assert/strict';
import { fold, foldBase, foldKey, squeeze } from '../../../server/src/core/text/fold';

describe('gập chữ', () => {
  it('hai lối đặt dấu là một', () => {
    for (const pair of [
      'hòa hoà',
      'hóa hoá',
      'hỏa hoả',
      'tõa toã',
      'họa hoạ',
      'khỏe khoẻ',
      'xòe xoè',
      'lóe loé',
      'ủy uỷ',
      'thùy thuỳ',
      'thúy thuý',
      'lũy luỹ',
      'tụy tuỵ',
      'QÚY QUÝ',
      'HÒA HOÀ',
    ]) {
      const [a, b] = pair.split(' ');
      assert.equal(fold(a!), fold(b!), pair);
    }
  });

  it('không lẫn những chữ khác nhau', () => {
    for (const [a, b] of [
      ['hoa', 'hoà'],
      ['quỳ', 'quy'],
      ['đảng', 'dảng'],
      ['ủi', 'uỷ'],
      ['toàn', 'toán'],
    ] as const) {
      assert.notEqual(fold(a), fold(b));
    }
  });

  it('khoảng trắng, gạch, nháy, chữ Ð La-tinh', () => {
    assert.equal(fold('Ð\u00a0Ɖ\tđ'), 'đ đ đ');
    assert.equal(fold('‐‑‒–—−'), '------');
    assert.equal(fold('“a” ‘b’ c′'), "\"a\" 'b' c'");
  });

  it('giữ nguyên độ dài, mọi ký tự', () => {
    for (const text of ['İ', 'İSTANBUL İ', '😀 Đảng 😀', 'ẞß', '\ud800', 'ﬁ', '한국']) {
      assert.equal(fold(text).length, text.length, text);
      assert.equal(foldBase(text).length, text.length, text);
    }
    for (let code = 0; code < 0x10000; code++) {
      const text = `a${String.fromCharCode(code)}b`.normalize('NFC');
      assert.equal(fold(text).length, text.length, code.toString(16));
      assert.equal(foldBase(text).length, text.length, code.toString(16));
    }
  });

  it('gập lần nữa không đổi gì', () => {
    for (const text of ['CHI ỦY HÒA THÚY', 'Ð – “x”', 'Quý II/2026']) {
      assert.equal(fold(fold(text)), fold(text));
      assert.equal(foldBase(foldBase(text)), foldBase(text));
    }
  });

  it('bỏ dấu, làm khoá', () => {
    assert.equal(foldBase('Đảng uỷ xã Khuê Trường'), 'dang uy xa khue truong');
    for (const key of ['trích yếu', 'trich-yeu', 'Trich_yeu', 'TRÍCH  YẾU', 'trích yếu'.normalize('NFD')]) {
      assert.equal(foldKey(key), 'trichyeu');
    }
    assert.equal(squeeze('  a\u00a0 b\n c '), 'a b c');
  });
});
