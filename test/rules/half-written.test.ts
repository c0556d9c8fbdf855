import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DocumentModel } from '../../server/src/core/model/types';
import { rules } from '../../server/src/core/rules/registry.generated';
import { checkDocument, type Document, openDocument } from '../../server/src/core/service';

/** What is asked of tasks and votes: the findings that follow a draft most closely. */
const FOLLOWING = rules.filter(({ group }) => group === 'Năm thành tố' || group === 'Biểu quyết');

interface Told {
  readonly rule: string;
  readonly line: number;
}

const lineOf = (text: string, offset: number): number => text.slice(0, offset).split('\n').length;

function told(document: Document, only = FOLLOWING): Told[] {
  return checkDocument(document, { rules: only }).map(({ rule, start }) => ({
    rule,
    line: lineOf(document.source.raw, start),
  }));
}

const texts = ['examples', 'test/corpus'].flatMap((folder) => {
  const path = join(__dirname, '../..', folder);
  return readdirSync(path)
    .filter((name) => name.endsWith('.md') && !/^(?:INDEX|README)/.test(name))
    .map((name) => ({ name: `${folder}/${name}`, text: readFileSync(join(path, name), 'utf8').normalize('NFC') }));
});

const HEAD = `ĐẢNG BỘ XÃ LÂM THƯỢNG
CHI BỘ THÔN CỒN PHƯỢNG

NGHỊ QUYẾT
về nhiệm vụ tháng 7 năm 2026
-----

`;

/** Findings that the finished document does not have, about anything but the task that is being written and the vote. */
function early(document: Document, finished: ReadonlySet<string>): string[] {
  const last = document.model.tasks.at(-1);
  const now = told(document);
  const onLast = now.filter(({ line }) => line === last?.line);
  assert.ok(onLast.length <= 3, `${onLast.length} findings on the task being written`);
  return now
    .filter(({ rule, line }) => rule !== 'thieu-bieu-quyet' && line !== last?.line)
    .map(({ rule, line }) => `${rule} ${line}`)
    .filter((one) => !finished.has(one));
}

describe('drafts as they are written', () => {
  for (const { name, text } of texts) {
    it(`${name}, line by line: nothing is told of what is finished that is not true of it`, () => {
      const finished = new Set(told(openDocument(name, text)).map(({ rule, line }) => `${rule} ${line}`));
      let document: Document | undefined;
      for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) {
        document = openDocument(name, text.slice(0, end + 1), document);
        if (document.model.kind === null) assert.deepEqual(checkDocument(document), []);
        assert.deepEqual(early(document, finished), [], text.slice(0, end).split('\n').at(-1));
      }
    });
  }

  for (const { name, text } of texts.filter((one) => /examples\/(?:2026-07|Nghị)/.test(one.name))) {
    it(`${name}, letter by letter`, () => {
      const finished = new Set(told(openDocument(name, text)).map(({ rule, line }) => `${rule} ${line}`));
      let document: Document | undefined;
      for (let end = 1; end < text.length; end += 3) {
        document = openDocument(name, text.slice(0, end), document);
        if (document.model.kind === null) assert.deepEqual(checkDocument(document), []);
        assert.deepEqual(early(document, finished), [], JSON.stringify(text.slice(end - 60, end)));
      }
    });
  }

  it('a vote is asked for once there is something to adopt', () => {
    const asked = (text: string): boolean =>
      told(openDocument('a.md', text)).some((t) => t.rule === 'thieu-bieu-quyet');
    const none = [
      '',
      'Chi bộ họp thường kỳ, thống nhất quyết nghị:\n',
      'I. ĐÁNH GIÁ\n\nII. NHIỆM VỤ THÁNG 7\n',
      'II. NHIỆM VỤ THÁNG 7\n\n1.\n2.\n',
      'II. NHIỆM VỤ THÁNG 7\n\n- Nội dung: …\n',
      'II. NHIỆM VỤ THÁNG 7\n\n1. Nạo\n',
    ];
    const some = [
      'II. NHIỆM VỤ THÁNG 7\n\n1. Nạo vét mương\n',
      'T/M CHI BỘ\nBÍ THƯ\n',
      'Nơi nhận:\n- Đảng uỷ xã\n- Lưu Chi bộ\n',
      'Nghị quyết này được phổ biến đến toàn thể đảng viên.\n',
    ];
    assert.deepEqual(
      none.filter((text) => asked(HEAD + text)),
      [],
    );
    assert.deepEqual(
      some.filter((text) => !asked(HEAD + text)),
      [],
    );
    const front =
      '---\nloại: Nghị quyết\nchi bộ: Chi bộ thôn Cồn Phượng\nngười ký: Quách Đình Lễ\nnơi nhận:\n  - Lưu Chi bộ\n---\n';
    assert.equal(asked(front), false);
  });
});

