/** Which type of document this is, and whether it is one of a cell's at all: positive signs only. */

import { FORM_NAMES } from '../guidance/front-matter-keys';
import { KINDS, OTHER_TYPES } from '../guidance/kinds';
import type { Block, Line } from '../syntax/types';
import { fold } from '../text/fold';
import type { FrontMatterValues } from './front-matter';
import { type Head, readHead } from './head';
import { isIssuer } from './header';
import { indexOfWord } from './heading';
import { perLine } from './passage';
import type { Form, Header, Kind } from './types';

/** What front matter's `loại` says: the type it begins with. */
export function kindInFrontMatter(values: FrontMatterValues): Kind | 'other' | null {
  const field = values.text('kind');
  if (!field.found) return null;
  const folded = fold(field.value);
  const own = KINDS.find(({ name }) => folded.startsWith(fold(name)));
  if (own) return own.kind;
  return OTHER_TYPES.some((name) => folded.startsWith(fold(name))) ? 'other' : null;
}

/** Bodies that meet and write minutes too, and are no Party cell. */
const OTHER_BODIES =
  /^(?:đoàn (?:tncs|thanh niên|xã|phường|trường)|bch chi đoàn|bch đoàn|ban chấp hành (?:chi )?đoàn|chi đoàn|hội (?!nghị|đồng)|chi hội|công đoàn|uỷ ban|ubnd|hđnd|hội đồng|công ty|tổng công ty|doanh nghiệp|hợp tác xã|ban quản|ban công tác|uỷ ban mặt trận|mặt trận|trường |sở |phòng )/;
const OTHER_MEETINGS =
  /^(?:về việc )?(?:họp|hội nghị|sinh hoạt|cuộc họp|đại hội|buổi họp)\s+(?:(?:ban|bch|ban chấp hành|toàn thể|thường kỳ)\s+)*(?:chi đoàn|đoàn|chi hội|hội viên|hội (?!nghị)|nhân dân|dân|cử tri|phụ huynh|công đoàn|cơ quan|giao ban|hội đồng|tổ chuyên môn|thôn|xóm|bản|tổ dân phố|khu phố|ấp|công ty|lớp)(?![A-Za-zÀ-ỹ])/u;
const CELL_MEETS =
  /(?<![A-Za-zÀ-ỹ])chi (?:bộ|uỷ)(?![A-Za-zÀ-ỹ])[^.\n]{0,90}?(?<![A-Za-zÀ-ỹ])(?:họp|sinh hoạt|thống nhất|quyết nghị|kết luận|ban hành|tổ chức|thông báo|báo cáo|xem xét)(?![A-Za-zÀ-ỹ])|(?:họp|sinh hoạt|hội nghị|toàn thể|kỳ họp)\s+(?:ban )?chi (?:bộ|uỷ)(?![A-Za-zÀ-ỹ])|(?<![A-Za-zÀ-ỹ])tại kỳ họp/u;
const CELL_SYMBOL = /(?:[/.-]|^)\s*(?:CB|CHB|ĐH)\d*$|CB\d*[/-]|-CB\d*$/i;
const SUPERIOR_SYMBOL = /[/.-]\s*(?:ĐU|ĐUX|ĐUP|HU|TU|QU|TW|ĐUK|BTV)$/i;
const SIGNED_FOR_CELL = /^(?:t\/m|tm\.?|thay mặt)\s*(?:ban )?chi (?:bộ|uỷ)/;

export interface KindReading {
  readonly kind: Kind | 'other' | null;
  readonly head: Head;
}

/** Decides the kind and reads the head that goes with it. `header`: read from that head. */
export function readKind(
  blocks: readonly Block[],
  values: FrontMatterValues,
  readHeader: (head: Head) => Header,
): KindReading {
  const said = kindInFrontMatter(values);
  const head = readHead(blocks, said);
  const header = readHeader(head);
  if (said) return { kind: isOthers(head, header) ? null : said, head };
  const kind = head.title?.kind ?? letterKind(blocks, header);
  if (!kind) return { kind: null, head };
  return { kind: isOurs(blocks, head, header) ? kind : null, head };
}

/** Signed or headed by a body that is no cell. */
function isOthers(head: Head, header: Header): boolean {
  const issuer = header.issuer.found ? fold(header.issuer.value) : null;
  if (issuer && OTHER_BODIES.test(issuer)) return true;
  if (header.symbol.found && SUPERIOR_SYMBOL.test(header.symbol.value)) return true;
  const subject = header.subject.found ? fold(header.subject.value) : (head.title?.rest?.folded ?? '');
  return OTHER_MEETINGS.test(subject);
}

