import assert from 'node:assert/strict';
import { normalizeSource } from '../../../server/src/core/text/source';
import { randomFrom } from '../../support/random';

const plain = (raw: string): string =>
  (raw.charCodeAt(0) === 0xfeff ? raw.slice(1) : raw).replace(/\r\n?/g, '\n').normalize('NFC');

describe('văn bản nguồn', () => {
  it('để nguyên khi không cần đổi', () => {
    const source = normalizeSource('Chi bộ họp.\nHết.');
    assert.equal(source.text, source.raw);
    assert.equal(source.toRaw(5), 5);
    assert.equal(source.eol, '\n');
  });

  it('CRLF, CR lẻ, dấu BOM', () => {
    const source = normalizeSource('\ufeffMột\r\nHai\rBa');
    assert.equal(source.text, 'Một\nHai\nBa');
    assert.equal(source.eol, '\r\n');
    assert.equal(source.toRaw(0), 1);
    assert.equal(source.toRaw(3), 4);
    assert.equal(source.toRaw(4), 6);
    assert.equal(source.fromRaw(5), 3);
    assert.equal(source.fromRaw(6), 4);
    assert.equal(source.raw.slice(source.toRaw(4), source.toRaw(7)), 'Hai');
  });

  it('chữ tổ hợp rời: đoạn nào ra đoạn ấy', () => {
    const text = 'Đảng uỷ xã quyết nghị: trước ngày 20/6.';
    const raw = text.normalize('NFD');
    const source = normalizeSource(raw);
    assert.equal(source.text, text);
    for (let start = 0; start <= text.length; start++) {
      assert.equal(
        raw.slice(source.toRaw(start), source.toRaw(start + 4)).normalize('NFC'),
        text.slice(start, start + 4),
      );
    }
  });

  it('giữa một chữ ghép là đầu chữ ấy', () => {
    const source = normalizeSource('ba\u0302\u0301c');
    assert.equal(source.text, 'bấc');
    assert.deepEqual([0, 1, 2, 3, 4, 5].map(source.fromRaw), [0, 1, 1, 1, 2, 3]);
    assert.deepEqual([0, 1, 2, 3].map(source.toRaw), [0, 1, 4, 5]);
  });

  it('văn bản bất kỳ: đúng NFC, hai chiều đều không giảm, đi rồi về đúng chỗ', () => {
    const pieces = [
      ...['a', 'e', 'o', 'u', 'đ', 'ă', 'ờ', 'Ư', ' ', '\n', '\r', '\r\n', '\ufeff', '😀', 'İ'],
      ...['\u0301', '\u0300', '\u0323', '\u031b', '\u0302', '\u0309', '\u0344'],
      ...['\u1100', '\u1161', '\u11a8', '가', '\u0915', '\u093c', '\u0958', '\u212b', '漢'],
    ];
    let seed = 1;
    const next = (n: number): number => {
      seed = (seed * 1103515245 + 12345) % 2147483648;
      return Math.floor((seed / 2147483648) * n);
    };
    for (let round = 0; round < 20000; round++) {
      const raw = Array.from({ length: next(14) }, () => pieces[next(pieces.length)]!).join('');
      const source = normalizeSource(raw);
      assert.equal(source.text, plain(raw), JSON.stringify(raw));
      let last = -1;
      for (let i = 0; i <= raw.length; i++) {
        const at = source.fromRaw(i);
        assert.ok(at >= last && at <= source.text.length, JSON.stringify(raw));
        last = at;
      }
      last = -1;
      for (let i = 0; i <= source.text.length; i++) {
        const at = source.toRaw(i);
        assert.ok(at >= last && at <= raw.length, JSON.stringify(raw));
        assert.ok(source.fromRaw(at) <= i, JSON.stringify(raw));
        last = at;
      }
    }
  });

  it('mọi ký tự của mặt phẳng cơ bản', () => {
    for (let code = 1; code < 0xffff; code++) {
      if (code === 13 || (code >= 0xd800 && code < 0xe000)) continue;
      const raw = `x${String.fromCharCode(code)}\u0323\u0301y\r`;
      assert.equal(normalizeSource(raw).text, plain(raw), code.toString(16));
    }
  });

  it('after an edit: the same as read from nothing, whatever was typed where', () => {
    const pieces = ['a', 'Đ', '\n', '\u0301', '\u0323', '\r', '\ufeff', 'e', '\u1161', '\u1100', ' '];
    const random = randomFrom(11);
    for (let round = 0; round < 400; round++) {
      let raw = random.pick(['Chi bộ họp.\nHết.', '\ufeffMột', 'a\n\u0301b', '']);
      let source = normalizeSource(raw);
      for (let step = 0; step < 12; step++) {
        const at = random.below(raw.length + 1);
        raw = raw.slice(0, at) + random.pick(pieces) + raw.slice(at + random.below(3));
        source = normalizeSource(raw, source);
        const { text, eol } = normalizeSource(raw);
        assert.deepEqual([source.text, source.eol, source.raw], [text, eol, raw], JSON.stringify(raw));
      }
    }
  });

  it('after an edit of a long file with CR LF: the same, and the way back too', () => {
    const pieces = [
      'a',
      '\r\n',
      '\n',
      '\r',
      'e\u0323',
      '\u0301',
      '\r\n\r\n- Phụ trách: đồng chí Khuê',
      'x'.repeat(5000),
    ];
    const random = randomFrom(23);
    for (let round = 0; round < 6; round++) {
      const line = 'Chi bộ họp thường kỳ tháng 7, bàn việc nạo vét mương.'.normalize(round % 2 ? 'NFD' : 'NFC');
      let raw = `${round === 0 ? '\ufeff' : ''}${`${line}\r\n`.repeat(400)}`;
      let source = normalizeSource(raw);
      for (let step = 0; step < 60; step++) {
        const at = random.pick([random.below(raw.length + 1), 0, raw.length, 4096 + random.below(80)]);
        raw = raw.slice(0, at) + random.pick([...pieces, '']) + raw.slice(at + random.pick([0, 1, 2, 40, 6000]));
        source = normalizeSource(raw, source);
        const fresh = normalizeSource(raw);
        assert.ok(source.text === fresh.text && source.eol === fresh.eol && source.raw === raw, `${round}, ${step}`);
        for (let i = 0; i <= fresh.text.length; i += 1 + random.below(60)) {
          assert.equal(source.toRaw(i), fresh.toRaw(i), `${round}, ${step}: to ${i}`);
        }
        for (let i = 0; i <= raw.length; i += 1 + random.below(60)) {
          assert.equal(source.fromRaw(i), fresh.fromRaw(i), `${round}, ${step}: from ${i}`);
        }
      }
    }
  });
});
