/** LibreOffice, where it is installed: it alone reads Word files from before 2007. */
import { spawnSync } from 'node:child_process';
import { accessSync, constants, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** Where installers put it, beside what `PATH` names. */
function usualPlaces(): string[] {
  const { env, platform } = process;
  if (platform === 'win32') {
    const roots = [env.ProgramFiles, env['ProgramFiles(x86)'], env.ProgramW6432];
    return roots.flatMap((root) => (root ? [join(root, 'LibreOffice', 'program', 'soffice.com')] : []));
  }
  if (platform === 'darwin') return ['/Applications/LibreOffice.app/Contents/MacOS/soffice'];
  return ['/usr/bin/soffice', '/usr/local/bin/soffice', '/opt/libreoffice/program/soffice', '/snap/bin/libreoffice'];
}

/** The program's path, or null where there is none. `NGHIQUYET_SOFFICE` names one; empty, it says that there is none. */
export function findOffice(): string | null {
  const named = process.env.NGHIQUYET_SOFFICE;
  if (named !== undefined) return named === '' ? null : named;
  const name = process.platform === 'win32' ? 'soffice.com' : 'soffice';
  const onPath = (process.env.PATH ?? process.env.Path ?? '').split(delimiter).filter(Boolean);
  const programs = [...onPath.map((folder) => join(folder, name)), ...usualPlaces()];
  return programs.find(isProgram) ?? null;
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Milliseconds after which a conversion counts as failed. */
const PATIENCE = 120_000;

/**
 * The bytes of an old `.doc` as `.docx`; null where the program failed. Works in a folder of its own with a profile of its
 * own, so that an open LibreOffice is not in the way, and leaves nothing behind.
 */
export function docxFromDoc(office: string, bytes: Uint8Array): Uint8Array | null {
  const folder = mkdtempSync(join(tmpdir(), 'nghiquyet-'));
  try {
    const source = join(folder, 'van-ban.doc');
    writeFileSync(source, bytes);
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
    // named, or a broken file would be taken for plain text
    const filter = '--infilter=MS Word 97';
    const flags = [profile, '--headless', '--norestore', filter, '--convert-to', 'docx', '--outdir', folder, source];
    spawnSync(office, flags, { timeout: PATIENCE, windowsHide: true, stdio: 'ignore' });
    return readFileSync(join(folder, 'van-ban.docx'));
  } catch {
    return null;
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}
