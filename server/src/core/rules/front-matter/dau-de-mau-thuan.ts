import type { Field, Header } from '../../model/types';
import { fold, squeeze } from '../../text/fold';
import type { Range } from '../../text/range';
import { defineRule } from '../types';
import { EVERY_KIND } from '../writing/every-kind';

type Part = Exclude<keyof Header, 'typed'>;
interface Contradiction {
  readonly part: Part;
  readonly inFrontMatter: string;
  readonly typed: string;
  readonly typedRange: Range;
}

const PARTS: Readonly<Record<Part, string>> = {
  parent: 'tên đảng bộ',
  issuer: 'tên chi bộ',
  number: 'số văn bản',
  symbol: 'ký hiệu',
  place: 'địa danh',
  date: 'ngày',
  subject: 'trích yếu',
};

/** Front matter wins; where the typed header says something else, one of the two is a leftover. */
export default defineRule<Contradiction>({
  id: 'dau-de-mau-thuan',
  ref: null,
  title: 'Đầu tệp và phần đầu văn bản ghi khác nhau',
  group: 'Đầu tệp',
  kinds: EVERY_KIND,
  forms: [],
  scope: 'document',
  basis: [{ source: 'Cách ghi đầu tệp của công cụ', clause: 'hướng dẫn sử dụng', confidence: 'A' }],
  severity: 'warning',
  preset: 'day-du',
  fix: null,
  examples: {
    bad: [
      {
        text: '---\nloại: Thông báo\nchi bộ: Chi bộ thôn Trà\nsố: 05-TB/CB\n---\n\nCHI BỘ THÔN TRÀ\n*\nSố 06-TB/CB\n\nTHÔNG BÁO\nvề việc họp chi bộ\n-----\n',
        lines: [9],
      },
    ],
    good: [
      {
        text: '---\nloại: Thông báo\nchi bộ: Chi bộ thôn Trà\nsố: 05-TB/CB\n---\n\nCHI BỘ THÔN TRÀ\n*\nSố 05-TB/CB\n\nTHÔNG BÁO\nvề việc họp chi bộ\n-----\n',
      },
    ],
  },
  *check({ document }) {
    const { header, tree } = document;
    if (!tree.frontMatter) return;
    for (const part of Object.keys(PARTS) as Part[]) {
      const value: Field<string | number> = header[part];
      const typed: Field<string | number> = header.typed[part];
      if (!value.found || !typed.found || typed.start < tree.frontMatter.end || value.start >= tree.frontMatter.end)
        continue;
      if (same(String(value.value), String(typed.value))) continue;
      // `BIÊN BẢN HỌP BẤT THƯỜNG` over `họp bất thường về giúp dân …`: the title says the beginning of it.
      // `NGHỊ QUYẾT CHUYÊN ĐỀ`: which form of paper it is.
      if (part === 'subject' && FORM_ALONE.test(fold(String(typed.value)).trim())) continue;
      if (part === 'subject' && beginsWith(String(value.value), String(typed.value))) continue;
      yield {
        start: typed.start,
        end: typed.end,
        data: { part, inFrontMatter: String(value.value), typed: String(typed.value), typedRange: typed },
      };
    }
  },
  message: ({ part, inFrontMatter, typed }) => ({
    what: `Phần đầu văn bản ghi ${PARTS[part]} là «${typed}», còn đầu tệp ghi «${inFrontMatter}».`,
    why: 'Khi xuất .docx, công cụ dùng giá trị ở đầu tệp.',
    todo: 'Hãy sửa một trong hai chỗ cho giống nhau.',
  }),
  fixes: () => [],
});

const FORM_ALONE = /^\(?(?:chuyên đề|thường kỳ|bất thường|chi uỷ)\)?$/u;

const beginsWith = (whole: string, part: string): boolean => fold(squeeze(whole)).startsWith(`${fold(squeeze(part))} `);

const same = (a: string, b: string): boolean =>
  fold(squeeze(a)).replace(/[.,;]$/, '') === fold(squeeze(b)).replace(/[.,;]$/, '');
