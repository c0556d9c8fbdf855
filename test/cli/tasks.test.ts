import assert from 'node:assert/strict';
import { type CliResult, makeFolder, runCli } from '../support/cli';
import { README, WHOLE, WITH_GAPS } from '../support/sample-documents';

/** CSV as RFC 4180 has it, read back without mercy. */
function readCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/gy;
  while (cell.lastIndex < text.length) {
    const at = cell.lastIndex;
    const found = cell.exec(text);
    if (!found) throw new Error(`no cell at ${at}: ${JSON.stringify(text.slice(at, at + 40))}`);
    row.push(found[1]?.replace(/""/g, '"') ?? found[2]!);
    if (found[3] === ',') continue;
    rows.push(row);
    row = [];
  }
  return rows;
}

interface LedgerTask {
  file: string;
  document: { kind: string; number: number | null; date: string | null };
  content: string;
  owners: { name: string | null; text: string }[];
  deadline: { end: string | null } | null;
  status: string;
}

const DONE = WHOLE.replace('### 1. Nạo vét mương', '### 1. Nạo vét "mương", bờ').replace(
  '- **Thời hạn:** trước ngày 20/6/2026\n',
  '- **Thời hạn:** trước ngày 20/6/2026\n- **Kết quả:** đã hoàn thành\n',
);

describe('tasks', () => {
  const folder = makeFolder({ 'a.md': WITH_GAPS, 'b (xong).md': DONE, 'README.md': README });
  after(() => folder.remove());
  const tasks = (...args: string[]): Promise<CliResult> => runCli(['tasks', ...args], { cwd: folder.path });
  const listed = async (...args: string[]): Promise<LedgerTask[]> =>
    JSON.parse((await tasks('--format', 'json', ...args)).stdout);

  it('json: every task with its file and its document', async () => {
    const all = await listed();
    assert.deepEqual(
      all.map(({ file }) => file),
      ['a.md', 'a.md', 'b (xong).md', 'b (xong).md'],
    );
    assert.deepEqual(Object.keys(all[0]!), [
      'file',
      'document',
      'line',
      'content',
      'measures',
      'owners',
      'supporters',
      'resources',
      'result',
      'deadline',
      'status',
    ]);
    assert.deepEqual(all[0]!.document, { kind: 'resolution', number: 7, date: '2026-06-05' });
  });

  it('by status, as of a day', async () => {
    const count = async (...args: string[]): Promise<number> => (await listed(...args)).length;
    assert.equal(await count('--status', 'done'), 1);
    assert.equal(await count('--status', 'open'), 3);
    assert.equal(await count('--status', 'overdue', '--as-of', '2026-06-20'), 0);
    assert.equal(await count('--status', 'overdue', '--as-of', '2026-06-21'), 1);
    assert.equal(await count('--status', 'overdue', '--as-of', '2026-07-01'), 2);
  });

  for (const [owner, expected] of [
    ['Sầm Văn Khuê', 2],
    ['khuê', 2],
    ['Sam Van Khue', 2],
    ['Bạch Thị Nhàn', 1],
    ['Nhan', 1],
    ['Khu', 0],
    ['Khuế', 0],
    ['Khuê'.normalize('NFD'), 2],
  ] as const) {
    it(`by owner: ${owner}`, async () => assert.equal((await listed('--owner', owner)).length, expected));
  }

  it('csv: opens in Excel with its diacritics, and reads back cell for cell', async () => {
    const { stdout } = await tasks('--format', 'csv', '--as-of', '2026-06-25');
    assert.equal(stdout.charCodeAt(0), 0xfeff);
    const [head, ...rows] = readCsv(stdout.slice(1));
    assert.equal(rows.length, 4);
    assert.ok(rows.every((row) => row.length === head!.length));
    const column = (name: string): string[] => rows.map((row) => row[head!.indexOf(name)]!);
    assert.deepEqual(column('Trạng thái'), ['quá hạn', 'đang làm', 'đã xong', 'đang làm']);
    assert.deepEqual(column('Đến ngày'), ['2026-06-20', '', '2026-06-20', '2026-06-28']);
  });

  it('csv: a cell that looks like a formula is none', async () => {
    const other = makeFolder({ 'a.md': WHOLE.replace('đồng chí Sầm Văn Khuê', '=1+1') });
    const { stdout } = await runCli(['tasks', '--format', 'csv'], { cwd: other.path });
    other.remove();
    for (const row of readCsv(stdout.slice(1)).slice(1)) for (const cell of row) assert.doesNotMatch(cell, /^[=+@-]/);
  });

  it('ics: to-dos and days, folded, the same each time', async () => {
    const { stdout } = await tasks('--format', 'ics', '--as-of', '2026-06-25');
    assert.ok(stdout.startsWith('BEGIN:VCALENDAR\r\nVERSION:2.0\r\n') && stdout.endsWith('END:VCALENDAR\r\n'));
    assert.equal(stdout.replace(/\r\n/g, '').search(/[\r\n]/), -1);
    for (const line of stdout.split('\r\n')) assert.ok(Buffer.byteLength(line) <= 75, line);
    assert.ok(!stdout.includes('\ufffd'));
    const lines = stdout.replace(/\r\n[ \t]/g, '').split('\r\n');
    const having = (start: string): string[] => lines.filter((line) => line.startsWith(start));
    assert.equal(having('BEGIN:VTODO').length, 4);
    assert.equal(having('BEGIN:VEVENT').length, 2);
    assert.equal(new Set(having('UID:')).size, 6);
    assert.equal(having('STATUS:COMPLETED').length, 1);
    assert.deepEqual(having('DUE;'), ['DUE;VALUE=DATE:20260620', 'DUE;VALUE=DATE:20260620', 'DUE;VALUE=DATE:20260628']);
    assert.equal(having('DTSTAMP:').length, 6);
    assert.equal((await tasks('--format', 'ics', '--as-of', '2026-06-29')).stdout, stdout);
  });

  it('text: by document, late ones marked, a sum at the end', async () => {
    const { stdout, status } = await tasks('--as-of', '2026-06-25');
    assert.equal(status, 0);
    assert.match(stdout, /^a\.md \(nghị quyết số 07 ngày 05\/6\/2026\)$/m);
    assert.match(stdout, /quá hạn .*Sầm Văn Khuê.*trước ngày 20\/6\/2026/);
    assert.match(stdout, /chưa giao ai \| chưa có thời hạn/);
    assert.match(stdout, /Tổng cộng 4 nhiệm vụ, 1 đã xong, 1 quá hạn tính đến ngày 25\/6\/2026\./);
  });

  it('none: an empty list in every format, and no failure', async () => {
    for (const [format, expected] of [
      ['json', /^\[\]\n$/],
      ['csv', /^\ufeffTệp,[^\r\n]*\r\n$/],
      ['ics', /^BEGIN:VCALENDAR\r\n(?:[A-Z]+:[^\r\n]*\r\n)*END:VCALENDAR\r\n$/],
      ['text', /Không có nhiệm vụ/],
    ] as const) {
      const { stdout, status } = await tasks('README.md', '--format', format);
      assert.equal(status, 0);
      assert.match(stdout, expected);
    }
  });
});
