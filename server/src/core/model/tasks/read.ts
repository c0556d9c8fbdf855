/** Which parts of a document hold tasks, and of which shape: the contract's 'What counts as a task'. */
import type { Outlook } from '../../guidance/section-wording';
import type { DocumentModel, Section, Task } from '../types';
import { type Inherited, NOTHING_INHERITED } from './labelled';
import type { Reference } from './parts';
import { sectionTasks } from './sections';

type Kind = DocumentModel['kind'];
const HOLDS_TASKS: ReadonlySet<Kind> = new Set(['resolution', 'conclusion', 'plan', 'minutes']);

interface Reading {
  readonly kind: Kind;
  readonly reference: Reference;
  readonly tasks: Task[];
}

/** The tasks of a document, in its order. `body` is the root of its section tree. */
export function readTasks(kind: Kind, body: Section, reference: Reference): Task[] {
  if (!HOLDS_TASKS.has(kind)) return [];
  const reading: Reading = { kind, reference, tasks: [] };
  collect(body, 'neutral', false, NOTHING_INHERITED, reading);
  return reading.tasks.sort((a, b) => a.start - b.start);
}

/** What a section's own heading says; a heading that says nothing takes after the section above it. */
function outlook({ says }: Section, above: Outlook, kind: Kind): Outlook {
  if (!says) return 'neutral';
  const { own, backAmongDuties, aheadInPlan } = says();
  if (above === 'ahead' && own === 'behind') return backAmongDuties ? 'behind' : 'ahead';
  if (own !== 'neutral') return own;
  return kind === 'plan' && aheadInPlan ? 'ahead' : above;
}

function collect(section: Section, above: Outlook, inTasks: boolean, inherited: Inherited, reading: Reading): void {
  const { kind, reference } = reading;
  const view = outlook(section, above, kind);
  const { tasks, group } = sectionTasks(section.own, {
    view,
    titled: section.heading !== null,
    inTasks,
    alone: section.children.length === 0,
    concluding: (kind === 'minutes' || kind === 'conclusion') && section.says !== null && section.says().concludes,
    minutes: kind === 'minutes',
    conclusion: kind === 'conclusion',
    inherited,
    reference,
  });
  for (const task of tasks) reading.tasks.push(task);
  const ahead = view === 'ahead';
  for (const child of section.children) collect(child, view, ahead, ahead ? group : inherited, reading);
}
