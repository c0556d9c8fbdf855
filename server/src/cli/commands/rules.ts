/** `nghiquyet rules`: the rules, or one of them explained. */
import { kindName } from '../../core/guidance/kinds';
import { severityWord } from '../../core/guidance/severity-words';
import { type KnownRule, OUTSIDE_RULES } from '../../core/rules/outside';
import { rules } from '../../core/rules/registry.generated';
import { nearestWord } from '../../core/text/nearest';
import { Problem } from '../../host/problem';
import type { Run } from '../command-table';
import { paint, print } from '../terminal';

/** Those that are about the tool itself are explained, but not listed among what is asked of papers. */
const ALL: readonly KnownRule[] = [...rules, ...OUTSIDE_RULES];

export const run: Run = async (args) => {
  const wanted = args.paths[0];
  const listed: readonly KnownRule[] =
    wanted === undefined ? rules : ALL.filter(({ id, ref }) => id === wanted || ref === wanted);
  if (listed.length === 0) throw unknownRule(wanted!);
  if (args.value('format') === 'json') print(JSON.stringify(listed.map(asData), null, 2));
  else print(wanted === undefined ? table(listed) : listed.map(explained).join('\n\n'));
  return 0;
};

function unknownRule(wanted: string): Problem {
  const near = nearestWord(
    wanted,
    ALL.map(({ id }) => id),
  );
  return new Problem(`không có luật “${wanted}”; ${near ? `có phải ${near}?` : 'xem các luật: nghiquyet rules'}`);
}

/** On in `day-du`, the preset in force unless another is asked for. */
const isOn = ({ preset }: KnownRule): boolean => preset !== 'tham-dinh';

const asData = (rule: KnownRule) => ({
  id: rule.id,
  ref: rule.ref,
  title: rule.title,
  group: rule.group,
  kinds: rule.kinds,
  forms: rule.forms,
  scope: rule.scope,
  severity: rule.severity,
  on: isOn(rule),
  basis: rule.basis.map(({ source, clause, confidence }) => ({ source, clause, confidence })),
  fix: rule.fix,
});

function table(listed: readonly KnownRule[]): string {
  const rows = listed.map((rule) => [
    rule.id,
    rule.ref ?? '',
    isOn(rule) ? severityWord(rule.severity) : 'tắt sẵn',
    rule.title,
  ]);
  const widths = [0, 1, 2].map((column) => Math.max(...rows.map((row) => row[column]!.length)));
  return rows.map((row) => row.map((cell, i) => cell.padEnd(widths[i] ?? 0)).join('  ')).join('\n');
}

const FIX_WORDS = {
  safe: 'có, sửa được ngay',
  unsafe: 'có, nhưng cần người soạn điền hoặc xem lại',
  command: 'có trong VS Code: mở hoặc tạo văn bản, chọn chỗ cần sửa',
} as const;

function explained(rule: KnownRule): string {
  const basis = rule.basis.map(({ source, clause }) => `  ${`${source} ${clause}`.trim()}`);
  return [
    paint.bold(rule.title),
    `Mã: ${rule.id}${rule.ref ? ` (${rule.ref})` : ''}`,
    `Mức: ${severityWord(rule.severity)}${isOn(rule) ? '' : ' (tắt sẵn, chỉ bật trong bộ tham-dinh)'}`,
    `Áp dụng cho: ${appliesTo(rule)}`,
    `Sửa nhanh: ${rule.fix ? FIX_WORDS[rule.fix] : 'không có'}`,
    ...(basis.length > 0 ? ['Căn cứ:', ...basis] : []),
  ].join('\n');
}

function appliesTo(rule: KnownRule): string {
  if ('about' in rule && rule.about === 'chibo.yaml') return 'tệp chibo.yaml';
  return rule.kinds.map(kindName).join(', ') || 'mọi loại';
}
