/** Text typed in TCVN3 or VNI and read as Latin-1: from and to Unicode, letter for letter. */

import { withCapital } from './capital';
import { TCVN3, VNI } from './words/legacy-tables';

export type LegacyEncoding = 'tcvn3' | 'vni';

const entries = (table: string): [letter: string, code: string][] =>
  table
    .trim()
    .split(/[ \n]+/)
    .map((entry) => [entry.charAt(0), entry.slice(1)]);

function tcvn3Table(): Map<string, string> {
  return new Map(entries(TCVN3).map(([letter, code]) => [code, letter]));
}

function vniTable(): Map<string, string> {
  const table = new Map<string, string>();
  for (const [letter, code] of entries(VNI)) {
    const capital = letter.toUpperCase();
    table.set(code, letter);
    table.set(code.toUpperCase(), capital);
    if (code.length < 2) continue;
    table.set(withCapital(code), capital);
    table.set(code.charAt(0) + code.slice(1).toUpperCase(), letter);
  }
  return table;
}

/** Of each encoding: what stands in the text → the Vietnamese letter. */
const TABLES: Readonly<Record<LegacyEncoding, ReadonlyMap<string, string>>> = { tcvn3: tcvn3Table(), vni: vniTable() };

function patternOf(encoding: LegacyEncoding): RegExp {
  const codes = [...TABLES[encoding].keys()].sort((a, b) => b.length - a.length);
  return new RegExp(codes.join('|'), 'g');
}

/** Longest codes first: `ôù` before `ô`. */
const PATTERNS: Readonly<Record<LegacyEncoding, RegExp>> = { tcvn3: patternOf('tcvn3'), vni: patternOf('vni') };

/** The text in Unicode (NFC); what the encoding has no code for stays as it is. */
export function fromLegacy(text: string, encoding: LegacyEncoding): string {
  return text.replace(PATTERNS[encoding], (code) => TABLES[encoding].get(code) ?? code);
}

/** Whether a text holds nothing, outside ASCII, but what the encoding has a code for. */
export function isWrittenIn(text: string, encoding: LegacyEncoding): boolean {
  return !/[^\0-\x7f]/.test(text.replace(PATTERNS[encoding], ''));
}

/** Every code of an encoding with its letter. */
export const legacyCodes = (encoding: LegacyEncoding): ReadonlyMap<string, string> => TABLES[encoding];
