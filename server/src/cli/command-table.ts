/**
 * Every command with what it takes, as data: arguments are read from it and the help is printed from it.
 * A command's own code is loaded only when it runs.
 */
import { DRAFT_KINDS } from '../core/drafting/kinds';
import type { Arguments } from './arguments';
import { isCalendarDate, isJobCount, readShard } from './flag-values';

export interface Flag {
  readonly name: string;
  readonly about: string;
  /** Left out: the flag takes no value. */
  readonly takes?: {
    readonly placeholder: string;
    readonly choices?: readonly string[];
    readonly valid?: (value: string) => boolean;
    readonly example?: string;
  };
  readonly default?: string;
}

/** Carries a command out and gives the exit status: 0, 1 or 2. Throws `Problem` where it cannot. */
export type Run = (args: Arguments) => Promise<ExitStatus>;
export type ExitStatus = 0 | 1 | 2;

export interface Command {
  readonly name: string;
  readonly about: string;
  readonly usage: string;
  /** More than the one line, printed in the command's own help. */
  readonly more?: string;
  readonly paths: { readonly least: number; readonly most: number; readonly what: string };
  readonly flags: readonly Flag[];
  readonly load: () => Promise<{ run: Run }>;
}

const choice = (name: string, about: string, choices: readonly string[], fallback?: string): Flag => ({
  name,
  about,
  takes: { placeholder: choices.join('|'), choices },
  default: fallback,
});

const AS_OF: Flag = {
  name: 'as-of',
  about: 'Coi ngày này là hôm nay',
  takes: { placeholder: 'NĂM-THÁNG-NGÀY', valid: isCalendarDate, example: '2026-06-30' },
};
const PROFILE = choice('profile', 'Thể thức; không ghi thì theo ngày của văn bản', ['hd05', 'hd36']);
const outFlag = (placeholder: string, about: string): Flag => ({ name: 'out', about, takes: { placeholder } });

const ANY_PATHS = { least: 0, most: Number.POSITIVE_INFINITY, what: 'tệp, thư mục hoặc mẫu tên tệp' };

export const COMMANDS: readonly Command[] = [
  {
    name: 'check',
    about: 'Soát biên bản, nghị quyết và in ra những chỗ cần bổ sung',
    usage: 'check [tệp hoặc thư mục…]',
    paths: ANY_PATHS,
    flags: [
      choice('format', 'Cách in kết quả', ['text', 'json', 'sarif', 'html'], 'text'),
      choice('fail-on', 'Mức từ đó trở lên thì mã kết thúc là 1', ['error', 'warning', 'info', 'never'], 'error'),
      choice('preset', 'Bộ luật dùng để soát', ['co-ban', 'day-du', 'tham-dinh']),
      AS_OF,
      PROFILE,
    ],
    load: () => import('./commands/check'),
  },
  {
    name: 'inspect',
    about: 'In ra những gì đọc được từ một văn bản, dạng JSON',
    usage: 'inspect TỆP',
    more: 'Ghi dấu - thay cho tên tệp để đọc từ đầu vào chuẩn.',
    paths: { least: 1, most: 1, what: 'tệp (hoặc dấu -)' },
    flags: [AS_OF],
    load: () => import('./commands/inspect'),
  },
  {
    name: 'export',
    about: 'Xuất văn bản ra tệp Word (.docx) đúng thể thức',
    usage: 'export [tệp hoặc thư mục…]',
    more:
      'Văn bản còn lỗi thì chưa xuất. Tệp Word không do chương trình này tạo ra, hoặc đã có người sửa, thì không bị ghi đè.\n' +
      'Dùng --force khi vẫn muốn xuất hoặc ghi đè.',
    paths: ANY_PATHS,
    flags: [
      outFlag('THƯ_MỤC', 'Nơi để tệp Word; không ghi thì để cạnh văn bản'),
      PROFILE,
      { name: 'force', about: 'Xuất cả văn bản còn lỗi, ghi đè cả tệp đã có người sửa' },
      {
        name: 'jobs',
        about: 'Số việc làm cùng lúc',
        takes: { placeholder: 'một số từ 1 đến 64', valid: isJobCount, example: '4' },
      },
      {
        name: 'shard',
        about: 'Chỉ làm phần thứ i trong n phần',
        takes: { placeholder: 'i/n', valid: (text) => readShard(text) !== null, example: '1/4' },
      },
      choice('format', 'Cách in kết quả', ['text', 'json'], 'text'),
    ],
    load: () => import('./commands/export'),
  },
  {
    name: 'import',
    about: 'Đọc một tệp Word thành bản nháp',
    usage: 'import TỆP.docx',
    more: 'Không ghi --out thì in bản nháp ra màn hình. Tệp đã có thì không bị ghi đè. Tệp .doc đời cũ cũng đọc được nếu máy có LibreOffice.',
    paths: { least: 1, most: 1, what: 'tệp .docx' },
    flags: [outFlag('TỆP.md', 'Tệp bản nháp')],
    load: () => import('./commands/import'),
  },
  {
    name: 'tasks',
    about: 'Liệt kê nhiệm vụ trong các nghị quyết, kết luận, kế hoạch',
    usage: 'tasks [tệp hoặc thư mục…]',
    paths: ANY_PATHS,
    flags: [
      AS_OF,
      choice('format', 'Cách in kết quả', ['text', 'json', 'csv', 'ics'], 'text'),
      { name: 'owner', about: 'Chỉ việc của người này', takes: { placeholder: 'HỌ_TÊN' } },
      choice('status', 'Chỉ việc đang làm, đã xong, hoặc quá hạn', ['open', 'done', 'overdue']),
    ],
    load: () => import('./commands/tasks'),
  },
  {
    name: 'new',
    about: 'Tạo bản nháp có đủ các phần bắt buộc',
    usage: 'new LOẠI',
    more: `LOẠI là một trong: ${DRAFT_KINDS.join(', ')}.\nKhông ghi --out thì in ra màn hình. Tệp đã có thì không bị ghi đè.`,
    paths: { least: 1, most: 1, what: 'loại văn bản' },
    flags: [outFlag('TỆP.md', 'Tệp bản nháp')],
    load: () => import('./commands/new'),
  },
  {
    name: 'rules',
    about: 'Liệt kê các luật soát, hoặc giải thích một luật',
    usage: 'rules [MÃ_LUẬT]',
    paths: { least: 0, most: 1, what: 'mã luật' },
    flags: [choice('format', 'Cách in kết quả', ['text', 'json'], 'text')],
    load: () => import('./commands/rules'),
  },
  {
    name: 'lsp',
    about: 'Chạy máy chủ ngôn ngữ cho trình soạn thảo',
    usage: 'lsp --stdio',
    paths: { least: 0, most: 0, what: '' },
    flags: [
      { name: 'stdio', about: 'Nói chuyện qua đầu vào và đầu ra chuẩn' },
      // Editors built on Microsoft's client library add it; the library on our side reads it itself.
      {
        name: 'clientProcessId',
        about: 'Trình soạn thảo dừng thì máy chủ dừng theo',
        takes: { placeholder: 'SỐ' },
      },
    ],
    load: () => import('./commands/lsp'),
  },
];
