/**
 * A page profile: every figure of the official page, as data, each with the clause it rests on.
 * Lengths are twips (1/1440 inch; 1 mm = 56.69), sizes are half-points, line pitches are twips (20 = 1 pt).
 */

/** A figure and where it is laid down; `clause` says so where a figure is the tool's own choice. */
export interface Figure<T> {
  readonly value: T;
  readonly clause: string;
}

/** Named styles of the page, editable in Word. */
export type StyleId =
  | 'parent'
  | 'issuer'
  | 'star'
  | 'number'
  | 'party'
  | 'partyRule'
  | 'placeDate'
  | 'draft'
  | 'urgency'
  | 'circulation'
  | 'closingNote'
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
  | 'numberTitle1'
  | 'numberTitle2'
  | 'division'
  | 'divisionName'
  | 'article'
  | 'listItem'
  | 'tableHead'
  | 'tableCell'
  | 'tableAfter'
  | 'tableEnd'
  | 'authority'
  | 'post'
  | 'signature'
  | 'signerName'
  | 'recipientsTitle'
  | 'recipient'
  | 'drafter'
  | 'contactRule'
  | 'contact'
  | 'appendixTitle'
  | 'appendixReference'
  | 'footnote'
  | 'pageNumber';

export type StyleAlign = 'left' | 'center' | 'right' | 'both';

export interface StyleFigures {
  /** As Word's style list shows it. */
  readonly name: string;
  /** Half-points. */
  readonly size: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly align: StyleAlign;
  readonly before?: number;
  readonly after?: number;
  /** Exact line pitch; single spacing where it is left out. */
  readonly exact?: number;
  readonly firstLine?: number;
  /** Wrapped lines hang this far in, under the text. */
  readonly hanging?: number;
  /** 0-based level in Word's navigation pane. */
  readonly outline?: number;
  readonly keepNext?: boolean;
  readonly clause: string;
}

/** How each of several lines ends. */
export interface LineEnds {
  /** What begins each line, blank included; empty where nothing does. */
  readonly lead: string;
  readonly each: string;
  readonly last: string;
}

export interface Profile {
  readonly id: 'hd05' | 'hd36';
  /** As a clerk would cite it. */
  readonly title: string;
  readonly font: Figure<string>;
  readonly language: Figure<'vi-VN'>;
  readonly color: Figure<string>;
  readonly paper: Figure<{ readonly width: number; readonly height: number }>;
  readonly margins: Figure<{
    readonly top: number;
    readonly bottom: number;
    readonly left: number;
    readonly right: number;
  }>;
  /** From the page's top edge to the page number; it is not shown on the first page. */
  readonly pageNumber: Figure<{ readonly fromTop: number; readonly onFirstPage: boolean }>;
  /** Widths of the letterhead's two columns, left and right; their sum is the text width. */
  readonly headColumns: Figure<readonly [number, number]>;
  /** The right column may take this share of both, where place and date would not fit on a line. */
  readonly headGrowth: Figure<number>;
  /** Widths of the foot's two columns (recipients and signature; the minutes' two signatures). */
  readonly footColumns: Figure<readonly [number, number]>;
  readonly styles: Readonly<Record<StyleId, StyleFigures>>;
  /** The line at the head of the page, and the rule under it. */
  readonly party: Figure<{ readonly text: string; readonly rule: number }>;
  readonly star: Figure<string>;
  readonly hyphens: Figure<string>;
  /** `Số 05-NQ/CB`: the word before the number, and how many digits it has at least. */
  readonly number: Figure<{ readonly word: string; readonly digits: number }>;
  /** The issuer's symbol of a chi bộ. */
  readonly issuerSymbol: Figure<string>;
  /** Days below `day` and months below `month` get a leading zero. */
  readonly date: Figure<{ readonly day: number; readonly month: number }>;
  readonly bases: Figure<LineEnds>;
  readonly recipients: Figure<LineEnds & { readonly title: string }>;
  /** The word before the addressee, of a letter and of a proposal. */
  readonly addressee: Figure<{ readonly letter: string; readonly proposal: string; readonly ends: LineEnds }>;
  readonly authority: Figure<string>;
  readonly minutesTitles: Figure<{ readonly secretary: string; readonly chair: string }>;
  /** Labels of the lines that say when and where a meeting was, of minutes whose text does not. */
  readonly meeting: Figure<{ readonly time: string; readonly venue: string }>;
  /** Empty lines between post and name; their pitch is the style `signature`'s. */
  readonly signatureLines: Figure<number>;
  /** What stands where the document says nothing: to be filled in by hand, never invented. */
  readonly blanks: Figure<{
    readonly parent: string;
    readonly issuer: string;
    readonly number: string;
    readonly symbol: string;
    readonly word: string;
  }>;
  /** Each nested level of a list begins this much further in. */
  readonly listStep: Figure<number>;
  /** Before a letter's subject, where the subject does not begin with it; empty where nothing does. */
  readonly letterSubject: Figure<string>;
  /** The first recipient of a letter or a proposal. */
  readonly asAbove: Figure<string>;
  readonly appendix: Figure<{
    /** The line under the title that names the paper the appendix belongs to. */
    readonly reference: boolean;
    /** Its pages are numbered from 1. */
    readonly ownNumbers: boolean;
  }>;
  readonly table: Figure<{
    /** Inner margin left and right of a cell. */
    readonly padding: number;
    /** Border width in eighths of a point. */
    readonly border: number;
    readonly narrowest: number;
    /** From so many columns on, a table whose lines do not fit stands on a page across. */
    readonly manyColumns: number;
  }>;
  /**
   * A circulation note that begins with this closes the document: so far from the bottom edge of its last page, or, where
   * that is null, under the signature. Any other stands at the head of the first page.
   */
  readonly closingNote: Figure<{ readonly begins: string; readonly fromBottom: number | null }>;
}
