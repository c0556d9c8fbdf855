/**
 * Reading from disk and from standard input. Whatever a clerk may point at by mistake (a folder, a Word file, a text
 * saved in another encoding) ends in a `Problem` that says so; nothing here returns half a text.
 */
import { lstatSync, readFileSync, type Stats, statSync } from 'node:fs';
import { codeOf, Problem } from './problem';

/** No paper of a cell comes near this; what does is a picture, an archive or a log that got a wrong name. */
export const LARGEST_DOCUMENT = 10 * 1024 * 1024;
const LARGEST_WORD_FILE = 50 * 1024 * 1024;

/** The path as people write it, with `/` on every system. */
export const shownPath = (path: string): string => (process.platform === 'win32' ? path.replace(/\\/g, '/') : path);

/**
 * The same name may be stored composed (NFC) or decomposed (NFD: macOS, some USB sticks).
 * Gives the spelling that exists, else the path as it came.
 */
export function existingSpelling(path: string): string {
  const exists = (candidate: string): boolean => {
    try {
      lstatSync(candidate);
      return true;
    } catch {
      return false;
    }
  };
  if (exists(path)) return path;
  return [path.normalize('NFC'), path.normalize('NFD')].find((other) => other !== path && exists(other)) ?? path;
}

/** A document's text: UTF-8 without its byte-order mark. Throws `Problem`. */
export function readDocument(path: string): string {
  return decode(readBytes(path, LARGEST_DOCUMENT), path);
}

/** A Word file's bytes, also of an old `.doc`. Throws `Problem`, also where the file is none. */
export function readWordFile(path: string): Uint8Array {
  const bytes = readBytes(path, LARGEST_WORD_FILE);
  if (isZip(bytes) || startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) return bytes;
  throw new Problem('không phải là tệp Word (.docx)', shownPath(path));
}

/** Standard input to its end, decoded like a document. Throws `Problem`. */
export async function readStandardInput(): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of process.stdin) {
    const bytes = Buffer.from(chunk as Uint8Array);
    size += bytes.length;
    if (size > LARGEST_DOCUMENT) throw tooLarge('-', LARGEST_DOCUMENT);
    chunks.push(bytes);
  }
  return decode(Buffer.concat(chunks), '-');
}

/** The bytes of a file that may be absent: null where nothing is there. Throws `Problem` on anything else. */
export function readIfPresent(path: string): Uint8Array | null {
  try {
    return readFileSync(path);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null;
    throw unreadable(path, error);
  }
}

function readBytes(path: string, limit: number): Uint8Array {
  const found = existingSpelling(path);
  const stats = describe(found, path);
  if (stats.isDirectory()) throw new Problem('là một thư mục, không phải tệp văn bản', shownPath(path));
  if (!stats.isFile()) {
    throw new Problem('không phải tệp thường; muốn đọc từ đầu vào chuẩn, xin ghi dấu -', shownPath(path));
  }
  if (stats.size > limit) throw tooLarge(path, limit);
  try {
    return readFileSync(found);
  } catch (error) {
    throw unreadable(path, error);
  }
}

function describe(found: string, given: string): Stats {
  try {
    return statSync(found);
  } catch (error) {
    throw unreadable(given, error, isLink(found));
  }
}

function isLink(path: string): boolean {
  try {
    return lstatSync(path).isSymbolicLink();
  } catch {
    return false;
  }
}

const tooLarge = (path: string, limit: number): Problem =>
  new Problem(`tệp quá lớn (hơn ${limit / 1024 / 1024} MB), không thể là văn bản của chi bộ`, shownPath(path));

/** Words a system error on reading. */
export function unreadable(path: string, error: unknown, link = false): Problem {
  const code = codeOf(error);
  const reason =
    code === 'ENOENT'
      ? link
        ? 'liên kết trỏ tới một tệp không còn nữa'
        : 'không có tệp này; xin xem lại tên tệp và thư mục'
      : code === 'ELOOP'
        ? 'liên kết trỏ vòng về chính nó'
        : code === 'EACCES' || code === 'EPERM'
          ? 'không được phép đọc; xin kiểm tra quyền của tệp'
          : code === 'EISDIR'
            ? 'là một thư mục, không phải tệp văn bản'
            : code === 'ENOTDIR'
              ? 'không có tệp này; một phần của đường dẫn không phải là thư mục'
              : code === 'ENAMETOOLONG'
                ? 'tên tệp quá dài'
                : `không đọc được (${code || String(error)})`;
  return new Problem(reason, shownPath(path));
}

const startsWith = (bytes: Uint8Array, ...first: number[]): boolean => first.every((byte, i) => bytes[i] === byte);
const isZip = (bytes: Uint8Array): boolean => startsWith(bytes, 0x50, 0x4b, 0x03, 0x04);

function decode(bytes: Uint8Array, path: string): string {
  const wrong = (reason: string): Problem => new Problem(reason, shownPath(path));
  if (startsWith(bytes, 0xff, 0xfe) || startsWith(bytes, 0xfe, 0xff)) {
    throw wrong('được lưu theo bảng mã UTF-16; xin mở ra và lưu lại theo UTF-8');
  }
  if (isZip(bytes)) {
    throw wrong('là tệp Word hoặc tệp nén, không phải tệp văn bản; tệp .docx thì dùng lệnh nghiquyet import');
  }
  if (bytes.includes(0)) throw wrong('có ký tự rỗng (NUL) nên không phải tệp văn bản, hoặc đã hỏng');
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw wrong('không phải bảng mã UTF-8; xin mở ra và lưu lại theo UTF-8');
  }
}
