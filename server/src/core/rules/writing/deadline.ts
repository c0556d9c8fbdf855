import type { FieldWording } from './task-field';

/** A deadline to be dated: CB04's fix in each manner of writing. */
export const DEADLINE: FieldWording = {
  field: 'deadline',
  label: 'Thời hạn',
  value: 'trước ngày …/…/…',
  clause: 'hoàn thành trước ngày …/…/…',
  sentence: 'Hoàn thành trước ngày …/…/….',
  blank: '…/…/…',
};