describe('an outline', () => {
  const section = 'II. NHIỆM VỤ THÁNG 7\n\n';
  /** What stands there, and how many tasks have been begun in it. */
  const outlines: readonly [string, number][] = [
    ['I. ĐÁNH GIÁ\n\nII. NHIỆM VỤ THÁNG 7\n\nIII. TỔ CHỨC THỰC HIỆN\n', 0],
    [`${section}1.\n2.\n3.\n`, 0],
    [`${section}1. \n2. \n`, 0],
    [`${section}-\n- \n`, 0],
    [`${section}a)\nb)\n`, 0],
    [`${section}1. N\n`, 0],
    [`${section}- Nội dung:\n`, 1],
    [`${section}- Phụ trách:\n`, 1],
    [`${section}- Nội dung:\n- Biện pháp:\n- Phụ trách:\n- Thời hạn:\n`, 1],
    [`${section}1. Nội dung:\n   - Biện pháp:\n   - Phụ trách:\n2. Nội dung:\n   - Biện pháp:\n   - Phụ trách:\n`, 2],
    ['## II. Nhiệm vụ tháng 7\n\n### 1.\n\n### 2.\n', 0],
    ['## II. Nhiệm vụ tháng 7\n\n### 1. Nạo vét mương\n\n### 2. Thu quỹ\n', 0],
    ['## II. Nhiệm vụ tháng 7\n\n### 1. …\n\n- **Nội dung:** …\n- **Biện pháp:** …\n- **Phụ trách:** …\n', 1],
    [
      `${section}| TT | Nội dung | Biện pháp | Phụ trách | Thời hạn |\n| --- | --- | --- | --- | --- |\n| 1 | | | | |\n`,
      0,
    ],
    [
      `${section}| TT | Nội dung | Biện pháp | Phụ trách | Thời hạn |\n| --- | --- | --- | --- | --- |\n| 1 | … | … | … | … |\n`,
      1,
    ],
  ];
  for (const [text, begun] of outlines) {
    it(`${JSON.stringify(text).slice(0, 90)}: ${begun}`, () => {
      assert.deepEqual(
        told(openDocument('a.md', HEAD + text)).map(({ rule }) => rule),
        Array.from({ length: begun }, () => 'thieu-noi-dung'),
      );
    });
  }
});

