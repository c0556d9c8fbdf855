/** The page of a rule, and the index of all: from the rules' own metadata and examples, with the real output. */

import type { Demand } from '../server/src/core/guidance/demands/types';
import type { Example, Rule, Severity } from '../server/src/core/rules/types';
import { checkDocument } from '../server/src/core/service';
import { EXAMPLE_FILE, openExample } from '../server/src/core/service-examples';

const SEVERITY: Record<Severity, string> = { error: 'lỗi', warning: 'cảnh báo', info: 'thông tin', hint: 'gợi ý' };
const CONFIDENCE = {
  A: 'đọc từ chính văn bản',
  B: 'hai nguồn độc lập nói giống nhau',
  C: 'một nguồn thứ cấp',
  D: 'biết rộng rãi, chưa đọc được chữ',
};
const KIND: Record<string, string> = {
  resolution: 'nghị quyết',
  minutes: 'biên bản',
  plan: 'kế hoạch',
  conclusion: 'kết luận',
  notice: 'thông báo',
  report: 'báo cáo',
  programme: 'chương trình',
  decision: 'quyết định',
  proposal: 'tờ trình',
  letter: 'công văn',
  regulation: 'quy chế',
};

/** The Markdown page of one rule. */
export function rulePage(rule: Rule): string {
  const parts = [
    `# ${rule.title}`,
    [
      `Mã: \`${rule.id}\``,
      rule.ref && `tham chiếu: ${rule.ref}`,
      `mức mặc định: ${SEVERITY[rule.severity]}`,
      `bộ quy tắc: \`${rule.preset}\``,
    ]
      .filter(Boolean)
      .join(' · '),
    rule.otherTypes
      ? 'Áp dụng cho: văn bản của chi bộ mang tên loại khác.'
      : `Áp dụng cho: ${rule.kinds.map((kind) => KIND[kind]).join(', ')}.`,
    '## Căn cứ',
    rule.basis.map((b) => `- ${b.source}, ${b.clause} (${CONFIDENCE[b.confidence]})`).join('\n'),
    '## Ví dụ bị nhắc',
    ...rule.examples.bad.map((example) =>
      [example.title, shown(example), quoted(rule, example)].filter(Boolean).join('\n\n'),
    ),
    '## Ví dụ đúng',
    ...rule.examples.good.map((example) => [example.title, shown(example)].filter(Boolean).join('\n\n')),
    '## Sửa nhanh',
    rule.fix === null
      ? 'Không có: người soạn tự sửa.'
      : rule.fix === 'safe'
        ? 'Có, được áp dụng cả khi chọn «Sửa tất cả».'
        : 'Có, nhưng người soạn phải tự điền hoặc xác nhận nên không nằm trong «Sửa tất cả».',
    '## Tắt hoặc đổi mức',
    `Trong cài đặt: \`"nghiquyet.luat": { "${rule.id}": "tắt" }\`. Chỉ một chỗ trong văn bản: \`<!-- nghiquyet-bo-qua: ${rule.id} — lý do -->\` ngay trên chỗ đó.`,
  ];
  return parts.join('\n\n') + '\n';
}

const fenced = (text: string, language = 'markdown'): string =>
  '````' + language + '\n' + text.replace(/\n+$/, '') + '\n````';

/** The document; under their names also its neighbours and what `chibo.yaml` says, where the rule looks at those. */
function shown({ text, self, others, roster }: Example): string {
  if (!others && roster === undefined) return fenced(text);
  return [
    ...(roster === undefined ? [] : ['`chibo.yaml`:', fenced(roster, 'yaml')]),
    ...(others ?? []).flatMap((other) => [`\`${other.file}\`:`, fenced(other.text)]),
    `\`${self ?? EXAMPLE_FILE}\` (văn bản được kiểm tra):`,
    fenced(text),
  ].join('\n\n');
}

function quoted(rule: Rule, example: Example): string {
  const { document, options } = openExample(example);
  return checkDocument(document, { ...options, rules: [rule], preset: 'tham-dinh' })
    .map((finding) => `> Dòng ${example.text.slice(0, finding.start).split('\n').length}: ${finding.message}`)
    .join('\n>\n');
}

/** The table of all demands: which rule answers each, whether it is on by default, or why none can. */
export function demandsTable(rules: readonly Rule[], demands: readonly Demand[]): string {
  const rows = [...demands]
    .sort((a, b) => a.ref.localeCompare(b.ref))
    .map((demand) => {
      const own = rules.filter((rule) => rule.ref === demand.ref || rule.alsoRefs?.includes(demand.ref));
      const links = own.map((rule) => `[\`${rule.id}\`](${rule.id}.md)`).join(', ');
      const on = own.some((rule) => rule.preset !== 'tham-dinh');
      const state =
        own.length === 0
          ? `chưa quyết định được từ văn bản: ${demand.undecidable ?? '(thiếu lý do)'}`
          : on
            ? 'có'
            : 'có, tắt sẵn (bộ `tham-dinh`)';
      return `| ${demand.ref} | ${demand.text.replace(/\|/g, '\\|')} | ${state} | ${links || '–'} |`;
    });
  return [
    '# Bảng đòi hỏi và quy tắc',
    '',
    `${demands.length} đòi hỏi. Bảng này được sinh ra từ chính các quy tắc, không sửa tay.`,
    '',
    '| mã | kiểm tra | có quy tắc? | quy tắc |',
    '| --- | --- | --- | --- |',
    ...rows,
    '',
  ].join('\n');
}

/** The index, by group. */
export function rulesIndex(rules: readonly Rule[]): string {
  const groups = [...new Set(rules.map((rule) => rule.group))];
  const table = (group: string): string =>
    [
      `## ${group}`,
      '',
      '| quy tắc | tham chiếu | mức | nội dung |',
      '| --- | --- | --- | --- |',
      ...rules
        .filter((rule) => rule.group === group)
        .map(
          (rule) =>
            `| [\`${rule.id}\`](${rule.id}.md) | ${rule.ref ?? '–'} | ${SEVERITY[rule.severity]} | ${rule.title} |`,
        ),
    ].join('\n');
  return ['# Các quy tắc', ...groups.map(table)].join('\n\n') + '\n';
}