function isOurs(blocks: readonly Block[], head: Head, header: Header): boolean {
  if (isOthers(head, header)) return false;
  const lines = blocks.filter((block): block is Line => block.type === 'line');
  const named = lines
    .slice(0, 6)
    .some((line) => isIssuer(line.folded) && line.text.length < 90 && !/[.;:,]$/.test(line.text));
  const cellHeader = head.pieces.some((piece) => isIssuer(piece.folded)) || header.issuer.found || named;
  const others = head.pieces.some((piece) => OTHER_BODIES.test(piece.folded));
  if (others && !cellHeader) return false;
  const symbol = header.symbol.found && CELL_SYMBOL.test(header.symbol.value);
  const signed = lines.slice(-24).some((line) => SIGNED_FOR_CELL.test(line.folded));
  if (cellHeader || symbol || signed) return true;
  // What is left is a title and a cell that meets. A page of notes quotes code and links; a document does not.
  if (blocks.some((block) => block.type === 'code')) return false;
  const opening = lines.slice(0, 16).filter((line) => line !== head.title?.line);
  const meets = CELL_MEETS.test(head.title?.line.folded ?? '') || opening.some((line) => CELL_MEETS.test(line.folded));
  return (
    meets &&
    (head.title?.capitals === true || opening.some((line) => /\d{1,2}[/-]\d{1,2}[/-]\d{4}|ngày \d/.test(line.folded)))
  );
}

/** A công văn has no type's name: its symbol tells, or an addressee under a cell's letterhead. */
function letterKind(blocks: readonly Block[], header: Header): Kind | null {
  if (header.symbol.found && /^CV(?![A-Za-zÀ-ỹ])/iu.test(header.symbol.value)) return 'letter';
  if (!header.issuer.found || !header.number.found) return null;
  const addressed = blocks.slice(0, 16).some((block) => block.type === 'line' && /^kính gửi\s*:/.test(block.folded));
  return addressed ? 'letter' : null;
}

/** The form of a meeting: said in front matter, in what the document is about, or where it tells of the meeting. */
export function readForm(
  kind: Kind | 'other' | null,
  values: FrontMatterValues,
  head: Head,
  header: Header,
  opening: readonly Line[],
): Form | null {
  if (kind !== 'minutes' && kind !== 'resolution' && kind !== 'conclusion') return null;
  const said = values.text('form');
  const named = said.found ? formIn(fold(said.value)) : null;
  if (named) return named;
  const about = [header.subject.found ? fold(header.subject.value) : '', head.title?.line.folded ?? ''].join('\n');
  const bySubject =
    formIn(about) ?? (/chi uỷ (?:viên )?(?:họp|chuẩn bị)|họp (?:ban )?chi uỷ/.test(about) ? 'committee' : null);
  if (bySubject) return bySubject;
  for (const line of opening) {
    // What a paper rests on may be another meeting's (`Căn cứ Biên bản … họp chi uỷ`).
    if (/^[\s•*+-]*căn cứ(?![A-Za-zÀ-ỹ])/u.test(line.folded)) continue;
    const form = formSaidIn(line);
    if (form) return form;
  }
  return kind === 'minutes' && /(?:họp|sinh hoạt)(?: định kỳ)? chi bộ[^\n]*tháng \d/.test(about) ? 'regular' : null;
}

const formSaidIn = perLine((line: Line): Form | null => {
  const sentence = line.folded.split(/[.;]\s/).find((part) => /họp|sinh hoạt|hội nghị|phiên/.test(part));
  return sentence ? formIn(sentence) : null;
});

const FORMS = Object.entries(FORM_NAMES).map(([name, form]) => ({ name: fold(name), form }));
const FORM_ORDER: readonly Form[] = ['extraordinary', 'committee', 'thematic', 'regular'];

/** The form that a text names; a committee's regular meeting is the committee's. */
function formIn(folded: string): Form | null {
  const named = FORMS.filter(({ name, form }) => {
    const at = indexOfWord(folded, name);
    if (at < 0) return false;
    // `chi uỷ` must be what meets, not what is spoken of (`bầu bổ sung chi uỷ viên`).
    return (
      form !== 'committee' ||
      /(?:họp|hội nghị|phiên họp|sinh hoạt)\s+(?:ban )?chi uỷ(?! viên)|^(?:ban )?chi uỷ$|chi uỷ[^.;]{0,60} họp/.test(
        folded,
      )
    );
  }).map(({ form }) => form);
  return FORM_ORDER.find((form) => named.includes(form)) ?? null;
}
