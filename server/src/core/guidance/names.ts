/** The names that code uses for what the guidance speaks of; the contract fixes them. Vietnamese terms: docs/glossary.md. */

export type Kind =
  | 'resolution'
  | 'minutes'
  | 'plan'
  | 'conclusion'
  | 'notice'
  | 'report'
  | 'programme'
  | 'decision'
  | 'proposal'
  | 'letter'
  | 'regulation';

export type Form = 'regular' | 'thematic' | 'committee' | 'extraordinary';

export type StepId =
  | 'opening'
  | 'secretary'
  | 'attendance'
  | 'agenda'
  | 'purpose'
  | 'previous-review'
  | 'news'
  | 'situation'
  | 'report'
  | 'lead-paper'
  | 'discussion'
  | 'response'
  | 'conclusion'
  | 'minutes-read'
  | 'vote'
  | 'closing'
  | 'fees'
  | 'criticism'
  | 'praise'
  | 'score';

export type TaskFieldName =
  | 'content'
  | 'measures'
  | 'owner'
  | 'support'
  | 'deadline'
  | 'start'
  | 'end'
  | 'result'
  | 'resources';
