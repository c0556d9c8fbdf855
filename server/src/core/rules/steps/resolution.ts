/** What a regular resolution has, for the rules that ask a monthly resolution to look back. */

import { outlookOf } from '../../model/heading';
import type { LineReading } from '../../model/passage';
import type { DocumentModel, Section } from '../../model/types';
import { hasText } from '../writing/begun';
import { bodyLinesThat } from '../writing/every-line';
import { afterHead, endOfSection, type Place } from '../writing/place';
import { sectionsAround } from '../writing/sections';

/** A resolution that is written to its end: signed, or adopted; one that is being typed is not asked for its parts. */
export const isWhole = (document: DocumentModel): boolean =>
  hasText(document) && (document.parts.foot.from < document.parts.foot.to || document.votes.length > 0);

const LOOKS_BACK = /đánh giá|kết quả|kiểm điểm|tình hình|ưu điểm|hạn chế|sơ kết|nhìn lại/;

/** The part that looks back, by its heading; null where there is none. `besides`: headings that do not, to whoever asks. */
export const assessment = ({ sections }: DocumentModel, besides?: RegExp): Section | null =>
  sections.find(
    ({ folded, parent }) =>
      (outlookOf(folded) === 'behind' || LOOKS_BACK.test(folded)) &&
      !/biểu quyết|kiểm phiếu|chấm điểm/.test(folded) &&
      !besides?.test(folded) &&
      !isUnderDuties(parent),
  ) ?? null;

/** `4. Kiểm tra việc thực hiện nhiệm vụ` under the duties is one of them. */
const isUnderDuties = (section: Section | null): boolean =>
  section !== null &&
  ((section.heading !== null && outlookOf(section.folded) === 'ahead') || isUnderDuties(section.parent));

/** Where a sentence of the assessment belongs: at its end, else before the first part. */
export function assessmentPlace(document: DocumentModel): Place {
  const section = assessment(document);
  return section ? endOfSection(section, document) : beforeFirstSection(document);
}

/** The end of what stands before the first heading: bases, the opening paragraph. */
export function beforeFirstSection(document: DocumentModel): Place {
  const first = document.sections[0];
  const head = document.parts.head.to;
  const last = document.tree.blocks
    .slice(head, Math.max(head, first?.from ?? head))
    .findLast(({ type }) => type === 'line');
  return last ? { start: last.start, end: last.end, after: last.end } : afterHead(document);
}

const TO_COME = /tổ chức thực hiện|hiệu lực|biểu quyết|nhiệm vụ, giải pháp|phương hướng|phát triển đảng|kết nạp/;
const isToCome = ({ folded }: Section): boolean =>
  TO_COME.test(folded) || (outlookOf(folded) === 'ahead' && !LOOKS_BACK.test(folded));
const IS_BASIS = /^[\s+•-]*căn cứ/;

/** Whether a reading finds something in what may look back: not the bases, not duties, not how the resolution is to be carried out. */
export function isSaidLookingBack(document: DocumentModel, reading: LineReading<boolean>): boolean {
  const said = [...bodyLinesThat(document, reading)].filter(({ folded }) => !IS_BASIS.test(folded));
  if (said.length === 0) return false;
  return said.some(({ start }) => ![...sectionsAround(document, start)].some(isToCome));
}
