/** Reads and models the documents that were asked for; a file that cannot be read is reported and the rest goes on. */

import { resolve } from 'node:path';
import { type Document, openDocument } from '../core/service-document';
import type { UnreadFile } from '../core/service-report';
import { isLeftOut } from '../core/service-roster';
import { readDocument, shownPath } from '../host/files';
import { findDocuments } from '../host/globs';
import { Problem } from '../host/problem';
import { createRosterSearch, type RosterSearch } from '../host/roster';
import { complain, startProgress } from './terminal';

export interface OpenedDocuments {
  /** Of ours or not: whoever asks decides. */
  readonly documents: readonly Document[];
  /** Something asked for could not be read; it has been said. */
  readonly incomplete: boolean;
  /** What was found and could not be read; it has been said. */
  readonly unread: readonly UnreadFile[];
  /** `chibo.yaml` of each. */
  readonly rosters: RosterSearch;
}

/** Documents that `bỏ qua` names are left out, unless they were asked for by name. Throws `Problem` when nothing at all is there to read. */
export async function openFiles(paths: readonly string[]): Promise<OpenedDocuments> {
  const { files, incomplete: missing } = await searchFiles(paths);
  let incomplete = missing;
  const progress = startProgress(files.length);
  const documents: Document[] = [];
  const unread: UnreadFile[] = [];
  const rosters = rosterSearch();
  for (const file of files) {
    progress.step(file);
    try {
      if (!paths.includes(file) && isLeftOut(rosters.forFile(file)?.roster ?? null, shownPath(resolve(file)))) continue;
      documents.push(openDocument(file, readDocument(file)));
    } catch (error) {
      progress.done();
      const problem = asProblem(error, file);
      incomplete = report([problem]);
      unread.push({ file, reason: problem.reason });
    }
  }
  progress.done();
  return { documents, incomplete, unread, rosters };
}

/** Looks for `chibo.yaml`; one that cannot be read is told, and the rest goes on without it. */
export const rosterSearch = (): RosterSearch =>
  createRosterSearch((error, file) => void report([asProblem(error, file)]));

/** The files that were asked for; says what is not there. Throws `Problem` when nothing is. */
export async function searchFiles(
  paths: readonly string[],
): Promise<{ files: readonly string[]; incomplete: boolean }> {
  const { files, problems } = await findDocuments(paths);
  if (files.length === 0 && problems.length === 1) throw problems[0];
  const incomplete = report(problems);
  if (files.length === 0) throw new Problem('không có tệp nào để đọc');
  return { files, incomplete };
}

/** Says each problem on its line; true when there was one. */
export function report(problems: readonly Problem[]): boolean {
  for (const problem of problems) complain(problem.message);
  return problems.length > 0;
}

/** One bad file must not end the run, even where the fault is ours. */
export const asProblem = (error: unknown, file: string): Problem =>
  error instanceof Problem
    ? error
    : new Problem(`lỗi của chương trình, xin báo lại: ${error instanceof Error ? error.message : error}`, file);
