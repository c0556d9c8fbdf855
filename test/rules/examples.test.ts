import { strict as assert } from 'node:assert';
import { rules } from '../../server/src/core/rules/registry.generated';
import type { Fix, Rule } from '../../server/src/core/rules/types';
import { checkDocument, type Diagnostic, openDocument } from '../../server/src/core/service';

const findingsOf = (rule: Rule, text: string): Diagnostic[] =>
  checkDocument(openDocument('example.md', text), {
    rules: [rule],
    preset: 'tham-dinh',
    onError: (_rule, error) => {
      throw error;
    },
  });

const lineOf = (text: string, offset: number): number => text.slice(0, offset).split('\n').length;

/** Applies a fix, and fills the blanks that it leaves with what a clerk might write. */
function applied(text: string, fix: Fix): string {
  const edits = [...fix.edits].sort((a, b) => b.start - a.start);
  return edits.reduce((result, edit) => result.slice(0, edit.start) + edit.text + result.slice(edit.end), text);
}
const FILLED: readonly (readonly [RegExp, string])[] = [
  [/…\/…\/…/g, '20/7/2026'],
  [/đồng chí …/g, 'đồng chí Nguyễn Văn Bình'],
  [/…\/… đảng viên/g, '20/20 đảng viên'],
  [/đạt …%/g, 'đạt 100%'],
  [/\[nêu việc cần làm\]/g, 'Phát quang đường trục thôn'],
  [/(bằng cách|Biện pháp:|Cách làm:) …/g, '$1 chia đoạn cho từng xóm'],
  [/\| … \|/g, '| chia đoạn cho từng xóm |'],
];
const filled = (text: string): string => FILLED.reduce((result, [blank, value]) => result.replace(blank, value), text);

describe('rules', () => {
  it('there are rules, each with its own id and file', () => {
    assert.ok(rules.length >= 10);
    assert.equal(new Set(rules.map((rule) => rule.id)).size, rules.length);
    for (const rule of rules) assert.match(rule.id, /^[a-z0-9]+(?:-[a-z0-9]+)*$/);
  });

  for (const rule of rules) {
    describe(rule.id, () => {
      it('has a basis, and says what, why and what to do', () => {
        assert.ok(rule.basis.length > 0 && rule.examples.bad.length > 0 && rule.examples.good.length > 0);
      });

      for (const [i, example] of rule.examples.bad.entries()) {
        it(`finds bad example ${i + 1}${example.title ? `: ${example.title}` : ''}`, () => {
          const findings = findingsOf(rule, example.text);
          if (example.lines)
            assert.deepEqual(
              findings.map((f) => lineOf(example.text, f.start)),
              example.lines,
            );
          else assert.equal(findings.length, 1);
          for (const finding of findings) {
            assert.ok(finding.message.split(/[.?!](?:\s|$)/).filter(Boolean).length >= 3, finding.message);
            assert.equal(finding.message, finding.message.normalize('NFC'));
            assert.equal(finding.fixes.length > 0, rule.fix !== null && finding.fixes.length > 0);
          }
        });

        if (rule.fix === null) continue;
        it(`mends bad example ${i + 1}; filled in, the finding is gone and nothing new came`, () => {
          const before = findingsOf(rule, example.text);
          const fix = before[0]?.fixes[0];
          if (!fix) return;
          const text = applied(example.text, fix);
          assert.notEqual(text, example.text);
          if (fix.select) {
            const edit = fix.edits[fix.select.edit]!;
            assert.ok(edit.text.slice(fix.select.start, fix.select.end).trim().length > 0, 'the blank is selected');
            assert.equal(fix.safe, false, 'a fix that leaves a blank is never safe');
          }
          const options = { preset: 'day-du' as const };
          const known = new Set(checkDocument(openDocument('a.md', example.text), options).map((f) => f.rule));
          const after = checkDocument(openDocument('a.md', filled(text)), options);
          assert.equal(findingsOf(rule, filled(text)).length, before.length - 1, filled(text));
          for (const finding of after) assert.ok(known.has(finding.rule), `${finding.rule} is new: ${finding.message}`);
        });
      }

      for (const [i, example] of rule.examples.good.entries()) {
        it(`says nothing of good example ${i + 1}`, () => assert.deepEqual(findingsOf(rule, example.text), []));
      }
    });
  }
});
