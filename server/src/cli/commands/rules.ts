/** `nghiquyet rules`: the rules, or one of them explained. */
import { rules } from '../../core/rules/registry.generated';
import type { Rule } from '../../core/rules/types';
import { Problem } from '../../host/problem';
import type { Run } from '../command-table';
import { nearestWord } from '../nearest';
import { paint, print } from '../terminal';
import { KIND_WORDS, SEVERITY_WORDS } from '../wording';

export const run: Run = async (args) => {
  const wanted = args.paths[0];
  const listed = wanted === undefined ? rules : rules.filter(({ id, ref }) => id === wanted || ref === wanted);
  if (listed.length === 0) throw unknownRule(wanted!);
  if (args.value('format') === 'json') print(JSON.stringify(listed.map(asData), null, 2));
  else print(wanted === undefined ? table(listed) : listed.map(explained).join('\n\n'));
  return 0;
};

function unknownRule(wanted: string): Problem {
  const near = nearestWord(
    wanted,
    rules.map(({ id }) => id),
  );
  return new Problem(`không có luật “${wanted}”; ${near ? `có phải ${near}?` : 'xem các luật: nghiquyet rules'}`);
}

/** On in `day-du`, the preset in force unless another is asked for. */
const isOn = ({ preset }: Rule): boolean => preset !== 'tham-dinh';

const asData = (rule: Rule) => ({
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

function table(listed: readonly Rule[]): string {
  const rows = listed.map((rule) => [
    rule.id,
    rule.ref ?? '',
    isOn(rule) ? SEVERITY_WORDS[rule.severity] : 'tắt sẵn',
    rule.title,
  ]);
  const widths = [0, 1, 2].map((column) => Math.max(...rows.map((row) => row[column]!.length)));
  return rows.map((row) => row.map((cell, i) => cell.padEnd(widths[i] ?? 0)).join('  ')).join('\n');
}

const FIX_WORDS = {
  safe: 'có, sửa được ngay',
  unsafe: 'có, nhưng cần người soạn điền hoặc xem lại',
} as const;

function explained(rule: Rule): string {
  const basis = rule.basis.map(({ source, clause }) => `  ${`${source} ${clause}`.trim()}`);
  return [
    paint.bold(rule.title),
    `Mã: ${rule.id}${rule.ref ? ` (${rule.ref})` : ''}`,
    `Mức: ${SEVERITY_WORDS[rule.severity]}${isOn(rule) ? '' : ' (tắt sẵn, chỉ bật trong bộ tham-dinh)'}`,
    `Áp dụng cho: ${rule.kinds.map((kind) => KIND_WORDS[kind]).join(', ') || 'mọi loại'}`,
    `Sửa nhanh: ${rule.fix ? FIX_WORDS[rule.fix] : 'không có'}`,
    ...(basis.length > 0 ? ['Căn cứ:', ...basis] : []),
  ].join('\n');
}
