import assert from 'node:assert/strict';
import { fold } from '../../../server/src/core/text/fold';
import {
  compile,
  named,
  number,
  oneOf,
  opt,
  raw,
  seq,
  tight,
  word,
  words,
} from '../../../server/src/core/text/grammar';

describe('văn phạm nhỏ', () => {
  it('phần có tên, chỗ đứng trong văn bản', () => {
    const before = compile(seq(oneOf('trước', 'chậm nhất'), opt('vào'), opt('ngày'), named('day', number(2))));
    const text = 'Chậm nhất vào ngày 20/5, trước 7';
    const [first, second] = before.all(fold(text));
    assert.equal(text.slice(first!.start, first!.end), 'Chậm nhất vào ngày 20');
    assert.deepEqual(first!.part.day, { start: 19, end: 21, text: '20' });
    assert.equal(second!.part.day!.text, '7');
  });

  it('chữ hoa, hai lối đặt dấu, nhiều khoảng trắng', () => {
    const party = compile(words('Đảng ủy xã'));
    assert.equal(party.test(fold('ĐẢNG   UỶ XÃ')), true);
    assert.equal(party.test(fold('Đảng ủyxã')), false);
  });

  it('dấu câu trong chữ là chữ', () => {
    for (const text of ['đ/c', 'T/M', 'a.b', 'x (y)', '10-5', '100%', 'a+b', '[…]', 'v.v.', 'a|b']) {
      assert.equal(compile(words(text)).test(fold(text)), true, text);
    }
    assert.equal(compile(words('a.b')).test('axb'), false);
  });

  it('chữ dài hơn được trước', () => {
    const found = compile(named('x', oneOf('chi bộ', 'chi', 'chi bộ thôn'))).first('chi bộ thôn');
    assert.equal(found!.part.x!.text, 'chi bộ thôn');
  });

  it('trọn chữ', () => {
    const owner = compile(word('ban'));
    assert.equal(owner.test('ban công tác'), true);
    assert.equal(owner.test('bang'), false);
    assert.equal(owner.test('2ban'), false);
    assert.equal(compile(word('uỷ', 'ban')).test('uỷ ban'), true);
  });

  it('số không cắt từ số dài', () => {
    assert.deepEqual(
      compile(named('n', number(2)))
        .all('5 12 345')
        .map((m) => m.part.n!.text),
      ['5', '12'],
    );
  });

  it('có hay không đều được, đầu, giữa, cuối', () => {
    const pattern = compile(seq(opt('đúng'), 'ngày', opt('mùng'), number(2), opt('tháng')));
    for (const text of [
      'ngày 5',
      'đúng ngày 5',
      'ngày mùng 5',
      'ngày 5 tháng',
      'đúng  ngày  mùng  5  tháng',
      'ngày5',
    ]) {
      const found = pattern.first(text);
      assert.equal(found?.end, text.length, text);
      assert.equal(found?.start, 0, text);
    }
    assert.equal(compile(tight('a', opt('b'), raw('c'))).test('abc'), true);
    assert.equal(compile(tight('a', opt('b'), raw('c'))).test('a c'), false);
  });

  it('không tìm thấy', () => {
    const none = compile('xyz');
    assert.deepEqual(none.all('abc'), []);
    assert.equal(none.first('abc'), null);
  });

  it('dãy khoảng trắng dài không làm chậm', () => {
    const pattern = compile(seq('a', opt('b'), opt('c'), opt('d'), 'e'));
    const text = `a${' '.repeat(100_000)}x`;
    const began = performance.now();
    assert.equal(pattern.test(text), false);
    assert.ok(performance.now() - began < 1000);
  });
});
