/** Writes the rules' pages, their index and the table of demands, from the registry (`generate-registry.mts`). */
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { DEMANDS } from '../server/src/core/guidance/demands/index';
import { OUTSIDE_RULES } from '../server/src/core/rules/outside';
import { rules } from '../server/src/core/rules/registry.generated';
import { demandsTable, outsidePage, rulePage, rulesIndex } from './rule-pages.mts';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const pages = join(root, 'docs/rules');

mkdirSync(pages, { recursive: true });
const wanted = new Map<string, string>([
  ['README.md', rulesIndex([...rules, ...OUTSIDE_RULES])],
  ['bang-doi-hoi.md', demandsTable(rules, DEMANDS)],
]);
for (const rule of rules) wanted.set(`${rule.id}.md`, rulePage(rule));
for (const rule of OUTSIDE_RULES) wanted.set(`${rule.id}.md`, outsidePage(rule));
for (const name of readdirSync(pages)) if (!wanted.has(name)) rmSync(join(pages, name));
for (const [name, text] of wanted) writeFileSync(join(pages, name), text);
