/** The page's styles as CSS, from the figures that the Word file gets. Lengths in points: 20 twips are one. */
import type { LayoutDocument, PageLook, StyleId } from '../../server/src/lsp/protocol';

/** Times and what is as wide as it, letter by letter. */
export const FONTS = '"Times New Roman", Tinos, "Liberation Serif", "Nimbus Roman", serif';
/** Single spacing of Times: ascent, descent and line gap. */
export const SINGLE = 1.149;

export const points = (twips: number): number => twips / 20;
export const pt = (twips: number): string => `${points(twips)}pt`;

/** Line height in points of a style. */
export function lineHeight(look: PageLook, style: StyleId): number {
  const { exact, size } = look.styles[style];
  return exact === undefined ? (size / 2) * SINGLE : points(exact);
}

export function styleSheet({ look }: LayoutDocument): string {
  const rules = (Object.keys(look.styles) as StyleId[]).map((id) => {
    const { size, bold, italic, align, before = 0, after = 0, firstLine, hanging } = look.styles[id];
    return `.sheet .s-${id} {
      font-size: ${size / 2}pt; line-height: ${lineHeight(look, id)}pt; min-height: ${lineHeight(look, id)}pt;
      font-weight: ${bold ? 'bold' : 'normal'}; font-style: ${italic ? 'italic' : 'normal'};
      text-align: ${align === 'both' ? 'justify' : align};
      margin: ${pt(before)} 0 ${pt(after)}; padding-left: ${pt(hanging ?? 0)};
      text-indent: ${hanging ? `-${pt(hanging)}` : pt(firstLine ?? 0)};
    }`;
  });
  const border = look.border / 8;
  return `
    .sheet { font-family: "${look.font.replace(/["\\]/g, '')}", ${FONTS}; color: #000; }
    ${rules.join('\n')}
    /* Word's border lies on the edge between cells: it takes height, and nothing of the text's width */
    .sheet td.bordered {
      padding: ${border}pt ${pt(look.cellPadding)} 0; outline: ${border}pt solid #000; outline-offset: ${-border / 2}pt;
    }
  `;
}
