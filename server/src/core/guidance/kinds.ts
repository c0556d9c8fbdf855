/** The types of documents a cell issues: names, symbols, and those that it may not issue. */
import type { Kind } from './names';

export interface KindNames {
  readonly kind: Kind;
  /** As it stands on the page, in lower case. */
  readonly name: string;
  /** Hướng dẫn 05-HD/VPTW, II.I.3.1.2: the type's symbol. */
  readonly symbol: string;
  /** Other ways of writing the symbol that clerks use. */
  readonly symbolVariants: readonly string[];
}

export const KINDS: readonly KindNames[] = [
  { kind: 'resolution', name: 'nghị quyết', symbol: 'NQ', symbolVariants: [] },
  { kind: 'minutes', name: 'biên bản', symbol: 'BB', symbolVariants: [] },
  { kind: 'plan', name: 'kế hoạch', symbol: 'KH', symbolVariants: [] },
  { kind: 'conclusion', name: 'kết luận', symbol: 'KL', symbolVariants: [] },
  { kind: 'notice', name: 'thông báo', symbol: 'TB', symbolVariants: ['GM'] },
  { kind: 'report', name: 'báo cáo', symbol: 'BC', symbolVariants: [] },
  { kind: 'programme', name: 'chương trình', symbol: 'CTr', symbolVariants: ['CTR', 'CT'] },
  { kind: 'decision', name: 'quyết định', symbol: 'QĐ', symbolVariants: [] },
  { kind: 'proposal', name: 'tờ trình', symbol: 'TTr', symbolVariants: ['TTR', 'TT'] },
  { kind: 'letter', name: 'công văn', symbol: 'CV', symbolVariants: [] },
  { kind: 'regulation', name: 'quy chế', symbol: 'QC', symbolVariants: [] },
];

/** `nghị quyết`: what a type is called in a sentence. */
export const kindName = (kind: Kind | 'other'): string =>
  KINDS.find((known) => known.kind === kind)?.name ?? 'văn bản khác';

/** Party documents of a type that this tool has no rules for (`kind: other`). */
export const OTHER_TYPES: readonly string[] = [
  'quy định',
  'hướng dẫn',
  'chỉ thị',
  'thông tri',
  'đề án',
  'phương án',
  'dự án',
  'quy hoạch',
  'báo cáo chính trị',
  'tuyên bố',
  'lời kêu gọi',
  'thông cáo',
  'giấy mời',
  'giấy giới thiệu',
  'danh sách',
];

/** Names that differ from the type's name but mean it, at the head of a page (`TRÍCH BIÊN BẢN`). */
export const TITLE_PREFIXES: readonly string[] = ['trích', 'dự thảo', 'bản', 'toàn văn'];
