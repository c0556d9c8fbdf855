import assert from 'node:assert/strict';
import { differenceOf, safeEdits } from '../../../server/src/core/features/code-actions';
import { openDocument } from '../../../server/src/core/service';
import { actionsAt, applyEdits, fixEverything } from '../../../server/src/core/service-editor';
import { check, HEAD, place, TASKS } from './support';

const GAP = `${TASKS}\n### 2. Thu $0quỹ đền ơn\n\n- **Nội dung:** Thu quỹ của 120 hộ.\n- **Biện pháp:** Phát thư ngỏ.\n- **Thời hạn:** trước ngày 20/7/2026\n`;

function actions(source: string, end: '\n' | '\r\n' = '\n') {
  const { document, offset, text } = place(source, end);
  return { text, document, found: actionsAt(document, { start: offset, end: offset }, check(document), 'vi') };
}

describe('quick fixes', () => {
  for (const end of ['\n', '\r\n'] as const) {
    it(`after it is applied the finding is gone, and nothing new came (${JSON.stringify(end)})`, () => {
      const { text, document, found } = actions(GAP, end);
      const fix = found.find(({ kind, rule }) => kind === 'fix' && rule === 'thieu-nguoi-phu-trach');
      assert.ok(fix);
      const fixed = applyEdits(text, fix.edits);
      if (end === '\r\n') assert.doesNotMatch(fixed, /(?<!\r)\n/);
      const before = check(document).diagnostics.map(({ rule }) => rule);
      const after = check(openDocument('nq.md', fixed)).diagnostics;
      // The blank that the fix leaves is still to be filled: the finding stays until it is.
      const filled = fixed.replace('đồng chí …', 'đồng chí Âu Thị Mận');
      assert.notEqual(filled, fixed);
      const done = check(openDocument('nq.md', filled)).diagnostics.map(({ rule }) => rule);
      assert.deepEqual(
        done,
        before.filter((rule) => rule !== 'thieu-nguoi-phu-trach'),
      );
      assert.ok(after.length <= before.length);
    });

    it(`selects the blank (${JSON.stringify(end)})`, () => {
      const fix = actions(GAP, end).found.find(({ kind, rule }) => kind === 'fix' && rule === 'thieu-nguoi-phu-trach')!;
      const { edit, start, end: to } = fix.select!;
      assert.equal(fix.edits[edit]!.text.slice(start, to), '…');
    });
  }
});

describe('suppressing', () => {
  it('puts a comment before the block, with the reason to write over', () => {
    const { text, found } = actions(GAP);
    const action = found.find(({ kind, rule }) => kind === 'suppress' && rule === 'thieu-nguoi-phu-trach')!;
    const suppressed = applyEdits(text, action.edits);
    assert.ok(suppressed.includes('<!-- nghiquyet-bo-qua: thieu-nguoi-phu-trach — lý do -->\n### 2. Thu quỹ'));
    const rules = check(openDocument('nq.md', suppressed)).diagnostics.map(({ rule }) => rule);
    assert.ok(!rules.includes('thieu-nguoi-phu-trach'));
    assert.ok(!rules.includes('bo-qua-thua'));
    const { edit, start, end } = action.select!;
    assert.equal(action.edits[edit]!.text.slice(start, end), 'lý do');
  });

  it('for a finding in front matter: a comment for the file, behind it', () => {
    const { text, found } = actions(`${HEAD.replace('địa danh:', 'đia $0dang:')}${TASKS.slice(HEAD.length)}`);
    const action = found.find(({ kind, rule }) => kind === 'suppress' && rule === 'khoa-la')!;
    const suppressed = applyEdits(text, action.edits);
    assert.ok(suppressed.includes('---\n\n<!-- nghiquyet-bo-qua-tep: khoa-la — lý do -->\n'));
    assert.ok(!check(openDocument('nq.md', suppressed)).diagnostics.some(({ rule }) => rule === 'khoa-la'));
  });
});

describe('explaining', () => {
  it('once a rule, behind the rest', () => {
    const { found } = actions(GAP);
    const kinds = found.map(({ kind }) => kind);
    assert.deepEqual(
      kinds,
      [...kinds].sort((a, b) => ['fix', 'suppress', 'explain'].indexOf(a) - ['fix', 'suppress', 'explain'].indexOf(b)),
    );
    assert.equal(found.filter(({ kind, rule }) => kind === 'explain' && rule === 'thieu-nguoi-phu-trach').length, 1);
  });

  it('nothing where there is no finding', () => {
    assert.deepEqual(actions(TASKS.replace('Sậy.', 'Sậy$0.')).found, []);
  });
});

describe('fix-all', () => {
  const UNUSED = '\n<!-- nghiquyet-bo-qua: thieu-noi-dung — thử -->\n\nChi bộ giao chi uỷ theo dõi.\n';

  it('makes safe fixes only, and making them twice changes nothing', () => {
    const document = openDocument('nq.md', TASKS + UNUSED);
    const fixed = applyEdits(document.source.raw, fixEverything(document));
    assert.ok(!fixed.includes('bo-qua'));
    assert.deepEqual(fixEverything(openDocument('nq.md', fixed)), []);
    const left = check(openDocument('nq.md', fixed)).diagnostics;
    assert.ok(left.every(({ fixes }) => fixes.every(({ safe }) => !safe)));
  });

  it('takes one of two fixes that touch the same place', () => {
    const edit = (start: number, end: number, text: string) => ({
      fixes: [{ title: '', safe: true, edits: [{ start, end, text }] }],
    });
    assert.deepEqual(safeEdits([edit(0, 4, 'a'), edit(2, 6, 'b'), edit(6, 8, 'c'), edit(8, 8, 'd'), edit(9, 9, 'e')]), [
      { start: 0, end: 4, text: 'a' },
      { start: 6, end: 8, text: 'c' },
      { start: 9, end: 9, text: 'e' },
    ]);
  });

  const differences: readonly [string, string][] = [
    ['một hai ba', 'một ba'],
    ['a\r\nb', 'a\rb'],
    ['x😀y', 'x😁y'],
    ['', 'mới'],
    ['aaa', 'aa'],
  ];
  for (const [from, to] of differences) {
    it(`the difference of ${JSON.stringify(from)} and ${JSON.stringify(to)} leads from one to the other`, () => {
      assert.equal(applyEdits(from, differenceOf(from, to)), to);
    });
  }
});
