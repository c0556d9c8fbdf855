/**
 * Builds everything that runs: the editor's part, the page view, the language server, the command line, and the tests that
 * run inside the editor. Each is one file that needs no node_modules beside it; the command line is two, of which the first
 * starts the second.
 *
 *   node esbuild.mjs                with source maps
 *   node esbuild.mjs --production   small, for the package
 *   node esbuild.mjs --watch        rebuilds on change
 */
import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import * as esbuild from 'esbuild';

const production = process.argv.includes('--production');
const watch = process.argv.includes('--watch');

/** `await import()` stays lazy inside a bundle: a module behind it is evaluated when it is first asked for. */
const common = {
  bundle: true,
  platform: 'node',
  format: 'cjs',
  target: 'node20',
  // Every Node 20 has them; esbuild takes only the newest tables of letters for them, and would make such patterns anew
  // wherever they are used.
  supported: { 'regexp-unicode-property-escapes': true },
  mainFields: ['module', 'main'],
  logLevel: 'warning',
  sourcemap: !production,
  // Names stay, so that a stack trace in a bug report can be read.
  minifyWhitespace: production,
  minifySyntax: production,
  legalComments: 'none',
  define: { 'process.env.NODE_ENV': '"production"' },
};

/** A library that asks where it lies (`import.meta.url`) is told: in the one file. */
const ownUrl = {
  define: { ...common.define, 'import.meta.url': '__bundleUrl' },
  banner: { js: 'const __bundleUrl = require("node:url").pathToFileURL(__filename).href;' },
};

const targets = [
  { entryPoints: ['client/src/extension.ts'], outfile: 'dist/client.js', external: ['vscode'] },
  {
    entryPoints: ['client/page/main.ts'],
    outfile: 'dist/page.js',
    platform: 'browser',
    format: 'iife',
    target: 'chrome124', // VS Code 1.91
  },
  { entryPoints: ['server/src/lsp/main.ts'], outfile: 'dist/server.js' },
  {
    entryPoints: ['server/src/cli/start.ts'],
    outfile: 'dist/cli.js',
    banner: { js: '#!/usr/bin/env node' },
  },
  { entryPoints: ['server/src/cli/main.ts'], outfile: 'dist/program.js', ...ownUrl },
  { entryPoints: ['test/vscode/suite/index.ts'], outfile: 'out-test/index.js', external: ['vscode', 'mocha'] },
].filter(({ entryPoints }) => existsSync(entryPoints[0]));

/** npm marks a `bin` executable when it installs it; a clone has only what the build leaves. */
const executable = {
  name: 'executable',
  setup(build) {
    const { outfile, banner } = build.initialOptions;
    if (!banner?.js.startsWith('#!')) return;
    build.onEnd(({ errors }) => {
      if (errors.length === 0) chmodSync(outfile, 0o755);
    });
  },
};

// What was made of the last build's program says nothing of this one's.
for (const name of existsSync('dist') ? readdirSync('dist') : []) {
  if (name.endsWith('.code')) rmSync(`dist/${name}`);
}
// Node asks the nearest one what kind of module a file is; the extension's own is long, and is read for nothing else.
mkdirSync('dist', { recursive: true });
writeFileSync('dist/package.json', '{ "type": "commonjs" }\n');
const contexts = await Promise.all(
  targets.map((target) => esbuild.context({ ...common, ...target, plugins: [executable] })),
);
if (watch) {
  await Promise.all(contexts.map((context) => context.watch()));
  console.log('watching');
} else {
  const results = await Promise.allSettled(contexts.map((context) => context.rebuild()));
  await Promise.all(contexts.map((context) => context.dispose()));
  if (results.some(({ status }) => status === 'rejected')) process.exit(1);
  if (spawnSync(process.execPath, ['scripts/keep-code.mjs'], { stdio: 'inherit' }).status !== 0) process.exit(1);
}
