/**
 * Writes the registry of rules from their files: a rule is one file under server/src/core/rules/<group>/<id>.ts. Imports no
 * rule itself, so that it also works when the registry names one that is gone; what reads the registry is generated after it.
 */
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const rulesRoom = join(dirname(fileURLToPath(import.meta.url)), '../server/src/core/rules');

/** Rooms of the rules' folder that hold what rules share, not rules. */
const NOT_RULES = new Set(['writing']);

const files = readdirSync(rulesRoom)
  .filter((group) => statSync(join(rulesRoom, group)).isDirectory() && !NOT_RULES.has(group))
  .flatMap((group) =>
    readdirSync(join(rulesRoom, group))
      .filter(
        (name) =>
          name.endsWith('.ts') &&
          readFileSync(join(rulesRoom, group, name), 'utf8').includes('export default defineRule'),
      )
      .map((name) => `${group}/${name.slice(0, -3)}`),
  )
  .sort();

const variable = (file: string): string =>
  file.split('/')[1]!.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());

writeFileSync(
  join(rulesRoom, 'registry.generated.ts'),
  [
    '// Written by scripts/generate-registry.mts. Do not edit.',
    ...files.map((file) => `import ${variable(file)} from './${file}';`),
    "import type { Rule } from './types';",
    '',
    'export const rules: readonly Rule[] = [',
    ...files.map((file) => `  ${variable(file)},`),
    '];',
    '',
  ].join('\n'),
);