describe('blanks of a template are blanks, in every field', () => {
  const BLANKS = ['…', '......', '. . . . .', '[…]', '{{…}}', '{{điền vào đây}}', '[nêu rõ]', '____', '(…)', ''];
  const WHOLE: Readonly<Record<string, string>> = {
    'Nội dung': 'Nạo vét 800 m mương',
    'Biện pháp': 'giao mỗi xóm một đoạn',
    'Phụ trách': 'đồng chí Khổng Văn Thuấn',
    'Thời hạn': 'trước ngày 20/7/2026',
  };
  const ASKED: Readonly<Record<string, string>> = {
    'Nội dung': 'thieu-noi-dung',
    'Biện pháp': 'thieu-bien-phap',
    'Phụ trách': 'thieu-nguoi-phu-trach',
    'Thời hạn': 'thieu-thoi-han',
  };
  const labelled = (fields: Readonly<Record<string, string>>): string =>
    `## II. Nhiệm vụ tháng 7\n\n### 1. Thuỷ lợi\n\n${Object.entries(fields)
      .map(([label, value]) => `- **${label}:** ${value}\n`)
      .join('')}`;
  const row = (fields: Readonly<Record<string, string>>): string =>
    `## II. Nhiệm vụ tháng 7\n\n| TT | ${Object.keys(fields).join(' | ')} |\n| --- | --- | --- | --- | --- |\n| 1 | ${Object.values(fields).join(' | ')} |\n`;
  const VOTED = '\nNghị quyết được 20/20 đảng viên chính thức được triệu tập tán thành (đạt 100%).\n';

  for (const [shape, write] of [
    ['labels', labelled],
    ['a table', row],
  ] as const) {
    for (const label of Object.keys(WHOLE)) {
      it(`${shape}: ${label}`, () => {
        for (const blank of BLANKS) {
          const text = HEAD + write({ ...WHOLE, [label]: blank }) + VOTED;
          assert.deepEqual(
            told(openDocument('a.md', text)).map(({ rule }) => rule),
            [ASKED[label]],
            `«${blank}»`,
          );
        }
      });
    }
  }

  const forms: readonly [string, string][] = [
    ['Phụ trách', 'đồng chí …'],
    ['Phụ trách', 'đồng chí ........'],
    ['Phụ trách', 'Đ/c […]'],
    ['Thời hạn', 'trước ngày …/…/2026'],
    ['Thời hạn', 'ngày … tháng … năm 20…'],
    ['Thời hạn', 'trước ngày .../.../...'],
    ['Thời hạn', 'trong tháng …'],
  ];
  for (const [label, value] of forms) {
    it(`${label}: ${value}`, () => {
      const text = HEAD + labelled({ ...WHOLE, [label]: value }) + VOTED;
      assert.deepEqual(
        told(openDocument('a.md', text)).map(({ rule }) => rule),
        [ASKED[label]],
      );
    });
  }

  const prose: readonly [string, string][] = [
    ['Giao đồng chí … nạo vét mương bằng cách chia đoạn, xong trước ngày 20/7/2026.', 'thieu-nguoi-phu-trach'],
    ['Giao đồng chí Khổng Văn Thuấn nạo vét mương bằng cách chia đoạn, xong trước ngày …/…/2026.', 'thieu-thoi-han'],
    ['Giao đồng chí Khổng Văn Thuấn nạo vét mương bằng cách …, xong trước ngày 20/7/2026.', 'thieu-bien-phap'],
  ];
  for (const [text, rule] of prose) {
    it(text, () => {
      const document = openDocument('a.md', `${HEAD}II. NHIỆM VỤ THÁNG 7\n\n1. ${text}\n${VOTED}`);
      assert.deepEqual(
        told(document).map((one) => one.rule),
        [rule],
      );
    });
  }

  const counted: readonly string[] = ['…', '......', '[…]', '{{…}}', '____'];
  for (const blank of counted) {
    it(`counts: «${blank}»`, () => {
      const minutes = `CHI BỘ THÔN CỒN PHƯỢNG\n\nBIÊN BẢN\nhọp chi bộ tháng 7\n-----\n\nTổng số đảng viên: ${blank} đồng chí; có mặt: ${blank} đồng chí; vắng: ${blank} đồng chí.\n\nTán thành: ${blank}/${blank} đồng chí (đạt ${blank}%).\n`;
      const { attendance, votes }: DocumentModel = openDocument('a.md', minutes).model;
      assert.equal(attendance?.members.found || attendance?.present.found || attendance?.absent.found || false, false);
      for (const vote of votes) assert.deepEqual([vote.for, vote.eligible, vote.percent], [null, null, null]);
    });
  }
});
