/**
 * Where an exported page goes: the one answer for the editor's button, the folder export and the command line.
 * Works on paths and on the path part of uris alike; separators stay as they came.
 */

const MARKDOWN = /\.(?:md|markdown|mdown|mkd)$/iu;

/**
 * The `.docx` that belongs to a source: beside it, under the same base name (`a/b.md` → `a/b.docx`).
 * What does not end like Markdown keeps its whole name (`ghi chép.txt` → `ghi chép.txt.docx`), so that two sources never
 * share one page.
 */
export function outputPath(source: string): string {
  return MARKDOWN.test(source) ? source.replace(MARKDOWN, '.docx') : `${source}.docx`;
}
