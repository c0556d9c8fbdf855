/** What the core reads in snippets and skeletons: filled in sensibly they hold no finding of the eight basic rules. */
import assert from 'node:assert/strict';
import { DRAFT_KINDS, DRAFT_PLANS, type DraftKind, type DraftPlan } from '../../server/src/core/drafting/kinds';
import { type KnownForDraft, skeleton } from '../../server/src/core/drafting/skeleton';
import { filledSnippet, SNIPPETS, type Snippet, snippetById } from '../../server/src/core/guidance/snippets/index';
import { checkDocument, openDocument } from '../../server/src/core/service';

const KNOWN: KnownForDraft = {
  chiBo: 'Chi bộ thôn Đông Viên',
  dangBo: 'Đảng bộ xã An Khê Thượng',
  diaDanh: 'An Khê Thượng',
  date: '2026-06-03',
  number: 6,
  chuTri: 'Nguyễn Văn Lâm',
  thuKy: 'Trần Thị Hoà',
};

const planFor = (snippet: Snippet): DraftPlan =>
  DRAFT_PLANS[
    DRAFT_KINDS.find(
      (kind) =>
        // A snippet is written for its first kind of paper; others may use it too.
        snippet.kinds[0] === DRAFT_PLANS[kind].kind &&
        (snippet.forms.length === 0 || snippet.forms.some((form) => form === DRAFT_PLANS[kind].form)),
    ) ?? 'nghi-quyet'
  ];

/** The snippets, filled, under their headings, behind the front matter of that paper. */
function filledDocument(kind: DraftKind, snippets: readonly Snippet[]): string {
  const head = skeleton(kind, KNOWN).split('---\n')[1]!.replaceAll('…', 'việc của thôn');
  const sections: string[] = [];
  let heading: string | null = null;
  for (const snippet of snippets) {
    if (snippet.heading && snippet.heading !== heading) sections.push(`## ${snippet.heading}`);
    heading = snippet.heading;
    sections.push(filledSnippet(snippet));
  }
  return `---\n${head}---\n\n${sections.join('\n\n')}\n`;
}

const findings = (text: string): string[] =>
  checkDocument(openDocument('thu.md', text), { preset: 'co-ban' }).map(
    ({ rule, start, message }) => `${rule} ${JSON.stringify(text.slice(start, start + 60))} ${message}`,
  );

describe('what is read in snippets', () => {
  for (const snippet of SNIPPETS) {
    it(`${snippet.id}, filled in, holds no finding`, () => {
      const plan = planFor(snippet);
      const kind = DRAFT_KINDS.find((id) => DRAFT_PLANS[id] === plan)!;
      const votes = plan.kind === 'resolution' && snippet.step !== 'vote' ? [snippetById('bieu-quyet-nghi-quyet')] : [];
      const text = filledDocument(kind, [snippet, ...votes]);
      assert.equal(openDocument('thu.md', text).model.kind, plan.kind);
      assert.deepEqual(findings(text), []);
    });

    const { step } = snippet;
    if (step && snippet.kinds[0] === 'minutes') {
      it(`${snippet.id} is read as the step ${step}`, () => {
        const plan = planFor(snippet);
        const kind = DRAFT_KINDS.find((id) => DRAFT_PLANS[id] === plan)!;
        const steps = openDocument('thu.md', filledDocument(kind, [snippet])).model.steps.map(({ id }) => id);
        assert.ok(steps.includes(step), `read: ${steps.join(', ') || 'nothing'}`);
      });
    }
  }

  for (const kind of DRAFT_KINDS) {
    const plan = DRAFT_PLANS[kind];
    it(`the skeleton ${kind} is recognised as what it is`, () => {
      for (const known of [KNOWN, {}]) {
        const { model } = openDocument('thu.md', skeleton(kind, known));
        assert.equal(model.kind, plan.kind);
        if (plan.form) assert.equal(model.form, plan.form);
      }
    });

    it(`the skeleton ${kind}, filled in, holds no finding`, () => {
      assert.deepEqual(findings(filledDocument(kind, plan.snippets.map(snippetById))), []);
    });
  }

  it('an unfilled task is not taken for a filled one', () => {
    const text = skeleton('nghi-quyet', KNOWN);
    const [task] = openDocument('thu.md', text).model.tasks;
    assert.ok(task);
    assert.equal(task.content.found, false);
    assert.equal(task.measures.length, 0);
    assert.equal(task.owners.length, 0);
    assert.equal(task.deadline, null);
  });
});
