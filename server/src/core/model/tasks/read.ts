/** Which parts of a document hold tasks, and of which shape: the contract's 'What counts as a task'. */
import { AHEAD_IN_PLANS, BACK_AMONG_DUTIES, CONCLUDING, type Outlook } from '../../guidance/section-wording';
import type { Block, Line, Table } from '../../syntax/types';
import { readGroupOwner } from '../../text/assignment';
import { fold } from '../../text/fold';
import { remembered } from '../../text/remembered';
import { labelledParts } from '../fields';
import { type Item, itemTree, underLeadIns } from '../items';
import { indexOfWord, outlookOf, ownBlocks } from '../outline';
import { passageOf } from '../passage';
import type { DocumentModel, Section, Task } from '../types';
import { type Inherited, labelledTask, NOTHING_INHERITED } from './labelled';
import { assignmentIn, deadlineIn, partyAt, type Reference } from './parts';
import { proseTask, sectionTask } from './prose';
import { rowTasks, taskColumns } from './rows';

const groupOwnersOf = remembered(readGroupOwner);

type Kind = DocumentModel['kind'];
const HOLDS_TASKS: ReadonlySet<Kind> = new Set(['resolution', 'conclusion', 'plan', 'minutes']);

interface Reading {
  readonly kind: Kind;
  readonly blocks: readonly Block[];
  readonly reference: Reference;
}

/** The tasks of a document, in its order. `body` is the root of its section tree. */
export function readTasks(kind: Kind, body: Section, blocks: readonly Block[], reference: Reference): Task[] {
  if (!HOLDS_TASKS.has(kind)) return [];
  const reading: Reading = { kind, blocks, reference };
  const tasks: Task[] = [];
  collect(body, 'neutral', false, NOTHING_INHERITED, reading, tasks);
  return tasks.sort((a, b) => a.start - b.start);
}

/** What a section's own heading says; a heading that says nothing takes after the section above it. */
function outlook(section: Section, above: Outlook, kind: Kind): Outlook {
  if (!section.heading) return 'neutral';
  const own = outlookOf(section.folded);
  if (above === 'ahead' && own === 'behind') {
    return BACK_AMONG_DUTIES.some((wording) => section.folded.startsWith(fold(wording))) ? 'behind' : 'ahead';
  }
  if (own !== 'neutral') return own;
  if (kind === 'plan' && AHEAD_IN_PLANS.some((wording) => indexOfWord(section.folded, fold(wording)) >= 0))
    return 'ahead';
  return above;
}

function collect(
  section: Section,
  above: Outlook,
  inTasks: boolean,
  inherited: Inherited,
  reading: Reading,
  tasks: Task[],
): void {
  const view = outlook(section, above, reading.kind);
  const own = ownBlocks(section, reading.blocks);
  if (view === 'ahead') {
    const group = inTasks && section.heading ? groupOf(section.heading, own, inherited, reading) : inherited;
    if (inTasks && section.heading && isOneTask(section, own)) {
      tasks.push(taskUnderHeading(section.heading, own, reading, inherited));
      for (const table of own) if (table.type === 'table') tasks.push(...rowTasks(table, reading.reference, group));
      return;
    }
    tasksAmong(own, group, reading, tasks, false);
    for (const child of section.children) collect(child, 'ahead', true, group, reading, tasks);
    return;
  }
  if (reading.kind === 'minutes') tasks.push(...announcedDuties(own, inherited, reading));
  // Elsewhere only what is plainly a task counts: a table or a labelled item with owner and time, and in minutes what is assigned.
  if (view === 'neutral') {
    const concluding = isConcluding(section, reading.kind);
    tasksAmong(own, inherited, reading, tasks, true, concluding);
  }
  for (const child of section.children) collect(child, view, false, inherited, reading, tasks);
}

const isConcluding = (section: Section, kind: Kind): boolean =>
  (kind === 'minutes' || kind === 'conclusion') &&
  CONCLUDING.some(
    (wording) => section.folded.startsWith(fold(wording)) || indexOfWord(section.folded, fold(wording)) >= 0,
  );

const ANNOUNCES = /(?<![\p{L}])(?:kết luận|giao|phân công|thống nhất)(?![\p{L}])[^:]*:$/u;

