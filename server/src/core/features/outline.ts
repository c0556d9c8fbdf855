/** The outline: title, sections, and the tasks under them with who and by when. */

import type { DocumentModel, Section, Task } from '../model/types';
import type { Line } from '../syntax/types';
import { shortDate } from '../text/date-words';
import { squeeze } from '../text/fold';
import { type Range, rangeOf } from '../text/range';
import { lastStarting } from '../text/sorted';
import { topSections, trimmedEnd } from './place';
import { isOurs, titleOf } from './status';
import { type Wording, wordingOf } from './wording';

export interface OutlineItem {
  readonly kind: 'title' | 'section' | 'task';
  readonly name: string;
  readonly detail: string;
  readonly range: Range;
  /** What is selected when the item is chosen; inside `range`. */
  readonly selection: Range;
  readonly children: readonly OutlineItem[];
}

/** Characters of a task's content shown before it is cut. */
const LONGEST_NAME = 80;

/** The document's outline, in its order; empty where the document is none of ours. */
export function outlineOf(model: DocumentModel, wording: Wording = wordingOf('vi')): OutlineItem[] {
  if (!isOurs(model)) return [];
  const { text } = model.source;
  const used = new Set<Task>();
  const byLine = new Map(model.tasks.map((task) => [task.line, task]));
  const tasksIn = (from: number, to: number): Task[] => {
    const inside: Task[] = [];
    for (let i = lastStarting(model.tasks, from - 1) + 1; i < model.tasks.length; i += 1) {
      const task = model.tasks[i]!;
      if (task.start >= to) break;
      if (!used.has(task)) inside.push(task);
      used.add(task);
    }
    return inside;
  };

  const sectionItem = (section: Section, heading: Line): OutlineItem => {
    const own = byLine.get(heading.number);
    if (own) used.add(own);
    const children = section.children.flatMap((child) => (child.heading ? [sectionItem(child, child.heading)] : []));
    const tasks = tasksIn(section.start, section.end).map((task) => taskItem(model, task, wording));
    const range = rangeOf(section.start, trimmedEnd(text, section));
    return {
      kind: own ? 'task' : 'section',
      name: nameOf(heading, wording),
      detail: own ? taskDetail(own, wording) : '',
      range,
      selection: inside(range, heading),
      children: byPlace([...children, ...tasks]),
    };
  };

  const sections = topSections(model).flatMap((section) =>
    section.heading && section.heading !== model.title ? [sectionItem(section, section.heading)] : [],
  );
  // Title sections (`# NGHỊ QUYẾT` with everything under it) are not repeated: their children move up.
  const titled = model.sections.find((section) => section.heading && section.heading === model.title);
  const below = titled?.children.flatMap((child) => (child.heading ? [sectionItem(child, child.heading)] : [])) ?? [];
  const loose = tasksIn(0, text.length + 1).map((task) => taskItem(model, task, wording));
  return byPlace([...titleItem(model), ...sections, ...below, ...loose]);
}

function titleItem(model: DocumentModel): OutlineItem[] {
  const { title, header, source } = model;
  const subject = header.subject.found ? squeeze(header.subject.value) : '';
  if (title) {
    const range = rangeOf(title.start, title.end);
    return [
      { kind: 'title', name: title.text || titleOf(model), detail: subject, range, selection: range, children: [] },
    ];
  }
  const front = model.tree.frontMatter;
  if (!front) return [];
  const range = rangeOf(front.start, trimmedEnd(source.text, front));
  return [{ kind: 'title', name: titleOf(model), detail: subject, range, selection: range, children: [] }];
}

function taskItem(model: DocumentModel, task: Task, wording: Wording): OutlineItem {
  const range = rangeOf(task.start, trimmedEnd(model.source.text, task));
  const first = task.lines[0];
  return {
    kind: 'task',
    name: task.content.found ? shorten(squeeze(task.content.value)) : first ? nameOf(first, wording) : wording.task,
    detail: taskDetail(task, wording),
    range,
    selection: inside(range, first ?? range),
    children: [],
  };
}

function taskDetail(task: Task, wording: Wording): string {
  const owners = task.owners.map((party) => party.name ?? party.text).join(', ') || wording.noOwner;
  const { deadline } = task;
  const due = deadline ? (deadline.to ? shortDate(deadline.to) : squeeze(deadline.text)) : wording.noDeadline;
  return `${owners} · ${due}`;
}

const nameOf = (line: Line, wording: Wording): string =>
  shorten(squeeze(line.marker?.ordinal != null ? `${line.marker.text} ${line.text}` : line.text)) || wording.task;

const shorten = (name: string): string =>
  name.length <= LONGEST_NAME ? name : `${name.slice(0, LONGEST_NAME).replace(/\s+\S*$/, '')}…`;

const inside = (outer: Range, inner: Range): Range =>
  rangeOf(Math.max(outer.start, inner.start), Math.max(outer.start, Math.min(outer.end, inner.end)));

const byPlace = (items: OutlineItem[]): OutlineItem[] => items.sort((a, b) => a.range.start - b.range.start);
