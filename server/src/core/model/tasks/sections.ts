/** The tasks in what stands under one heading, before its first sub-heading. */
import type { Outlook } from '../../guidance/section-wording';
import type { Line, Table } from '../../syntax/types';
import { readGroupOwner } from '../../text/assignment';
import { remembered } from '../../text/remembered';
import { labelledParts } from '../fields';
import { flatten, type Item, itemTree, underLeadIns } from '../items';
import { passageOf } from '../passage';
import { perRun } from '../run';
import type { RunBlock, Task } from '../types';
import { announcesVote, tellsVote } from '../votes';
import { type Inherited, labelledTask, NOTHING_INHERITED } from './labelled';
import { movedInherited, movedTask, sameInherited } from './moved';
import { deadlineIn, partyAt, type Reference } from './parts';
import { proseTask, sectionTask } from './prose';
import { rowTasks, taskColumns } from './rows';
import { gathered, givesTask, hasLabels, isGroup, isOpenLabel, isWholeTask, statesTask } from './shapes';

/** Where a section stands. */
export interface SectionContext {
  readonly view: Outlook;
  /** The first block is the section's heading. */
  readonly titled: boolean;
  /** Among sections that hold tasks: its heading may be a task, or name a group of them. */
  readonly inTasks: boolean;
  /** No section stands under it. */
  readonly alone: boolean;
  /** It tells what was concluded, in minutes or a conclusion. */
  readonly concluding: boolean;
  readonly minutes: boolean;
  /** The paper is a conclusion: it gives work wherever it names somebody, under whatever heading or none. */
  readonly conclusion: boolean;
  readonly inherited: Inherited;
  readonly reference: Reference;
}

interface SectionTasks {
  readonly tasks: readonly Task[];
  /** What the sections under it take from it. */
  readonly group: Inherited;
}

/** Reads a section's own blocks, its heading first. */
export const sectionTasks = perRun<SectionContext, SectionTasks>({
  read: readSection,
  same: (a, b) =>
    a.view === b.view &&
    a.titled === b.titled &&
    a.inTasks === b.inTasks &&
    a.alone === b.alone &&
    a.concluding === b.concluding &&
    a.minutes === b.minutes &&
    a.conclusion === b.conclusion &&
    a.reference === b.reference &&
    sameInherited(a.inherited, b.inherited),
  still: (a, b) => a.inherited === b.inherited,
  move: ({ tasks, group }, shift, { inherited: known }, { inherited: asked }) => ({
    tasks: tasks.map((task) => movedTask(task, shift, { known, asked })),
    group: movedInherited(group, shift, { known, asked }),
  }),
});

function readSection(blocks: readonly RunBlock[], context: SectionContext): SectionTasks {
  const { view, inherited, minutes, concluding, conclusion } = context;
  const first = blocks[0];
  const heading = context.titled && first?.type === 'line' ? first : null;
  const own = heading ? blocks.slice(1) : blocks;
  if (view === 'ahead') return readDuties(heading, minutes && heading ? beforeNextPoint(heading, own) : own, context);
  // Elsewhere only what is plainly a task counts: a table or a labelled item with owner and time, and in minutes what is assigned.
  const tasks = minutes ? announcedDuties(own, context) : [];
  const counted = concluding ? 'assigned' : conclusion ? 'given' : 'plain';
  if (view === 'neutral') tasks.push(...tasksAmong(own, context, counted));
  return { tasks, group: inherited };
}

/** In minutes `8/ Phân công:` and what it lists end where the course goes on with `9/ …`. */
function beforeNextPoint(heading: Line, own: readonly RunBlock[]): readonly RunBlock[] {
  const point = heading.kind === 'heading' ? null : numberOf(heading);
  if (point === null) return own;
  let last: number | null = null;
  const next = own.findIndex((block) => {
    const number = block.type === 'line' && isBeside(block, heading) ? numberOf(block) : null;
    if (number === point + 1 && last !== point) return true;
    last = number ?? last;
    return false;
  });
  return next < 0 ? own : own.slice(0, next);
}

