/** Votes: in sentences, spread over lines, in tables; ballots; and whether the figures agree. The room's front door. */

export { type Ballots, readBallots } from './tally-ballots';
export { checkTally, percentText, type TallyCheck } from './tally-check';
export { isVoteLeadIn, mergeTallies, movePart, moveTally, readTallyPart, type TallyPart } from './tally-parts';
export { readTallies, readTally, type Tally } from './tally-sentence';
export { readTallyRow, type TallyCell, type TallyColumn, tallyColumn, tallyColumns } from './tally-table';
export { findToldVote } from './tally-uncounted';
