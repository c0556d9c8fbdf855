/** A document as its official page, in Word's format. */
import { type PageFigures, type ProfileId, profileFor, profiles } from '../guidance/profiles';
import { layoutDocument } from '../layout/build';
import type { LayoutDocument } from '../layout/types';
import { type DocumentModel, given } from '../model/types';
import { hashText } from './hash';
import { writeDocx } from './write';

export interface ExportOptions {
  /** Left out: the one in force on the document's date. */
  readonly profile?: ProfileId | null;
  /** Single figures that the cell's `chibo.yaml` has otherwise. */
  readonly figures?: PageFigures;
}

/** The page as data. */
export const pageOf = (model: DocumentModel, { profile, figures }: ExportOptions = {}): LayoutDocument =>
  layoutDocument(model, profile ? profiles[profile] : profileFor(given(model.header.date)), figures);

/** Gives the bytes of a .docx: the same for the same text and options, on any day and machine. */
export const exportDocx = (model: DocumentModel, options: ExportOptions = {}): Uint8Array =>
  writeDocx(pageOf(model, options), sourceHash(model));

/** The hash of a document's text that its .docx bears: tells whether a .docx is still up to date. */
export const sourceHash = (model: DocumentModel): string => hashText(model.source.text);
