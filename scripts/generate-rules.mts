/** Writes the registry of rules and their pages. A rule is one file under server/src/core/rules/<group>/<id>.ts. */
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { DEMANDS } from '../server/src/core/guidance/demands/index';
import type { Rule } from '../server/src/core/rules/types';
import { demandsTable, rulePage, rulesIndex } from './rule-pages.mts';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const rulesRoom = join(root, 'server/src/core/rules');
const pages = join(root, 'docs/rules');

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
    '// Written by scripts/generate-rules.mts. Do not edit.',
    ...files.map((file) => `import ${variable(file)} from './${file}';`),
    "import type { Rule } from './types';",
    '',
    'export const rules: readonly Rule[] = [',
    ...files.map((file) => `  ${variable(file)},`),
    '];',
    '',
  ].join('\n'),
);

const { rules } = (await import(pathToFileURL(join(rulesRoom, 'registry.generated.ts')).href)) as {
  rules: readonly Rule[];
};
mkdirSync(pages, { recursive: true });
const wanted = new Map<string, string>([
  ['README.md', rulesIndex(rules)],
  ['bang-doi-hoi.md', demandsTable(rules, DEMANDS)],
]);
for (const rule of rules) wanted.set(`${rule.id}.md`, rulePage(rule));
for (const name of readdirSync(pages)) if (!wanted.has(name)) rmSync(join(pages, name));
for (const [name, text] of wanted) writeFileSync(join(pages, name), text);
