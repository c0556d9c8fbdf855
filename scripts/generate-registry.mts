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

const HEAD = '// Written by scripts/generate-registry.mts. Do not edit.';

/** A module that imports these rules and lists them under a name. */
const listOf = (name: string, listed: readonly string[]): string =>
  [
    HEAD,
    ...listed.map((file) => `import ${variable(file)} from './${file}';`),
    "import type { Rule } from './types';",
    '',
    `export const ${name}: readonly Rule[] = [`,
    ...listed.map((file) => `  ${variable(file)},`),
    '];',
    '',
  ].join('\n');

const tellsErrors = (file: string): boolean =>
  /^ {2}severity: 'error',$/m.test(readFileSync(join(rulesRoom, `${file}.ts`), 'utf8'));
const idOf = (file: string): string => file.split('/')[1]!;

writeFileSync(join(rulesRoom, 'registry.generated.ts'), listOf('rules', files));
// Loaded alone before a page is written: a third of the rules, and a start that is so much quicker.
writeFileSync(join(rulesRoom, 'errors.generated.ts'), listOf('errorRules', files.filter(tellsErrors)));
writeFileSync(
  join(rulesRoom, 'ids.generated.ts'),
  [HEAD, 'export const RULE_IDS: readonly string[] = [', ...files.map((file) => `  '${idOf(file)}',`), '];', ''].join(
    '\n',
  ),
);
