/** Which shape an item has: a task with labels, a group of tasks, or neither; and which lines go with it. */
import type { Line, Table } from '../../syntax/types';
import { labelledParts } from '../fields';
import type { Item } from '../items';
import { passageOf } from '../passage';
import { assignsWhole } from './below';
import { assignmentIn, deadlineIn, type Reference } from './parts';

/** `Giải pháp:` with nothing behind it: what follows in a list is its value. */
export function isOpenLabel(line: Line): boolean {
  const parts = labelledParts(line);
  return parts.length === 1 && parts[0]!.labelStart === 0 && parts[0]!.valueEnd === parts[0]!.valueStart;
}

/** A line alone is a task only when it assigns one: an outline being typed is none. */
export function statesTask(line: Line): boolean {
  const passage = passageOf(line);
  return assignmentIn(passage).owners.length > 0 || deadlineIn(passage, null, 'prose') !== null;
}

const GIVES = /(?<![A-Za-zÀ-ỹ])(?:giao|phân công|yêu cầu|chịu trách nhiệm|chủ trì|phụ trách)(?![A-Za-zÀ-ỹ])/u;

/** A line that names who does it, and by when or in words of giving. */
export function givesTask(line: Line): boolean {
  const passage = passageOf(line);
  if (assignmentIn(passage).owners.length === 0) return false;
  return GIVES.test(line.folded) || deadlineIn(passage, null, 'prose') !== null;
}

/** Labels on the item itself, or on lines directly under it that carry no second task. */
export function hasLabels(item: Item): boolean {
  const own = labelledParts(item.line);
  if (own.length >= 2 || (own.length === 1 && own[0]!.labelStart === 0 && item.children.length > 0)) return true;
  if (item.children.some(isWholeTask)) return false;
  const labelled = item.children.filter((child) => labelledParts(child.line)[0]?.labelStart === 0);
  if (own.length + labelled.length === 0) return false;
  if (own.length === 1) return true;
  // A line that says who and by when for the whole needs no label.
  const others = item.children.filter((child) => assignsWhole(passageOf(child.line)) === null);
  return labelled.length * 2 >= others.length;
}

/** An item that is a task by its labels alone: two of them or more, an owner or a time among them. */
export function isWholeTask(item: Item): boolean {
  if (item.line.marker === null) return false;
  const names = [...labelledParts(item.line), ...item.children.flatMap((child) => labelledParts(child.line))].map(
    (p) => p.name,
  );
  return names.length >= 2 && names.some((name) => name === 'owner' || name === 'deadline');
}

/** `- đưa hai ca trưởng đọc góp ý rồi mới in;`: nested items that go on with the sentence of the line above them. */
export const areFragments = ({ children }: Item): boolean =>
  children.filter(({ line }) => /^\p{Ll}/u.test(line.text)).length * 2 > children.length;

function saysWhoAndWhen(line: Line, reference: Reference): boolean {
  const passage = passageOf(line);
  return assignmentIn(passage).owners.length > 0 && deadlineIn(passage, reference, 'prose') !== null;
}

/** A numbered line whose nested items are tasks of their own: they say who or by when, and it does not. */
export function isGroup(item: Item, reference: Reference): boolean {
  const { children } = item;
  if (children.length === 0) return false;
  if (children.some((child) => hasLabels(child) && isWholeTask(child))) return true;
  if (areFragments(item) && children.filter((child) => saysWhoAndWhen(child.line, reference)).length < 2) return false;
  const title = passageOf(item.line);
  if (assignmentIn(title).owners.length > 0) return false;
  if (deadlineIn(title, reference, 'prose')) return false;
  const assigned = children.filter((child) => {
    const passage = passageOf(child.line);
    // `Đồng chí A phụ trách; xong trước ngày 30/9` speaks of what stands above it.
    if (children.length > 1 && assignsWhole(passage)) return false;
    const person = assignmentIn(passage).owners.some((party) => party.kind === 'person');
    // `Mỗi tuần đối chiếu với sổ`: how often a step is taken makes it no task of its own.
    const deadline = person ? null : deadlineIn(passage, reference, 'prose');
    return person || (deadline !== null && deadline.kind !== 'recurring' && deadline.kind !== 'vague');
  });
  return assigned.length * 2 >= children.length;
}

/** Field lines that stand at their item's own indent (`1. Việc` / `Phụ trách: …`) are gathered under it. */
export function gathered(items: readonly Item[]): Item[] {
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
  if (first.length !== 1 || first[0]!.labelStart !== 0 || first[0]!.name === 'content') return false;
  const opening = labelledParts(last.line);
  if (opening.length !== 1 || opening[0]!.labelStart !== 0) return false;
  const taken = new Set([
    opening[0]!.name,
    ...last.children.flatMap((child) => labelledParts(child.line).map((p) => p.name)),
  ]);
  return !taken.has(first[0]!.name);
}
