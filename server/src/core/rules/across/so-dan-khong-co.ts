import { type Citation, readCitations } from '../../model/citations';
import { shortDate, twoDigits } from '../../text/date-words';
import type { DocumentSummary } from '../../workspace/summary';
import { basis } from '../basis';
import { defineRule } from '../types';
import { replaceFix } from '../writing/place';
import { called, neighbourhood, symbolKey } from './neighbours';
import { minutes, resolution } from './sample';

type Wrong =
  | { readonly fault: 'none'; readonly cited: Citation; readonly near: DocumentSummary | null }
  | { readonly fault: 'day'; readonly cited: Citation; readonly found: DocumentSummary };

const DONE = 'Giao đồng chí Lò Văn Khánh nạo vét mương bằng cách chia đoạn cho từng xóm, xong trước ngày 20/7/2026.';
const series = [
  { file: 'thang-4.md', text: resolution('05/4/2026', [DONE], '04-NQ/CB') },
  { file: 'thang-5.md', text: resolution('05/5/2026', [DONE], '05-NQ/CB') },
  { file: 'thang-6.md', text: resolution('06/6/2026', [DONE], '07-NQ/CB') },
];
const citing = (words: string): string =>
  resolution('05/7/2026', [DONE], '08-NQ/CB', `- Căn cứ ${words} của chi bộ;\n\n`);

/** Only the cell's own numbers, and only between numbers that are known: what lies before the folder's first nobody knows. */
export default defineRule<Wrong>({
  id: 'so-dan-khong-co',
  ref: 'LK05',
  title: 'Dẫn số văn bản không có trong thư mục',
  group: 'Liên kết giữa các tệp',
  kinds: ['resolution', 'plan'],
  forms: [],
  scope: 'workspace',
  basis: [basis('hd05', 'mục 6.1.4')],
  severity: 'hint',
  preset: 'day-du',
  fix: 'unsafe',
  examples: {
    bad: [
      {
        title: 'Số không có',
        text: citing('Nghị quyết số 06-NQ/CB, ngày 06/6/2026'),
        self: 'thang-7.md',
        others: series,
        lines: [12],
      },
      {
        title: 'Đúng số, khác ngày',
        text: citing('Nghị quyết số 07-NQ/CB, ngày 05/6/2026'),
        self: 'thang-7.md',
        others: series,
        lines: [12],
      },
      {
        title: 'Biên bản ngày ấy mang số khác',
        text: citing('Biên bản số 21-BB/CB, ngày 02/7/2026 họp chi uỷ'),
        self: 'thang-7.md',
        others: [{ file: 'chi-uy.md', text: minutes('02/7/2026', 'Chi bộ họp.', '10-BB/CB') }],
        lines: [12],
      },
    ],
    good: [
      { text: citing('Nghị quyết số 07-NQ/CB, ngày 06/6/2026'), self: 'thang-7.md', others: series },
      {
        title: 'Số cũ hơn những gì lưu trong thư mục',
        text: citing('Nghị quyết số 01-NQ/CB, ngày 05/01/2026'),
        self: 'thang-7.md',
        others: series,
      },
      {
        title: 'Số của cấp trên',
        text: citing('Nghị quyết số 06-NQ/ĐU, ngày 02/6/2026'),
        self: 'thang-7.md',
        others: series,
      },
    ],
  },
  *check(context) {
    const around = neighbourhood(context);
    if (!around) return;
    const told = new Set<string>();
    for (const cited of readCitations(context.document)) {
      const wrong = judge(cited, [around.own, ...around.others]);
      const key = `${cited.number}-${symbolKey(cited.symbol)}`;
      if (!wrong || told.has(key)) continue;
      told.add(key);
      yield { start: cited.start, end: cited.end, data: wrong };
    }
  },
  message: (wrong) => {
    const why = 'Văn bản được dẫn phải ghi đúng số, ký hiệu và ngày (Hướng dẫn 05-HD/VPTW, mục 6.1.4).';
    if (wrong.fault === 'day') {
      return {
        what: `Ngày của số được dẫn không khớp: trong thư mục, ${called(wrong.found)}.`,
        why,
        todo: 'Hãy xem lại số hoặc ngày.',
      };
    }
    return {
      what: `Trong thư mục không có văn bản số ${twoDigits(wrong.cited.number)}-${wrong.cited.symbol}.`,
      why,
      todo: wrong.near ? `Có phải ý là ${called(wrong.near)}?` : 'Hãy xem lại số, hoặc lưu văn bản ấy vào thư mục.',
    };
  },
  fixes: (wrong, { document }) => {
    const { start, end, number } = wrong.cited;
    const written = document.source.text.slice(start, end);
    if (wrong.fault === 'day') {
      const day = /\d{1,2}\/\d{1,2}\/\d{4}/.exec(written);
      if (!day || wrong.found.date === null) return [];
      const words = shortDate(wrong.found.date);
      const range = { start: start + day.index, end: start + day.index + day[0].length };
      return [replaceFix(range, words, `Đổi ngày thành ${words}`, false)];
    }
    const digits = /\d+/.exec(written);
    if (!digits || Number(digits[0]) !== number || wrong.near?.number == null) return [];
    const text = twoDigits(wrong.near.number);
    const range = { start: start + digits.index, end: start + digits.index + digits[0].length };
    return [replaceFix(range, text, `Đổi thành số ${text}`, false)];
  },
});

function judge(cited: Citation, all: readonly DocumentSummary[]): Wrong | null {
  const day = cited.date;
  if (day === null) return null;
  const year = day.slice(0, 4);
  // Numbers begin anew with a term; within a year a number is one paper.
  const same = all.filter(
    ({ symbol, number, date }) =>
      symbol !== null &&
      symbolKey(symbol) === symbolKey(cited.symbol) &&
      number !== null &&
      (date ?? '').startsWith(year),
  );
  const found = same.find(({ number }) => number === cited.number);
  if (found)
    return found.date === day || same.some(({ date, number }) => date === day && number === cited.number)
      ? null
      : { fault: 'day', cited, found };
  const before = same.some(({ number, date }) => number! < cited.number && date! <= day);
  const after = same.some(({ number, date }) => number! > cited.number && date! >= day);
  const near = same.filter(({ date }) => date === day);
  // The one paper of that day bears another number, and not the next one, which a second paper of the day would have.
  const otherNumber = near.length === 1 && Math.abs(near[0]!.number! - cited.number) > 1;
  if (!(before && after) && !otherNumber) return null;
  return { fault: 'none', cited, near: near[0] ?? null };
}
