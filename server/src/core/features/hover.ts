/** Hover: what the part under the pointer must say and which instrument asks for it; what was understood of a date or vote. */

import { describeSnippet, snippetsFor } from '../guidance/snippets';
import type { Deadline, DocumentModel, Task, Vote } from '../model/types';
import type { Basis, Finding, Rule } from '../rules/types';
import { weekday } from '../text/calendar';
import { shortDate } from '../text/date-words';
import { type Range, rangeOf } from '../text/range';
import { lastStarting } from '../text/sorted';
import { percentText } from '../text/tally-check';
import { type ElementGuide, taskElements } from './hover/elements';
import { cellAt, textLineAt } from './place';
import { labelRange } from './semantic-tokens';
import { isOurs } from './status';
import { stepTitles, type Wording, wordingOf } from './wording';

export interface HoverText extends Range {
  readonly markdown: string;
}

export interface HoverRequest {
  readonly findings: readonly Finding[];
  /** A rule's metadata by its id. */
  readonly ruleOf: (id: string) => Pick<Rule, 'title' | 'basis'> | undefined;
  readonly wording?: Wording;
}

/** What to show at the offset, or null. */
export function hoverAt(model: DocumentModel, offset: number, request: HoverRequest): HoverText | null {
  if (!isOurs(model)) return null;
  const wording = request.wording ?? wordingOf('vi');
  const parts = [
    ...taskHovers(model, offset, request, wording),
    voteHover(model, offset, wording),
    stepHover(model, offset),
    ...findingHovers(request, offset, wording),
  ].filter((part) => part !== null);
  const [first] = parts;
  if (!first) return null;
  const texts = [...new Set(parts.map(({ markdown }) => markdown))];
  return { start: first.start, end: first.end, markdown: texts.join('\n\n---\n\n') };
}

const holds = ({ start, end }: Range, offset: number): boolean => start <= offset && offset <= end && start < end;

function taskHovers(model: DocumentModel, offset: number, request: HoverRequest, wording: Wording): HoverText[] {
  const head = headHover(model, offset, request, wording);
  if (head) return [head];
  const task = model.tasks[lastStarting(model.tasks, offset)];
  if (!task || offset > task.end) return [];
  const hovers: HoverText[] = [];
  for (const field of task.row ? [] : task.fields) {
    const label = labelRange(model.source.text, field);
    if (holds(label, offset))
      hovers.push({ ...label, markdown: guideText(taskElements[field.name], request, wording) });
  }
  if (task.deadline && holds(task.deadline, offset)) {
    const { start, end } = task.deadline;
    hovers.push({ start, end, markdown: deadlineText(task.deadline, wording) });
  }
  return hovers;
}

/** The head of a task table's column. */
function headHover(model: DocumentModel, offset: number, request: HoverRequest, wording: Wording): HoverText | null {
  const place = cellAt(model, offset);
  if (!place || place.row !== place.table.head) return null;
  const rows = model.tasks.filter((task: Task) => task.row?.table === place.table);
  for (const task of rows) {
    const cell = task.row?.row.cells[place.column];
    const field = cell && task.fields.find(({ start, end }) => cell.start <= start && end <= cell.end);
    if (field) {
      const { start, end } = place.cell;
      return { start, end, markdown: guideText(taskElements[field.name], request, wording) };
    }
  }
  return null;
}

function guideText(guide: ElementGuide, { ruleOf }: HoverRequest, wording: Wording): string {
  return [`**${guide.title}**`, guide.says, basisText(ruleOf(guide.rule)?.basis ?? [], wording)]
    .filter((part) => part !== '')
    .join('\n\n');
}

/** `Căn cứ: Hướng dẫn …, mục 3.2; …` */
export function basisText(basis: readonly Basis[], wording: Wording): string {
  const sources = basis.map(({ source, clause }) => (clause === '' ? source : `${source}, ${clause}`));
  return sources.length === 0 ? '' : `${wording.basis}: ${[...new Set(sources)].map(escapeMarkdown).join('; ')}.`;
}

/** `→ 30/6/2026 (thứ Ba)` */
export function deadlineText(deadline: Deadline, wording: Wording): string {
  const { kind, from, to, impossible, checkable } = deadline;
  if (impossible) return `**${wording.impossible}**: ${escapeMarkdown(deadline.text)}`;
  const shown = (date: string): string => `${shortDate(date)} (${wording.weekdays[weekday(date) % 7]})`;
  if (to !== null) return from !== null ? `→ ${shown(from)} – ${shown(to)}` : `→ ${shown(to)}`;
  return [`→ ${wording.deadline[kind]}`, ...(kind === 'recurring' && !checkable ? [wording.notCheckable] : [])].join(
    '. ',
  );
}

function voteHover(model: DocumentModel, offset: number, wording: Wording): HoverText | null {
  const vote = model.votes.find((candidate) => holds(candidate, offset));
  return vote ? { start: vote.start, end: vote.end, markdown: voteText(vote, wording) } : null;
}

/** `26/28 = 92,9 %` */
export function voteText(vote: Vote, wording: Wording): string {
  if (vote.for === null || vote.eligible === null || vote.eligible === 0) return wording.vote.noCounts;
  return `${vote.for}/${vote.eligible} = ${percentText(vote.for, vote.eligible)} %`;
}

/** On the line with which a step of the meeting begins. */
function stepHover(model: DocumentModel, offset: number): HoverText | null {
  const { kind } = model;
  const line = textLineAt(model.source.text, offset);
  const step = model.steps.find(({ start }) => line.start <= start && start <= line.end);
  if (!step || kind === null || kind === 'other' || model.tasks.some((task) => holds(task, offset))) return null;
  const snippet = snippetsFor(kind, model.form).find((candidate) => candidate.step === step.id);
  if (!snippet) return null;
  const range = rangeOf(Math.max(step.start, line.start), Math.min(Math.max(step.end, step.start), line.end));
  return { ...range, markdown: `**${stepTitles[step.id]}**\n\n${escapeMarkdown(describeSnippet(snippet))}` };
}

function findingHovers({ findings, ruleOf }: HoverRequest, offset: number, wording: Wording): HoverText[] {
  return findings.flatMap((finding): HoverText[] => {
    if (offset < finding.start || offset > finding.end) return [];
    const rule = ruleOf(finding.rule);
    if (!rule) return [];
    const basis = basisText(rule.basis, wording);
    const guide = Object.values(taskElements).find((element) => element.rule === finding.rule);
    const says = guide ? `${wording.asksFor}: ${guide.says}` : '';
    const text = [`**${escapeMarkdown(rule.title)}** \`${finding.rule}\``, says, basis].filter((part) => part !== '');
    return [{ start: finding.start, end: finding.end, markdown: text.join('\n\n') }];
  });
}

const escapeMarkdown = (text: string): string => text.replace(/[\\`*_{}[\]<>#|]/g, '\\$&');
