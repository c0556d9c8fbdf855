/** A Word file that somebody edited since the export: what it says otherwise, and what the clerk can do about it. */
import type { ParagraphChange } from '../core/docx/compare';
import type { Document } from '../core/service-document';
import type { PageOptions } from '../core/service-page';

/** Plain data: it crosses from a worker. */
export interface WordEdits {
  /** A file of ours that was edited since, or one that was never ours. */
  readonly origin: 'changed' | 'foreign';
  /** The text was edited too: what differs may come from either side. Unknown of a file that is not ours. */
  readonly textChanged: boolean;
  /** null where the file cannot be read as Word's. */
  readonly changes: readonly ParagraphChange[] | null;
}

/** What lies where the page would go; null where it is ours and untouched. */
export async function wordEdits(
  there: Uint8Array,
  document: Document,
  options: PageOptions,
): Promise<WordEdits | null> {
  const [{ isUntouched, readStamp }, { compareWithPage }, { sourceHash }] = await Promise.all([
    import('../core/docx/read/stamp'),
    import('../core/service-page'),
    import('../core/docx/export'),
  ]);
  if (isUntouched(there)) return null;
  const stamp = readStamp(there);
  const compared = await compareWithPage(there, document, options).catch(() => null);
  return {
    origin: stamp ? 'changed' : 'foreign',
    textChanged: stamp !== null && stamp.source !== sourceHash(document.model),
    changes: compared?.changes ?? null,
  };
}

/** Why nothing was written, in one line without the file's name. */
export function refusalOf({ origin, changes }: WordEdits): string {
  const whose =
    origin === 'changed'
      ? 'tệp Word này đã có người sửa từ lần xuất trước nên không ghi đè'
      : 'tệp Word này không do chương trình tạo ra nên không ghi đè';
  const count = changes === null || changes.length === 0 ? '' : ` (${changes.length} chỗ khác với văn bản)`;
  return `${whose}${count}; muốn ghi đè thì thêm --force`;
}

const MOST_TOLD = 10;

export interface EditedPage {
  readonly edits: WordEdits;
  /** The text and the Word file, as the clerk would type them. */
  readonly file: string;
  readonly output: string;
  /** The folder that the call gave for pages. */
  readonly out: string | null;
}

/** The changes in words, and the three ways on. */
export const editsInWords = (page: EditedPage): string =>
  [...changesInWords(page.edits, page.output), ...waysOn(page)].join('\n');

function changesInWords({ origin, textChanged, changes }: WordEdits, output: string): string[] {
  if (changes === null) return [`${output} không đọc được như một tệp Word, nên không so sánh được.`];
  if (changes.length === 0) {
    return [`${output}: chữ giống hệt văn bản, chỉ khác cách trình bày (phông chữ, lề, đậm nhạt …).`];
  }
  const told = changes.slice(0, MOST_TOLD).flatMap((change, i) => changeLines(change, i + 1));
  const more = changes.length - MOST_TOLD;
  return [
    origin === 'changed' && !textChanged
      ? `${output} đã sửa trong Word ${changes.length} chỗ:`
      : `${output} khác với văn bản ${changes.length} chỗ:`,
    ...told,
    ...(more > 0 ? [`  … và ${more} chỗ nữa.`] : []),
    ...(textChanged
      ? ['Văn bản cũng đã thay đổi từ lần xuất trước, nên có chỗ khác là do sửa Word, có chỗ là do sửa văn bản.']
      : []),
  ];
}

function changeLines({ there, now }: ParagraphChange, number: number): string[] {
  const mark = `  ${number}. `;
  if (there === null) return [`${mark}Chỉ có trong văn bản: «${around(now!, 0)}»`];
  if (now === null) return [`${mark}Chỉ có trong Word: «${around(there, 0)}»`];
  const from = beginningOfChange(there, now);
  return [
    `${mark}Trong Word:   «${around(there, from)}»`,
    `${' '.repeat(mark.length)}Trong văn bản: «${around(now, from)}»`,
  ];
}

function waysOn({ edits, file, output, out }: EditedPage): string[] {
  const [source, page] = [quoted(file), quoted(output)];
  const draft = quoted(output.replace(/\.docx$/i, ' (từ Word).md'));
  const same = out === null ? '' : ` --out ${quoted(out)}`;
  const other = quoted(out === null ? 'bản mới' : `${out} mới`);
  return [
    'Xin chọn một trong các cách sau:',
    `  - Giữ cả hai, xuất sang thư mục khác:  nghiquyet export ${source} --out ${other}`,
    ...(edits.changes === null
      ? []
      : [`  - Lấy chỗ sửa trong Word về bản nháp:  nghiquyet import ${page} --out ${draft}`]),
    `  - Bỏ tệp Word đang có, ghi đè lên:     nghiquyet export ${source}${same} --force`,
  ];
}

const quoted = (path: string): string => (/^[\w./-]+$/.test(path) ? path : `"${path}"`);

const LONGEST = 100;

/** The word in which two texts part, with a few words before it. */
function beginningOfChange(a: string, b: string): number {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  return at < 40 ? 0 : Math.max(0, a.lastIndexOf(' ', at - 25) + 1);
}

function around(text: string, from: number): string {
  const start = text.length <= LONGEST ? 0 : Math.min(from, text.length - LONGEST);
  const part = text.slice(start, start + LONGEST);
  return `${start > 0 ? '…' : ''}${part.trim()}${start + LONGEST < text.length ? '…' : ''}`;
}
