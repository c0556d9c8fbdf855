/** A document as its official page, in Word's format. */
import { type ProfileId, profiles } from '../guidance/profiles';
import { layoutDocument } from '../layout/build';
import type { DocumentModel } from '../model/types';
import { hashText } from './hash';
import { writeDocx } from './write';

export interface ExportOptions {
  /** `hd05` (in force since 27/5/2026) unless told otherwise. */
  readonly profile?: ProfileId;
}

/** Gives the bytes of a .docx: the same for the same text and profile, on any day and machine. */
export function exportDocx(model: DocumentModel, options: ExportOptions = {}): Promise<Uint8Array> {
  const profile = profiles[options.profile ?? 'hd05'];
  return writeDocx(layoutDocument(model, profile), sourceHash(model));
}

/** The hash of a document's text that its .docx bears: tells whether a .docx is still up to date. */
export const sourceHash = (model: DocumentModel): string => hashText(model.source.text);
