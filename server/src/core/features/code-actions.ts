/** What can be done about findings: mend one, mend all that is safe, suppress one with a reason, ask why. */
import type { DocumentModel } from '../model/types';
import type { Finding, Fix, TextEdit } from '../rules/types';
import type { Range } from '../text/range';
import { blockAt, textLineAt } from './place';
import { type Wording, wordingOf } from './wording';

export interface Action {
  readonly kind: 'fix' | 'suppress' | 'explain';
  readonly title: string;
  /** Index of the finding it answers, in the list that was handed in. */
  readonly finding: number;
  readonly rule: string;
  readonly edits: readonly TextEdit[];
  /** What is selected afterwards. */
  readonly select: Fix['select'];
  /** What the host is asked to do; it leaves the action out where it cannot. */
  readonly command: Fix['command'];
  /** The one that a key press may take: the first safe fix of a finding. */
  readonly preferred: boolean;
}

/** The actions for the findings that touch the lines of the range, fixes of every finding first. */
export function actionsFor(
  model: DocumentModel,
  findings: readonly Finding[],
  range: Range,
  wording: Wording = wordingOf('vi'),
): Action[] {
  // Anywhere on the line will do: nobody should have to hit the very word.
  const { text } = model.source;
  const lines = { start: textLineAt(text, range.start).start, end: textLineAt(text, range.end).end };
  const touched = findings.flatMap((finding, index) =>
    finding.start <= lines.end && lines.start <= finding.end ? [{ finding, index }] : [],
  );
  const fixes = touched.flatMap(({ finding, index }) => {
    const first = finding.fixes.find((fix) => fix.safe) ?? null;
    return finding.fixes.map((fix): Action => {
      const { title, edits, select, command } = fix;
      const preferred = fix === first;
      return { kind: 'fix', title, finding: index, rule: finding.rule, edits, select, command, preferred };
    });
  });
  const seen = new Set<string>();
  const rest = touched.flatMap(({ finding, index }): Action[] => {
    const { rule } = finding;
    if (seen.has(rule)) return [];
    seen.add(rule);
    return [
      suppression(model, finding, index, wording),
      { ...bare, kind: 'explain', title: wording.explain(rule), finding: index, rule },
    ];
  });
  return [
    ...fixes,
    ...rest.filter(({ kind }) => kind === 'suppress'),
    ...rest.filter(({ kind }) => kind === 'explain'),
  ];
}

const bare = { edits: [], select: undefined, command: undefined, preferred: false };

/** The reason that the clerk is to write over. */
const REASON = 'lý do';

function suppression(model: DocumentModel, finding: Finding, index: number, wording: Wording): Action {
  const { text } = model.source;
  const front = model.tree.frontMatter;
  const action = { ...bare, kind: 'suppress' as const, title: wording.suppress(finding.rule), finding: index };
  const insert = (start: number, before: string, comment: string, after: string): Action => {
    const at = before.length + comment.lastIndexOf(REASON);
    return {
      ...action,
      rule: finding.rule,
      edits: [{ start, end: start, text: before + comment + after }],
      select: { edit: 0, start: at, end: at + REASON.length },
    };
  };
  if (front && finding.start <= front.end) {
    // A comment for the file: front matter takes none, and a finding in it belongs to no block.
    const at = textLineAt(text, front.end).end;
    return insert(at, '\n\n', `<!-- nghiquyet-bo-qua-tep: ${finding.rule} — ${REASON} -->`, '');
  }
  const block = blockAt(model, finding.start);
  const line = textLineAt(text, block ? block.start : finding.start);
  const indent = /^[^\S\n]*/.exec(text.slice(line.start, line.end))?.[0] ?? '';
  return insert(line.start, indent, `<!-- nghiquyet-bo-qua: ${finding.rule} — ${REASON} -->`, '\n');
}

/**
 * The edits of every safe fix, one fix a finding, none overlapping another: what can be applied at once. A fix that
 * touches another's place waits for the next round.
 */
export function safeEdits(findings: readonly { readonly fixes: readonly Fix[] }[]): TextEdit[] {
  const taken: TextEdit[] = [];
  for (const { fixes } of findings) {
    const fix = fixes.find(({ safe, command }) => safe && !command);
    if (!fix || fix.edits.some((edit) => taken.some((other) => collides(edit, other)))) continue;
    taken.push(...fix.edits);
  }
  return taken.sort((a, b) => a.start - b.start);
}

/** Overlapping, or inserting at the same place: the order would then decide what comes out. */
const collides = (a: Range, b: Range): boolean =>
  (a.start < b.end && b.start < a.end) ||
  a.start === b.start ||
  (a.start === a.end && a.start === b.end) ||
  (b.start === b.end && b.start === a.end);

/** The text with the edits made: they do not overlap, and stand in any order. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  let out = '';
  let from = 0;
  for (const edit of [...edits].sort((a, b) => a.start - b.start)) {
    out += text.slice(from, edit.start) + edit.text;
    from = edit.end;
  }
  return out + text.slice(from);
}

/** The one edit that turns a text into another: what both begin and end with stays untouched. */
export function differenceOf(from: string, to: string): TextEdit[] {
  if (from === to) return [];
  let start = 0;
  while (start < from.length && start < to.length && from[start] === to[start]) start += 1;
  let end = 0;
  const most = Math.min(from.length, to.length) - start;
  while (end < most && from[from.length - 1 - end] === to[to.length - 1 - end]) end += 1;
  // Never between the two units of a surrogate pair or of a CR LF.
  while (start > 0 && (splits(from, start) || splits(to, start))) start -= 1;
  while (end > 0 && (splits(from, from.length - end) || splits(to, to.length - end))) end -= 1;
  return [{ start, end: from.length - end, text: to.slice(start, to.length - end) }];
}

const splits = (text: string, at: number): boolean =>
  /[\ud800-\udbff]/.test(text.charAt(at - 1)) || (text.charAt(at - 1) === '\r' && text.charAt(at) === '\n');
