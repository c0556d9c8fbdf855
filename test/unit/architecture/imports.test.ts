import { strict as assert } from 'node:assert';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../../..');

/** A room, and the rooms that it may import from (itself always). Types count like values: a cycle is a cycle. */
const ROOMS: Record<string, readonly string[]> = {
  'server/src/core/text': [],
  'server/src/core/guidance': ['server/src/core/text'],
  'server/src/core/syntax': ['server/src/core/text'],
  'server/src/core/model': ['server/src/core/text', 'server/src/core/syntax', 'server/src/core/guidance'],
  'server/src/core/rules': [
    'server/src/core/text',
    'server/src/core/syntax',
    'server/src/core/guidance',
    'server/src/core/model',
    'server/src/core/workspace',
  ],
  'server/src/core/workspace': [
    'server/src/core/text',
    'server/src/core/syntax',
    'server/src/core/guidance',
    'server/src/core/model',
  ],
  'server/src/core/drafting': ['server/src/core/text', 'server/src/core/guidance', 'server/src/core/model'],
  'server/src/core/layout': [
    'server/src/core/text',
    'server/src/core/syntax',
    'server/src/core/guidance',
    'server/src/core/model',
  ],
  'server/src/core/docx': [
    'server/src/core/text',
    'server/src/core/syntax',
    'server/src/core/guidance',
    'server/src/core/model',
    'server/src/core/layout',
  ],
  'server/src/core/features': [
    'server/src/core/text',
    'server/src/core/syntax',
    'server/src/core/guidance',
    'server/src/core/model',
    'server/src/core/workspace',
    'server/src/core/drafting',
    'server/src/core/rules',
  ],
  'server/src/core/report': [
    'server/src/core/text',
    'server/src/core/guidance',
    'server/src/core/model',
    'server/src/core/rules',
  ],
  'server/src/core': ['server/src/core'],
  'server/src/host': ['server/src/core'],
  'server/src/lsp': ['server/src/core', 'server/src/host'],
  'server/src/cli': ['server/src/core', 'server/src/host', 'server/src/lsp'],
  'client/src': ['server/src/lsp/protocol.ts'],
};

/** Folders that hold code of a room which others may not reach into. */
const FEATURES_MAY_READ_OF_RULES =
  /core\/rules\/(?:types|registry\.generated|run|basis|suppression|unused-suppression)\.ts$/;

function* sources(folder: string): Generator<string> {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* sources(path);
    else if (entry.name.endsWith('.ts')) yield path;
  }
}

const IMPORT = /(?:from\s+|import\s*\(\s*|import\s+)['"]([^'"]+)['"]/g;
const importsOf = (file: string): string[] =>
  [...readFileSync(file, 'utf8').matchAll(IMPORT)].map((match) => match[1]!);

const roomOf = (file: string): string =>
  Object.keys(ROOMS)
    .filter((room) => file.startsWith(`${room}/`))
    .sort((a, b) => b.length - a.length)[0] ?? '';

const files = [...sources(join(root, 'server/src')), ...sources(join(root, 'client/src'))].map((path) =>
  relative(root, path),
);

describe('imports go one way', () => {
  it('between rooms', () => {
    const wrong: string[] = [];
    for (const file of files) {
      const room = roomOf(file);
      for (const name of importsOf(join(root, file)).filter(
        (name) => name.startsWith('.') && !name.endsWith('.json'),
      )) {
        const target = relative(root, resolve(dirname(join(root, file)), name)) + '.ts';
        const there = roomOf(target);
        const allowed = there === room || ROOMS[room]!.some((may) => target === may || target.startsWith(`${may}/`));
        if (!allowed) wrong.push(`${file} → ${target}`);
      }
    }
    assert.deepEqual(wrong, []);
  });

  it('the core knows no host and no protocol', () => {
    const wrong = files.filter(
      (file) =>
        file.startsWith('server/src/core/') &&
        importsOf(join(root, file)).some((name) => /^(?:node:|vscode|vscode-languageserver)/.test(name)),
    );
    assert.deepEqual(wrong, []);
  });

  it('only the client imports vscode, and it holds no parser', () => {
    for (const file of files) {
      const names = importsOf(join(root, file));
      const client = file.startsWith('client/');
      if (!client) assert.ok(!names.includes('vscode'), file);
      else assert.ok(!names.some((name) => /mdast|micromark|^yaml$|^docx$/.test(name)), file);
    }
  });

  it('a rule imports no other rule, and features read rule metadata only', () => {
    const wrong: string[] = [];
    const isRule = (path: string): boolean =>
      /core\/rules\/[^/]+\/[^/]+\.ts$/.test(path) &&
      readFileSync(join(root, path), 'utf8').includes('export default defineRule');
    for (const file of files) {
      for (const name of importsOf(join(root, file)).filter((name) => name.startsWith('.'))) {
        const target = relative(root, resolve(dirname(join(root, file)), name)) + '.ts';
        if (isRule(file) && target.includes('core/rules/') && isRule(target)) wrong.push(`${file} → ${target}`);
        if (
          file.includes('core/features/') &&
          target.includes('core/rules/') &&
          !FEATURES_MAY_READ_OF_RULES.test(target)
        ) {
          wrong.push(`${file} → ${target}`);
        }
      }
    }
    assert.deepEqual(wrong, []);
  });

  it('only lsp/convert.ts makes protocol objects', () => {
    const makers = files.filter(
      (file) =>
        file.startsWith('server/src/lsp/') &&
        !file.endsWith('/convert.ts') &&
        /\b(?:Range|Position|Diagnostic|TextEdit|CompletionItem|CodeAction|Hover|Location)\.create\(/.test(
          readFileSync(join(root, file), 'utf8'),
        ),
    );
    assert.deepEqual(makers, []);
  });
});
