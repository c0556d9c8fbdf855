/** Writes front matter, line by line; what must be quoted is quoted. */

export type FrontMatterValue = string | readonly string[] | null;

const RISKY = /^[\s\-?:,[\]{}#&*!|>'"%@`~]|: |:$| #|\s$|^(?:true|false|null|yes|no|\d[\d._]*)$/i;

const scalar = (text: string): string =>
  text === '' || RISKY.test(text) ? `"${text.replace(/[\\"]/g, '\\$&').replace(/\s+/g, ' ')}"` : text;

/** The block with its fences; a key whose value is null is left out, a list stands one item a line. */
export function frontMatter(entries: readonly (readonly [key: string, value: FrontMatterValue])[]): string {
  const lines: string[] = [];
  for (const [key, value] of entries) {
    if (value === null) continue;
    if (typeof value === 'string') lines.push(`${key}: ${scalar(value)}`);
    else lines.push(`${key}:`, ...value.map((item) => `  - ${scalar(item)}`));
  }
  return ['---', ...lines, '---', ''].join('\n');
}
