/** A place for one more line beside the assessment: rules that miss a subject put a sentence there, not a new task. */
import type { DocumentModel } from '../../model/types';
import type { Fix } from '../types';
import { endOfBody, endOfSection, type Place, textFix } from '../writing/place';
import { assessments } from './reading';

export interface LinePlace extends Place {
  /** A fix that writes `- text` there. */
  line(text: string, title: string): Fix;
}

/** The end of the first assessment, else the end of the body. What is told there is no task, and asks for no owner. */
export function besideAssessment(document: DocumentModel): LinePlace {
  const section = assessments(document)[0];
  const place = section ? endOfSection(section, document) : endOfBody(document);
  return {
    ...place,
    line: (text, title) => textFix(place, section ? `- ${text}` : text, title, section ? 'line' : 'block'),
  };
}
