/** What the package says about itself hangs together, and the editor's part stays small. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { build } from 'esbuild';

const manifest = JSON.parse(readFileSync('package.json', 'utf8'));
const words: Record<string, string> = JSON.parse(readFileSync('package.nls.json', 'utf8'));
const { commands, menus, configuration, grammars, snippets, yamlValidation } = manifest.contributes;

describe('the package', () => {
  it('has a wording for every key, and no wording that nothing uses', () => {
    const used = [...JSON.stringify(manifest).matchAll(/"%([^%"]+)%"/gu)].map(([, key]) => key!);
    assert.deepEqual([...new Set(used)].sort(), Object.keys(words).sort());
  });

  it('shows only commands that it has', () => {
    const known = commands.map(({ command }: { command: string }) => command);
    const shown = Object.values(menus as Record<string, { command: string }[]>).flat();
    for (const { command } of shown) assert.ok(known.includes(command), command);
  });

  it('explains every choice of every setting', () => {
    for (const [name, setting] of Object.entries<Record<string, string[]>>(configuration.properties)) {
      if (!setting.enum) continue;
      const texts = setting.enumDescriptions ?? setting.enumItemLabels;
      assert.equal(texts?.length, setting.enum.length, name);
    }
  });

  it('names files that are there', () => {
    for (const { path } of [...grammars, ...snippets]) assert.ok(existsSync(path), path);
    for (const { url } of yamlValidation) assert.ok(existsSync(url), url);
  });

  it('packs the files that it names', () => {
    const packed = readFileSync('.vscodeignore', 'utf8').split('\n');
    for (const { url } of yamlValidation)
      assert.ok(packed.includes(`!${url.slice(2).replace(/[^/]+$/u, '*.json')}`), url);
  });

  it('leaves quick suggestions as the editor has them', () => {
    assert.equal(manifest.contributes.configurationDefaults, undefined);
  });

  it('keeps the parser out of the editor: of the server only the words that both speak', async () => {
    const { metafile } = await build({
      entryPoints: ['client/src/extension.ts'],
      bundle: true,
      platform: 'node',
      external: ['vscode'],
      mainFields: ['module', 'main'],
      write: false,
      metafile: true,
    });
    const ours = Object.keys(metafile.inputs).filter((file) => file.startsWith('server/'));
    assert.deepEqual(ours, ['server/src/lsp/protocol.ts']);
  });
});
