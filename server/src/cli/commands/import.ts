/** `nghiquyet import`: a Word file back into a draft; an old `.doc` by way of LibreOffice. */
import { DocxReadError, importDocx } from '../../core/docx/read';
import { readWordFile, shownPath } from '../../host/files';
import { docxFromDoc, findOffice } from '../../host/office';
import { Problem } from '../../host/problem';
import { isTaken, writeWhole } from '../../host/write';
import type { Run } from '../command-table';
import { watchForInterruption } from '../interrupt';
import { asProblem } from '../open-files';
import { complain, print } from '../terminal';

export const run: Run = async (args) => {
  const file = args.paths[0]!;
  const out = args.value('out');
  const bytes = readWordFile(file);
  if (out !== null && isTaken(out)) {
    complain(new Problem('tệp này đã có nên không ghi đè; xin chọn tên khác sau --out', shownPath(out)).message);
    return 1;
  }
  const { markdown, warnings } = read(bytes, file);
  for (const warning of warnings) complain(new Problem(warning, shownPath(file)).message);
  if (out === null) {
    print(markdown);
    return 0;
  }
  watchForInterruption();
  writeWhole(out, markdown);
  print(`Đã đọc ${shownPath(file)} thành bản nháp ${shownPath(out)}`);
  return 0;
};

function read(bytes: Uint8Array, file: string): ReturnType<typeof importDocx> {
  try {
    return importDocx(bytes);
  } catch (error) {
    if (!(error instanceof DocxReadError)) throw asProblem(error, shownPath(file));
    if (error.problem === 'old-doc') return readOldWord(bytes, file);
    throw new Problem(error.message, shownPath(file));
  }
}

/** A `.doc` from before 2007: LibreOffice turns it into a `.docx` first. */
function readOldWord(bytes: Uint8Array, file: string): ReturnType<typeof importDocx> {
  const office = findOffice();
  if (!office) {
    throw new Problem(
      'là tệp Word đời cũ (.doc), cần LibreOffice mới đọc được mà máy này chưa có; xin mở bằng Word, lưu lại thành .docx rồi nhập tệp .docx đó',
      shownPath(file),
    );
  }
  const docx = docxFromDoc(office, bytes);
  if (!docx) {
    throw new Problem(
      'là tệp Word đời cũ (.doc) mà LibreOffice không đọc được; xin mở bằng Word, lưu lại thành .docx rồi nhập tệp .docx đó',
      shownPath(file),
    );
  }
  return read(docx, file);
}
