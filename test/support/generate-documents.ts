/**
 * Documents as clerks write them, invented from a seed: the same seed always gives the same text. For benches, fuzzing
 * and folders of many files. No name in here belongs to anyone.
 */

export type GeneratedKind = 'resolution' | 'minutes' | 'plan' | 'conclusion' | 'readme';

export interface GenerateOptions {
  readonly seed: number;
  readonly kind?: GeneratedKind;
  /** At least this many bytes of UTF-8, by adding sections; no section is longer than 5 KB. */
  readonly bytes?: number;
  /** How likely each task is to lack its owner or its deadline, 0 to 1. */
  readonly gaps?: number;
}

export interface GeneratedFile {
  /** With folders, spaces and diacritics: `chi bộ 03/nghi-quyet-07.md` */
  readonly path: string;
  readonly kind: GeneratedKind;
  readonly text: string;
}

export interface Random {
  /** An integer from 0 to `below` - 1. */
  int(below: number): number;
  pick<T>(items: readonly T[]): T;
  chance(probability: number): boolean;
}

/** mulberry32: small, fast, and the same on every machine. */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  return {
    int: (below) => Math.floor(next() * below),
    pick: (items) => items[Math.floor(next() * items.length)]!,
    chance: (probability) => next() < probability,
  };
}

const FAMILY = ['Vi', 'Lăng', 'Khương', 'Sầm', 'Nhữ', 'Kiều', 'Bạch', 'Ninh', 'Lục', 'Thẩm', 'Cung', 'Phí'];
const MIDDLE = ['Thị', 'Văn', 'Hữu', 'Minh', 'Quang', 'Thu', 'Đăng', 'Kim'];
const GIVEN = ['Thoả', 'Duệ', 'Khuê', 'Trạch', 'Nhàn', 'Hoè', 'Vịnh', 'Thuỳ', 'Bính', 'Chất', 'Toại', 'Uyển', 'Lẫm'];
const COMMUNES = ['Vân Khuê', 'Đồng Lãm', 'Trung Hoè', 'Phú Uyển', 'Yên Trạch'];
const CELLS = ['thôn Bến Dâu', 'thôn Gò Sim', 'tổ dân phố 21', 'khu phố Lò Ngói', 'ấp Rạch Nhum', 'bản Nà Lúm'];
const WORKS = [
  'Nạo vét mương tưới cánh đồng phía nam',
  'Vận động nhân dân phân loại rác tại nguồn',
  'Rà soát hộ nghèo, hộ cận nghèo theo tiêu chí mới',
  'Thu đảng phí và quỹ đền ơn đáp nghĩa',
  'Tu sửa nhà văn hoá và sân thể thao',
  'Giới thiệu quần chúng ưu tú học lớp nhận thức về Đảng',
  'Tuyên truyền phòng cháy, chữa cháy mùa khô',
  'Giúp gia đình chính sách sửa lại mái nhà',
  'Lắp đèn chiếu sáng tuyến đường liên xóm',
  'Chuẩn bị hội nghị kiểm điểm cuối năm',
];
const MEASURES = [
  'chia nhóm đến từng hộ, ghi sổ và báo cáo hằng tuần',
  'thông báo trên loa truyền thanh ba buổi liền',
  'ký bản cam kết với từng gia đình',
  'mỗi tổ đảng nhận một đoạn, nghiệm thu ngay trong buổi',
  'mời cán bộ chuyên môn về hướng dẫn tại chỗ',
  'niêm yết công khai danh sách để nhân dân góp ý',
];
const REVIEW = [
  'Tư tưởng đảng viên ổn định, nhân dân tin tưởng vào vụ mùa.',
  'Đã hoàn thành ba trong bốn việc giao ở kỳ trước.',
  'Hạn chế: việc đôn đốc giữa hai kỳ họp còn chậm; nguyên nhân do chưa phân công người theo dõi.',
  'Biểu dương tổ đảng số 2 đã làm tốt việc vận động nhân dân.',
];
const SUPPORT = [
  'Chi hội Nông dân',
  'Chi hội Phụ nữ',
  'Chi hội Cựu chiến binh',
  'Chi đoàn thanh niên',
  'Ban công tác Mặt trận',
];
const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X'];

const two = (n: number): string => String(n).padStart(2, '0');
const byteLength = (text: string): number => new TextEncoder().encode(text).length;

interface Setting {
  readonly random: Random;
  readonly gaps: number;
  readonly commune: string;
  readonly cell: string;
  readonly chair: string;
  readonly clerk: string;
  readonly month: number;
  readonly day: number;
  readonly year: number;
  readonly number: number;
}

/** One document. */
export function generateDocument({ seed, kind = 'resolution', bytes = 0, gaps = 0 }: GenerateOptions): string {
  const random = randomFrom(seed);
  const setting: Setting = {
    random,
    gaps,
    commune: random.pick(COMMUNES),
    cell: random.pick(CELLS),
    chair: personFrom(random),
    clerk: personFrom(random),
    month: 1 + random.int(11),
    day: 2 + random.int(8),
    year: 2026,
    number: 1 + random.int(30),
  };
  if (kind === 'readme')
    return `# Thư mục của chi bộ ${setting.cell}\n\nNơi để văn bản theo năm. Xin đặt tên tệp theo tháng.\n`;
  if (kind === 'minutes') return minutes(setting, bytes);
  return decidingPaper(setting, kind, bytes);
}

