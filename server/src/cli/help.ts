/** The help texts, printed from the command table. */
import { COMMANDS, type Command, type Flag } from './command-table';

const EXIT_STATUS = [
  'Mã kết thúc: 0 không có gì phải sửa; 1 có chỗ phải sửa hoặc tệp không được ghi đè; 2 không thực hiện được lệnh.',
];

const column = (rows: readonly (readonly [string, string])[]): string[] => {
  const width = Math.max(...rows.map(([left]) => left.length));
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`);
};

/** `nghiquyet --help`. */
export function generalHelp(): string {
  return [
    'nghiquyet: soát và xuất biên bản, nghị quyết chi bộ',
    '',
    'Cách dùng: nghiquyet <lệnh> [tệp hoặc thư mục…] [tuỳ chọn]',
    '',
    'Các lệnh:',
    ...column(COMMANDS.map(({ usage, about }) => [usage, about])),
    '',
    'Thư mục thì tìm mọi tệp .md ở trong; không ghi gì thì là thư mục đang đứng.',
    'Xem tuỳ chọn của một lệnh: nghiquyet <lệnh> --help. Xem phiên bản: nghiquyet --version',
    ...EXIT_STATUS,
    '',
  ].join('\n');
}

const flagRow = (flag: Flag): [string, string] => [
  flag.takes
    ? `--${flag.name} ${flag.takes.choices ? flag.takes.choices.join('|') : shortForm(flag)}`
    : `--${flag.name}`,
  flag.default ? `${flag.about} (nếu không ghi: ${flag.default})` : flag.about,
];

/** A placeholder that is a phrase is for messages; the help shows a sample instead. */
const shortForm = ({ takes }: Flag): string =>
  takes!.placeholder.includes(' ') ? (takes!.example ?? takes!.placeholder) : takes!.placeholder;

/** `nghiquyet <command> --help`. */
export function commandHelp(command: Command): string {
  return [
    `nghiquyet ${command.name}: ${command.about}`,
    '',
    `Cách dùng: nghiquyet ${command.usage}${command.flags.length > 0 && command.name !== 'lsp' ? ' [tuỳ chọn]' : ''}`,
    ...(command.more ? ['', command.more] : []),
    '',
    'Tuỳ chọn:',
    ...column([...command.flags.map(flagRow), ['--help', 'In phần hướng dẫn này']]),
    '',
    ...EXIT_STATUS,
    '',
  ].join('\n');
}