/** In minutes a numbered line may announce what was assigned (`4. Chủ trì kết luận, phân công:`): the items under it. */
function announcedDuties(own: readonly Block[], inherited: Inherited, reading: Reading): Task[] {
  const tasks: Task[] = [];
  const lines = own.filter((block): block is Line => block.type === 'line');
  for (const item of itemTree(lines)) {
    if (!item.line.marker || !ANNOUNCES.test(item.line.folded.trim())) continue;
    for (const child of gathered(item.children))
      if (statesTask(child.line) || hasLabels(child)) tasksOfItem(child, inherited, reading, tasks);
  }
  return tasks;
}

/** A sub-heading is one task when labels, or nothing but paragraphs, stand under it. */
function isOneTask(section: Section, own: readonly Block[]): boolean {
  if (section.children.length > 0) return false;
  const lines = own.filter((block): block is Line => block.type === 'line');
  if (lines.length === 0) return own.length === 0 && statesTask(section.heading!);
  const tree = underLeadIns(itemTree(lines), isOpenLabel);
  if (tree.some((item) => labelledParts(item.line).length > 0 && isWholeTask(item))) return false;
  // A label inside an item's sentence is that item's own; only lines that begin with one are fields of the heading.
  const labelled = tree.filter((item) => labelledParts(item.line)[0]?.labelStart === 0);
  if (labelled.length > 0 && labelled.length * 2 >= tree.length) return true;
  return lines.every((line) => line.marker === null);
}

/** `Giải pháp:` with nothing behind it: what follows in a list is its value. */
function isOpenLabel(line: Line): boolean {
  const parts = labelledParts(line);
  return parts.length === 1 && parts[0]!.labelStart === 0 && parts[0]!.valueEnd === parts[0]!.valueStart;
}

/** A heading alone is a task only when it assigns one: an outline being typed is none. */
function statesTask(heading: Line): boolean {
  const passage = passageOf(heading);
  return assignmentIn(passage).owners.length > 0 || deadlineIn(passage, null, 'prose') !== null;
}

function taskUnderHeading(heading: Line, own: readonly Block[], reading: Reading, inherited: Inherited): Task {
  const lines = own.filter((block): block is Line => block.type === 'line');
  const tree = underLeadIns(itemTree(lines), isOpenLabel);
  const marked = lines.some((line) => line.marker !== null);
  const startsLabelled = tree.some((item) => labelledParts(item.line)[0]?.labelStart === 0);
  if (marked || startsLabelled) return labelledTask(heading, tree, reading.reference, inherited);
  if (lines.length === 0) return proseTask({ line: heading, children: [], tables: [] }, reading.reference, inherited);
  return sectionTask(heading, lines, reading.reference, inherited);
}

/** The tasks in a run of blocks: rows of tables, labelled items, prose items, groups of items. */
function tasksAmong(
  own: readonly Block[],
  inherited: Inherited,
  reading: Reading,
  tasks: Task[],
  plainOnly: boolean,
  assignedToo = false,
): void {
  for (const table of own) {
    if (table.type === 'table' && (!plainOnly || isDuties(table)))
      tasks.push(...rowTasks(table, reading.reference, inherited));
  }
  const lines = own.filter((block): block is Line => block.type === 'line');
  for (const item of gathered(itemTree(lines))) {
    if (plainOnly && !isWholeTask(item) && !(assignedToo && item.line.marker && statesTask(item.line))) continue;
    tasksOfItem(item, inherited, reading, tasks);
  }
}

/** A table outside the duties counts when it has owner and time, and no column of results already there. */
function isDuties(table: Table): boolean {
  const columns = taskColumns(table);
  if (!columns) return false;
  const names = columns.flat();
  return names.includes('owner') && (names.includes('deadline') || names.includes('end')) && !names.includes('result');
}

function tasksOfItem(item: Item, inherited: Inherited, reading: Reading, tasks: Task[]): void {
  const { reference } = reading;
  if (!item.line.marker) return;
  if (hasLabels(item)) {
    tasks.push(labelledTask(item.line, item.children, reference, inherited));
    return;
  }
  if (isGroup(item, reading)) {
    const group = groupOf(item.line, [], inherited, reading);
    for (const child of gathered(item.children)) tasksOfItem(child, group, reading, tasks);
  } else {
    tasks.push(proseTask(item, reference, inherited));
  }
}

