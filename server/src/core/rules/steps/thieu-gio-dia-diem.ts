import { type DocumentModel, given, type Meeting } from '../../model/types';
import { textRange } from '../../syntax/lines';
import type { Line } from '../../syntax/types';
import { findTimes } from '../../text/clock';
import { isPlaceholder } from '../../text/placeholder';
import { basis } from '../basis';
import { defineRule, type Fix } from '../types';
import { afterHead, endOfBody, insertLine, type Place, textFix } from '../writing/place';
import { committeeMinutes, regularMinutes } from '../writing/samples/minutes';
import { clockInWords, duration } from './clock';
import { allLines, bodyLines, hasEnded, mayAsk } from './minutes';

type Gap = { readonly what: 'start' | 'end' | 'venue'; readonly place: Place };
type Fault = Gap | { readonly what: 'order'; readonly start: string; readonly end: string };

const WHERE = /^[\s+•-]*(?:thời gian|bắt đầu|khai mạc|địa điểm|chủ trì)[^:]{0,20}:/;
const VENUE_SAID =
  /(?<![A-Za-zÀ-ỹ])(?:địa điểm|nơi họp|tại (?:nhà|hội trường|phòng|trụ sở|trường|văn phòng|trung tâm|đình|điểm|kho|hộ|số)|trực tuyến|zoom)(?![A-Za-zÀ-ỹ])/u;
const START_LABEL = /^[\s+•-]*(?:thời gian|bắt đầu|khai mạc)[^:]{0,20}:/;
/** `lúc … giờ … phút`: a blank is told as a blank, not as a missing time. */
const BLANK_TIME = /(?:…|\.{3,}|_{2,})\s*(?:giờ|h)(?![A-Za-zÀ-ỹ])/u;
/** How many lines tell of the meeting before it begins, and after it ended. */
const CIRCUMSTANCES = 14;
const LAST_LINES = 6;

/** When the meeting began and ended, and where: each is told by itself, a blank that waits for it is told as a blank. */
export default defineRule<Fault>({
  id: 'thieu-gio-dia-diem',
  ref: 'QT18',
  title: 'Biên bản thiếu giờ bắt đầu, giờ kết thúc hoặc địa điểm',
  group: 'Trình tự sinh hoạt',
  kinds: ['minutes'],
  forms: [],
  scope: 'document',
  basis: [basis('custom', 'mẫu biên bản'), basis('hd42', 'nhóm 1 của khung điểm')],
  severity: 'error',
  preset: 'day-du',
  fix: 'unsafe',
  examples: {
    bad: [
      {
        title: 'Thiếu địa điểm',
        text: regularMinutes({
          where:
            '- Thời gian: bắt đầu lúc 19 giờ 00 phút, ngày 05/7/2026.\n- Chủ trì: đồng chí Phan Văn Trúc, Bí thư.\n- Người ghi biên bản: đồng chí Lê Thị Vân.',
        }),
      },
      {
        title: 'Thiếu giờ kết thúc',
        text: regularMinutes({ closing: 'Đồng chí chủ trì phát biểu bế mạc buổi họp.' }),
      },
      {
        title: 'Chỉ có giờ của kỳ họp sau',
        text: regularMinutes({
          closing: 'Kỳ họp sau: 19 giờ 30 phút, ngày 05/8/2026; giấy mời gửi lúc 7 giờ 00 phút, ngày 03/8/2026.',
        }),
      },
      {
        title: 'Thiếu giờ bắt đầu',
        text: regularMinutes({
          where:
            '- Thời gian: ngày 05/7/2026.\n- Địa điểm: Nhà văn hoá thôn Trà.\n- Chủ trì: đồng chí Phan Văn Trúc, Bí thư.\n- Người ghi biên bản: đồng chí Lê Thị Vân.',
        }),
      },
      {
        title: 'Kết thúc trước bắt đầu',
        text: regularMinutes({ closing: 'Buổi họp bế mạc lúc 18 giờ 45 phút cùng ngày.' }),
      },
    ],
    good: [
      { text: regularMinutes() },
      { text: committeeMinutes() },
      {
        title: 'Trong một câu mở đầu; họp qua nửa đêm',
        text: regularMinutes({
          where:
            'Hồi 22 giờ 00 phút, ngày 05/7/2026, tại nhà văn hoá thôn, chi bộ họp thường kỳ. Đồng chí Phan Văn Trúc chủ trì, đồng chí Lê Thị Vân ghi biên bản.',
          closing: 'Buổi họp kết thúc lúc 0 giờ 10 phút.',
        }),
      },
      {
        title: 'Cả hai giờ ghi ở đầu',
        text: regularMinutes({
          where:
            '**1. Thời gian, địa điểm.** Từ 19 giờ 00 phút đến 20 giờ 45 phút ngày 05/7/2026, tại nhà văn hoá thôn. Đồng chí Phan Văn Trúc chủ trì, đồng chí Lê Thị Vân ghi biên bản.',
          closing: null,
        }),
      },
      {
        title: 'Từ mấy giờ đến mấy giờ',
        text: regularMinutes({
          where:
            'Từ 16 giờ 00 phút đến 17 giờ 40 phút ngày 05/7/2026, tại Nhà văn hoá thôn Trà. Đồng chí Phan Văn Trúc chủ trì, đồng chí Lê Thị Vân ghi biên bản.',
          closing: 'Đồng chí chủ trì phát biểu bế mạc.',
        }),
      },
    ],
  },
  *check({ document }) {
    const { meeting } = document;
    if (!meeting || !mayAsk(document)) return;
    for (const gap of gaps(document, meeting)) yield { start: gap.place.start, end: gap.place.end, data: gap };
    const held = duration(document);
    if (held && held.minutes <= 0 && meeting.end.found && isSameDay(document, meeting.end)) {
      const { start, end } = meeting.end;
      yield { start, end, data: { what: 'order', start: held.start, end: held.end } };
    }
  },
  message: (fault) => {
    if (fault.what === 'order') {
      return {
        what: `Giờ kết thúc (${clockInWords(fault.end)}) không sau giờ bắt đầu (${clockInWords(fault.start)}).`,
        why: 'Buổi họp không thể kết thúc trước khi bắt đầu.',
        todo: 'Hãy xem lại hai giờ ấy.',
      };
    }
    const name = NAMES[fault.what];
    return {
      what: `Biên bản chưa ghi ${name}.`,
      why: 'Biên bản phải ghi buổi họp bắt đầu, kết thúc lúc nào, ở đâu; thời lượng là một tiêu chí chấm điểm (theo tài liệu dẫn lại Hướng dẫn 42-HD/BTCTW).',
      todo: `Hãy ghi ${name}.`,
    };
  },
  fixes: (fault, { document }) => (fault.what === 'order' ? [] : [fixOf(fault, document)]),
});

