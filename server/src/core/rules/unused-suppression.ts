/** `bo-qua-thua`: a suppression that suppresses nothing. No rule file: only the runner knows what was suppressed. */
import type { DocumentModel } from '../model/types';
import type { Suppression } from './suppression';
import type { Finding, Fix, Preset, Severity } from './types';

export const UNUSED_SUPPRESSION = {
  id: 'bo-qua-thua',
  preset: 'day-du' as Preset,
  severity: 'hint' as Severity,
  title: 'Dòng bỏ qua không còn tác dụng',
};

/** One finding for a suppression of which no id, or not every id, was used. */
export function unusedSuppression(
  document: DocumentModel,
  suppression: Suppression,
  used: ReadonlySet<string>,
  severity: Severity,
): Finding[] {
  const unused = suppression.ids.filter((id) => !used.has(id));
  if (unused.length === 0) return [];
  return [
    {
      rule: UNUSED_SUPPRESSION.id,
      ref: null,
      severity,
      start: suppression.start,
      end: suppression.end,
      message:
        `Dòng bỏ qua «${unused.join(', ')}» không còn che phát hiện nào. ` +
        'Dòng thừa làm người đọc sau tưởng còn lỗi. Hãy xoá dòng này, hoặc sửa tên quy tắc cho đúng.',
      fixes: unused.length === suppression.ids.length ? [removal(document, suppression)] : [],
    },
  ];
}

function removal(document: DocumentModel, suppression: Suppression): Fix {
  const { text } = document.tree;
  const alone =
    /(?:^|\n)[ \t]*$/.test(text.slice(0, suppression.start)) && /^[ \t]*(?:\n|$)/.test(text.slice(suppression.end));
  const end = alone && text.charAt(suppression.end) === '\n' ? suppression.end + 1 : suppression.end;
  return { title: 'Xoá dòng bỏ qua thừa', safe: true, edits: [{ start: suppression.start, end, text: '' }] };
}
