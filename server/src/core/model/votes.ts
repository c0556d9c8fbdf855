/** Votes: stated in a sentence, told bullet by bullet, or set in a table. */
import type { Line, Row, SyntaxTree, Table } from '../syntax/types';
import { findNames } from '../text/people';
import { lastStarting } from '../text/sorted';
import { readTallies, type Tally } from '../text/tally';
import { isVoteLeadIn, mergeTallies, movePart, moveTally, readTallyPart, type TallyPart } from '../text/tally-parts';
import { readTallyRow, type TallyColumn, tallyColumns } from '../text/tally-table';
import { tablesAmong } from './block-index';
import { headingRank, headingWords } from './heading';
import { linesThat } from './line-index';
import { joined, type Passage, passageOf, perLine, rangeIn } from './passage';
import { movedRange, perRun } from './run';
import type { RunBlock, Section, Vote } from './types';

const VOTING = /biểu quyết|biển quyết|bỏ phiếu|kiểm phiếu|bầu cử|kết quả bầu/;

const speaksOfVoting = perLine((heading: Line): boolean => VOTING.test(headingWords(heading)));

/** The votes of a document, in its order. `sections`: the body and every section under it, in the order in which they begin. */
export function readVotes(tree: SyntaxTree, sections: readonly Section[]): Vote[] {
  const votes: Vote[] = [];
  for (const section of sectionsHolding(votingPlaces(tree), sections)) {
    // With its heading, which may state the vote itself: `Biểu quyết: 26/26 đồng chí tán thành`.
    for (const vote of sectionVotes(section.own, section.heading !== null && speaksOfVoting(section.heading))) {
      votes.push(vote);
    }
  }
  return votes.sort((a, b) => a.start - b.start);
}

/** Where a vote may be told: lines that tell or announce one, headings that speak of voting, tables. */
const votingPlaces = (tree: SyntaxTree): number[] =>
  [...linesThat(tree, mayTellVote), ...tablesAmong(tree, 0)].map(({ start }) => start).sort((a, b) => a - b);

/** The sections in whose own blocks one of the places (in order) stands: few of many. */
function sectionsHolding(places: readonly number[], sections: readonly Section[]): Section[] {
  const held = new Set<number>();
  for (const place of places) held.add(lastStarting(sections, place));
  return [...held].filter((i) => i >= 0).map((i) => sections[i]!);
}

/** A section's votes, by whether its heading speaks of voting. */
const sectionVotes = perRun<boolean, readonly Vote[]>({
  read: votesAmong,
  same: (known, asked) => known === asked,
  still: () => true,
  move: (votes, shift) =>
    votes.map((vote) => ({
      ...movedRange(vote, shift),
      line: vote.line + shift.down,
      tally: moveTally(vote.tally, (range) => ({ start: range.start + shift.by, end: range.end + shift.by })),
    })),
});

interface Lead {
  readonly folded: string;
  readonly subject: { readonly start: number; readonly end: number } | null;
  readonly text: string | null;
}

/** A part of a vote with the line that holds it; its ranges count in the document. */
interface PlacedPart {
  readonly part: TallyPart;
  readonly line: Line;
}

function votesAmong(blocks: readonly RunBlock[], voting: boolean): Vote[] {
  const votes: Vote[] = [];
  let lead: Lead | null = null;
  let parts: PlacedPart[] = [];
  const close = (): void => {
    const vote = fromParts(parts, lead);
    if (vote) votes.push(vote);
    lead = null;
    parts = [];
  };
  for (const block of blocks) {
    if (block.type === 'table') {
      close();
      votes.push(...votesInTable(block));
      continue;
    }
    const part = lead || voting || parts.length > 0 ? partIn(block) : null;
    if (part && (lead || parts.length > 0 || isBullet(block) || part.labelled)) {
      // A second count of those in favour begins another vote.
      if (parts.some((known) => begins(part, known.part))) close();
      parts.push({ part: movePart(part, moverOf(passageOf(block))), line: block });
      continue;
    }
    const tallies = voting ? talliesUnderHeading(block) : talliesInText(block);
    const announced = tallies.length === 0 ? leadIn(block) : null;
    if (parts.length > 0 || announced || tallies.length > 0) close();
    votes.push(...tallies.map((tally) => fromTally(tally, block)));
    if (announced) {
      const { subject } = announced;
      lead = { folded: block.folded, subject, text: subject && block.text.slice(subject.start, subject.end) };
    }
  }
  close();
  return votes;
}

/** Another count of those in favour, or another share: `Nghị quyết: 100% nhất trí` and `Biên bản: 32/36 tán thành (88,9%)`. */
const begins = (next: TallyPart, known: TallyPart): boolean =>
  next.role === 'for' &&
  known.role === 'for' &&
  next.count !== null &&
  (known.count !== null ||
    (next.percent !== null && known.percent !== null && next.percent.value !== known.percent.value));

