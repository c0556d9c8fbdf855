/** Findings as one page to open, print or send on: by document and by rule, with the clause; nothing is fetched. */
import { kindName } from '../guidance/kinds';
import { SEVERITIES, severityWord } from '../guidance/severity-words';
import type { KnownRule } from '../rules/outside';
import type { ReportedDocument, ReportedFinding, UnreadFile } from './checked';
import { conceal } from './conceal';
import { countFindings, countsInWords } from './count';

const STYLE = `
  :root { color-scheme: light dark }
  body { font: 16px/1.5 "Times New Roman", Tinos, serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem }
  h1, h2, h3 { line-height: 1.25; break-after: avoid } h1 { font-size: 1.6rem } h2 { font-size: 1.3rem } h3 { font-size: 1.1rem; margin: 1.5rem 0 .4rem }
  table { border-collapse: collapse; width: 100%; margin: .4rem 0 1rem }
  th, td { border: 1px solid #8888; padding: .3rem .5rem; text-align: left; vertical-align: top }
  th { background: #8882; white-space: nowrap } tr { break-inside: avoid }
  td.number { text-align: right; white-space: nowrap } td.level { white-space: nowrap } td { overflow-wrap: anywhere }
  .overview th:nth-child(n+2) { width: 1% }
  .findings { table-layout: fixed } .findings th:nth-child(1) { width: 2.8rem } .findings th:nth-child(2) { width: 5.2rem } .findings th:nth-child(4) { width: 9.5rem }
  .rules { table-layout: fixed } .rules th:nth-child(1) { width: 5.2rem } .rules th:nth-child(2) { width: 17rem } .rules th:nth-child(n+4) { width: 3.6rem; white-space: normal }
  h3 { overflow-wrap: anywhere }
  .error { color: #b00020; font-weight: bold } .warning { color: #8a5a00; font-weight: bold } .info { color: #0b57a4 } .hint { color: #666 }
  .small { font-size: .9rem; color: #666 }
  @media (prefers-color-scheme: dark) { .error { color: #ff8a8a } .warning { color: #ffc46b } .info { color: #8ec5ff } .hint, .small { color: #aaa } }
  @media print { :root { color-scheme: light } body { margin: 0; max-width: none; font-size: 12pt } thead { display: table-header-group } }
`;

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (c) => ENTITIES[c]!);
/** Of a document's own words nothing stands in the page that is one person's. */
const shown = (text: string): string => escapeHtml(conceal(text.normalize('NFC')));

const NOTHING = 'không có chỗ nào phải bổ sung';

export interface Reported {
  readonly documents: readonly ReportedDocument[];
  readonly unread: readonly UnreadFile[];
  /** The day that counted as today, as papers write days. */
  readonly day: string;
  readonly ruleOf: (id: string) => KnownRule | undefined;
}

/** The whole page; the same for the same findings, on any machine. */
export function htmlReport({ documents, unread, day, ruleOf }: Reported): string {
  const totals = countsInWords(countFindings(documents)) || NOTHING;
  const missed = unread.length > 0 ? ` ${unread.length} tệp không đọc được.` : '';
  return `<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Kết quả rà soát văn bản</title>
<style>${STYLE}</style>
</head>
<body>
<h1>Kết quả rà soát văn bản</h1>
<p>Ngày ${day}. ${counted(documents)}: ${totals}.${missed}</p>
<h2>Theo văn bản</h2>
${overview(documents)}
${documents.map(byDocument).join('')}${unread.length > 0 ? `<h2>Tệp không đọc được</h2>\n${unreadTable(unread)}\n` : ''}<h2>Theo quy tắc</h2>
${byRule(documents, ruleOf)}
</body>
</html>`;
}

/** `chibo.yaml` stands among them where something is wrong in it, but is no document. */
function counted(documents: readonly ReportedDocument[]): string {
  const papers = documents.filter(({ file }) => !ROSTER.test(file)).length;
  return `${papers} văn bản${papers < documents.length ? ' và tệp chibo.yaml' : ''}`;
}
const ROSTER = /(?:^|\/)chibo\.ya?ml$/i;