/** A folder of `count` files: the papers of several cells, with a README here and there. */
export function generateFolder(count: number, seed = 1, gaps = 0.2): GeneratedFile[] {
  const kinds: readonly GeneratedKind[] = ['resolution', 'minutes', 'resolution', 'minutes', 'plan', 'conclusion'];
  const names = {
    resolution: 'nghi-quyet',
    minutes: 'biên bản',
    plan: 'ke-hoach',
    conclusion: 'kết luận (chi uỷ)',
    readme: 'README',
  };
  return Array.from({ length: count }, (_, i) => {
    const kind = i % 40 === 39 ? 'readme' : kinds[i % kinds.length]!;
    const path = `chi bộ ${two(Math.floor(i / 40) + 1)}/${names[kind]}-${two((i % 40) + 1)}.md`;
    return { path, kind, text: generateDocument({ seed: seed * 10_000 + i, kind, gaps }) };
  });
}

const personFrom = (random: Random): string => `${random.pick(FAMILY)} ${random.pick(MIDDLE)} ${random.pick(GIVEN)}`;

function decidingPaper(setting: Setting, kind: 'resolution' | 'plan' | 'conclusion', bytes: number): string {
  const { random, month, year } = setting;
  const symbol = { resolution: 'NQ', plan: 'KH', conclusion: 'KL' }[kind];
  const title = { resolution: 'NGHỊ QUYẾT', plan: 'KẾ HOẠCH', conclusion: 'KẾT LUẬN' }[kind];
  const subject = `lãnh đạo thực hiện nhiệm vụ tháng ${month} năm ${year}`;
  const frontMatter = random.chance(0.5);
  const parts = [
    frontMatter ? frontMatterHead(setting, title, symbol, subject) : typedHead(setting, title, symbol, subject),
    opening(setting),
    `## I. Đánh giá kết quả thực hiện nhiệm vụ tháng trước\n\n${bullets(REVIEW)}`,
    `## II. Phương hướng, nhiệm vụ tháng ${month}`,
    taskSection(setting, 0),
  ];
  const closing = [
    `## ${ROMAN[2]}. Tổ chức thực hiện\n\nNội dung này được phổ biến đến toàn thể đảng viên để thực hiện và được kiểm điểm tại kỳ sinh hoạt sau.`,
    ...(kind === 'resolution'
      ? ['## IV. Kết quả biểu quyết\n\nNghị quyết được 24/24 đồng chí có mặt tán thành (đạt 100%).']
      : []),
    ...(frontMatter ? [] : [foot(setting)]),
  ];
  const size = (): number => byteLength([...parts, ...closing].join('\n\n'));
  for (let left = bytes - size(), i = 1; left > 0; i++) {
    const section = taskSection(setting, i);
    parts.push(section);
    left -= byteLength(section) + 2;
  }
  return `${[...parts, ...closing].join('\n\n')}\n`;
}

const frontMatterHead = (s: Setting, title: string, symbol: string, subject: string): string =>
  [
    '---',
    `loại: ${title.charAt(0)}${title.slice(1).toLowerCase()}`,
    `đảng bộ: Đảng bộ xã ${s.commune}`,
    `chi bộ: Chi bộ ${s.cell}`,
    `số: ${two(s.number)}-${symbol}/CB`,
    `địa danh: ${s.commune}`,
    `ngày: ${s.year}-${two(s.month)}-${two(s.day)}`,
    `trích yếu: ${subject}`,
    `người ký: ${s.chair}`,
    'chức vụ: Bí thư',
    'nơi nhận:',
    `  - Đảng uỷ xã ${s.commune}`,
    '  - Đảng viên trong chi bộ',
    '  - Lưu Chi bộ',
    '---',
  ].join('\n');

const placeAndDate = (s: Setting): string =>
  `${s.commune}, ngày ${two(s.day)} tháng ${s.month < 3 ? two(s.month) : s.month} năm ${s.year}`;

const typedHead = (s: Setting, title: string, symbol: string, subject: string): string =>
  [
    `ĐẢNG BỘ XÃ ${s.commune.toUpperCase()}`,
    `CHI BỘ ${s.cell.toUpperCase()}`,
    '*',
    `Số ${two(s.number)}-${symbol}/CB`,
    '',
    'ĐẢNG CỘNG SẢN VIỆT NAM',
    placeAndDate(s),
    '',
    title,
    subject,
    '-----',
  ].join('\n');

const opening = (s: Setting): string =>
  `Ngày ${two(s.day)}/${s.month}/${s.year}, tại Nhà văn hoá ${s.cell}, Chi bộ họp thường kỳ. Tổng số đảng viên: 26 đồng chí; ` +
  `có mặt: 24 đồng chí; vắng: 02 đồng chí, đều có lý do. Đồng chí ${s.chair}, Bí thư, chủ trì; đồng chí ${s.clerk} ` +
  'ghi biên bản. Sau khi nghe báo cáo và thảo luận, Chi bộ thống nhất các nội dung sau:';

