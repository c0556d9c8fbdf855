/** Writes what is generated from the sources (registry, rule pages, snippets, settings): every `generate-*.mts` here. */
import { readdirSync } from 'node:fs';
import { bin, root, run } from './run.mjs';

const scripts = readdirSync(`${root}scripts`).filter((name) => /^generate-.*\.mts$/.test(name));
for (const script of scripts.sort()) {
  const { code } = await run(bin('tsx'), [`scripts/${script}`]);
  if (code !== 0) process.exit(code);
}
const { code } = await run(bin('biome'), ['format', '--write', 'package.json', 'syntaxes', 'schemas'], { quiet: true });
process.exit(code);