const kindOf = ({ file, kind }: ReportedDocument): string =>
  kind ? kindName(kind) : ROSTER.test(file) ? 'thông tin của chi bộ' : 'chưa đọc được loại văn bản';

/** One row a document: how much of each severity, of those that occur at all. */
function overview(documents: readonly ReportedDocument[]): string {
  if (documents.length === 0) return '<p>Không có văn bản nào của chi bộ.</p>';
  const totals = countFindings(documents);
  const severities = SEVERITIES.filter((severity) => totals[severity] > 0);
  const rows = documents.map((document) => {
    const counts = countFindings([document]);
    const cells = severities.map((severity) => `<td class="number">${counts[severity] || '–'}</td>`);
    return `<tr><td>${shown(document.file)}</td><td>${kindOf(document)}</td>${cells.join('')}</tr>`;
  });
  const words = severities.map((severity) => `Số ${severityWord(severity)}`);
  return table('overview', ['Văn bản', 'Loại', ...words], rows);
}

/** What is to be mended in it; nothing for a document in which nothing is. */
function byDocument({ file, diagnostics }: ReportedDocument): string {
  if (diagnostics.length === 0) return '';
  const rows = diagnostics.map(
    (found) =>
      `<tr><td class="number">${found.line}</td><td class="level ${found.severity}">${severityWord(found.severity)}</td>` +
      `<td>${shown(found.message)}</td><td class="small rule">${escapeHtml(idAndRef(found))}</td></tr>`,
  );
  return `<section>\n<h3>${shown(file)}</h3>\n${table('findings', ['Dòng', 'Mức', 'Nội dung', 'Quy tắc'], rows)}\n</section>\n`;
}

const table = (name: string, heads: readonly string[], rows: readonly string[]): string =>
  `<table class="${name}"><thead><tr>${heads.map((head) => `<th>${head}</th>`).join('')}</tr></thead><tbody>\n${rows.join('\n')}\n</tbody></table>`;

const idAndRef = ({ rule, ref }: ReportedFinding): string => (ref ? `${rule} (${ref})` : rule);

const unreadTable = (unread: readonly UnreadFile[]): string =>
  table(
    'unread',
    ['Tệp', 'Lý do'],
    unread.map(({ file, reason }) => `<tr><td>${shown(file)}</td><td>${shown(reason)}</td></tr>`),
  );

function byRule(documents: readonly ReportedDocument[], ruleOf: Reported['ruleOf']): string {
  const groups = new Map<string, { found: ReportedFinding; count: number; files: Set<string> }>();
  for (const { file, diagnostics } of documents) {
    for (const found of diagnostics) {
      const key = `${found.rule} ${found.severity}`;
      const group = groups.get(key) ?? { found, count: 0, files: new Set() };
      groups.set(key, group);
      group.count++;
      group.files.add(file);
    }
  }
  if (groups.size === 0) return '<p>Không có.</p>';
  const rank = (found: ReportedFinding): number => SEVERITIES.indexOf(found.severity);
  const rows = [...groups.values()]
    .sort((a, b) => rank(a.found) - rank(b.found) || b.count - a.count || (a.found.rule < b.found.rule ? -1 : 1))
    .map(({ found, count, files }) => {
      const rule = ruleOf(found.rule);
      return (
        `<tr><td class="level ${found.severity}">${severityWord(found.severity)}</td><td>${escapeHtml(rule?.title ?? found.rule)}` +
        `<br><span class="small">${escapeHtml(idAndRef(found))}</span></td><td>${escapeHtml(clausesOf(rule))}</td>` +
        `<td class="number">${count}</td><td class="number">${files.size}</td></tr>`
      );
    });
  return table('rules', ['Mức', 'Quy tắc', 'Căn cứ', 'Số chỗ', 'Số văn bản'], rows);
}

const clausesOf = (rule: KnownRule | undefined): string =>
  rule?.basis.map(({ source, clause }) => (clause === '' ? source : `${source}, ${clause}`)).join('; ') || '–';
