/** Findings for a person at a terminal: by document, one finding a line, and a last line that sums up. */
import { SEVERITIES, severityWord } from '../../core/guidance/severity-words';
import type { Severity } from '../../core/rules/types';
import { type CheckedDocument, countFindings, countsInWords } from '../../core/service-report';
import { paint } from '../terminal';

const COLOURS: Readonly<Record<Severity, (text: string) => string>> = {
  error: paint.red,
  warning: paint.yellow,
  info: paint.blue,
  hint: paint.dim,
};
const WIDEST_WORD = Math.max(...SEVERITIES.map((severity) => severityWord(severity).length));

export function text(checked: readonly CheckedDocument[]): string {
  return [...checked.filter(({ diagnostics }) => diagnostics.length > 0).map(group), summary(checked), ''].join('\n');
}

function group({ file, diagnostics }: CheckedDocument): string {
  const width = Math.max(...diagnostics.map(({ line, column }) => `${line}:${column}`.length));
  const lines = diagnostics.map(({ line, column, severity, message, rule, ref }) => {
    const place = `${line}:${column}`.padStart(width);
    const word = COLOURS[severity](severityWord(severity).padEnd(WIDEST_WORD));
    return `  ${place}  ${word}  ${message.replace(/\s+/g, ' ')}  ${paint.dim(ref ? `${rule} (${ref})` : rule)}`;
  });
  return `${paint.underline(file)}\n${lines.join('\n')}\n`;
}

function summary(checked: readonly CheckedDocument[]): string {
  if (checked.length === 0) return 'Không thấy biên bản, nghị quyết hay văn bản nào của chi bộ.';
  const counts = countFindings(checked);
  const words = countsInWords(counts);
  const where = `trong ${checked.length} văn bản`;
  if (!words) return paint.green(`Đã soát ${checked.length} văn bản: không có chỗ nào phải bổ sung.`);
  const bold = counts.error > 0 ? paint.red : paint.yellow;
  return bold(`Tổng cộng ${words} ${where}.`);
}
