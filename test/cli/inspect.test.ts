import assert from 'node:assert/strict';
import { type CliResult, makeFolder, runCli } from '../support/cli';
import { README, WITH_GAPS } from '../support/sample-documents';

const KEYS = {
  inspection: [
    'schema',
    'file',
    'kind',
    'form',
    'header',
    'signers',
    'bases',
    'addressees',
    'recipients',
    'page',
    'meeting',
    'attendance',
    'steps',
    'tasks',
    'votes',
    'diagnostics',
  ],
  header: ['parent', 'issuer', 'number', 'symbol', 'place', 'date', 'subject'],
  page: ['draft', 'urgency', 'circulation', 'appendices'],
  meeting: ['date', 'start', 'end', 'venue', 'chair', 'secretary'],
  attendance: ['members', 'official', 'probationary', 'present', 'absent', 'exempt', 'absentees'],
  task: ['line', 'content', 'measures', 'owners', 'supporters', 'resources', 'result', 'deadline', 'status'],
  party: ['name', 'post', 'kind', 'text'],
  deadline: ['text', 'start', 'end', 'kind'],
  vote: ['line', 'subject', 'eligible', 'for', 'against', 'other', 'percent', 'text'],
};

describe('inspect', () => {
  const folder = makeFolder({ 'nq (6).md': WITH_GAPS, 'README.md': README });
  after(() => folder.remove());
  const inspect = (args: string[], stdin?: string | Uint8Array): Promise<CliResult> =>
    runCli(['inspect', ...args], { cwd: folder.path, stdin });

  it('prints the keys of the contract, in its order, at every level', async () => {
    const { stdout, stderr, status } = await inspect(['nq (6).md']);
    assert.deepEqual({ status, stderr }, { status: 0, stderr: '' });
    const inspection = JSON.parse(stdout);
    const [task] = inspection.tasks;
    const keys = (value: object): string[] => Object.keys(value);
    assert.deepEqual(
      {
        inspection: keys(inspection),
        header: keys(inspection.header),
        page: keys(inspection.page),
        meeting: keys(inspection.meeting),
        attendance: keys(inspection.attendance),
        task: keys(task),
        party: keys(task.owners[0]),
        deadline: keys(task.deadline),
        vote: keys(inspection.votes[0]),
      },
      KEYS,
    );
  });

  it('holds what the document says', async () => {
    const inspection = JSON.parse((await inspect(['nq (6).md'])).stdout);
    assert.equal(inspection.file, 'nq (6).md');
    assert.equal(inspection.kind, 'resolution');
    assert.deepEqual(inspection.header, {
      parent: 'Đảng bộ xã Vân Khuê',
      issuer: 'Chi bộ thôn Bến Dâu',
      number: 7,
      symbol: 'NQ/CB',
      place: 'Vân Khuê',
      date: '2026-06-05',
      subject: 'lãnh đạo thực hiện nhiệm vụ tháng 6 năm 2026',
    });
    assert.equal(inspection.tasks.length, 2);
    assert.deepEqual(
      inspection.tasks[0].owners.map(({ name }: { name: string }) => name),
      ['Sầm Văn Khuê'],
    );
    assert.deepEqual(inspection.tasks[0].deadline, {
      text: 'trước ngày 20/6/2026',
      start: null,
      end: '2026-06-20',
      kind: 'date',
    });
    assert.deepEqual([inspection.tasks[1].owners, inspection.tasks[1].deadline], [[], null]);
    assert.ok(inspection.diagnostics.some(({ rule }: { rule: string }) => rule === 'thieu-thoi-han'));
  });

  it('reads standard input under the name -, and gives NFC whatever came in', async () => {
    const composed = await inspect(['-'], WITH_GAPS);
    const { file, ...rest } = JSON.parse(composed.stdout);
    assert.equal(file, '-');
    const decomposed = JSON.parse((await inspect(['-'], WITH_GAPS.normalize('NFD'))).stdout);
    for (const key of ['header', 'meeting', 'attendance', 'tasks', 'votes', 'signers', 'recipients']) {
      assert.deepEqual(decomposed[key], rest[key], key);
    }
  });

  it('standard input that is no text is refused', async () => {
    const { status, stdout, stderr } = await inspect(['-'], Buffer.from([0xff, 0xfe, 0x41, 0x00]));
    assert.deepEqual({ status, stdout }, { status: 2, stdout: '' });
    assert.match(stderr, /-: .*UTF-16/);
  });

  it('none of ours: kind null, nothing found, still printed', async () => {
    const { stdout, status } = await inspect(['README.md']);
    const inspection = JSON.parse(stdout);
    assert.deepEqual([status, inspection.kind, inspection.tasks, inspection.diagnostics], [0, null, [], []]);
    assert.deepEqual(Object.keys(inspection), KEYS.inspection);
  });
});
