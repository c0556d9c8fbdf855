/**
 * Findings that no rule file makes, because only the runner knows what was suppressed, and `chibo.yaml` is no document.
 * What is known of them stands here, so that they have a page, a title and a severity like the rules.
 */
import { ROSTER_FINDING } from '../workspace/roster-problems';
import { changed, RESOLUTION } from './page/sample';
import { rules } from './registry.generated';
import type { Rule } from './types';
import { UNUSED_SUPPRESSION } from './unused-suppression';

/** Rests on no instrument: it is about the tool itself. */
export interface OutsideRule extends Omit<Rule, 'check' | 'message' | 'fixes'> {
  /** Where it is told; the examples are such texts. */
  readonly about: 'document' | 'chibo.yaml';
  /** One or two sentences for the clerk, in place of a basis. */
  readonly why: string;
}

const OF_THE_TOOL = {
  ref: null,
  group: 'Dòng bỏ qua và tệp chibo.yaml',
  kinds: [],
  forms: [],
  scope: 'document',
  basis: [],
} as const;
const SUPPRESSED = '<!-- nghiquyet-bo-qua: thieu-thoi-han — việc làm hằng ngày -->';
const TASK = '- Giao đồng chí';

export const OUTSIDE_RULES: readonly OutsideRule[] = [
  {
    ...OF_THE_TOOL,
    ...UNUSED_SUPPRESSION,
    fix: 'safe',
    about: 'document',
    why: 'Dòng bỏ qua giữ cho một lời nhắc không hiện. Khi chỗ đó đã được sửa thì dòng này thừa, và có thể che mất một lỗi khác về sau.',
    examples: {
      bad: [{ text: changed(RESOLUTION, TASK, `${SUPPRESSED}\n${TASK}`) }],
      good: [{ text: RESOLUTION }],
    },
  },
  {
    ...OF_THE_TOOL,
    id: ROSTER_FINDING,
    title: 'Tệp chibo.yaml ghi chưa đúng',
    severity: 'warning',
    preset: 'co-ban',
    fix: 'unsafe',
    about: 'chibo.yaml',
    why: 'Dòng ghi chưa đúng trong tệp chibo.yaml không được dùng đến: tên chi bộ, danh sách, mức của quy tắc ở dòng đó coi như chưa ghi. Viết sai cách của cả tệp thì nhắc ở mức lỗi; dòng có tên khoá lạ thì ở mức gợi ý.',
    examples: {
      bad: [
        { title: 'Tên khoá viết thiếu chữ', text: 'chi bộ: Chi bộ thôn Trà\nđảng viê:\n  - Lò Văn Khánh\n' },
        { title: 'Mức không có trong danh sách', text: 'mức: day du lam\nluật:\n  thieu-bien-phap: nhẹ\n' },
        { title: 'Không ghi ngày trong tháng', text: 'ngày họp: cuối tháng\n' },
      ],
      good: [
        {
          text: 'chi bộ: Chi bộ thôn Trà\nđảng viên:\n  - họ tên: Lò Văn Khánh\n    chức vụ: Bí thư\nmức: day-du\nluật:\n  thieu-bien-phap: gợi ý\n',
        },
      ],
    },
  },
];

export type KnownRule = Rule | OutsideRule;

const byId = new Map<string, KnownRule>();

/** What is known of a finding by its rule's id; undefined for an id that nothing has. */
export function knownRule(id: string): KnownRule | undefined {
  if (byId.size === 0) for (const rule of [...rules, ...OUTSIDE_RULES]) byId.set(rule.id, rule);
  return byId.get(id);
}
