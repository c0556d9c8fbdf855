/**
 * The official page, free of any file format: what `.docx` export and the page view both draw.
 * Lengths are twips (1/1440 inch; 1 mm = 56.69), sizes are half-points, as OOXML counts them.
 */

import type { Profile, StyleAlign, StyleId } from '../guidance/profiles/types';

export type { StyleId };
export type Align = StyleAlign;

export interface TextRun {
  readonly text: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  /** Half-points; the paragraph's style decides where it is left out. */
  readonly size?: number;
  /** A reference to the footnote of this number (from 1); `text` is empty then. */
  readonly note?: number;
}

export interface Paragraph {
  readonly type: 'paragraph';
  readonly style: StyleId;
  readonly runs: readonly TextRun[];
  /** Nesting of a list item, from 0. */
  readonly level?: number;
  readonly align?: Align;
  readonly keepNext?: boolean;
  /** 1-based line of the source, so that the page view and the text scroll together. */
  readonly line?: number;
  /** An empty paragraph drawn as a centred rule (line) of this length in twips. */
  readonly rule?: { readonly length: number; readonly within: number };
  /** Stands at this place of the page, twips from its left and top edge, whatever the text does. */
  readonly at?: { readonly x: number; readonly y: number; readonly width: number };
}

export interface TableCell {
  readonly paragraphs: readonly Paragraph[];
  readonly span?: number;
}

export interface TableBlock {
  readonly type: 'table';
  /** Column widths in twips; their sum is the table's width. */
  readonly widths: readonly number[];
  readonly bordered: boolean;
  /** Rows at the top that repeat on each page. */
  readonly headRows: number;
  readonly rows: readonly { readonly cells: readonly TableCell[]; readonly keepTogether?: boolean }[];
  readonly line?: number;
  /** No page upright can hold it. */
  readonly wide?: boolean;
}

export type LayoutBlock = Paragraph | TableBlock;

export interface PageSetup {
  readonly width: number;
  readonly height: number;
  readonly margins: {
    readonly top: number;
    readonly bottom: number;
    readonly left: number;
    readonly right: number;
    readonly header: number;
    readonly footer: number;
  };
  readonly landscape: boolean;
  /** The page number starts at 1 here. */
  readonly restartNumbers: boolean;
  /** The section's first page bears no number, but `firstPageHeader`. */
  readonly bareFirstPage: boolean;
}

export interface LayoutSection {
  readonly page: PageSetup;
  /** What stands in the top margin of the section's first page (circulation note) where that bears no number. */
  readonly firstPageHeader: readonly Paragraph[];
  readonly blocks: readonly LayoutBlock[];
}

/** What the page looks like all through: the profile's figures that whoever draws the page needs. */
export interface PageLook {
  readonly font: string;
  readonly color: string;
  readonly styles: Profile['styles'];
  /** Each nested level begins this much further in. */
  readonly listStep: number;
  /** Inner margin of a bordered table's cell, and its border in eighths of a point. */
  readonly cellPadding: number;
  readonly border: number;
}

/** The usual `T/M CHI BỘ`, and the type's own symbol (`NQ/CB`). */
export type Supplied = 'authority' | 'symbol';

export interface LayoutDocument {
  readonly profile: Profile['id'];
  readonly look: PageLook;
  /** Document properties: title, subject, creator (the issuer). */
  readonly title: string;
  readonly subject: string;
  readonly creator: string;
  /** The superior body, as the properties' organisation. */
  readonly company: string;
  /** The form of the meeting (`chuyên đề`), as the properties' category; empty where it is not known. */
  readonly category: string;
  /** What the page says and the document left to it. */
  readonly supplied: readonly Supplied[];
  /** The document's date, or null: stands in the properties instead of the clock. */
  readonly date: string | null;
  readonly language: 'vi-VN';
  /** Printed on both sides: the margins of even pages are those of odd ones, mirrored. */
  readonly duplex: boolean;
  readonly sections: readonly LayoutSection[];
  /** Footnotes; the first is number 1. */
  readonly notes: readonly Paragraph[];
  /** Where the page leaves the instrument because the cell asked for it: sentences for the clerk. */
  readonly differs: readonly string[];
}