const numberOf = ({ marker }: Line): number | null =>
  marker?.style === 'arabic' ? Number(/\d+/.exec(marker.text)?.[0]) : null;

const isBeside = (line: Line, other: Line): boolean => line.indent <= other.indent + 1;

function readDuties(heading: Line | null, own: readonly RunBlock[], context: SectionContext): SectionTasks {
  const { inherited, reference } = context;
  const group = context.inTasks && heading ? groupOf(heading, own, context) : inherited;
  if (!context.inTasks || !heading || !context.alone || !isOneTask(heading, own)) {
    return { tasks: tasksAmong(own, { ...context, inherited: group }, 'all'), group };
  }
  const tables = own.filter((block) => block.type === 'table');
  const tasks = [taskUnderHeading(heading, own, context), ...tables.flatMap((t) => rowTasks(t, reference, group))];
  return { tasks, group };
}

type Place = Pick<SectionContext, 'inherited' | 'reference'>;

const linesAmong = (blocks: readonly RunBlock[]): Line[] => blocks.filter((block) => block.type === 'line');

const ANNOUNCES = /(?<![A-Za-zÀ-ỹ])(?:kết luận|giao|phân công|thống nhất)(?![A-Za-zÀ-ỹ])[^:]*:$/u;
/** `3. Kết luận của chủ trì, giao việc`: a short title that ends in no mark announces them as well. */
const CONCLUDES = /^(?:phần )?(?:chủ trì |chi bộ )?kết luận(?![A-Za-zÀ-ỹ])(?:(?!trước|vừa qua)[^:.;]){0,70}$/u;

/** In minutes a numbered line may announce what was assigned (`4. Chủ trì kết luận, phân công:`): the items under it. */
function announcedDuties(own: readonly RunBlock[], place: Place): Task[] {
  return itemTree(linesAmong(own)).flatMap((item) => {
    const words = item.line.folded.trim();
    const announced = ANNOUNCES.test(words);
    if (!item.line.marker || !(announced || (numberOf(item.line) !== null && CONCLUDES.test(words)))) return [];
    const gives = announced ? statesTask : givesTask;
    return gathered(item.children).flatMap((child) =>
      gives(child.line) || hasLabels(child) ? tasksOfItem(child, place) : [],
    );
  });
}

/** A sub-heading is one task when labels, or nothing but paragraphs, stand under it. */
function isOneTask(heading: Line, own: readonly RunBlock[]): boolean {
  const lines = linesAmong(own);
  if (lines.length === 0) return own.length === 0 && statesTask(heading);
  const tree = underLeadIns(itemTree(lines), isOpenLabel);
  if (tree.some((item) => labelledParts(item.line).length > 0 && isWholeTask(item))) return false;
  // A label inside an item's sentence is that item's own; only lines that begin with one are fields of the heading.
  const labelled = tree.filter((item) => labelledParts(item.line)[0]?.labelStart === 0);
  if (labelled.length > 0 && labelled.length * 2 >= tree.length) return true;
  return lines.every((line) => line.marker === null);
}

function taskUnderHeading(heading: Line, own: readonly RunBlock[], { reference, inherited }: Place): Task {
  const lines = linesAmong(own);
  const tree = underLeadIns(itemTree(lines), isOpenLabel);
  const marked = lines.some((line) => line.marker !== null);
  const startsLabelled = tree.some((item) => labelledParts(item.line)[0]?.labelStart === 0);
  if (marked || startsLabelled) return labelledTask(heading, tree, reference, inherited);
  if (lines.length === 0) return proseTask({ line: heading, children: [], tables: [] }, reference, inherited);
  return sectionTask(heading, lines, reference, inherited);
}

/** Which items count: all, those that are tasks by their labels, or those and what is plainly assigned, or given to somebody. */
type Counted = 'all' | 'plain' | 'assigned' | 'given';

