import { datesOf } from '../../model/passage';
import type { DocumentModel, IsoDate } from '../../model/types';
import { sourceOffset, textRange } from '../../syntax/lines';
import type { Line } from '../../syntax/types';
import { addDays } from '../../text/calendar';
import { shortDate } from '../../text/date-words';
import { resolve } from '../../text/dates';
import type { Range } from '../../text/range';
import { basis } from '../basis';
import { defineRule } from '../types';
import { bodyLinesThat, matching } from '../writing/every-line';
import { minutes } from './sample';

type Fault =
  | { readonly fault: 'late'; readonly day: IsoDate; readonly last: IsoDate }
  | { readonly fault: 'early'; readonly day: IsoDate; readonly last: IsoDate }
  /** `end`: behind the sentence's last word. */
  | { readonly fault: 'undated'; readonly end: number };

/** Only what is said is judged: a cell without the electronic handbook says nothing of it. `đăng biên bản, nghị quyết lên Sổ tay đảng viên điện tử` */
const POSTED = /(?:đăng|đưa|cập nhật|tải|up)(?![A-Za-zÀ-ỹ\d])[^.;]{0,80}(?:sổ tay|nhóm|phần mềm|trang|hệ thống)/u;
/** `tài liệu đã gửi đảng viên ngày 03/6/2026` */
const SENT = /tài liệu[^.;]{0,40}(?:đã |được )?(?:gửi|đăng|chuyển|phát)(?![A-Za-zÀ-ỹ\d])/u;
const POSTED_WITHIN = 2;
const SENT_BEFORE = 1;

const BODY = 'Chi bộ họp thường kỳ và kết luận các nội dung trong tháng.';

export default defineRule<Fault>({
  id: 'dang-tai-lieu-tre',
  ref: 'LK06',
  title: 'Tài liệu gửi trước, đăng sau buổi họp chưa đúng hạn',
  group: 'Liên kết giữa các tệp',
  kinds: ['minutes'],
  forms: ['regular'],
  scope: 'document',
  basis: [basis('hd42', 'phần chuẩn bị và phần kết thúc', 'B'), basis('secretary', 'S3:57')],
  severity: 'hint',
  preset: 'day-du',
  fix: 'unsafe',
  examples: {
    bad: [
      {
        title: 'Đăng muộn',
        text: minutes(
          '05/6/2026',
          'Đồng chí Vi Thị Nhàn đăng biên bản, nghị quyết lên Sổ tay đảng viên điện tử ngày 12/6/2026.',
        ),
        lines: [13],
      },
      {
        title: 'Tài liệu gửi trong ngày họp',
        text: minutes(
          '05/6/2026',
          'Tài liệu đã gửi đảng viên ngày 05/6/2026.\n\nBiên bản được đăng lên Sổ tay đảng viên điện tử ngày 06/6/2026.',
        ),
        lines: [13],
      },
      {
        title: 'Chưa ghi ngày đăng',
        text: minutes('19/7/2026', 'Biên bản được đăng lên Sổ tay đảng viên điện tử.'),
        lines: [13],
      },
    ],
    good: [
      {
        text: minutes(
          '05/6/2026',
          'Tài liệu đã gửi đảng viên ngày 03/6/2026.\n\nBiên bản được đăng lên Sổ tay đảng viên điện tử ngày 06/6/2026.',
        ),
      },
      {
        title: 'Ghi hạn thay cho ngày',
        text: minutes('05/6/2026', 'Biên bản được đăng lên Sổ tay đảng viên điện tử trong 02 ngày.'),
      },
      { title: 'Trước khi có quy định', text: minutes('05/6/2025', BODY) },
    ],
  },
  *check({ document, guidance }) {
    const date = document.meeting?.date;
    if (guidance.meetings !== 'hd42' || !date?.found) return;
    for (const { type, lines } of mentions(document)) {
      const last = type === 'posted' ? addDays(date.value, POSTED_WITHIN) : addDays(date.value, -SENT_BEFORE);
      for (const { line, at } of lines) {
        const day = dayBehind(line, at, date.value);
        if (day === 'none') {
          if (type === 'posted') yield { ...textRange(line), data: { fault: 'undated', end: endOfSentence(line, at) } };
          continue;
        }
        if (day === null || day.day <= last) continue;
        yield {
          start: day.start,
          end: day.end,
          data: { fault: type === 'posted' ? 'late' : 'early', day: day.day, last },
        };
      }
    }
  },
  message: (found) => {
    if (found.fault === 'early') {
      return {
        what: `Tài liệu gửi ngày ${shortDate(found.day)}, quá sát buổi họp.`,
        why: 'Tài liệu được gửi đảng viên ít nhất 01 ngày trước buổi họp (theo tài liệu dẫn lại Hướng dẫn 42-HD/BTCTW).',
        todo: `Hãy xem lại ngày gửi; chậm nhất là ngày ${shortDate(found.last)}.`,
      };
    }
    if (found.fault === 'late') {
      return {
        what: `Biên bản, nghị quyết đăng ngày ${shortDate(found.day)}, quá 02 ngày sau buổi họp.`,
        why: 'Sau buổi họp, tài liệu được đăng trong 02 ngày (theo tài liệu dẫn lại Hướng dẫn 42-HD/BTCTW).',
        todo: `Hãy xem lại ngày đăng; chậm nhất là ngày ${shortDate(found.last)}.`,
      };
    }
    return {
      what: 'Biên bản có nói đến việc đăng tài liệu nhưng chưa ghi ngày.',
      why: 'Sau buổi họp, tài liệu được đăng trong 02 ngày (theo tài liệu dẫn lại Hướng dẫn 42-HD/BTCTW).',
      todo: 'Hãy ghi thêm ngày đăng.',
    };
  },
  fixes: (found) => {
    if (found.fault !== 'undated') return [];
    const text = ' ngày …/…/…';
    const edits = [{ start: found.end, end: found.end, text }];
    return [{ title: 'Thêm ngày đăng', safe: false, edits, select: { edit: 0, start: 6, end: text.length } }];
  },
});

/** Behind the last word of the sentence that holds an offset of the line. */
function endOfSentence(line: Line, at: number): number {
  const behind = line.text.slice(at);
  const stop = behind.search(/[.;](?:\s|$)/u);
  const end = at + (stop < 0 ? behind.trimEnd().length : stop);
  return sourceOffset(line, end - 1) + 1;
}

interface Mention {
  readonly line: Line;
  readonly at: number;
}

function mentions(document: DocumentModel): { type: 'posted' | 'sent'; lines: Mention[] }[] {
  const first = (pattern: RegExp): Mention[] => {
    const line = [...bodyLinesThat(document, matching(pattern))].find(({ kind }) => kind !== 'cell');
    return line ? [{ line, at: pattern.exec(line.folded)!.index }] : [];
  };
  return [
    { type: 'posted', lines: first(POSTED) },
    { type: 'sent', lines: first(SENT) },
  ];
}

/** The first day behind the mention; `none` where nothing there says when, null where it is said in other words. */
function dayBehind(line: Line, at: number, reference: IsoDate): (Range & { day: IsoDate }) | 'none' | null {
  const dates = datesOf(line).filter(({ start, precision }) => start >= at && precision === 'day');
  const [first] = dates;
  if (!first)
    return /\d+ ngày|hôm sau|ngay sau|trong ngày|cùng ngày|hôm nay/u.test(line.folded.slice(at)) ? null : 'none';
  const span = resolve(first, reference);
  if (!span) return null;
  return { start: sourceOffset(line, first.start), end: sourceOffset(line, first.end - 1) + 1, day: span.from };
}
