/**
 * The official page, free of any file format: what `.docx` export and the page view both draw.
 * Lengths are twips (1/1440 inch; 1 mm = 56.69), sizes are half-points, as OOXML counts them.
 */

export type Align = 'left' | 'center' | 'right' | 'both';

export interface TextRun {
  readonly text: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  /** Half-points; the paragraph's style decides where it is left out. */
  readonly size?: number;
}

/** Named styles of the page (editable in Word); `layout/styles.ts` holds the figures and their clauses. */
export type StyleId =
  | 'parent'
  | 'issuer'
  | 'star'
  | 'number'
  | 'party'
  | 'placeDate'
  | 'draft'
  | 'urgency'
  | 'circulation'
  | 'type'
  | 'subject'
  | 'letterSubject'
  | 'hyphens'
  | 'addressee'
  | 'body'
  | 'bodyFlush'
  | 'basis'
  | 'heading1'
  | 'heading2'
  | 'heading3'
  | 'listItem'
  | 'tableHead'
  | 'tableCell'
  | 'authority'
  | 'post'
  | 'signature'
  | 'signerName'
  | 'recipientsTitle'
  | 'recipient'
  | 'appendixTitle'
  | 'pageNumber';

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
  /** A rule (line) under the paragraph, of this length in twips, centred. */
  readonly ruleBelow?: number;
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
  /** The page number starts at 1 here, and is not shown on the section's first page. */
  readonly restartNumbers: boolean;
}

export interface LayoutSection {
  readonly page: PageSetup;
  readonly blocks: readonly LayoutBlock[];
}

export interface LayoutDocument {
  readonly profile: 'hd05' | 'hd36';
  /** Document properties: title, subject, creator (the issuer). */
  readonly title: string;
  readonly subject: string;
  readonly creator: string;
  readonly language: 'vi-VN';
  readonly sections: readonly LayoutSection[];
}
