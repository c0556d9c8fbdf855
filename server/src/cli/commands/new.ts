/** `nghiquyet new`: a skeleton with every required part, filled from `chibo.yaml`. */
import { DRAFT_KINDS } from '../../core/drafting/kinds';
import { draft } from '../../core/service-drafts';
import { knownFrom } from '../../core/service-workspace';
import { nearestWord } from '../../core/text/nearest';
import { shownPath } from '../../host/files';
import { Problem } from '../../host/problem';
import { isTaken, writeWhole } from '../../host/write';
import type { Run } from '../command-table';
import { watchForInterruption } from '../interrupt';
import { rosterSearch } from '../open-files';
import { complain, print } from '../terminal';

export const run: Run = async (args) => {
  const kind = args.paths[0]!;
  const out = args.value('out');
  const known = DRAFT_KINDS.find((word) => word === kind);
  if (!known) throw unknownKind(kind);
  if (out !== null && isTaken(out)) {
    complain(new Problem('tệp này đã có nên không ghi đè; xin chọn tên khác sau --out', shownPath(out)).message);
    return 1;
  }
  const { text } = draft(known, knownFrom(rosterSearch().forFile(out ?? 'chibo.md')?.roster ?? null));
  if (out === null) {
    print(text);
    return 0;
  }
  watchForInterruption();
  writeWhole(out, text);
  print(`Đã tạo ${shownPath(out)}`);
  return 0;
};

function unknownKind(typed: string): Problem {
  const near = nearestWord(typed, DRAFT_KINDS);
  const hint = near ? `có phải ${near}?` : 'xem các loại: nghiquyet new --help';
  return new Problem(`không có loại văn bản “${typed}”; ${hint}`);
}
