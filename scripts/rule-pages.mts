/** The page of a rule, and the index of all: from the rules' own metadata and examples, with the real output. */

import type { Demand } from '../server/src/core/guidance/demands/types';
import { kindName } from '../server/src/core/guidance/kinds';
import { severityWord } from '../server/src/core/guidance/severity-words';
import type { KnownRule, OutsideRule } from '../server/src/core/rules/outside';
import type { Example, Rule } from '../server/src/core/rules/types';
import { checkDocument, openDocument } from '../server/src/core/service';
import { EXAMPLE_FILE, openExample } from '../server/src/core/service-examples';
import { ROSTER_FILE, readRosterFile } from '../server/src/core/service-workspace';

const CONFIDENCE = {
  A: 'đọc từ chính văn bản',
  B: 'hai nguồn độc lập nói giống nhau',
  C: 'một nguồn thứ cấp',
  D: 'biết rộng rãi, chưa đọc được chữ',
};
/** The page of a finding that no rule file makes. */
export function outsidePage(rule: OutsideRule): string {
  const { id, about, examples } = rule;
  const language = about === 'document' ? 'markdown' : 'yaml';
  const told = ({ text }: Example) => (about === 'document' ? toldOfDocument(id, text) : toldOfRoster(text));
  const parts = [
    `# ${rule.title}`,
    `Mã: \`${id}\` · mức mặc định: ${severityWord(rule.severity)}`,
    about === 'document' ? 'Áp dụng cho: mọi loại văn bản.' : `Áp dụng cho: tệp \`${ROSTER_FILE}\`.`,
    '## Vì sao nhắc',
    rule.why,
    '## Ví dụ bị nhắc',
    ...examples.bad.map((example) =>
      [example.title, fenced(example.text, language), told(example)].filter(Boolean).join('\n\n'),
    ),
    '## Ví dụ đúng',
    ...examples.good.map((example) => [example.title, fenced(example.text, language)].filter(Boolean).join('\n\n')),
    '## Sửa nhanh',
    rule.fix === 'safe'
      ? 'Có, được áp dụng cả khi chọn «Sửa tất cả».'
      : 'Có khi phần mềm đoán được ý định ghi từ nào; chỗ khác thì người soạn tự sửa.',
    '## Tắt hoặc đổi mức',
    about === 'document'
      ? `Trong cài đặt: \`"nghiquyet.luat": { "${id}": "tắt" }\`; hoặc trong tệp \`${ROSTER_FILE}\`, dưới \`luật\`: \`${id}: tắt\`.`
      : `Trong chính tệp \`${ROSTER_FILE}\`, dưới \`luật\`: \`${id}: tắt\`.`,
  ];
  return parts.join('\n\n') + '\n';
}

function toldOfDocument(id: string, text: string): string {
  const found = checkDocument(openDocument(EXAMPLE_FILE, text)).filter(({ rule }) => rule === id);
  return quotedLines(text, found);
}

const toldOfRoster = (text: string): string => quotedLines(text, readRosterFile(ROSTER_FILE, text).diagnostics);

/** What is said of a text, each with its line. */
function quotedLines(text: string, found: readonly { readonly start: number; readonly message: string }[]): string {
  return found
    .map(({ start, message }) => `> Dòng ${text.slice(0, start).split('\n').length}: ${message}`)
    .join('\n>\n');
}

/** The Markdown page of one rule. */
export function rulePage(rule: Rule): string {
  const parts = [
    `# ${rule.title}`,
    [
      `Mã: \`${rule.id}\``,
      rule.ref && `tham chiếu: ${rule.ref}`,
      `mức mặc định: ${severityWord(rule.severity)}`,
      `bộ quy tắc: \`${rule.preset}\``,
    ]
      .filter(Boolean)
      .join(' · '),
    rule.otherTypes
      ? 'Áp dụng cho: văn bản của chi bộ mang tên loại khác.'
      : `Áp dụng cho: ${rule.kinds.map(kindName).join(', ')}.`,
    '## Căn cứ',
    rule.basis
      .map((b) => `- ${[b.source, b.clause].filter(Boolean).join(', ')} (${CONFIDENCE[b.confidence]})`)
      .join('\n'),
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
        : rule.fix === 'command'
          ? 'Có trong VS Code: đưa tới chỗ cần xem, mở hoặc tạo văn bản có liên quan. Phần mềm không tự sửa chữ nào.'
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
  return quotedLines(example.text, checkDocument(document, { ...options, rules: [rule], preset: 'tham-dinh' }));
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
export function rulesIndex(rules: readonly KnownRule[]): string {
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
            `| [\`${rule.id}\`](${rule.id}.md) | ${rule.ref ?? '–'} | ${severityWord(rule.severity)} | ${rule.title} |`,
        ),
    ].join('\n');
  return ['# Các quy tắc', ...groups.map(table)].join('\n\n') + '\n';
}