/** The tasks in a run of blocks: rows of tables, labelled items, prose items, groups of items. */
function tasksAmong(own: readonly RunBlock[], place: Place, counted: Counted): Task[] {
  const tables = own.filter((block) => block.type === 'table').filter((t) => counted === 'all' || isDuties(t));
  const items = gathered(withoutVotes(itemTree(linesAmong(own)))).filter(
    (item) =>
      counted === 'all' ||
      isWholeTask(item) ||
      (counted === 'assigned' && item.line.marker !== null && statesTask(item.line)) ||
      (counted === 'given' && item.line.marker !== null && givesTask(item.line)),
  );
  const { reference, inherited } = place;
  return [
    ...tables.flatMap((table) => rowTasks(table, reference, inherited)),
    ...items.flatMap((item) => tasksOfItem(item, place)),
  ];
}

/** How a vote went may be told among the duties (`Nghị quyết được biểu quyết:` / `- Tán thành: 18/19`): it is none of them. */
function withoutVotes(items: readonly Item[]): Item[] {
  let led = false;
  return items.filter(({ line, children }) => {
    if (!line.marker) led = announcesVote(line);
    const announced =
      announcesVote(line) && children.length > 0 && children.every((child) => tellsVote(child.line, true));
    return !announced && !(line.marker && tellsVote(line, led) && !statesTask(line));
  });
}

/** A table outside the duties counts when it has owner and time, and no column of results already there. */
function isDuties(table: Table): boolean {
  const columns = taskColumns(table);
  if (!columns) return false;
  const names = columns.flat();
  return names.includes('owner') && (names.includes('deadline') || names.includes('end')) && !names.includes('result');
}

/** The tasks of one item, kept apart from its neighbours': a long list is read item by item. */
function tasksOfItem(item: Item, place: Place): readonly Task[] {
  if (!item.line.marker) return [];
  return itemTasks([item.line, ...flatten(item.children)], { ...place, item });
}

/** `item` is what the lines of the run make up: it follows from them. */
const itemTasks = perRun<Place & { readonly item: Item }, readonly Task[]>({
  read: (_, { item, ...place }) => readItem(item, place),
  same: (a, b) => a.reference === b.reference && sameInherited(a.inherited, b.inherited),
  still: (a, b) => a.inherited === b.inherited,
  move: (tasks, shift, { inherited: known }, { inherited: asked }) =>
    tasks.map((task) => movedTask(task, shift, { known, asked })),
});

function readItem(item: Item, place: Place): readonly Task[] {
  const { reference, inherited } = place;
  if (hasLabels(item)) return [labelledTask(item.line, item.children, reference, inherited)];
  if (!isGroup(item, reference)) return [proseTask(item, reference, inherited)];
  const group = groupOf(item.line, [], place);
  return gathered(item.children).flatMap((child) => tasksOfItem(child, { reference, inherited: group }));
}

const groupOwnersOf = remembered(readGroupOwner);

/** What a group's title (and label lines right under it) states for all tasks of the group. */
function groupOf(title: Line, own: readonly RunBlock[], { reference, inherited }: Place): Inherited {
  const passage = passageOf(title);
  const mentions = groupOwnersOf(passage.text, passage.folded);
  const owners = mentions.map((mention) => partyAt(passage, mention));
  const deadline = deadlineIn(passage, reference, 'prose');
  // Label lines before the first item hold for the whole group.
  const firstItem = own.findIndex((block) => block.type !== 'line' || block.marker !== null);
  const leads = linesAmong(own.slice(0, firstItem < 0 ? own.length : firstItem));
  const fromLabels =
    leads.length > 0 ? labelledTask(leads[0]!, itemTree(leads.slice(1)), reference, NOTHING_INHERITED) : null;
  const stated = fromLabels && labelledParts(leads[0]!)[0]?.labelStart === 0 ? fromLabels : null;
  return {
    owners: owners.length > 0 ? owners : stated?.owners.length ? stated.owners : inherited.owners,
    supporters: inherited.supporters,
    deadline: deadline ?? stated?.deadline ?? inherited.deadline,
  };
}