/** Parts of a vote stand in a list: by a mark, or indented under the line that leads them in. */
const isBullet = (line: Line): boolean => line.marker?.style === 'bullet' || line.marker?.style === 'letter';

const partIn = perLine((line: Line) => readTallyPart(line.text, line.folded));
const talliesInText = perLine((line: Line) => readTallies(line.text, line.folded, 'sentence'));
const talliesUnderHeading = perLine((line: Line) => readTallies(line.text, line.folded, 'value'));

const leadIn = perLine((line: Line) => isVoteLeadIn(line.folded));

/** A line that tells how a vote went, by itself or, where `led`, under the line that announced it. */
export function tellsVote(line: Line, led: boolean): boolean {
  const part = partIn(line);
  return (part !== null && (led || part.labelled)) || talliesInText(line).length > 0;
}

/** A line that announces the counts of a vote on the lines that follow. */
export const announcesVote = (line: Line): boolean => leadIn(line) !== null;

const mayTellVote = perLine(
  (line: Line): boolean =>
    line.kind !== 'cell' &&
    (talliesInText(line).length > 0 || leadIn(line) !== null || (headingRank(line) !== null && speaksOfVoting(line))),
);

const moverOf = (passage: Passage) => (range: { start: number; end: number }) => rangeIn(passage, range);

function voteOf(tally: Tally, line: number, subject: string | null, text: string): Vote {
  return {
    line,
    subject,
    eligible: tally.eligible?.value ?? null,
    for: tally.for?.value ?? null,
    against: tally.against?.value ?? null,
    other: tally.other?.value ?? null,
    percent: tally.percent?.value ?? null,
    text,
    tally,
    start: tally.start,
    end: tally.end,
  };
}

function fromTally(tally: Tally, line: Line): Vote {
  const { subject } = tally;
  return voteOf(
    moveTally(tally, moverOf(passageOf(line))),
    line.number,
    subject ? line.text.slice(subject.start, subject.end) : personVotedOn(line),
    line.text.slice(tally.start, tally.end),
  );
}

/** `Đồng chí Hoàng Thị Ưng: 18/19 phiếu tán thành`: the person whom the ballots are about. */
const personVotedOn = perLine((line: Line): string | null => {
  const label = /^([^:;.,]{4,60}?)\s*:\s*\d/u.exec(line.text)?.[1];
  const [name, another] = label ? findNames(label, line.folded.slice(0, label.length)) : [];
  return label && name && !another && name.end === label.length ? label : null;
});

/** Parts that belong together; the line of those in favour is the vote's line. */
function fromParts(parts: readonly PlacedPart[], lead: Lead | null): Vote | null {
  const main = parts.find(({ part }) => part.role === 'for' && part.count) ?? parts[0];
  const merged = mergeTallies(
    parts.map(({ part }) => part),
    lead && { folded: lead.folded, subject: null },
  );
  const subject = lead?.text ?? (main ? personVotedOn(main.line) : null);
  return main && merged ? voteOf(merged, main.line.number, subject, main.line.text) : null;
}

function votesInTable(table: Table): Vote[] {
  const columns = tallyColumns(table.head.cells.map((cell) => joined(cell.lines).folded));
  return columns ? table.rows.flatMap((row) => voteInRow(row, columns) ?? []) : [];
}

function voteInRow(row: Row, columns: readonly (TallyColumn | null)[]): Vote | null {
  // Ranges come back counted through the cells' texts laid end to end; each cell knows its own way to the document.
  const cells = row.cells.map((cell) => (cell.lines.length > 0 ? joined(cell.lines) : null));
  const starts: number[] = [];
  let length = 0;
  for (const cell of cells) {
    starts.push(length);
    length += (cell?.text.length ?? 0) + 1;
  }
  const tally = readTallyRow(
    columns,
    cells.map((cell, i) => ({ folded: cell?.folded ?? '', start: starts[i]! })),
  );
  if (!tally) return null;
  const place = (range: { start: number; end: number }) => {
    const i = Math.max(
      0,
      starts.findLastIndex((start) => start <= range.start),
    );
    const cell = cells[i];
    const own = { start: range.start - starts[i]!, end: Math.min(range.end - starts[i]!, cell?.text.length ?? 0) };
    return cell ? rangeIn(cell, own) : { start: row.cells[i]!.start, end: row.cells[i]!.end };
  };
  const subject = cells[columns.indexOf('subject')]?.text ?? null;
  const text = cells.map((cell) => cell?.text ?? '').join(' | ');
  return voteOf({ ...moveTally(tally, place), start: row.start, end: row.end }, row.number, subject, text);
}
