/** Writes the rules into the setting `nghiquyet.luat`, so that the editor proposes their names and explains them. */
import { readFileSync, writeFileSync } from 'node:fs';
import { SEVERITIES, severityWord } from '../server/src/core/guidance/severity-words';
import { type KnownRule, OUTSIDE_RULES } from '../server/src/core/rules/outside';
import { rules } from '../server/src/core/rules/registry.generated';

const FILE = new URL('../package.json', import.meta.url);

const CHOICES = (['off', ...[...SEVERITIES].reverse()] as const).map(severityWord);

const property = ({ title, severity }: KnownRule) => ({
  type: 'string',
  enum: CHOICES,
  description: `${title}. Mức sẵn có: ${severityWord(severity)}.`,
});

const manifest = JSON.parse(readFileSync(FILE, 'utf8'));
const setting = manifest.contributes.configuration.properties['nghiquyet.luat'];
// What is about `chibo.yaml` is set in that file itself.
const settable: readonly KnownRule[] = [...rules, ...OUTSIDE_RULES.filter(({ about }) => about === 'document')];
const sorted = [...settable].sort((a, b) => (a.id < b.id ? -1 : 1));
setting.properties = Object.fromEntries(sorted.map((rule) => [rule.id, property(rule)]));
setting.additionalProperties = false;
writeFileSync(FILE, `${JSON.stringify(manifest, null, 2)}\n`);
