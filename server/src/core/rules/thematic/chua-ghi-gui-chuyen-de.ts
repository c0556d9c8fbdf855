import { REPORTED_ABOVE, SENT_TO_MEMBERS } from '../../guidance/thematic-wording';
import { fold } from '../../text/fold';
import { basis } from '../basis';
import { defineRule } from '../types';
import { type Place, placeOfStep, snippetFix } from '../writing/place';
import { saying } from '../writing/told';
import { closingLines, isRecorded, mayAsk } from './course';
import { thematicMinutes } from './sample';

interface Missing {
  readonly what: string;
  readonly place: Place;
}

const SENT = saying(SENT_TO_MEMBERS);
const REPORTED = saying(REPORTED_ABOVE);
/** To whom is still to be filled in: told as a blank. */
const BLANK_REPORT = /báo cáo (?:…|\.{3})/u;

export default defineRule<Missing>({
  id: 'chua-ghi-gui-chuyen-de',
  ref: 'CDE07',
  title: 'Chưa ghi việc gửi chuyên đề và báo cáo cấp trên',
  group: 'Sinh hoạt chuyên đề',
  kinds: ['minutes'],
  forms: ['thematic'],
  scope: 'document',
  basis: [basis('thematic', 'S2:60'), basis('hd42', 'phần sinh hoạt chuyên đề')],
  severity: 'warning',
  preset: 'day-du',
  fix: 'unsafe',
  examples: {
    bad: [
      { title: 'Không ghi gì', text: thematicMinutes({ sent: null }) },
      {
        title: 'Chỉ gửi đảng viên',
        text: thematicMinutes({
          sent: 'Đồng chí Đỗ Thị Hạ hoàn thiện chuyên đề, gửi đến các đảng viên trước ngày 15/7/2026.',
        }),
      },
    ],
    good: [
      { text: thematicMinutes() },
      {
        title: 'Đăng sổ tay và báo cáo',
        text: thematicMinutes({
          sent: 'Giao đ/c Hạ hoàn thiện, đăng lên sổ tay đảng viên điện tử; báo cáo cấp uỷ cấp trên trong tuần.',
        }),
      },
    ],
  },
  *check({ document }) {
    if (!isRecorded(document, 'conclusion') || !mayAsk(document)) return;
    const recipients = document.recipients.map(({ text }) => fold(text)).join('; ');
    const lines = closingLines(document);
    const sent = lines.some(SENT) || /đảng viên|tổ đảng/.test(recipients);
    const reported =
      lines.some((line) => REPORTED(line) || BLANK_REPORT.test(line.folded)) ||
      /đảng uỷ|cấp trên|cấp uỷ/.test(recipients);
    if (sent && reported) return;
    const what = [sent ? null : 'gửi chuyên đề đến đảng viên, tổ đảng', reported ? null : 'báo cáo cấp uỷ cấp trên'];
    const place = placeOfStep(document, 'vote');
    yield { start: place.start, end: place.end, data: { what: what.filter(Boolean).join(' và '), place } };
  },
  message: ({ what }) => ({
    what: `Biên bản chưa ghi việc ${what} sau khi hoàn thiện.`,
    why: 'Chuyên đề sau khi hoàn thiện phải gửi đảng viên hoặc tổ đảng để học tập và báo cáo cấp uỷ cấp trên trực tiếp (tài liệu hướng dẫn sinh hoạt chuyên đề; theo tài liệu dẫn lại Hướng dẫn 42-HD/BTCTW).',
    todo: 'Hãy ghi thêm ai làm việc này, xong ngày nào.',
  }),
  fixes: ({ place }, { document }) => [
    snippetFix(document, place, 'gui-chuyen-de', 'Thêm câu gửi chuyên đề, báo cáo cấp trên'),
  ],
});
