/**
 * The docx library is large and only export needs it: it is loaded when the first page is written, and handed on.
 * Its types cost nothing at run time.
 */
import type * as Docx from 'docx';

export type DocxLibrary = typeof Docx;
export type { IStylesOptions } from 'docx';
export type ParagraphStyleOptions = Docx.IParagraphStyleOptions;

export const loadLibrary = (): Promise<DocxLibrary> => import('docx');
