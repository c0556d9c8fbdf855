/** Writes the rules into the setting `nghiquyet.luat`, so that the editor proposes their names and explains them. */
import { readFileSync, writeFileSync } from 'node:fs';
import { rules } from '../server/src/core/rules/registry.generated';
import type { Rule, Severity } from '../server/src/core/rules/types';

const FILE = new URL('../package.json', import.meta.url);

const WORDS: Record<Severity, string> = { error: 'lỗi', warning: 'cảnh báo', info: 'thông tin', hint: 'gợi ý' };
const CHOICES = ['tắt', 'gợi ý', 'thông tin', 'cảnh báo', 'lỗi'];

const property = ({ title, severity }: Rule) => ({
  type: 'string',
  enum: CHOICES,
  description: `${title}. Mức sẵn có: ${WORDS[severity]}.`,
});

const manifest = JSON.parse(readFileSync(FILE, 'utf8'));
const setting = manifest.contributes.configuration.properties['nghiquyet.luat'];
const sorted = [...rules].sort((a, b) => (a.id < b.id ? -1 : 1));
setting.properties = Object.fromEntries(sorted.map((rule) => [rule.id, property(rule)]));
setting.additionalProperties = false;
writeFileSync(FILE, `${JSON.stringify(manifest, null, 2)}\n`);
