/** Whether minutes look back at the last resolution, and where that belongs. */

import { perLineWith } from '../../model/passage';
import type { DocumentModel, Section } from '../../model/types';
import type { Line } from '../../syntax/types';
import { fold } from '../../text/fold';
import { type Place, placeOfStep } from '../writing/place';
import { alsoSays, bodyLines, bodyLinesThat, isRecorded } from './minutes';

/** `Về kết quả tháng 5: …` among what the chair concludes sums a review up, and is none. */
const SUMMED_UP = /^[\s+•-]*về kết quả/;

/** Where the review belongs; null where there is one, in whatever words. */
export function reviewPlace(document: DocumentModel): Place | null {
  const step = document.steps.find(({ id }) => id === 'previous-review');
  if (step && !isSummary(document, step.start)) return null;
  if (!step && saysResults(document)) return null;
  if (step && hasHeading(document)) return null;
  return placeOfStep(document, 'previous-review');
}

function isSummary(document: DocumentModel, start: number): boolean {
  const line = bodyLines(document).find((candidate) => candidate.start <= start && start < candidate.end);
  if (!line || !SUMMED_UP.test(line.folded)) return false;
  const section = document.sections.findLast((s) => s.start <= start && start < s.end);
  return (section !== undefined && inConclusion(section)) || isRecorded(document, 'conclusion');
}

const inConclusion = (section: Section): boolean =>
  /kết luận/.test(section.folded) || (section.parent !== null && inConclusion(section.parent));

const LOOKS_BACK =
  /(?:kết quả|đánh giá|kiểm điểm|nhận xét|rà soát|tình hình)[^.;]{0,40}(?:tháng (?:trước|qua|vừa qua|\d)|kỳ trước|quý|nghị quyết|nhiệm vụ)/;
const NOT_THIS = /kết quả (?:biểu quyết|kiểm phiếu|bầu)|chất lượng|xếp loại|chấm điểm/;

const hasHeading = (document: DocumentModel): boolean =>
  document.sections.some(({ folded, heading }) => {
    const words = heading ? fold(folded) : '';
    return LOOKS_BACK.test(words) && !NOT_THIS.test(words);
  });

/** A table of tasks with their results, or a sentence that says what became of them. */
function saysResults(document: DocumentModel): boolean {
  if (hasHeading(document)) return true;
  if (document.tasks.some(({ status }) => status === 'done')) return true;
  return bodyLinesThat(document, reviews).length > 0 || bodyLinesThat(document, alsoSays('lastWork')).length > 0;
}

const REVIEWS =
  /(?:đánh giá|kiểm điểm|báo cáo|nhận xét|nêu)[^.;]{0,60}(?:tháng trước|tháng qua|kỳ trước|nghị quyết tháng|công tác tháng|nhiệm vụ tháng)/;

const reviews = perLineWith(
  REVIEWS,
  false,
  ({ folded, kind }: Line) =>
    kind !== 'cell' &&
    !SUMMED_UP.test(folded) &&
    !NOT_THIS.test(folded) &&
    !/dự thảo|tháng (?:này|tới|sau)/.test(folded),
);
