/** Numbers, months and weekdays as clerks write them in words. */

const UNITS = ['', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'];

/** `mười lăm`, `hai mươi mốt` … with the variants people use; 1 to 59. */
export const NUMBER_WORDS: ReadonlyMap<string, number> = (() => {
  const map = new Map<string, number>();
  for (let n = 1; n <= 9; n++) map.set(UNITS[n]!, n);
  map.set('bẩy', 7).set('mươi', 10).set('mười', 10);
  for (let n = 11; n < 60; n++) {
    const tens = n < 20 ? ['mười'] : [`${UNITS[Math.floor(n / 10)]} mươi`, `${UNITS[Math.floor(n / 10)]} mười`];
    const unit = n % 10;
    const ends = unit === 0 ? [''] : [UNITS[unit]!];
    if (unit === 1 && n > 20) ends.push('mốt');
    if (unit === 4) ends.push('tư');
    if (unit === 5) ends.push('lăm', 'nhăm');
    if (unit === 7) ends.push('bẩy');
    for (const ten of tens) for (const end of ends) map.set(`${ten} ${end}`.trim(), n);
  }
  return map;
})();

/** Month names that are not digits. `năm` (May) is left to its reader: it also means year. */
export const MONTH_WORDS: Readonly<Record<string, number>> = {
  giêng: 1,
  hai: 2,
  ba: 3,
  tư: 4,
  bốn: 4,
  năm: 5,
  sáu: 6,
  bảy: 7,
  bẩy: 7,
  tám: 8,
  chín: 9,
  mười: 10,
  'mười một': 11,
  'mười hai': 12,
  'mười mốt': 11,
  chạp: 12,
};

/** `quý II`, `quý 2`, `quý hai`. */
export const QUARTER_WORDS: Readonly<Record<string, number>> = {
  '1': 1,
  '2': 2,
  '3': 3,
  '4': 4,
  '01': 1,
  '02': 2,
  '03': 3,
  '04': 4,
  i: 1,
  ii: 2,
  iii: 3,
  iv: 4,
  một: 1,
  nhất: 1,
  hai: 2,
  ba: 3,
  bốn: 4,
  tư: 4,
};

/** 1 Monday … 7 Sunday. */
export const WEEKDAYS: Readonly<Record<string, number>> = {
  'thứ hai': 1,
  'thứ ba': 2,
  'thứ tư': 3,
  'thứ năm': 4,
  'thứ sáu': 5,
  'thứ bảy': 6,
  'thứ bẩy': 6,
  'thứ 2': 1,
  'thứ 3': 2,
  'thứ 4': 3,
  'thứ 5': 4,
  'thứ 6': 5,
  'thứ 7': 6,
  'chủ nhật': 7,
};
