/** A page that somebody edited in Word: the command shows what was changed and names the ways on; each of them works. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { isUntouched } from '../../server/src/core/docx/read/stamp';
import { type CliResult, complaint, filesIn, makeFolder, runCli } from '../support/cli';
import { WHOLE } from '../support/sample-documents';

/** The same file with its text edited. */
function edited(docx: Uint8Array, edit: (xml: string) => string, part = 'word/document.xml'): Uint8Array {
  const parts = unzipSync(docx);
  const before = strFromU8(parts[part]!);
  const after = edit(before);
  assert.notEqual(after, before, 'the edit must hit something');
  return zipSync({ ...parts, [part]: strToU8(after) });
}

const paragraphWith = (words: string): RegExp => new RegExp(`<w:p>(?:(?!</w:p>).)*${words}(?:(?!</w:p>).)*</w:p>`);

describe('export over a page that was edited in Word', function () {
  this.timeout(120_000);
  let folder: ReturnType<typeof makeFolder>;
  const run = (...args: string[]): Promise<CliResult> => runCli(args, { cwd: folder.path });
  const file = (name: string): string => join(folder.path, name);

  beforeEach(async () => {
    folder = makeFolder({ 'a.md': WHOLE });
    assert.equal((await run('export')).status, 0);
  });
  afterEach(() => folder.remove());

  const edit = (change: (xml: string) => string, part?: string): void =>
    writeFileSync(file('a.docx'), edited(readFileSync(file('a.docx')), change, part));

  it('says what stands where, and leaves the file alone', async () => {
    edit((xml) =>
      xml
        .replace('sáng chủ nhật', 'chiều thứ bảy')
        .replace(paragraphWith('Hạn chế: việc'), '')
        .replace(
          paragraphWith('Thu quỹ đền ơn đáp nghĩa của'),
          (line) => `${line}${line.replace('Thu quỹ', 'Báo cáo quỹ')}`,
        ),
    );
    const there = readFileSync(file('a.docx'));
    const result = await run('export');
    assert.equal(result.status, 1);
    assert.match(complaint(result), /a\.docx: .*đã có người sửa.* \(3 chỗ khác với văn bản\); .*--force/);
    const { stdout } = result;
    assert.match(stdout, /a\.docx đã sửa trong Word 3 chỗ:/);
    assert.match(stdout, /Trong Word: +«.*chiều thứ bảy.*»\n +Trong văn bản: «.*sáng chủ nhật.*»/);
    assert.match(stdout, /Chỉ có trong văn bản: «- Hạn chế: việc đôn đốc/);
    assert.match(stdout, /Chỉ có trong Word: «- Nội dung: Báo cáo quỹ/);
    assert.match(stdout, /chưa xuất được 1 văn bản\./);
    assert.doesNotMatch(stdout, /Văn bản cũng đã thay đổi/);
    assert.ok(readFileSync(file('a.docx')).equals(there));
    assert.deepEqual(filesIn(folder.path), ['a.docx', 'a.md']);
  });

  it('each of the ways that it names works as it stands there', async () => {
    edit((xml) => xml.replace('sáng chủ nhật', 'chiều thứ bảy'));
    const there = readFileSync(file('a.docx'));
    const { stdout } = await run('export');
    const ways = [...stdout.matchAll(/nghiquyet (.+)$/gm)].map(([, line]) =>
      [...line!.matchAll(/"([^"]+)"|(\S+)/g)].map(([, whole, word]) => whole ?? word!),
    );
    assert.equal(ways.length, 3);
    const [other, draft, over] = ways;
    assert.equal((await run(...other!)).status, 0);
    assert.equal((await run(...draft!)).status, 0);
    assert.ok(readFileSync(file('a.docx')).equals(there));
    assert.deepEqual(filesIn(folder.path), ['a (từ Word).md', 'a.docx', 'a.md', 'bản mới/a.docx']);
    assert.match(readFileSync(file('a (từ Word).md'), 'utf8'), /ra quân vào chiều thứ bảy/);
    assert.equal((await run(...over!)).status, 0);
    assert.ok(isUntouched(readFileSync(file('a.docx'))));
  });

  it('the text was edited too: it says that both sides changed', async () => {
    edit((xml) => xml.replace('sáng chủ nhật', 'chiều thứ bảy'));
    writeFileSync(file('a.md'), WHOLE.replace('800 m mương', '900 m mương'));
    const { stdout } = await run('export');
    assert.match(stdout, /a\.docx khác với văn bản 2 chỗ:/);
    assert.match(stdout, /«- Nội dung: Nạo vét 800 m mương.*»\n.*«- Nội dung: Nạo vét 900 m mương/);
    assert.match(stdout, /Văn bản cũng đã thay đổi/);
  });

  it('only the looks were changed', async () => {
    edit((xml) => xml.replace('<w:sz w:val="32"/>', '<w:sz w:val="40"/>'), 'word/styles.xml');
    const result = await run('export');
    assert.equal(result.status, 1);
    assert.match(result.stdout, /a\.docx: chữ giống hệt văn bản, chỉ khác cách trình bày/);
  });

  it('many changes: the first ten, and how many more', async () => {
    edit((xml) => xml.replace(/<w:t xml:space="preserve">- /g, '<w:t xml:space="preserve">– '));
    const { stdout } = await run('export');
    const told = [...stdout.matchAll(/^ +(\d+)\. /gm)].length;
    const all = Number(/sửa trong Word (\d+) chỗ/.exec(stdout)?.[1]);
    assert.ok(all > 10);
    assert.equal(told, 10);
    assert.match(stdout, new RegExp(`… và ${all - 10} chỗ nữa`));
  });

  it('a file that was never ours: what it says otherwise, and that it is not ours', async () => {
    const parts = unzipSync(readFileSync(file('a.docx')));
    delete parts['docProps/custom.xml'];
    writeFileSync(file('a.docx'), zipSync(parts));
    edit((xml) => xml.replace('sáng chủ nhật', 'chiều thứ bảy'));
    const result = await run('export');
    assert.match(complaint(result), /không do chương trình tạo ra .*\(1 chỗ khác/);
    assert.match(result.stdout, /a\.docx khác với văn bản 1 chỗ:/);
  });

  it('a file that is no Word file at all: there is nothing to import', async () => {
    writeFileSync(file('a.docx'), 'của người khác');
    const result = await run('export');
    assert.equal(result.status, 1);
    assert.match(complaint(result), /a\.docx: .*không do chương trình tạo ra/);
    assert.match(result.stdout, /không đọc được như một tệp Word/);
    assert.doesNotMatch(result.stdout, /nghiquyet import/);
  });

  it('under --out and by workers: the ways name the same folder', async () => {
    writeFileSync(file('b.md'), WHOLE);
    assert.equal((await run('export', '--out', 'bản in')).status, 0);
    for (const name of ['bản in/a.docx', 'bản in/b.docx']) {
      writeFileSync(
        file(name),
        edited(readFileSync(file(name)), (xml) => xml.replace('sáng chủ nhật', 'chiều thứ bảy')),
      );
    }
    const result = await run('export', '--out', 'bản in', '--jobs', '2');
    assert.equal(result.status, 1);
    for (const name of ['a', 'b']) {
      assert.match(result.stdout, new RegExp(`bản in/${name}\\.docx đã sửa trong Word 1 chỗ`));
      assert.match(result.stdout, new RegExp(`export ${name}\\.md --out "bản in" --force`));
    }
  });

  it('as JSON the rows stay what they are', async () => {
    edit((xml) => xml.replace('sáng chủ nhật', 'chiều thứ bảy'));
    const [row] = JSON.parse((await run('export', '--format', 'json')).stdout);
    assert.deepEqual(Object.keys(row), ['file', 'output', 'error']);
    assert.match(row.error, /1 chỗ khác với văn bản/);
    assert.ok(existsSync(file('a.docx')));
  });
});
