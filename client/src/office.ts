/** LibreOffice, where it is installed: for PDF, and for Word files from before 2007. */
import { execFile } from 'node:child_process';
import { access, constants, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** Where installers put it, beside what `PATH` names. */
function usualPlaces(environment: NodeJS.ProcessEnv, platform: NodeJS.Platform): string[] {
  if (platform === 'win32') {
    const roots = [environment.ProgramFiles, environment['ProgramFiles(x86)'], environment.ProgramW6432];
    return roots.flatMap((root) => (root ? [join(root, 'LibreOffice', 'program', 'soffice.com')] : []));
  }
  if (platform === 'darwin') return ['/Applications/LibreOffice.app/Contents/MacOS/soffice'];
  return ['/usr/bin/soffice', '/usr/local/bin/soffice', '/opt/libreoffice/program/soffice', '/snap/bin/libreoffice'];
}

/** The program's path, or null where there is none. */
export async function findOffice(
  environment: NodeJS.ProcessEnv = process.env,
  platform: NodeJS.Platform = process.platform,
): Promise<string | null> {
  const name = platform === 'win32' ? 'soffice.com' : 'soffice';
  const onPath = (environment.PATH ?? environment.Path ?? '').split(delimiter).filter(Boolean);
  for (const program of [...onPath.map((folder) => join(folder, name)), ...usualPlaces(environment, platform)]) {
    const there = await access(program, constants.X_OK).then(
      () => true,
      () => false,
    );
    if (there) return program;
  }
  return null;
}

/** Milliseconds after which a conversion counts as failed. */
const PATIENCE = 120_000;

/**
 * Bytes of one format as another (`docx` → `pdf`); `undefined` where it failed. Works in a folder of its own with a
 * profile of its own, so that an open LibreOffice is not in the way, and leaves nothing behind.
 */
export async function convert(
  office: string,
  bytes: Uint8Array,
  from: string,
  to: string,
): Promise<Uint8Array | undefined> {
  const folder = await mkdtemp(join(tmpdir(), 'nghiquyet-'));
  try {
    const source = join(folder, `van-ban.${from}`);
    await writeFile(source, bytes);
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
    // An old Word file is named as one, or a broken one would be taken for plain text.
    const filter = from === 'doc' ? ['--infilter=MS Word 97'] : [];
    const flags = [profile, '--headless', '--norestore', ...filter, '--convert-to', to, '--outdir', folder, source];
    await new Promise<void>((done) => {
      execFile(office, flags, { timeout: PATIENCE, windowsHide: true }, () => done());
    });
    return await readFile(join(folder, `van-ban.${to}`)).catch(() => undefined);
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 3 }).catch(() => {});
  }
}