const bullets = (lines: readonly string[]): string => lines.map((line) => `- ${line}`).join('\n');

/** Four tasks under a sub-heading each, about 2 KB. */
function taskSection(s: Setting, index: number): string {
  return Array.from({ length: 4 }, (_, i) => task(s, index * 4 + i + 1)).join('\n\n');
}

function task({ random, gaps, month, year }: Setting, number: number): string {
  const work = random.pick(WORKS);
  const lines = [
    `### ${number}. ${work}`,
    '',
    `- **Nội dung:** ${work} ở ${random.pick(CELLS)}, bảo đảm đúng tiến độ đã thống nhất tại hội nghị (đợt ${number}).`,
    `- **Biện pháp:** ${random.pick(MEASURES)}; ${random.pick(MEASURES)}.`,
  ];
  if (!random.chance(gaps)) lines.push(`- **Phụ trách:** đồng chí ${personFrom(random)}`);
  if (random.chance(0.5)) lines.push(`- **Phối hợp:** ${random.pick(SUPPORT)}`);
  if (!random.chance(gaps)) lines.push(`- **Thời hạn:** trước ngày ${10 + random.int(18)}/${month}/${year}`);
  return lines.join('\n');
}

const foot = (s: Setting): string =>
  [
    'Nơi nhận:',
    `- Đảng uỷ xã ${s.commune} (để báo cáo);`,
    '- Đảng viên trong chi bộ;',
    '- Lưu Chi bộ.',
    '',
    'T/M CHI BỘ',
    'BÍ THƯ',
    '',
    '',
    s.chair,
  ].join('\n');

function minutes(s: Setting, bytes: number): string {
  const { random } = s;
  const head = [
    typedHead(s, 'BIÊN BẢN', 'BB', `họp chi bộ thường kỳ tháng ${s.month} năm ${s.year}`),
    [
      `Thời gian: 19 giờ 30 phút, ngày ${two(s.day)}/${s.month}/${s.year}.`,
      `Địa điểm: Nhà văn hoá ${s.cell}.`,
      `Chủ trì: đồng chí ${s.chair} - Bí thư.`,
      `Thư ký: đồng chí ${s.clerk}.`,
    ].join('\n'),
    '## I. Thành phần tham dự\n\n- Tổng số đảng viên: 26 đồng chí, trong đó chính thức: 25, dự bị: 01.\n- Có mặt: 24 đồng chí.\n' +
      `- Vắng: 02 đồng chí có lý do: đồng chí ${personFrom(random)} (ốm), đồng chí ${personFrom(random)} (đi công tác).`,
    `## II. Nội dung, diễn biến\n\n1. Đồng chí ${s.chair} tuyên bố lý do, giới thiệu đại biểu.\n2. Hội nghị cử đồng chí ${s.clerk} làm thư ký.\n` +
      '3. Hội nghị thông qua chương trình, thời gian làm việc.\n4. Kiểm điểm việc thực hiện nghị quyết tháng trước: các việc đã xong.\n' +
      '5. Thông tin thời sự trong tháng và văn bản mới của cấp trên.\n6. Tình hình tư tưởng đảng viên: yên tâm, đoàn kết.\n' +
      '7. Đồng chí Bí thư trình bày dự thảo nghị quyết.',
    '## III. Ý kiến thảo luận',
  ];
  const speeches = [speechBlock(random)];
  const close = [
    `## IV. Kết luận, giao nhiệm vụ\n\n1. Giao đồng chí ${personFrom(random)} ${random.pick(WORKS).toLowerCase()} trước ngày 25/${s.month}/${s.year}.\n` +
      `2. Giao đồng chí ${personFrom(random)} phối hợp với ${random.pick(SUPPORT)} ${random.pick(WORKS).toLowerCase()}, xong trong tháng ${s.month}.`,
    '## V. Biểu quyết\n\nThông qua Nghị quyết: 24/24 đồng chí có mặt tán thành (đạt 100%).\nThư ký đọc biên bản, hội nghị nhất trí thông qua.',
    'Hội nghị kết thúc lúc 21 giờ 15 phút cùng ngày.',
    `NGƯỜI GHI BIÊN BẢN                         CHỦ TRÌ HỘI NGHỊ\n\n\n${s.clerk}                         ${s.chair}`,
  ];
  let left = bytes - byteLength([...head, ...speeches, ...close].join('\n\n'));
  while (left > 0) {
    const more = `### Buổi thảo luận thứ ${speeches.length + 1}\n\n${speechBlock(random)}`;
    speeches.push(more);
    left -= byteLength(more) + 2;
  }
  return `${[...head, ...speeches, ...close].join('\n\n')}\n`;
}

const speechBlock = (random: Random): string =>
  Array.from(
    { length: 6 },
    () => `- Đồng chí ${personFrom(random)}: đề nghị ${random.pick(WORKS).toLowerCase()}, ${random.pick(MEASURES)}.`,
  ).join('\n');
