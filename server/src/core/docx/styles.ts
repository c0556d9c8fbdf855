/** The page's named styles, as Word lists them, from the profile's figures. */

import type { StyleFigures } from '../guidance/profiles/types';
import type { PageLook, StyleId } from '../layout/types';
import type { IStylesOptions, ParagraphStyleOptions } from './library';

const FONT_SLOTS = ['ascii', 'hAnsi', 'eastAsia', 'cs'] as const;

/** Word's built-in headings are never used here, but a clerk may reach for them: black, in the body's size. */
const BUILT_IN = ['title', 'heading1', 'heading2', 'heading3', 'heading4', 'heading5', 'heading6'] as const;

/** Default font, language and colour, and one paragraph style for each kind of paragraph on the page. */
export function stylesOf(look: PageLook, language: string): IStylesOptions {
  const font = Object.fromEntries(FONT_SLOTS.map((slot) => [slot, look.font]));
  const builtIn = Object.fromEntries(
    BUILT_IN.map((id) => [id, { run: { bold: true, color: look.color, size: look.styles.body.size } }]),
  );
  return {
    default: {
      ...builtIn,
      document: {
        run: {
          // theme fonts would override a font named in one slot only
          font,
          size: look.styles.body.size,
          color: look.color,
          language: { value: language, eastAsia: language, bidirectional: language },
        },
        paragraph: { spacing: { before: 0, after: 0 } },
      },
    },
    paragraphStyles: (Object.entries(look.styles) as [StyleId, StyleFigures][]).map(([id, figures]) =>
      styleOf(id, figures),
    ),
  };
}

/** The style's id in the file: ASCII, and none of Word's own. */
export const styleId = (id: StyleId): string => `NQ${id.charAt(0).toUpperCase()}${id.slice(1)}`;

function styleOf(id: StyleId, figures: StyleFigures): ParagraphStyleOptions {
  const { hanging, firstLine, exact } = figures;
  return {
    id: styleId(id),
    name: figures.name,
    basedOn: 'Normal',
    quickFormat: true,
    run: { size: figures.size, bold: figures.bold ?? false, italics: figures.italic ?? false },
    paragraph: {
      alignment: figures.align,
      keepNext: figures.keepNext,
      outlineLevel: figures.outline,
      spacing: {
        before: figures.before ?? 0,
        after: figures.after ?? 0,
        line: exact ?? 240,
        lineRule: exact === undefined ? 'auto' : 'exact',
      },
      indent: {
        ...(hanging === undefined ? {} : { left: hanging, hanging }),
        ...(firstLine === undefined ? {} : { firstLine }),
      },
    },
  };
}
