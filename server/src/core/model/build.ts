/** Builds the document model: one element after the other, each from its own file. Never throws, on any text. */

import { textRange } from '../syntax/lines';
import type { Block, SyntaxTree } from '../syntax/types';
import { lazily } from '../text/lazily';
import type { Span } from '../text/range';
import type { SourceText } from '../text/source';
import { readAttendance } from './attendance';
import { readFoot } from './foot';
import { type FrontMatterValues, frontMatterValues } from './front-matter';
import { readHeader } from './header';
import { readForm, readKind } from './kind';
import { readMeeting } from './meeting';
import { outline } from './outline';
import { readPageParts } from './page-parts';
import { linesOf, meetingBlocks, narratedBy, tablesOf } from './regions';
import { readSigners } from './signers';
import { readSteps } from './steps';
import { readTasks } from './tasks/read';
import { type DocumentModel, given, type Meeting, type Section } from './types';
import { readVotes } from './votes';

/** The model of one version of a document. `tree` was parsed from `source.text`. */
export function buildModel(source: SourceText, tree: SyntaxTree): DocumentModel {
  const { blocks } = tree;
  const place = tree.frontMatter ? tree.frontMatter.end : 0;
  const values = frontMatterValues(tree.frontMatter, place);
  const { kind, head } = readKind(blocks, values, (candidate) => readHeader(candidate, values, place));
  const header = readHeader(head, values, place);
  if (kind === null) return notOurs(source, tree, header);

  const foot = readFoot(tree, head.to);
  const sections = outline(tree, head.to, foot.from);
  const [body] = sections;
  const around = meetingBlocks(tree, sections);
  const narrated = narratedBy(tree, sections);
  const circumstances = linesOf(around);
  const inside = linesOf(blocks.slice(head.to, foot.from));
  const minutes = kind === 'minutes';
  const now = {
    source,
    tree,
    kind,
    form: readForm(kind, values, head, header, circumstances),
    title: head.title?.line ?? null,
    header,
    signers: readSigners(values, foot),
    bases: readBases(values, body, blocks),
    ...readPageParts(values, head, foot, inside),
    sections: sections.slice(1),
    parts: { head: { from: 0, to: head.to }, foot: { from: foot.from, to: foot.to } },
  };
  const told = lazily(
    {},
    { meeting: () => readMeeting(values, circumstances, narrated, given(header.date), place, tablesOf(around)) },
  );
  const model: DocumentModel = lazily<typeof now, ReadLater>(now, {
    meeting: () => (minutes || hasMeeting(told.meeting) ? told.meeting : null),
    attendance: () => readAttendance(minutes ? [...around, ...restOf(sections, blocks, around)] : around, place),
    steps: () => (minutes ? readSteps(inside, sections, model.attendance) : []),
    tasks: () => readTasks(kind, body, given(header.date) ?? given(told.meeting.date)),
    votes: () => readVotes(tree, sections),
  });
  return model;
}

/** What a page can be laid out without. */
type ReadLater = Pick<DocumentModel, 'meeting' | 'attendance' | 'steps' | 'tasks' | 'votes'>;

function notOurs(source: SourceText, tree: SyntaxTree, header: DocumentModel['header']): DocumentModel {
  const page = { draft: null, urgency: null, circulation: null, appendices: [] };
  const nothing = {
    signers: [],
    bases: [],
    addressees: [],
    recipients: [],
    steps: [],
    tasks: [],
    votes: [],
    sections: [],
  };
  const count = tree.blocks.length;
  return {
    source,
    tree,
    kind: null,
    form: null,
    title: null,
    header,
    ...nothing,
    page,
    meeting: null,
    attendance: null,
    parts: { head: { from: 0, to: 0 }, foot: { from: count, to: count } },
  };
}

const hasMeeting = (meeting: Meeting): boolean =>
  meeting.date.found ||
  meeting.start.found ||
  meeting.end.found ||
  meeting.venue.found ||
  meeting.chair.length + meeting.secretary.length > 0;

/** Minutes may tell of attendance anywhere before the discussion; what was read of the circumstances comes first. */
function restOf(
  sections: readonly [Section, ...Section[]],
  blocks: readonly Block[],
  around: readonly Block[],
): Block[] {
  const [body] = sections;
  const seen = new Set(around);
  const end =
    sections.find((s) => s.heading && /thảo luận|ý kiến|biểu quyết|kết luận|phân công|nhiệm vụ/.test(s.folded))?.from ??
    body.to;
  return blocks.slice(body.from, end).filter((block) => !seen.has(block));
}

const BASIS = /^(?:căn cứ|xét|theo đề nghị|thực hiện|trên cơ sở)(?![A-Za-zÀ-ỹ])/u;

/** `Căn cứ …` lines before the first section, and front matter's list. */
function readBases(values: FrontMatterValues, body: Section, blocks: readonly Block[]): Span[] {
  const typed: Span[] = [];
  const first = body.children[0]?.from ?? body.to;
  for (const line of linesOf(blocks.slice(body.from, first))) {
    const isBasis =
      BASIS.test(line.folded) && (line.marker !== null || /[;.,]$/.test(line.text)) && !/^thực hiện/.test(line.folded);
    if (isBasis) typed.push({ text: line.text.replace(/[;.,]$/, ''), ...textRange(line) });
    else if (typed.length > 0) break;
  }
  return [...values.list('bases'), ...typed];
}
