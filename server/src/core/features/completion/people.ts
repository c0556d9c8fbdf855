/** People met in the document or known to the cell, with their posts. */
import type { DocumentModel, Party } from '../../model/types';
import { fold, foldBase, squeeze } from '../../text/fold';
import type { Range } from '../../text/range';
import { textLineAt } from '../place';
import type { Slot } from './slot';
import { type CompletionRequest, filterOf, type Suggestion } from './types';

interface Known {
  readonly name: string;
  post: string | null;
  /** How often the document names them in charge of something. */
  count: number;
}

/** Everyone the document names outside `typing`, most often in charge first, then the cell's other members. */
export function peopleOf(model: DocumentModel, others: CompletionRequest['people'], typing: Range): Known[] {
  const known = new Map<string, Known>();
  const add = (name: string | null, post: string | null, count: number): void => {
    const clean = name === null ? '' : squeeze(name);
    if (clean === '') return;
    const entry = known.get(fold(clean)) ?? { name: clean, post: null, count: 0 };
    entry.post ??= post === null ? null : squeeze(post);
    entry.count += count;
    known.set(fold(clean), entry);
  };
  const parties = (list: readonly Party[], count: number): void => {
    for (const party of list) {
      // The name that is just being typed is not one of them.
      if (party.kind === 'person' && !(party.start <= typing.end && typing.start <= party.end)) {
        add(party.name, party.post, count);
      }
    }
  };
  for (const task of model.tasks) {
    parties(task.owners, 2);
    parties(task.supporters, 1);
  }
  parties(model.meeting?.chair ?? [], 1);
  parties(model.meeting?.secretary ?? [], 1);
  for (const { name, post } of model.signers) add(name, post === null ? null : sentenceCase(post), 1);
  for (const { name, post } of others) add(name, post, 0);
  return [...known.values()].sort((a, b) => b.count - a.count || a.name.localeCompare(b.name, 'vi'));
}

/** Suggestions for a slot that asks for a person. */
export function personSuggestions(request: CompletionRequest, slot: Slot): Suggestion[] {
  const { model, offset, trigger, wording } = request;
  const typed = foldBase(slot.typed).trim();
  const people = peopleOf(model, request.people, { start: slot.start, end: offset });
  // Offered unasked: who may be meant by what is typed, and nobody once a name stands there in full.
  const begun = people.filter(({ name }) => foldBase(name).startsWith(typed) && foldBase(name) !== typed);
  if (trigger !== null && (slot.open || begun.length === 0)) return [];
  const offered = trigger === null ? people : begun;
  const addressed = /(?:đồng chí|đ\/c)[ \u00a0]+$/iu.test(model.source.text.slice(0, slot.start));
  const address = addressed || !slot.labelled ? '' : `${addressOf(model)} `;
  const lead = slot.tight ? ' ' : '';
  const { after } = textLineAt(model.source.text, offset);
  return offered.map(({ name, post }): Suggestion => {
    // The post is not repeated where one already follows.
    const withPost = slot.labelled && post && !/^\s*,/.test(after) ? `${name}, ${post}` : name;
    return {
      kind: 'person',
      label: name,
      detail: post ?? wording.met,
      documentation: '',
      edit: { start: slot.start, end: offset, text: `${lead}${address}${withPost}` },
      snippet: false,
      filter: filterOf(`${lead}${address}${name}`, name),
    };
  });
}

/** `đ/c` where the document writes that more often than `đồng chí`. */
function addressOf(model: DocumentModel): string {
  const text = fold(model.source.text);
  return text.split('đ/c').length > text.split('đồng chí').length ? 'đ/c' : 'đồng chí';
}

/** `PHÓ BÍ THƯ` → `Phó bí thư`; a post in mixed case stays. */
function sentenceCase(post: string): string {
  if (post !== post.toLocaleUpperCase('vi')) return post;
  return post.charAt(0) + post.slice(1).toLocaleLowerCase('vi');
}
