/** What a fix asks the host to do, carried out and looked at: the paper that is begun, the paper and the line that are opened. */
import { strict as assert } from 'node:assert';
import type { CreatePaper, Example, Fix, ListPlaces, OpenTemplate } from '../../server/src/core/rules/types';
import { openDocument } from '../../server/src/core/service';
import { draft, draftKindOf } from '../../server/src/core/service-drafts';

/** Asserts that the host can do it; gives the example with the paper that came, where one did. */
export function carriedOut(example: Example, fix: Fix): Example {
  const { command } = fix;
  assert.ok(command);
  assert.equal(fix.safe, false, 'only a person asks for it');
  if (command.kind === 'create') return withPaper(example, command);
  if (command.kind === 'open') {
    const there = example.others?.find(({ file }) => file === command.file);
    assert.ok(there, `${command.file} is one of the other papers`);
    assert.ok(command.line !== null, 'it opens at the place that is meant');
    const line = there.text.split('\n')[command.line - 1];
    assert.ok(line !== undefined && line.trim() !== '' && line !== '---', `line ${command.line}: ${line}`);
    return example;
  }
  if (command.kind === 'template') return { ...example, text: templateOf(command) };
  if (command.kind === 'list') {
    isWorthReading(command, example.text);
    return example;
  }
  assert.ok(0 <= command.start && command.start < command.end && command.end <= example.text.length);
  assert.ok(example.text.slice(command.start, command.end).trim() !== '', 'something is selected');
  return example;
}

function withPaper(example: Example, { paper, form, date, prepares, subject }: CreatePaper): Example {
  const kind = draftKindOf(paper, form);
  assert.ok(kind, `there is a skeleton of ${paper}, ${form}`);
  const known = { ...(prepares && { prepares }), ...(subject && { subject }) };
  const begun = draft(kind, { ...known, ...(date && { date }) });
  const { model } = openDocument(begun.fileName, begun.text);
  assert.equal(model.kind, paper);
  assert.equal(model.form, form);
  if (date === null) assert.match(begun.text, /^ngày: …$/m, 'a day that nobody knows stays open');
  // As the clerk files it, once its day is filled in.
  const day = date ?? prepares ?? '2026-06-20';
  const filed = draft(kind, { ...known, date: day, chiBo: 'Chi bộ thôn Trà' });
  return { ...example, others: [...(example.others ?? []), { file: begun.fileName, text: filed.text }] };
}

/** The form itself, as it is shown. */
function templateOf({ paper, form }: OpenTemplate): string {
  const kind = draftKindOf(paper, form);
  assert.ok(kind, `there is a skeleton of ${paper}, ${form}`);
  return draft(kind, {}).text;
}

function isWorthReading({ title, groups }: ListPlaces, text: string): void {
  assert.notEqual(title, '');
  assert.ok(groups.length > 0, 'there is something to choose from');
  for (const group of groups) {
    assert.ok(group.title !== '' && group.places.length > 0);
    for (const { label, detail, start, end } of group.places) {
      assert.ok(label.trim() !== '' && detail !== '');
      assert.ok(0 <= start && start < end && end <= text.length);
      assert.ok(!/[\n|]/.test(text.slice(start, end)), `one place: ${text.slice(start, end)}`);
    }
  }
}