/** Labels on the item itself, or on lines directly under it that carry no second task. */
function hasLabels(item: Item): boolean {
  const own = labelledParts(item.line);
  if (own.length >= 2 || (own.length === 1 && own[0]!.labelStart === 0 && item.children.length > 0)) return true;
  if (item.children.some(isWholeTask)) return false;
  const labelled = item.children.filter((child) => labelledParts(child.line)[0]?.labelStart === 0);
  return own.length + labelled.length >= 1 && (own.length === 1 || labelled.length * 2 >= item.children.length);
}

/** An item that is a task by its labels alone: two of them or more, an owner or a time among them. */
function isWholeTask(item: Item): boolean {
  const names = [...labelledParts(item.line), ...item.children.flatMap((child) => labelledParts(child.line))].map(
    (p) => p.name,
  );
  return (
    item.line.marker !== null && names.length >= 2 && names.some((name) => name === 'owner' || name === 'deadline')
  );
}

/** A numbered line whose nested items are tasks of their own: they say who or by when, and it does not. */
function isGroup(item: Item, reading: Reading): boolean {
  const { children } = item;
  if (children.length === 0) return false;
  if (children.some((child) => hasLabels(child) && isWholeTask(child))) return true;
  const title = passageOf(item.line);
  if (assignmentIn(title).owners.length > 0) return false;
  if (deadlineIn(title, reading.reference, 'prose')) return false;
  const assigned = children.filter((child) => {
    const passage = passageOf(child.line);
    const person = assignmentIn(passage).owners.some((party) => party.kind === 'person');
    return person || deadlineIn(passage, reading.reference, 'prose') !== null;
  });
  return assigned.length * 2 >= children.length;
}

/** Field lines that stand at their item's own indent (`1. Việc` / `Phụ trách: …`) are gathered under it. */
function gathered(items: readonly Item[]): Item[] {
  const result: { line: Line; children: Item[]; tables: Table[] }[] = [];
  for (const item of items) {
    const last = result.at(-1);
    const isField = !item.line.marker && labelledParts(item.line)[0]?.labelStart === 0;
    if (isField && last?.line.marker) last.children.push(item);
    else if (startsNewFields(item, last)) last!.children.push(item);
    else result.push({ line: item.line, children: [...item.children], tables: [...item.tables] });
  }
  return result;
}

/**
 * A flat list of fields (`- Nội dung: …` / `- Phụ trách: …`) is one task from each `Nội dung` to the next: an item that
 * begins with a label other than the content's belongs to the item before it, when that began with a label too.
 */
function startsNewFields(item: Item, last: Item | undefined): boolean {
  if (!last) return false;
  const first = labelledParts(item.line);
  const opening = labelledParts(last.line);
  if (first.length !== 1 || first[0]!.labelStart !== 0 || first[0]!.name === 'content') return false;
  if (opening.length !== 1 || opening[0]!.labelStart !== 0) return false;
  const taken = new Set([
    opening[0]!.name,
    ...last.children.flatMap((child) => labelledParts(child.line).map((p) => p.name)),
  ]);
  return !taken.has(first[0]!.name);
}

/** What a group's title (and label lines right under it) states for all tasks of the group. */
function groupOf(title: Line, own: readonly Block[], inherited: Inherited, reading: Reading): Inherited {
  const passage = passageOf(title);
  const mentions = groupOwnersOf(passage.text, passage.folded);
  const owners = mentions.map((mention) => partyAt(passage, mention));
  const deadline = deadlineIn(passage, reading.reference, 'prose');
  // Label lines before the first item hold for the whole group.
  const firstItem = own.findIndex((block) => block.type !== 'line' || block.marker !== null);
  const leads = own
    .slice(0, firstItem < 0 ? own.length : firstItem)
    .filter((block): block is Line => block.type === 'line');
  const fromLabels =
    leads.length > 0 ? labelledTask(leads[0]!, itemTree(leads.slice(1)), reading.reference, NOTHING_INHERITED) : null;
  const stated = fromLabels && labelledParts(leads[0]!)[0]?.labelStart === 0 ? fromLabels : null;
  return {
    owners: owners.length > 0 ? owners : stated?.owners.length ? stated.owners : inherited.owners,
    supporters: inherited.supporters,
    deadline: deadline ?? stated?.deadline ?? inherited.deadline,
  };
}
