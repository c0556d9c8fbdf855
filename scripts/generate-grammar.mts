/**
 * Writes the labels that the core knows (`guidance/task-labels.ts`) into the highlighting of labels in
 * `syntaxes/nghiquyet.injection.json`; the rest of that file is written by hand.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { TASK_LABELS } from '../server/src/core/guidance/task-labels';

const FILE = new URL('../syntaxes/nghiquyet.injection.json', import.meta.url);

/** `uỷ` and `ủy` are both current; a label may be spaced as one likes. */
const pattern = (label: string): string =>
  label
    .normalize('NFC')
    .replace(/[.*+?^${}()|[\]\\/]/gu, '\\$&')
    .replace(/uỷ/gu, '(?:uỷ|ủy)')
    .replace(/ /gu, '\\s+');

const labels = [...new Set(Object.values(TASK_LABELS).flat())].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));

/** Where a label may begin: a line, an item, bold, or behind `;`. Looks only, so that Markdown's own marks stay Markdown's. */
const BEGIN = '(?i)(?<=^|\\*\\*|__|[-*+•–;.)\\]]\\s|;|\\s\\s|\\t)';
const END = '(?=(?:\\*\\*|__)?\\s*:)';

const grammar = JSON.parse(readFileSync(FILE, 'utf8'));
grammar.repository.label.match = `${BEGIN}(?:${labels.map(pattern).join('|')})${END}`;
writeFileSync(FILE, `${JSON.stringify(grammar, null, 2)}\n`);
