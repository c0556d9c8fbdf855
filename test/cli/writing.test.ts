import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  closeSync,
  mkdirSync,
  openSync,
  readFileSync,
  readlinkSync,
  statSync,
  symlinkSync,
  watch,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { isUntouched } from '../../server/src/core/docx/read/stamp';
import { writeWhole } from '../../server/src/host/write';
import { complaint, filesIn, makeFolder, runCli, startCli } from '../support/cli';
import { WHOLE } from '../support/sample-documents';

const root = process.getuid?.() === 0;

/** A disk of this size, mounted over a new folder; null where that is not allowed. */
function smallDisk(kilobytes: number): { path: string; remove(): void } | null {
  if (process.platform !== 'linux' || !root) return null;
  const folder = makeFolder();
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${kilobytes}k`, 'tmpfs', folder.path], { stdio: 'ignore' });
  } catch {
    folder.remove();
    return null;
  }
  const remove = (): void => {
    execFileSync('umount', [folder.path]);
    folder.remove();
  };
  return { path: folder.path, remove };
}

describe('writing a file whole or not at all', () => {
  const folder = makeFolder();
  after(() => folder.remove());
  const at = (name: string): string => join(folder.path, name);

  it('makes the folders that are missing', () => {
    writeWhole(at('một/hai/ba.txt'), 'chữ');
    assert.equal(readFileSync(at('một/hai/ba.txt'), 'utf8'), 'chữ');
  });

  it('replaces what was there, keeps its permissions, leaves no other file', () => {
    writeFileSync(at('cũ.txt'), 'cũ');
    chmodSync(at('cũ.txt'), 0o640);
    writeWhole(at('cũ.txt'), new Uint8Array([0x6d, 0x6f]));
    assert.equal(readFileSync(at('cũ.txt'), 'utf8'), 'mo');
    if (process.platform !== 'win32') assert.equal(statSync(at('cũ.txt')).mode & 0o777, 0o640);
    assert.deepEqual(filesIn(folder.path), ['cũ.txt', 'một/hai/ba.txt']);
  });

  it('a link stays a link', () => {
    writeFileSync(at('đích.txt'), 'cũ');
    symlinkSync('đích.txt', at('liên kết.txt'));
    writeWhole(at('liên kết.txt'), 'mới');
    assert.equal(readlinkSync(at('liên kết.txt')), 'đích.txt');
    assert.equal(readFileSync(at('đích.txt'), 'utf8'), 'mới');
  });

  it('a folder in its place is said, and stays', () => {
    assert.throws(() => writeWhole(at('một'), 'x'), { name: 'Problem', reason: /thư mục/ });
    assert.ok(statSync(at('một')).isDirectory());
  });

  it('a name that is too long is said', () => {
    assert.throws(() => writeWhole(at('x'.repeat(300)), 'x'), { name: 'Problem', reason: /quá dài/ });
  });
});

describe('a disk that will not take it', () => {
  it('full: said in one line, nothing half-written left', async () => {
    const disk = smallDisk(64);
    const folder = disk ?? makeFolder();
    try {
      writeFileSync(join(folder.path, 'a.md'), WHOLE);
      // Without the right to mount, the always-full device stands in for the disk.
      if (disk) writeFileSync(join(folder.path, 'đầy'), Buffer.alloc(56 * 1024));
      const before = filesIn(folder.path);
      const output = disk ? 'ra' : '/dev/full';
      const result = await runCli(['export', 'a.md', '--force', '--out', output], { cwd: folder.path });
      assert.equal(result.status, 2);
      assert.match(complaint(result), disk ? /ra\/a\.docx: .*ổ đĩa đã đầy/ : /\/dev\/full\/a\.docx: /);
      assert.deepEqual(filesIn(folder.path), before);
    } finally {
      folder.remove();
    }
  });

  it('full: the page that was there is untouched', async () => {
    const disk = smallDisk(64);
    if (!disk) return;
    try {
      const page = join(disk.path, 'a.docx');
      writeFileSync(page, 'trang cũ');
      writeFileSync(join(disk.path, 'đầy'), Buffer.alloc(52 * 1024));
      assert.throws(() => writeWhole(page, Buffer.alloc(30_000)), { reason: /ổ đĩa đã đầy/ });
      assert.equal(readFileSync(page, 'utf8'), 'trang cũ');
      assert.deepEqual(filesIn(disk.path), ['a.docx', 'đầy']);
    } finally {
      disk.remove();
    }
  });

  it('read only', async () => {
    const disk = smallDisk(256);
    if (!disk) return;
    try {
      writeFileSync(join(disk.path, 'a.md'), WHOLE);
      execFileSync('mount', ['-o', 'remount,ro', disk.path]);
      const result = await runCli(['export', 'a.md', '--force'], { cwd: disk.path });
      assert.equal(result.status, 2);
      assert.match(complaint(result), /a\.docx: .*chỉ cho đọc/);
      assert.deepEqual(filesIn(disk.path), ['a.md']);
    } finally {
      disk.remove();
    }
  });

  it('a page that is held: says to close it in Word', async () => {
    const folder = makeFolder({ 'a.docx': 'cũ' });
    const page = join(folder.path, 'a.docx');
    if (!hold(page)) {
      folder.remove();
      return;
    }
    try {
      assert.throws(() => writeWhole(page, 'mới'), { reason: /đóng tệp trong Word/ });
      assert.equal(readFileSync(page, 'utf8'), 'cũ');
      assert.deepEqual(filesIn(folder.path), ['a.docx']);
    } finally {
      execFileSync('chattr', ['-i', page]);
      folder.remove();
    }
  });

  it('standard output that takes nothing: said, and the status tells', async () => {
    if (process.platform !== 'linux') return;
    const folder = makeFolder({ 'a.md': WHOLE });
    const full = openSync('/dev/full', 'w');
    const child = await startCli(['inspect', 'a.md'], { cwd: folder.path, stdout: full });
    let stderr = '';
    child.stderr!.setEncoding('utf8').on('data', (chunk) => (stderr += chunk));
    const [status] = await once(child, 'close');
    closeSync(full);
    folder.remove();
    assert.equal(status, 2);
    assert.match(stderr, /ENOSPC/);
  });
});

describe('Ctrl+C while pages are written', function () {
  this.timeout(60_000);

  for (const jobs of ['1', '2']) {
    it(`finishes what is being written, begins nothing new (--jobs ${jobs})`, async () => {
      if (process.platform === 'win32') return;
      const count = 400;
      const folder = makeFolder(Object.fromEntries(Array.from({ length: count }, (_, i) => [`${i}.md`, WHOLE])));
      mkdirSync(join(folder.path, 'ra'));
      const watcher = watch(join(folder.path, 'ra'));
      const begun = once(watcher, 'change');
      const child = await startCli(['export', '--out', 'ra', '--force', '--jobs', jobs], { cwd: folder.path });
      let stderr = '';
      child.stdout!.resume();
      child.stderr!.setEncoding('utf8').on('data', (chunk) => (stderr += chunk));
      await begun;
      watcher.close();
      child.kill('SIGINT');
      const [status] = await once(child, 'close');
      const pages = filesIn(join(folder.path, 'ra'));
      const whole = pages.every((page) => isUntouched(readFileSync(join(folder.path, 'ra', page))));
      folder.remove();
      assert.equal(status, 2);
      assert.match(stderr, /đã dừng theo yêu cầu, còn \d+ tệp chưa làm/);
      assert.ok(pages.length < count);
      assert.ok(
        pages.every((page) => /^\d+\.docx$/.test(page)),
        pages.join(' '),
      );
      assert.ok(whole);
    });
  }
});

/** Makes a file one that nobody can replace; false where this file system cannot. */
function hold(path: string): boolean {
  if (process.platform !== 'linux' || !root) return false;
  try {
    execFileSync('chattr', ['+i', path], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}
