import type { FieldWording } from './task-field';

/** An owner to be named: CB03's fix in each manner of writing. */
export const OWNER: FieldWording = {
  field: 'owner',
  label: 'Phụ trách',
  value: 'đồng chí …',
  clause: 'đồng chí … phụ trách',
  sentence: 'Giao đồng chí … phụ trách.',
  blank: '…',
};
