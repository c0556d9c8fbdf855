/** What the language server needs of this machine: files behind `file:` uris, and the clock. */
import { existsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { URI } from 'vscode-uri';
import { today } from '../host/clock';
import { documentsUnder } from '../host/documents-under';
import { readDocument, readIfPresent } from '../host/files';
import { outputPath } from '../host/output-path';
import { Problem } from '../host/problem';
import { rosterIn } from '../host/roster';
import { writeWhole } from '../host/write';
import type { ServerHost } from './host';

/** The path of a `file:` uri. Throws a `Problem` for any other. */
function pathOf(uri: string): string {
  const parsed = URI.parse(uri);
  if (parsed.scheme !== 'file') throw new Problem('chỉ đọc được tệp nằm trên máy', uri);
  return parsed.fsPath;
}

/** `startedByClient`: by our own client, which carries out its own commands. `isUntouched` tells our pages from others. */
export const nodeHost = (startedByClient: boolean): ServerHost => ({
  today: () => today(),
  now: () => performance.now(),
  readText: async (uri) => readDocument(pathOf(uri)),
  async readRoster(folder) {
    if (URI.parse(folder).scheme !== 'file') return null;
    const path = rosterIn(pathOf(folder));
    return path === null ? null : { uri: URI.file(path).toString(), text: readDocument(path) };
  },
  findDocuments: async (folder, limits) =>
    (await documentsUnder(pathOf(folder), limits)).files.map((path) => URI.file(path).toString()),
  async writePage(uri, page, mayReplace) {
    const target = outputPath(pathOf(uri));
    const present = readIfPresent(target);
    if (present !== null && !(await mayReplace(present))) {
      throw new Problem('tệp Word này không do chương trình tạo ra hoặc đã có người sửa nên không ghi đè', target);
    }
    writeWhole(target, page);
    return target;
  },
  rulePage,
  startedByClient,
});

/** The rules' pages lie beside the bundle in the package, and higher up in a working copy. */
const PAGES = ['../docs/rules', '../../../docs/rules'];

function rulePage(rule: string): string | null {
  const started = dirname(process.argv[1] ?? '');
  const page = PAGES.map((folder) => resolve(started, folder, `${rule}.md`)).find((path) => existsSync(path));
  return page ? URI.file(page).toString() : null;
}