const NAMES = { start: 'giờ bắt đầu', end: 'giờ kết thúc', venue: 'địa điểm họp' } as const;

function* gaps(document: DocumentModel, meeting: Meeting): Iterable<Gap> {
  const first = bodyLines(document).slice(0, CIRCUMSTANCES);
  if (!meeting.start.found && !first.some(({ folded }) => findTimes(folded).length > 0 || BLANK_TIME.test(folded))) {
    const label = first.find(({ folded }) => START_LABEL.test(folded));
    if (!label || !isPlaceholder(afterColon(label))) yield { what: 'start', place: nearby(label, first, document) };
  }
  if (!meeting.venue.found && !first.some(({ folded }) => VENUE_SAID.test(folded))) {
    yield { what: 'venue', place: nearby(undefined, first, document) };
  }
  // `Từ 15 giờ 00 phút đến 16 giờ 45 phút`: both stand at the beginning.
  const spans = first.some(({ folded }) => findTimes(folded).length > 1);
  if (!meeting.end.found && !spans && hasEnded(document)) {
    const last = allLines(document).slice(-LAST_LINES - (document.tree.blocks.length - document.parts.foot.from));
    const tells = ({ folded }: Line): boolean => findTimes(folded).length > 0 || BLANK_TIME.test(folded);
    if (last.some((line) => tells(line) && !OTHER_HOUR.test(line.folded))) return;
    const line = last.findLast(({ folded, kind }) => kind !== 'heading' && /bế mạc|kết thúc/.test(folded));
    const isHeading = document.sections.some(({ heading }) => heading === line);
    const place = line && !isHeading ? { ...textRange(line), after: line.end } : endOfBody(document);
    yield { what: 'end', place };
  }
}

/** The hour of another meeting, or at which something is sent out. */
const OTHER_HOUR =
  /(?:chi bộ|hội nghị|chi uỷ)(?: sẽ)? (?:họp|sinh hoạt)(?! (?:xong|kết thúc))|họp chi bộ (?:lúc|vào|hồi)|gửi lúc|triệu tập|(?:kỳ|buổi|lần) (?:họp |sinh hoạt )?(?:sau|tới)/;

const afterColon = (line: Line): string => line.text.slice(line.text.indexOf(':') + 1);

/** Behind the label that lacks it, else behind a line of that kind, else under the head. */
function nearby(label: Line | undefined, first: readonly Line[], document: DocumentModel): Place {
  const line = label ?? first.find(({ folded }) => WHERE.test(folded));
  return line ? { ...textRange(line), after: line.end } : afterHead(document);
}

const TEXTS = {
  start: '- Bắt đầu: … giờ … phút.',
  venue: '- Địa điểm: ….',
  end: 'Buổi họp kết thúc lúc … giờ … phút cùng ngày.',
} as const;

function fixOf({ what, place }: Gap, document: DocumentModel): Fix {
  const title = `Thêm ${NAMES[what]}`;
  if (
    what === 'end' &&
    bodyLines(document).some(
      (line) => line.end === place.after && line.kind !== 'cell' && /bế mạc|kết thúc/.test(line.folded),
    )
  ) {
    const edit = { start: place.after, end: place.after, text: ` ${TEXTS.end}` };
    const at = edit.text.indexOf('…');
    return { title, safe: false, edits: [edit], select: { edit: 0, start: at, end: at + 1 } };
  }
  const near = bodyLines(document).find((line) => line.end === place.after);
  if (what === 'end' || !near) return textFix(place, TEXTS[what], title);
  const edit = insertLine(place, TEXTS[what]);
  const at = edit.text.indexOf('…');
  return { title, safe: false, edits: [edit], select: { edit: 0, start: at, end: at + 1 } };
}

/** An end that names another day is later, whatever the clock says. */
function isSameDay(document: DocumentModel, end: { readonly start: number }): boolean {
  const line = allLines(document).find((l) => l.start <= end.start && end.start < l.end);
  if (!line) return true;
  const day = document.meeting && given(document.meeting.date);
  return (
    !/hôm sau|ngày hôm sau/.test(line.folded) && !(day && /ngày \d/.test(line.folded) && !/cùng ngày/.test(line.folded))
  );
}
