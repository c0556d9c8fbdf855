/** One document to one `.docx`: what the command does for each file, in its own thread or in a worker. */
import { type Diagnostic, type Document, openDocument } from '../core/service-document';
import type { PageOptions } from '../core/service-page';
import { type Roster, withRoster } from '../core/service-roster';
import { readDocument, readIfPresent } from '../host/files';
import { Problem } from '../host/problem';
import { writeWhole } from '../host/write';
import type { ExitStatus } from './command-table';
import { refusalOf, type WordEdits, wordEdits } from './export-changes';
import { asProblem, rosterSearch } from './open-files';

/** Plain data: it crosses to a worker. */
export interface ExportOrder {
  readonly file: string;
  readonly output: string;
  readonly profile: 'hd05' | 'hd36' | null;
  readonly force: boolean;
}

export interface ExportOutcome {
  readonly file: string;
  /** The page that was written; null when none was. */
  readonly output: string | null;
  /** Why the file is none of ours to export. */
  readonly skipped?: string;
  /** Why there is no page, in the words of a `Problem`, without the file's name. */
  readonly error?: string;
  /** The file the error is about, where it is the page rather than the document. */
  readonly about?: string;
  /** The page that lies there is somebody's work: what it says otherwise. */
  readonly edits?: WordEdits;
  readonly status: ExitStatus;
}

/** One for each thread: every folder is looked into once. */
const rosters = rosterSearch();

/** Never throws: what goes wrong is the outcome. */
export async function exportOne(order: ExportOrder): Promise<ExportOutcome> {
  const { file, output } = order;
  try {
    const document = openDocument(file, readDocument(file));
    const roster = rosters.forFile(file)?.roster ?? null;
    const { kind } = document.model;
    if (kind === null) return { file, output: null, skipped: 'không phải văn bản của chi bộ', status: 0 };
    if (kind === 'other') {
      return {
        file,
        output: null,
        skipped: 'loại văn bản này chi bộ không ban hành nên không có mẫu trang',
        status: 0,
      };
    }
    const options = { profile: order.profile ?? roster?.page.profile ?? null, figures: roster?.page.figures ?? {} };
    const refusal = order.force
      ? null
      : ((await refuseErrors(document, roster)) ?? (await refuseOverwriting(output, document, options)));
    if (refusal) return { file, output: null, ...refusal, status: 1 };
    const { exportDocx } = await import('../core/docx/export');
    writeWhole(output, exportDocx(document.model, options));
    return { file, output, status: 0 };
  } catch (error) {
    const { reason, file: about } = error instanceof Problem ? error : asProblem(error, file);
    return { file, output: null, error: reason, ...(about && about !== file ? { about } : {}), status: 2 };
  }
}

type Refusal = Pick<ExportOutcome, 'error' | 'about' | 'edits'>;

async function refuseErrors(document: Document, roster: Roster | null): Promise<Refusal | null> {
  const { errorsIn } = await import('../core/service-errors');
  const errors = await errorsIn(document, withRoster(roster, {}));
  if (errors.length === 0) return null;
  const where = await placesOf(document, errors);
  return { error: `còn ${errors.length} lỗi (dòng ${where}); xin bổ sung rồi xuất lại, hoặc thêm --force` };
}

/** The first lines with an error, `12, 18, 20 …`. */
async function placesOf(document: Document, errors: readonly Diagnostic[]): Promise<string> {
  const { listDiagnostics } = await import('../core/service-inspect');
  const lines = [...new Set(listDiagnostics(document, errors).map(({ line }) => line))];
  return lines.slice(0, 3).join(', ') + (lines.length > 3 ? ' …' : '');
}

async function refuseOverwriting(output: string, document: Document, options: PageOptions): Promise<Refusal | null> {
  const present = readIfPresent(output);
  if (present === null) return null;
  const { isUntouched } = await import('../core/docx/read/stamp');
  if (isUntouched(present)) return null;
  const edits = await wordEdits(present, document, options);
  return edits && { error: refusalOf(edits), about: output, edits };
}
