/**
 * Completion speaks up in recognised slots only: after `/` at the start of a line, behind a label (`Phụ trách:`,
 * `Thời hạn:`), after `đồng chí`, at the start of a task's line, and behind a key of the front matter. In running
 * prose it says nothing.
 */
import { deadlineSuggestions } from './completion/deadlines';
import { frontMatterSuggestions } from './completion/front-matter';
import { labelSuggestions } from './completion/labels';
import { personSuggestions } from './completion/people';
import { skeletonSuggestions, snippetSuggestions } from './completion/slash';
import { slotAt } from './completion/slot';
import type { CompletionRequest, Suggestion } from './completion/types';
import { blockAt, textLineAt } from './place';
import { isOurs } from './status';

/** Suggestions for the place, best first; empty outside the slots and in documents that are none of ours. */
export function completionsAt(request: CompletionRequest): Suggestion[] {
  const { model, offset } = request;
  if (!isOurs(model)) return skeletonSuggestions(request);
  // Someone is mending a word in the middle of what stands there already.
  const { after } = textLineAt(model.source.text, offset);
  if (request.trigger !== null && /^\s*[A-Za-zÀ-ỹ\d]/u.test(after)) return [];
  const front = model.tree.frontMatter;
  if (front && offset > front.start && offset < front.end) return frontMatterSuggestions(request);
  const block = blockAt(model, offset);
  if (block?.type === 'code' || block?.type === 'comment') return [];
  const snippets = snippetSuggestions(request);
  if (snippets.length > 0 || request.trigger === '/') return snippets;
  const slot = slotAt(model, offset);
  if (!slot) return labelSuggestions(request);
  return slot.kind === 'person' ? personSuggestions(request, slot) : deadlineSuggestions(request, slot);
}
