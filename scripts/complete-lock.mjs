/**
 * Adds to `package-lock.json` the binaries for other platforms that npm left out. A registry mirror may hold those of its
 * own machines only; npm then writes a lock without the rest, and `npm ci` refuses such a lock everywhere.
 *   node scripts/complete-lock.mjs           after `npm install`
 *   node scripts/complete-lock.mjs --check   says what is missing
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { root } from './run.mjs';

const FILE = `${root}package-lock.json`;
const lock = JSON.parse(readFileSync(FILE, 'utf8'));

/** `cli-linux-x64-musl` → its `os`, `cpu` and, on Linux, `libc`, as npm asks for them. */
function platformOf(name) {
  const [, os, cpu, libc] = /(android|darwin|linux|win32)-(arm64|x64)(-musl)?$/.exec(name) ?? [];
  if (!os) return null;
  return { cpu: [cpu], os: [os], ...(libc ? { libc: ['musl'] } : {}) };
}

const added = {};
for (const { optionalDependencies, dev } of Object.values(lock.packages)) {
  for (const [name, version] of Object.entries(optionalDependencies ?? {})) {
    const key = `node_modules/${name}`;
    const platform = platformOf(name);
    if (lock.packages[key] || !platform || !/^\d/.test(version)) continue;
    added[key] = { version, ...platform, ...(dev ? { dev } : {}), optional: true };
  }
}

const names = Object.keys(added);
if (process.argv.includes('--check')) {
  for (const name of names) console.error(`missing from package-lock.json: ${name}`);
  process.exit(names.length ? 1 : 0);
}
const byName = ([a], [b]) => a.localeCompare(b, 'en');
lock.packages = Object.fromEntries(Object.entries({ ...lock.packages, ...added }).sort(byName));
writeFileSync(FILE, `${JSON.stringify(lock, null, 2)}\n`);
console.log(`${names.length} added`);
