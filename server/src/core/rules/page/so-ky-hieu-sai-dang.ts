import { rangeIn } from '../../model/passage';
import type { DocumentModel } from '../../model/types';
import { readDocumentNumber } from '../../text/document-number';
import type { Range } from '../../text/range';
import { basis } from '../basis';
import { defineRule } from '../types';
import { EVERY_KIND } from '../writing/every-kind';
import { entryOf } from '../writing/front-matter';
import { changed, RESOLUTION, WITH_FRONT_MATTER } from './sample';
import { typedNumber } from './typed-head';

interface Misshapen {
  readonly where: Range;
  readonly typed: string;
  readonly proper: string;
  /** What is wrong, in words. */
  readonly faults: readonly string[];
  /** The issuer changes too (`CĐ-CB` → `CB`): more than form. */
  readonly issuerChanged: boolean;
}

/** `Số 05-NQ/CB`: no colon, two digits, hyphen, slash. Front matter's number is drawn anew, only its symbol counts. */
export default defineRule<Misshapen>({
  id: 'so-ky-hieu-sai-dang',
  ref: 'TT04',
  title: 'Số, ký hiệu sai dạng',
  group: 'Thể thức',
  kinds: EVERY_KIND,
  forms: [],
  scope: 'document',
  basis: [basis('hd05', '3.2.2'), basis('hd05', '3.1.2 b')],
  severity: 'warning',
  preset: 'day-du',
  fix: 'safe',
  examples: {
    bad: [
      { title: 'Có dấu hai chấm', text: changed(RESOLUTION, 'Số 05-NQ/CB', 'Số: 05-NQ/CB'), lines: [4] },
      { title: 'Thiếu số 0', text: changed(RESOLUTION, 'Số 05-NQ/CB', 'Số 5-NQ/CB'), lines: [4] },
      { title: 'Viết theo lối Nhà nước', text: changed(RESOLUTION, 'Số 05-NQ/CB', 'Số: 5/NQ-CB'), lines: [4] },
      { title: 'Dấu chấm thay gạch chéo', text: changed(RESOLUTION, 'Số 05-NQ/CB', 'Số 05-NQ.CB'), lines: [4] },
      { title: 'Thêm chữ vào ký hiệu chi bộ', text: changed(RESOLUTION, 'Số 05-NQ/CB', 'Số 03-NQ/CĐ-CB'), lines: [4] },
      { title: 'Ở đầu tệp', text: changed(WITH_FRONT_MATTER, '05-NQ/CB', '05/NQ-CB'), lines: [6] },
    ],
    good: [
      { text: RESOLUTION },
      { title: 'Để trống chỗ ghi số', text: changed(RESOLUTION, 'Số 05-NQ/CB', 'Số      -NQ/CB') },
      { title: 'Đầu tệp chỉ ghi số', text: changed(WITH_FRONT_MATTER, '05-NQ/CB', '5') },
      { title: 'Văn bản đại hội', text: changed(RESOLUTION, 'Số 05-NQ/CB', 'Số 05-NQ/ĐH') },
    ],
  },
  *check({ document }) {
    for (const found of [typedFault(document), frontMatterFault(document)]) {
      if (found) yield { ...found.where, data: found };
    }
  },
  message: ({ typed, proper, faults }) => ({
    what: `Số, ký hiệu «${typed}» viết chưa đúng dạng: ${faults.join('; ')}.`,
    why: 'Số và loại văn bản nối bằng gạch ngang, loại và cơ quan nối bằng gạch chéo, số dưới 10 có số 0 ở trước (Hướng dẫn 05-HD/VPTW, mục 3.2.2).',
    todo: `Hãy viết lại là «${proper}».`,
  }),
  fixes: ({ where, proper, issuerChanged }) => [
    { title: `Viết lại là «${proper}»`, safe: !issuerChanged, edits: [{ ...where, text: proper }] },
  ],
});

const compact = (text: string): string =>
  text
    .replace(/\s+/g, '')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/[\u00d0\u0189]/g, 'Đ')
    .replace(/^số/iu, 'Số');

function typedFault(document: DocumentModel): Misshapen | null {
  const typed = typedNumber(document);
  const symbol = typed && partsOf(typed.mention.symbol);
  if (!typed || !symbol) return null;
  const { mention, piece } = typed;
  const digits = piece.text.slice(mention.digits.start, mention.digits.end).trim();
  const number = mention.number === null ? digits : twoDigits(digits);
  const proper = `Số ${number === '' ? '     ' : number}-${symbol.type}/${symbol.properIssuer}`;
  const written = piece.text.slice(mention.start, mention.end);
  if (compact(written) === compact(proper)) return null;
  const faults = [
    mention.label?.colon && 'sau chữ «Số» không có dấu hai chấm',
    !mention.label && 'thiếu chữ «Số»',
    number !== digits && 'thiếu số 0',
    !isWellJoined(compact(written), symbol) && 'sai dấu nối',
    symbol.issuer !== symbol.properIssuer && 'ký hiệu của chi bộ là CB',
  ].filter((fault): fault is string => typeof fault === 'string');
  return {
    where: rangeIn(piece, mention),
    typed: written.replace(/\s+/g, ' '),
    proper,
    faults: faults.length > 0 ? faults : ['sai chữ hoa, chữ thường'],
    issuerChanged: symbol.issuer !== symbol.properIssuer,
  };
}

/** Front matter: how the number looks is the page's business, but not which symbol it has. */
function frontMatterFault(document: DocumentModel): Misshapen | null {
  for (const key of ['number', 'symbol'] as const) {
    const entry = entryOf(document, key);
    const read = entry?.value ? readDocumentNumber(entry.value) : null;
    const symbol = read?.symbol ? partsOf(read.symbol) : null;
    if (!entry || !symbol || !read) continue;
    const proper = `${symbol.type}/${symbol.properIssuer}`;
    if (read.symbol === proper) continue;
    const number = read.number === null ? '' : `${twoDigits(String(read.number))}-`;
    const issuerChanged = symbol.issuer !== symbol.properIssuer;
    return {
      where: entry.valueRange,
      typed: entry.value!,
      proper: number + proper,
      faults: [issuerChanged ? 'ký hiệu của chi bộ là CB' : 'sai dấu nối'],
      issuerChanged,
    };
  }
  return null;
}

interface SymbolParts {
  readonly type: string;
  readonly issuer: string;
  readonly properIssuer: string;
}

function partsOf(symbol: string): SymbolParts | null {
  const m = /^([^-/.]+)[-/.](.+)$/.exec(symbol);
  if (!m) return null;
  const issuer = m[2]!;
  const isCell = /^CB[A-Za-zÀ-ỹ\d.]+$/iu.test(issuer) || /-CB\d*$/i.test(issuer) || /^CHB$/i.test(issuer);
  return { type: m[1]!, issuer, properIssuer: isCell ? 'CB' : issuer };
}

const isWellJoined = (written: string, { type, issuer }: SymbolParts): boolean =>
  written.toUpperCase().endsWith(`-${type}/${issuer}`.toUpperCase());

const twoDigits = (digits: string): string => digits.padStart(2, '0');
