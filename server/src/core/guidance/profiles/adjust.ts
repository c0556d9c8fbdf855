/** A profile with single figures changed, as `chibo.yaml` asks for, and in words where that leaves the instrument. */
import type { Profile, StyleFigures, StyleId } from './types';

/** `roster.page.figures`: millimetres and points, by the names of `guidance/roster-keys.ts`. */
export type PageFigures = Readonly<Record<string, string | number>>;

export interface Adjusted {
  readonly profile: Profile;
  /** Pages are printed on both sides. */
  readonly duplex: boolean;
  /** One sentence for each figure that the instrument does not allow. */
  readonly differs: readonly string[];
}

/** Text of the body, whose size, pitch and indent are set together. */
const BODY: readonly StyleId[] = [
  'body',
  'bodyFlush',
  'basis',
  'heading1',
  'heading2',
  'heading3',
  'numberTitle1',
  'numberTitle2',
  'article',
  'listItem',
];
const PITCHED: readonly StyleId[] = [...BODY, 'addressee', 'division', 'divisionName'];

const TWIPS = { mm: 1440 / 25.4, pt: 20 } as const;
const twips = (value: number, unit: 'mm' | 'pt'): number => Math.round(value * TWIPS[unit]);
const shown = (value: number): string => String(value).replace('.', ',');

interface Known {
  readonly name: string;
  readonly unit: 'mm' | 'pt';
  /** What the instrument allows, both ends included (HD 05 IV.4.1, 6.2.2, Phụ lục 2). */
  readonly allowed: readonly [number, number];
  readonly apply: (profile: Profile, value: number) => Profile;
}

const restyle = (
  profile: Profile,
  ids: readonly StyleId[],
  change: (style: StyleFigures) => StyleFigures,
): Profile => ({
  ...profile,
  styles: { ...profile.styles, ...Object.fromEntries(ids.map((id) => [id, change(profile.styles[id])])) },
});

const margin = (side: 'top' | 'bottom' | 'left' | 'right') => (profile: Profile, value: number) => ({
  ...profile,
  margins: { ...profile.margins, value: { ...profile.margins.value, [side]: twips(value, 'mm') } },
});

const KNOWN: Readonly<Record<string, Known>> = {
  size: {
    name: 'Cỡ chữ',
    unit: 'pt',
    allowed: [14, 15],
    apply: (profile, value) => restyle(profile, BODY, (style) => ({ ...style, size: Math.round(value * 2) })),
  },
  lineHeight: {
    name: 'Giãn dòng',
    unit: 'pt',
    allowed: [18, 22],
    apply: (profile, value) => restyle(profile, PITCHED, (style) => ({ ...style, exact: twips(value, 'pt') })),
  },
  spacing: {
    name: 'Cách đoạn',
    unit: 'pt',
    allowed: [6, 100],
    apply: (profile, value) => restyle(profile, BODY, (style) => ({ ...style, after: twips(value, 'pt') })),
  },
  indent: {
    name: 'Thụt đầu dòng',
    unit: 'mm',
    allowed: [10, 12.7],
    apply: (profile, value) =>
      restyle(profile, BODY, (style) =>
        style.firstLine === undefined ? style : { ...style, firstLine: twips(value, 'mm') },
      ),
  },
  top: { name: 'Lề trên', unit: 'mm', allowed: [20, 20], apply: margin('top') },
  bottom: { name: 'Lề dưới', unit: 'mm', allowed: [20, 20], apply: margin('bottom') },
  left: { name: 'Lề trái', unit: 'mm', allowed: [30, 30], apply: margin('left') },
  right: { name: 'Lề phải', unit: 'mm', allowed: [15, 15], apply: margin('right') },
};

/** `yes` tells whether a word means yes. What is no figure of the page is left out. */
export function adjustProfile(base: Profile, figures: PageFigures, yes: (word: string) => boolean): Adjusted {
  let profile = base;
  const differs: string[] = [];
  for (const [id, { name, unit, allowed, apply }] of Object.entries(KNOWN)) {
    const value = figures[id];
    if (typeof value !== 'number') continue;
    profile = apply(profile, value);
    const [least, most] = allowed;
    if (value >= least && value <= most) continue;
    const wanted =
      least === most ? shown(least) : most === 100 ? `từ ${shown(least)}` : `${shown(least)}–${shown(most)}`;
    differs.push(`${name} ${shown(value)} ${unit} theo chibo.yaml, khác ${base.title} (${wanted} ${unit}).`);
  }
  const font = figures.font;
  if (typeof font === 'string' && font.trim() !== '' && font.trim() !== base.font.value) {
    profile = { ...profile, font: { ...profile.font, value: font.trim() } };
    differs.push(`Phông chữ ${font.trim()} theo chibo.yaml, khác ${base.title} (${base.font.value}).`);
  }
  if (profile.margins !== base.margins) profile = withColumns(profile, base);
  return { profile, duplex: typeof figures.duplex === 'string' && yes(figures.duplex), differs };
}

/** The columns of head and foot, in their old proportion, over the new width of the text. */
function withColumns(profile: Profile, base: Profile): Profile {
  const text = ({ paper, margins }: Profile): number => paper.value.width - margins.value.left - margins.value.right;
  const over = ([left, right]: readonly [number, number]): readonly [number, number] => {
    const scaled = Math.round((left / (left + right)) * text(profile));
    return [scaled, text(profile) - scaled];
  };
  return {
    ...profile,
    headColumns: { ...base.headColumns, value: over(base.headColumns.value) },
    footColumns: { ...base.footColumns, value: over(base.footColumns.value) },
  };
}
