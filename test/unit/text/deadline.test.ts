import assert from 'node:assert/strict';
import { readDeadline } from '../../../server/src/core/text/deadline';
import { fold } from '../../../server/src/core/text/fold';
import { normalizeSource } from '../../../server/src/core/text/source';
import { type Case, SENTENCES, VALUES } from './deadline-cases';

const REFERENCE = '2026-06-05';

function reading(text: string, where: 'value' | 'prose', reference: string | null = REFERENCE): string {
  const found = readDeadline(text, fold(text), reference, where);
  if (!found) return 'none';
  assert.equal(found.text, text.slice(found.start, found.end));
  const marks = `${found.checkable ? '' : ' ?'}${found.impossible ? ' !' : ''}`;
  return `${found.kind} ${found.from ?? '-'} ${found.to ?? '-'}${marks}`;
}

/** Ways in which the same words reach us: none of them may change what is read. */
const SAME: readonly [name: string, change: (text: string) => string][] = [
  ['chữ tổ hợp rời (NFD)', (text) => normalizeSource(text.normalize('NFD')).text],
  ['chữ hoa', (text) => text.toUpperCase()],
  ['khoảng trắng không ngắt', (text) => text.replace(/ /g, '\u00a0')],
  ['hai khoảng trắng', (text) => text.replace(/ /g, '  ')],
  ['gạch ngang dài', (text) => text.replace(/-/g, '–')],
  ['hàng thay hằng', (text) => text.replace(/hằng/g, 'hàng').replace(/Hằng/g, 'Hàng')],
  ['hằng thay hàng', (text) => text.replace(/hàng (ngày|tháng|tuần|quý|năm)/g, 'hằng $1')],
  ['dấu đặt kiểu mới', (text) => text.replace(/uỷ/g, 'ủy').replace(/hoá/g, 'hóa').replace(/hoà/g, 'hòa')],
  ['khoảng trắng quanh', (text) => `  ${text} `],
];

for (const [title, where, cases] of [
  ['thời hạn trong ô, nhãn', 'value', VALUES],
  ['thời hạn trong câu', 'prose', SENTENCES],
] as const) {
  describe(title, () => {
    for (const [text, expected] of cases as readonly Case[]) {
      it(`${text} → ${expected}`, () => assert.equal(reading(text, where), expected));
    }
    for (const [name, change] of SAME) {
      it(`đọc như nhau: ${name}`, () => {
        const differing = cases.filter(([text, expected]) => reading(change(text), where) !== expected);
        assert.deepEqual(differing, []);
      });
    }
  });
}

describe('thời hạn: chữ được ghi lại', () => {
  for (const [text, where, expected] of [
    ['đôn đốc thu quỹ, hoàn thành trước ngày 20/7/2026.', 'prose', 'trước ngày 20/7/2026'],
    ['lắp biển báo, xong chậm nhất ngày 02/7/2026;', 'prose', 'chậm nhất ngày 02/7/2026'],
    ['Thời hạn: từ ngày 09/6 đến ngày 30/6/2026', 'prose', 'từ ngày 09/6 đến ngày 30/6/2026'],
    ['sửa mái, xong trong tháng 7', 'prose', 'trong tháng 7'],
    ['Đến hết 31-12-2026', 'value', 'Đến hết 31-12-2026'],
    ['Quý III/2026', 'value', 'Quý III/2026'],
    ['Ngay sau cuộc họp', 'value', 'Ngay sau cuộc họp'],
    ['trước ngày 05 hằng tháng', 'value', 'trước ngày 05 hằng tháng'],
    ['quét sân; duy trì hằng tuần', 'prose', 'hằng tuần'],
    ['trong thời gian tới', 'value', 'trong thời gian tới'],
    ['trong vòng 10 ngày kể từ ngày ký', 'value', 'trong vòng 10 ngày kể từ ngày ký'],
  ] as const) {
    it(text, () => assert.equal(readDeadline(text, fold(text), REFERENCE, where)?.text, expected));
  }
});

describe('thời hạn: tính từ ngày văn bản', () => {
  for (const [text, reference, expected] of [
    ['trước ngày 15/01', '2025-12-20', 'date - 2026-01-15'],
    ['trước ngày 28/11', '2025-12-20', 'date - 2025-11-28'],
    ['trước ngày 10/11', '2025-12-20', 'date - 2026-11-10'],
    ['Quý I', '2025-12-20', 'quarter - 2026-03-31'],
    ['tháng tới', '2025-12-20', 'month - 2026-01-31'],
    ['quý tới', '2025-12-20', 'quarter - 2026-03-31'],
    ['từ ngày 20/12 đến ngày 10/01', '2025-12-15', 'range 2025-12-20 2026-01-10'],
    ['từ tháng 11/2025 đến tháng 2', '2025-10-20', 'range 2025-11-01 2026-02-28'],
    ['trước ngày 20', '2026-06-25', 'date - 2026-07-20'],
    ['cuối tháng', '2028-02-03', 'month - 2028-02-29'],
    ['trong 03 ngày làm việc', '2026-06-05', 'date - 2026-06-10'],
    ['trước ngày 29/02', '2026-02-02', 'date - - !'],
    ['trước ngày 20/6', null, 'date - -'],
    ['trước ngày 20/6/2026', null, 'date - 2026-06-20'],
    ['tháng tới', null, 'month - -'],
    ['từ ngày 01/7 đến ngày 15/7/2026', null, 'range 2026-07-01 2026-07-15'],
    ['hằng tháng', null, 'recurring - -'],
    ['31/6/2026', null, 'date - - !'],
  ] as const) {
    it(`${text} (${reference ?? 'không rõ ngày'}) → ${expected}`, () =>
      assert.equal(reading(text, 'value', reference), expected));
  }
});

describe('thời hạn: văn bản bất kỳ', () => {
  const words =
    'ngày tháng quý năm trước sau từ đến hằng 1/1 20 31/6 … ... - , ( ) kỳ họp khi ngay sớm xong 15 II [ {{ 24/24'.split(
      ' ',
    );
  it('không bao giờ ném lỗi, đoạn tìm được nằm trong văn bản', () => {
    let seed = 7;
    for (let i = 0; i < 3000; i++) {
      const text = Array.from({ length: 8 }, () => {
        seed = (seed * 1103515245 + 12345) % 2147483648;
        return words[seed % words.length]!;
      }).join(' ');
      for (const where of ['value', 'prose'] as const) {
        const found = readDeadline(text, fold(text), i % 2 ? REFERENCE : null, where);
        if (found) assert.ok(found.start >= 0 && found.start < found.end && found.end <= text.length, text);
        if (found?.to) assert.match(found.to, /^\d{4}-\d{2}-\d{2}$/);
      }
    }
  });

  // Five times the text may cost some five times the time; quadratic work would cost twenty-five times.
  for (const unit of [
    'ngày 1/1 ',
    'quý quý quý ',
    'từ ngày 1 đến ',
    'sau khi ',
    'năm 2025-2026 ',
    'tuần đầu tháng 6 ',
    ' ',
    '…',
  ]) {
    it(`thời gian tăng đều theo độ dài: ${JSON.stringify(unit)}`, () => {
      const time = (length: number): number => {
        const text = unit.repeat(Math.ceil(length / unit.length));
        const began = performance.now();
        readDeadline(text, fold(text), REFERENCE, 'prose');
        return performance.now() - began;
      };
      const small = Math.min(time(20_000), time(20_000), time(20_000));
      const large = Math.min(time(100_000), time(100_000));
      assert.ok(large < Math.max(small, 5) * 18, `${small} ms, ${large} ms`);
    });
  }
});
