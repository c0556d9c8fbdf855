/**
 * The ledger as a calendar (RFC 5545): a to-do for every task, and for each that is open and has a last day an all-day
 * event as well, since most phones show events only. The same tasks always give the same bytes.
 */
import { createHash } from 'node:crypto';
import type { LedgerTask } from '../ledger';

export function ics(tasks: readonly LedgerTask[], asOf: string): string {
  const seen = new Map<string, number>();
  const entries = tasks.flatMap((task) => {
    const identity = [task.file, task.document.kind, task.document.number, task.content].join('\n');
    const again = seen.get(identity) ?? 0;
    seen.set(identity, again + 1);
    const id = createHash('sha256').update(`${identity}\n${again}`).digest('hex').slice(0, 32);
    return [...todo(task, id, asOf), ...event(task, id, asOf)];
  });
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//nghi-quyet//nghiquyet//VI',
    'CALSCALE:GREGORIAN',
    ...entries,
  ];
  return `${[...lines, 'END:VCALENDAR'].map(folded).join('\r\n')}\r\n`;
}

function todo(task: LedgerTask, id: string, asOf: string): string[] {
  const { start = null, end = null } = task.deadline ?? {};
  // A to-do must be due after it starts: where both are one day the start is left out.
  const begins = start !== null && (end === null || start < end);
  return [
    'BEGIN:VTODO',
    `UID:${id}@nghiquyet`,
    `DTSTAMP:${stamp(task, asOf)}`,
    ...(begins ? [`DTSTART;VALUE=DATE:${compact(start)}`] : []),
    ...(end !== null ? [`DUE;VALUE=DATE:${compact(end)}`] : []),
    `SUMMARY:${escaped(summary(task))}`,
    `DESCRIPTION:${escaped(description(task))}`,
    ...contacts(task),
    `STATUS:${task.status === 'done' ? 'COMPLETED' : 'NEEDS-ACTION'}`,
    'END:VTODO',
  ];
}

function event(task: LedgerTask, id: string, asOf: string): string[] {
  const end = task.deadline?.end ?? null;
  if (end === null || task.status === 'done') return [];
  return [
    'BEGIN:VEVENT',
    `UID:${id}-han@nghiquyet`,
    `DTSTAMP:${stamp(task, asOf)}`,
    `DTSTART;VALUE=DATE:${compact(end)}`,
    `SUMMARY:${escaped(`Hạn: ${summary(task)}`)}`,
    `DESCRIPTION:${escaped(description(task))}`,
    ...contacts(task),
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

const compact = (iso: string): string => iso.replace(/-/g, '');

/** The document's own day, not the clock. */
const stamp = (task: LedgerTask, asOf: string): string => `${compact(task.document.date ?? asOf)}T000000Z`;

const summary = (task: LedgerTask): string => task.content || '(chưa nêu nội dung)';

const names = (parties: LedgerTask['owners']): string => parties.map(({ name, text }) => name ?? text).join(', ');

function description(task: LedgerTask): string {
  return [
    ...task.measures.map((measure) => `- ${measure}`),
    task.owners.length > 0 ? `Phụ trách: ${names(task.owners)}` : 'Chưa giao ai phụ trách',
    ...(task.supporters.length > 0 ? [`Phối hợp: ${names(task.supporters)}`] : []),
    ...(task.deadline ? [`Thời hạn: ${task.deadline.text}`] : []),
    `Văn bản: ${task.file}, dòng ${task.line}`,
  ].join('\n');
}

const contacts = (task: LedgerTask): string[] =>
  task.owners.map(({ name, text }) => `CONTACT:${escaped(name ?? text)}`);

/** RFC 5545, 3.3.11. */
const escaped = (text: string): string =>
  text
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\r\n?|\n/g, '\\n')
    .replace(/[\x00-\x08\x0b-\x1f\x7f]/g, ' ');

/** RFC 5545, 3.1: no line over 75 octets, and no character torn apart. */
function folded(line: string): string {
  const pieces: string[] = [];
  let piece = '';
  let size = 0;
  for (const character of line) {
    const octets = Buffer.byteLength(character);
    if (size + octets > 75) {
      pieces.push(piece);
      piece = ' ';
      size = 1;
    }
    piece += character;
    size += octets;
  }
  return [...pieces, piece].join('\r\n');
}
