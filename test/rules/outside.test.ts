/** Findings that no rule file makes hold to what their pages show. */
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { knownRule, OUTSIDE_RULES, type OutsideRule } from '../../server/src/core/rules/outside';
import { checkDocument, openDocument } from '../../server/src/core/service';
import { readRosterFile } from '../../server/src/core/service-workspace';

const found = ({ id, about }: OutsideRule, text: string): string[] => {
  const all =
    about === 'document'
      ? checkDocument(openDocument('example.md', text), { preset: 'tham-dinh' })
      : readRosterFile('chibo.yaml', text).diagnostics;
  return all.filter(({ rule }) => rule === id).map(({ severity }) => severity);
};

describe('findings about the tool itself', () => {
  for (const rule of OUTSIDE_RULES) {
    it(`${rule.id}: the bad examples are told, with the severity that the page names, the good ones are not`, () => {
      for (const { text } of rule.examples.bad) {
        const told = found(rule, text);
        assert.ok(told.length > 0 && told.every((severity) => severity === rule.severity), text);
      }
      for (const { text } of rule.examples.good) assert.deepEqual(found(rule, text), [], text);
    });

    it(`${rule.id}: has a page, and is known by its id`, () => {
      assert.ok(existsSync(`docs/rules/${rule.id}.md`));
      assert.equal(knownRule(rule.id)?.title, rule.title);
    });
  }
});
