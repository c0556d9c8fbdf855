/** What the editor and the page view say to each other. */
import type { Page } from '../../server/src/lsp/protocol';

/** In the clerk's language. */
export interface PageWords {
  /** `Trang {n}` */
  readonly page: string;
  readonly empty: string;
  /** The fonts here are not as wide as the page's: page breaks may differ. */
  readonly otherFont: string;
  /** Under the last page: breaks are computed here, and may differ by a line from what Word or LibreOffice makes. */
  readonly estimate: string;
  readonly tallRow: string;
  readonly footnotes: string;
}

export type ToPage =
  | { readonly type: 'page'; readonly page: Page; readonly words: PageWords }
  /** Nothing to show. */
  | { readonly type: 'none'; readonly words: PageWords }
  /** The editor shows from this line on: 1-based, with a fraction. */
  | { readonly type: 'reveal'; readonly line: number };

export type FromPage =
  | { readonly type: 'ready' }
  /** What is drawn now; for tests, and for the editor's title. */
  | {
      readonly type: 'drawn';
      readonly version: number;
      readonly pages: number;
      readonly marks: number;
      readonly notes: readonly string[];
    }
  /** The reader scrolled: this line stands at the top. */
  | { readonly type: 'scrolled'; readonly line: number }
  /** A place was clicked. */
  | { readonly type: 'open'; readonly line: number };
