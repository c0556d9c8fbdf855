/** Findings as one page to open, print or send on: by document and by rule, with the clause; nothing is fetched. */
import { rules } from '../../core/rules/registry.generated';
import type { Rule } from '../../core/rules/types';
import type { InspectedDiagnostic } from '../../core/service-inspect';
import type { CheckedDocument } from '../commands/check';
import { KIND_WORDS, SEVERITIES, SEVERITY_WORDS } from '../wording';
import { countFindings, countsInWords } from './count';

const STYLE = `
  :root { color-scheme: light dark }
  body { font: 16px/1.5 "Times New Roman", Tinos, serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem }
  h1, h2, h3 { line-height: 1.25; break-after: avoid } h1 { font-size: 1.6rem } h2 { font-size: 1.3rem } h3 { font-size: 1.1rem; margin: 1.5rem 0 .4rem }
  table { border-collapse: collapse; width: 100%; margin: .4rem 0 1rem }
  th, td { border: 1px solid #8888; padding: .3rem .5rem; text-align: left; vertical-align: top }
  th { background: #8882 } tr { break-inside: avoid } td.number { text-align: right; white-space: nowrap }
  .error { color: #b00020; font-weight: bold } .warning { color: #8a5a00; font-weight: bold } .info { color: #0b57a4 } .hint { color: #666 }
  .small { font-size: .9rem; color: #666 }
  @media (prefers-color-scheme: dark) { .error { color: #ff8a8a } .warning { color: #ffc46b } .info { color: #8ec5ff } .hint, .small { color: #aaa } }
  @media print { body { margin: 0; max-width: none; font-size: 12pt } }
`;

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (c) => ENTITIES[c]!);

export function html(checked: readonly CheckedDocument[]): string {
  const totals = countsInWords(countFindings(checked)) || 'không có chỗ nào phải bổ sung';
  return `<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Kết quả soát văn bản</title>
<style>${STYLE}</style>
</head>
<body>
<h1>Kết quả soát văn bản</h1>
<p>${checked.length} văn bản: ${totals}.</p>
<h2>Theo văn bản</h2>
${checked.map(byDocument).join('\n')}
<h2>Theo luật</h2>
${byRule(checked)}
</body>
</html>`;
}

function byDocument(document: CheckedDocument): string {
  const { file, kind, diagnostics } = document;
  const counts = countsInWords(countFindings([document])) || 'không có chỗ nào phải bổ sung';
  const rows = diagnostics.map(
    (found) =>
      `<tr><td class="number">${found.line}</td><td class="${found.severity}">${SEVERITY_WORDS[found.severity]}</td>` +
      `<td>${escapeHtml(found.message)}</td><td class="small">${escapeHtml(idAndRef(found))}</td></tr>`,
  );
  const table =
    rows.length > 0
      ? `<table><thead><tr><th>Dòng</th><th>Mức</th><th>Nội dung</th><th>Luật</th></tr></thead><tbody>\n${rows.join('\n')}\n</tbody></table>`
      : '';
  return `<section>\n<h3>${escapeHtml(file)}</h3>\n<p class="small">${kind ? KIND_WORDS[kind] : 'chưa đọc được loại văn bản'}; ${counts}</p>\n${table}\n</section>`;
}

const idAndRef = ({ rule, ref }: InspectedDiagnostic): string => (ref ? `${rule} (${ref})` : rule);

function byRule(checked: readonly CheckedDocument[]): string {
  const known = new Map<string, Rule>(rules.map((rule) => [rule.id, rule]));
  const groups = new Map<string, { found: InspectedDiagnostic; count: number; files: Set<string> }>();
  for (const { file, diagnostics } of checked) {
    for (const found of diagnostics) {
      const key = `${found.rule} ${found.severity}`;
      const group = groups.get(key) ?? { found, count: 0, files: new Set() };
      groups.set(key, group);
      group.count++;
      group.files.add(file);
    }
  }
  if (groups.size === 0) return '<p>Không có.</p>';
  const rank = (found: InspectedDiagnostic): number => SEVERITIES.indexOf(found.severity);
  const rows = [...groups.values()]
    .sort((a, b) => rank(a.found) - rank(b.found) || b.count - a.count || (a.found.rule < b.found.rule ? -1 : 1))
    .map(({ found, count, files }) => {
      const rule = known.get(found.rule);
      const clause = rule?.basis.map(({ source, clause }) => `${source} ${clause}`.trim()).join('; ') ?? '';
      return (
        `<tr><td class="${found.severity}">${SEVERITY_WORDS[found.severity]}</td><td>${escapeHtml(rule?.title ?? found.rule)}` +
        `<br><span class="small">${escapeHtml(idAndRef(found))}</span></td><td>${escapeHtml(clause)}</td>` +
        `<td class="number">${count}</td><td class="number">${files.size}</td></tr>`
      );
    });
  return (
    '<table><thead><tr><th>Mức</th><th>Luật</th><th>Căn cứ</th><th>Số chỗ</th><th>Số văn bản</th></tr></thead>' +
    `<tbody>\n${rows.join('\n')}\n</tbody></table>`
  );
}
