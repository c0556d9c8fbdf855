/** A fixture in, plain words out: each feature is asked through the facade, as the server asks it. */
import { type Document, openDocument } from '../../../server/src/core/service';
import { draft, draftOffers } from '../../../server/src/core/service-drafts';
import { applyEdits, checkForEditor, completeAt, type Suggestion } from '../../../server/src/core/service-editor';
import { oneFile } from '../../lsp/support/fixture';

export const TODAY = '2026-07-03';

/** The head of a resolution that is recognised, and nothing else. */
export const HEAD = `---
loại: Nghị quyết
đảng bộ: Đảng bộ xã Lâm Thượng
chi bộ: Chi bộ thôn Cồn Phượng
số: 07-NQ/CB
địa danh: Lâm Thượng
ngày: 2026-07-03
trích yếu: lãnh đạo thực hiện nhiệm vụ tháng 7 năm 2026
chức vụ: Bí thư
người ký: Quách Đình Lễ
---
`;

/** A resolution with one whole task; what a test adds stands under it. */
export const TASKS = `${HEAD}
## II. Phương hướng, nhiệm vụ tháng 7

### 1. Nạo vét mương cánh đồng Sậy

- **Nội dung:** Nạo vét 800 m mương cánh đồng Sậy.
- **Biện pháp:** Giao mỗi xóm một đoạn; ra quân vào sáng chủ nhật.
- **Phụ trách:** đồng chí Khổng Văn Thuấn, Phó Bí thư
- **Phối hợp:** đồng chí Âu Thị Mận
- **Thời hạn:** trước ngày 20/7/2026
`;

export interface Placed {
  readonly document: Document;
  readonly text: string;
  readonly offset: number;
}

/** Opens a fixture of one file; `$0` is the place asked about. */
export function place(source: string, end: '\n' | '\r\n' = '\n'): Placed {
  const { text, cursor } = oneFile(source);
  if (cursor === null) throw new Error('the fixture has no $0');
  const before = text.slice(0, cursor).replace(/\n/g, end);
  const raw = text.replace(/\n/g, end);
  return { document: openDocument('file:///thu/nq.md', raw), text: raw, offset: before.length };
}

export interface Asked {
  readonly trigger?: string | null;
  readonly language?: 'vi' | 'en';
}

export function suggestions(
  { document, offset }: Placed,
  { trigger = null, language = 'vi' }: Asked = {},
): Suggestion[] {
  const skeletons = draftOffers().map((offer) => ({ ...offer, text: () => draft(offer.id, { date: TODAY }).text }));
  return completeAt(document, { offset, trigger, today: TODAY, language, skeletons });
}

/** The labels that are offered at `$0`. */
export const offered = (source: string, asked?: Asked): string[] =>
  suggestions(place(source), asked).map(({ label }) => label);

/** The line that comes out when the suggestion of that label is taken. */
export function taken(source: string, label: string, asked?: Asked): string {
  const placed = place(source);
  const all = suggestions(placed, asked);
  const suggestion = all.find((one) => one.label === label);
  if (!suggestion) throw new Error(`not offered: ${label}; offered: ${all.map((one) => one.label).join(' | ')}`);
  const text = applyEdits(placed.text, [suggestion.edit]);
  const start = text.lastIndexOf('\n', suggestion.edit.start - 1) + 1;
  return text.slice(start, suggestion.edit.start + suggestion.edit.text.length);
}

export const check = (document: Document) => checkForEditor(document);
