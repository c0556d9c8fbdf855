/** Labelled fields (`Phụ trách: …`) in a line, and what a table's columns hold. */
import type { TaskFieldName } from '../guidance/names';
import { TASK_LABELS } from '../guidance/task-labels';
import type { Line } from '../syntax/types';
import { baseOf } from '../text/fold';
import { perLine } from './passage';

/** A label and its value in a line's text: offsets into that text. */
export interface LabelledPart {
  readonly name: TaskFieldName;
  readonly label: string;
  readonly labelStart: number;
  readonly valueStart: number;
  readonly valueEnd: number;
}

const FIELD_BY_LABEL = new Map<string, TaskFieldName>();
for (const [name, labels] of Object.entries(TASK_LABELS) as [TaskFieldName, readonly string[]][]) {
  for (const label of labels) FIELD_BY_LABEL.set(baseOf(label), name);
}
const LONGEST_LABEL = Math.max(...[...FIELD_BY_LABEL.keys()].map((label) => label.length)) + 4;

const DECORATION = /^["'*+\-–\s]+|["'*\s]+$/g;
const NUMBERING = /^(?:\d{1,2}(?:\.\d{1,2})*[.)]?|[a-zđ][.)])\s+/;

/** The field that a label names; null when it is none of ours. */
export function fieldOfLabel(label: string): TaskFieldName | null {
  const bare = label.replace(DECORATION, '').replace(/\s*\([^)]*\)\s*$/, '');
  return (
    FIELD_BY_LABEL.get(baseOf(bare)) ??
    FIELD_BY_LABEL.get(baseOf(bare.replace(NUMBERING, ''))) ??
    looseField(baseOf(bare))
  );
}

/** Labels that say more than the list does, recognised by how they begin: `Thời gian xong`, `Đồng chí nhận việc`. */
const LOOSE_LABELS: readonly (readonly [RegExp, TaskFieldName])[] = [
  [
    // `Người hoặc đơn vị cùng làm`, `Đoàn thể, cá nhân hỗ trợ`
    /^(?:(?:nguoi|don vi|bo phan|dong chi|dang vien|doan the|to chuc|ca nhan|tap the|luc luong|ai)(?:,|\/| hoac| hay| va)? ?){1,3}(?:cung (?:phoi hop|lam|lo|tham gia|thuc hien)|(?:ho tro|giup|giup do|giup suc|giup viec)(?: them)?)$/,
    'support',
  ],
  [/^(?:thoi gian|thoi han|han|moc) [a-z ]{2,24}$/, 'deadline'],
  [/^(?:cach|bien phap|giai phap|phuong phap) [a-z ]{2,24}$/, 'measures'],
  [
    /^(?:nguoi|dong chi|dang vien|chi uy vien|can bo) [a-z ]{0,20}(?:phu trach|thuc hien|chu tri|trach nhiem|nhan viec|lam)(?: chinh| chung)?$/,
    'owner',
  ],
  [/^(?:nguoi|don vi|bo phan|dong chi|cung) (?:cung )?phoi hop[a-z ]{0,16}$/, 'support'],
];
const looseField = (folded: string): TaskFieldName | null =>
  LOOSE_LABELS.find(([words]) => words.test(folded))?.[1] ?? null;

/** Fields that may begin after a mere comma without being mistaken for running prose. */
const AFTER_COMMA: ReadonlySet<TaskFieldName> = new Set(['owner', 'support', 'deadline', 'measures']);

function labelBefore(text: string, colon: number): { name: TaskFieldName; start: number } | null {
  const earliest = Math.max(0, colon - LONGEST_LABEL);
  let best: { name: TaskFieldName; start: number } | null = null;
  for (let start = colon - 2; start >= earliest; start--) {
    const before = text.charAt(start - 1);
    const atStart = start === 0;
    if (!atStart && !/[;.,(\n–—-]/.test(before) && !/[;.,(\n–—-]\s+$/.test(text.slice(Math.max(0, start - 3), start)))
      continue;
    if (/\s/.test(text.charAt(start))) continue;
    const name = fieldOfLabel(text.slice(start, colon));
    if (!name) continue;
    const comma = /,\s*$/.test(text.slice(0, start));
    if (comma && !AFTER_COMMA.has(name)) continue;
    best = { name, start };
  }
  return best;
}

/** Every labelled field of a line, in order. A value runs to the next label; punctuation at its end is left out. */
export const labelledParts = perLine((line: Line): readonly LabelledPart[] => readLabels(line.text));

export function readLabels(text: string): LabelledPart[] {
  const found: { name: TaskFieldName; label: string; labelStart: number; valueStart: number }[] = [];
  for (let colon = text.indexOf(':'); colon >= 0; colon = text.indexOf(':', colon + 1)) {
    const label = labelBefore(text, colon);
    if (!label) continue;
    const valueStart = colon + 1 + /^\s*/.exec(text.slice(colon + 1))![0].length;
    found.push({ name: label.name, label: text.slice(label.start, colon).trim(), labelStart: label.start, valueStart });
  }
  return found.map((part, i) => {
    const limit = found[i + 1]?.labelStart ?? text.length;
    const opened = text.slice(0, part.labelStart).trimEnd().endsWith('(');
    let value = text.slice(part.valueStart, limit).replace(opened ? /[\s;,.()]+$/ : /[\s;,(]+$/, '');
    if (/[^.]\.$/.test(value)) value = value.slice(0, -1);
    return { ...part, valueEnd: Math.max(part.valueStart, part.valueStart + value.length) };
  });
}

/** The fields that a column's head names: usually one, two for `Người phụ trách, thời hạn`. */
export function fieldsOfColumn(head: string): readonly TaskFieldName[] {
  const whole = fieldOfLabel(head);
  if (whole) return [whole];
  const parts = head.split(/[,/;]|\s+và\s+|\n/).map((part) => fieldOfLabel(part.trim()));
  const named = parts.filter((name): name is TaskFieldName => name !== null);
  if (named.length > 0) return [...new Set(named)];
  const folded = baseOf(head);
  for (const [wording, name] of LOOSE_COLUMNS) if (folded.includes(wording)) return [name];
  return [];
}

/** For heads that say more than a label does (`Đồng chí được giao phụ trách chính`). */
const LOOSE_COLUMNS: readonly (readonly [string, TaskFieldName])[] = [
  ['phoi hop', 'support'],
  ['luc luong', 'support'],
  ['phu trach', 'owner'],
  ['chu tri', 'owner'],
  ['nguoi thuc hien', 'owner'],
  ['dang vien thuc hien', 'owner'],
  ['chiu trach nhiem', 'owner'],
  ['phan cong', 'owner'],
  ['bat dau', 'start'],
  ['ket thuc', 'end'],
  ['thoi han', 'deadline'],
  ['thoi gian', 'deadline'],
  ['hoan thanh', 'deadline'],
  ['bien phap', 'measures'],
  ['giai phap', 'measures'],
  ['cach lam', 'measures'],
  ['cach thuc', 'measures'],
  ['kinh phi', 'resources'],
  ['ket qua', 'result'],
  ['san pham', 'result'],
  ['noi dung', 'content'],
  ['nhiem vu', 'content'],
  ['cong viec', 'content'],
  ['nguoi ', 'owner'],
  ['dong chi ', 'owner'],
  ['dang vien ', 'owner'],
  ['han ', 'deadline'],
];
