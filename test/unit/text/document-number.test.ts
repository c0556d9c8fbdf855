import assert from 'node:assert/strict';
import { findDocumentNumbers, readDocumentNumber } from '../../../server/src/core/text/document-number';
import { normalizeSource } from '../../../server/src/core/text/source';

/** `number symbol style [as written]`. */
const reading = (text: string): string =>
  findDocumentNumbers(text)
    .map((n) => `${n.number ?? '-'} ${n.symbol} ${n.style} [${text.slice(n.start, n.end)}]`)
    .join('; ') || 'none';

describe('số, ký hiệu: đọc được', () => {
  const cases: readonly [string, string][] = [
    ['Số 05-NQ/CB', '5 NQ/CB party [Số 05-NQ/CB]'],
    ['Số: 05-NQ/CB', '5 NQ/CB party [Số: 05-NQ/CB]'],
    ['SỐ 05-NQ/CB', '5 NQ/CB party [SỐ 05-NQ/CB]'],
    ['Số 03 - BB/CB', '3 BB/CB party [Số 03 - BB/CB]'],
    ['Số 05–NQ/CB', '5 NQ/CB party [Số 05–NQ/CB]'],
    ['Số     -NQ/CB', '- NQ/CB party [Số     -NQ/CB]'],
    ['Số …-NQ/CB', '- NQ/CB party [Số …-NQ/CB]'],
    ['Số ....-KL/CB', '- KL/CB party [Số ....-KL/CB]'],
    ['Số:      /QĐ-CB', '- QĐ-CB state [Số:      /QĐ-CB]'],
    ['05/NQ-CB', '5 NQ-CB state [05/NQ-CB]'],
    ['01/BB-CB', '1 BB-CB state [01/BB-CB]'],
    ['Số 05-NQ.CB', '5 NQ.CB party [Số 05-NQ.CB]'],
    ['5-NQ/CB', '5 NQ/CB party [5-NQ/CB]'],
    ['Số 16-CTr/CB1', '16 CTr/CB1 party [Số 16-CTr/CB1]'],
    ['Nghị quyết số 12-NQ/ĐU, ngày 20/01/2026', '12 NQ/ĐU party [số 12-NQ/ĐU]'],
    ['Quy định 294-QĐ/TW ngày 26/5/2025', '294 QĐ/TW party [294-QĐ/TW]'],
    ['05-HD/VPTW và 36-HD/VPTW', '5 HD/VPTW party [05-HD/VPTW]; 36 HD/VPTW party [36-HD/VPTW]'],
    ['Số 02-HD/BTCTW-BTGTW', '2 HD/BTCTW-BTGTW party [Số 02-HD/BTCTW-BTGTW]'],
    ['Nghị định số 30/2020/NĐ-CP', '30 NĐ-CP state [số 30/2020/NĐ-CP]'],
    ['số 09a-TB/CB', '9 TB/CB party [số 09a-TB/CB]'],
    ['số 12-nq/đu', '12 NQ/ĐU party [số 12-nq/đu]'],
    ['Số 07-QÐ/CB', '7 QĐ/CB party [Số 07-QÐ/CB]'],
  ];
  for (const [text, expected] of cases) it(`${text} → ${expected}`, () => assert.equal(reading(text), expected));
  it('chữ rời (NFD) sau khi chuẩn hoá', () => {
    assert.equal(reading(normalizeSource('Số 12-NQ/ĐU'.normalize('NFD')).text), '12 NQ/ĐU party [Số 12-NQ/ĐU]');
  });
  it('cho biết chỗ của số, của ký hiệu, và dấu hai chấm', () => {
    const text = 'Số: 05-NQ/CB';
    const [found] = findDocumentNumbers(text);
    assert.ok(found);
    assert.equal(text.slice(found.digits.start, found.digits.end), '05');
    assert.equal(text.slice(found.symbolRange.start, found.symbolRange.end), 'NQ/CB');
    assert.deepEqual(found.label, { start: 0, end: 4, colon: true });
    assert.deepEqual([found.type, found.issuer], ['NQ', 'CB']);
  });
});

describe('số, ký hiệu: để yên', () => {
  for (const text of [
    'Số 05',
    '40-60 km/h',
    '20-22/6',
    '26/28 đồng chí',
    'T/M CHI BỘ',
    '2/3-5/6',
    '5-tb/km',
    'ngày 05/6/2026',
    '1.05-NQ/CB',
    'và/hoặc',
    'Tổ 4-5',
  ]) {
    it(text, () => assert.equal(reading(text), 'none'));
  }
});

describe('số ở đầu tệp', () => {
  const cases: readonly [string | number, number | null, string | null][] = [
    ['5', 5, null],
    [7, 7, null],
    ['"05"', 5, null],
    ['Số: 12', 12, null],
    ['05-NQ/CB', 5, 'NQ/CB'],
    ['Số 05-NQ/CB', 5, 'NQ/CB'],
    ['05/NQ-CB', 5, 'NQ-CB'],
    ['NQ/CB', null, 'NQ/CB'],
    ['nq/cb', null, 'NQ/CB'],
    ['-NQ/CB', null, 'NQ/CB'],
    ['…-NQ/CB', null, 'NQ/CB'],
    ['', null, null],
    ['chưa có', null, null],
  ];
  for (const [value, number, symbol] of cases) {
    it(`${value}`, () => assert.deepEqual(readDocumentNumber(value), { number, symbol }));
  }
});
