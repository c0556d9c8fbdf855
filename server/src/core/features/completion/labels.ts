/** Labels of a task being written: those it still lacks, in the manner of the labels it has. */
import { fieldOfLabel } from '../../model/fields';
import type { DocumentModel, Task, TaskField, TaskFieldName } from '../../model/types';
import { fold, foldBase } from '../../text/fold';
import { cellAt, taskAt, textLineAt } from '../place';
import { labelRange } from '../semantic-tokens';
import { fieldLabels } from '../wording';
import { type CompletionRequest, filterOf, type Suggestion } from './types';

const REQUIRED: readonly TaskFieldName[] = ['content', 'measures', 'owner', 'deadline'];
const OPTIONAL: readonly TaskFieldName[] = ['support', 'result', 'resources'];

/** A line on which nothing stands yet but a list mark and the beginning of a label. */
const BEGUN = /^([^\S\n]*)((?:[-*+•][^\S\n]+)?)([*_]{0,3})([A-Za-zÀ-ỹ ]{0,24})$/u;

/** How the document writes a label: what stands before and after its words. */
interface Manner {
  readonly mark: string;
  readonly open: string;
  readonly close: string;
}

/** Suggestions at the start of a line that belongs to a labelled task. */
export function labelSuggestions(request: CompletionRequest): Suggestion[] {
  const { model, offset, trigger, wording } = request;
  const line = textLineAt(model.source.text, offset);
  const begun = BEGUN.exec(line.before);
  if (!begun || line.after.trim() !== '' || cellAt(model, offset)) return [];
  const [, , mark = '', marks = '', typed = ''] = begun;
  if (trigger !== null && (trigger !== ' ' || mark === '' || typed !== '')) return [];
  const task = taskAt(model, offset);
  // A task in prose, or one that has no labels although its neighbours do not either: nothing is imposed on it.
  if (!task || (task.fields.length === 0 && task.shape !== 'section') || task.row) return [];
  if (typed.trim() === '' && mark === '' && marks === '' && trigger === null && line.before === '') {
    // An empty line is a slot only right under the task's other fields.
    if (task.fields.length === 0) return [];
  }
  const manner = mannerOf(model, task);
  const words = labelsInUse(model);
  const has = new Set(
    task.fields.filter((field) => field.start < line.start || field.start > line.end).map((f) => f.name),
  );
  if (has.has('start') && has.has('end')) has.add('deadline');
  const isMissing = (name: TaskFieldName): boolean => !has.has(name) && !(name === 'content' && task.content.found);
  const start = offset - typed.length - marks.length;
  const offer = (name: TaskFieldName, detail: string): Suggestion => {
    const label = words.get(name) ?? fieldLabels[name];
    const lead = mark === '' ? manner.mark : '';
    return {
      kind: 'label',
      label: `${label}:`,
      detail,
      documentation: '',
      edit: { start, end: offset, text: `${lead}${manner.open}${label}:${manner.close} ` },
      snippet: false,
      filter: filterOf(`${marks}${label}`, label),
    };
  };
  const begins = ({ label }: Suggestion): boolean => foldBase(label).startsWith(foldBase(typed).trim());
  return [
    ...REQUIRED.filter(isMissing).map((name) => offer(name, wording.required)),
    ...OPTIONAL.filter(isMissing).map((name) => offer(name, wording.optional)),
  ].filter(begins);
}

/** The manner of the task's own labels, else of the nearest labelled task before it, else `- **Nhãn:** `. */
function mannerOf(model: DocumentModel, task: Task): Manner {
  const before = model.tasks.filter((other) => other.start <= task.start && !other.row).reverse();
  for (const { fields } of before) {
    const manner = fields.map((field) => readManner(model.source.text, field)).find((found) => found !== null);
    if (manner) return manner;
  }
  return { mark: '- ', open: '**', close: '**' };
}

function readManner(text: string, field: TaskField): Manner | null {
  const label = labelRange(text, field);
  if (label.start === label.end) return null;
  const { before, after } = textLineAt(text, label.start);
  const head = /^[^\S\n]*((?:[-*+•][^\S\n]+)?)([*_]{0,3})$/.exec(before);
  if (!head) return null;
  const close = /^\s*:([*_]{0,3})/.exec(after.slice(label.end - label.start));
  const outside = /^([*_]{1,3})\s*:/.exec(after.slice(label.end - label.start));
  const [, mark = '', open = ''] = head;
  return { mark, open: close || outside ? open : '', close: close || outside ? open : '' };
}

/** The words that this document uses most for each label. */
function labelsInUse(model: DocumentModel): Map<TaskFieldName, string> {
  const counts = new Map<TaskFieldName, Map<string, number>>();
  for (const task of model.tasks) {
    if (task.row) continue;
    for (const { name, label } of task.fields) {
      const words = label.replace(/^[*_\s]+|[*_:\s]+$/g, '');
      if (fieldOfLabel(words) !== name || fold(words).length > 30) continue;
      const of = counts.get(name) ?? new Map<string, number>();
      counts.set(name, of.set(words, (of.get(words) ?? 0) + 1));
    }
  }
  const most = ([name, of]: [TaskFieldName, Map<string, number>]): [TaskFieldName, string] => [
    name,
    [...of].sort((a, b) => b[1] - a[1])[0]![0],
  ];
  return new Map([...counts].map(most));
}
