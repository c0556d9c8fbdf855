/**
 * Writing to disk: the whole file or nothing. The bytes go to a temporary file in the same folder, reach the disk, and
 * take the file's place in one step; whatever fails before that leaves what was there untouched.
 */
import { randomUUID } from 'node:crypto';
import {
  closeSync,
  existsSync,
  fchmodSync,
  fsyncSync,
  mkdirSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { shownPath } from './files';
import { codeOf, Problem } from './problem';

/** Writes text (UTF-8) or bytes, making the folders that are missing. Throws `Problem`; never leaves half a file. */
export function writeWhole(path: string, content: string | Uint8Array): void {
  const bytes = typeof content === 'string' ? Buffer.from(content, 'utf8') : content;
  const target = behindLink(path);
  const folder = dirname(target);
  // Worker threads share a process, a clock and a folder: nothing counted in one of them makes a name of its own.
  const temporary = join(folder, `.nghiquyet-${randomUUID()}.tmp`);
  let step: WriteStep = 'folder';
  try {
    refuseFolder(target);
    mkdirSync(folder, { recursive: true });
    step = 'write';
    writeAll(temporary, bytes, modeOf(target));
    step = 'replace';
    renameSync(temporary, target);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error instanceof Problem ? error : unwritable(path, error, step);
  }
}

/** Whether something already stands at this path. */
export const isTaken = (path: string): boolean => existsSync(path);

type WriteStep = 'folder' | 'write' | 'replace';

function writeAll(path: string, bytes: Uint8Array, mode: number | null): void {
  const handle = openSync(path, 'wx');
  try {
    for (let at = 0; at < bytes.length; ) at += writeSync(handle, bytes, at);
    if (mode !== null) fchmodSync(handle, mode);
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

/** A link stays a link: what it points to is replaced. */
function behindLink(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}

function modeOf(path: string): number | null {
  const stats = statSync(path, { throwIfNoEntry: false });
  return stats ? stats.mode & 0o777 : null;
}

function refuseFolder(path: string): void {
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory()) {
    throw new Problem('không ghi được: đã có một thư mục mang tên này', shownPath(path));
  }
}

/** Words a system error on writing; on the last step a file that Word holds open is by far the usual cause. */
function unwritable(path: string, error: unknown, step: WriteStep): Problem {
  const code = codeOf(error);
  const refused = code === 'EACCES' || code === 'EPERM' || code === 'EBUSY';
  const reason =
    code === 'ENOSPC' || code === 'EDQUOT'
      ? 'không ghi được: ổ đĩa đã đầy; xin dọn bớt rồi làm lại'
      : refused && step === 'replace'
        ? 'không ghi được: tệp đang mở hoặc bị khoá; xin đóng tệp trong Word rồi xuất lại'
        : refused
          ? 'không ghi được: không có quyền ghi vào thư mục này; xin chọn thư mục khác'
          : code === 'EROFS'
            ? 'không ghi được: ổ đĩa này chỉ cho đọc'
            : code === 'ENOTDIR' || code === 'EEXIST'
              ? 'không ghi được: một phần của đường dẫn là tệp, không phải thư mục'
              : code === 'ENAMETOOLONG'
                ? 'không ghi được: tên tệp quá dài'
                : `không ghi được (${code || String(error)})`;
  return new Problem(reason, shownPath(path));
}
