import { SPEAKING_THRESHOLD } from '../../guidance/local-thresholds';
import { perLineWith } from '../../model/passage';
import { type DocumentModel, given } from '../../model/types';
import { sourceRange } from '../../syntax/lines';
import type { Line } from '../../syntax/types';
import { findNumberWords } from '../../text/count-words';
import { basis } from '../basis';
import { defineRule } from '../types';
import { regularMinutes } from '../writing/samples/minutes';
import { firstBodyLineThat } from './minutes';

interface Few {
  readonly spoke: number;
  readonly present: number;
}

const STATED =
  /(?<![A-Za-zÀ-ỹ])có\s+(?<count>\d{1,3}|[A-Za-zÀ-ỹ]+(?: [A-Za-zÀ-ỹ]+)?)(?:\s*\/\s*\d{1,3})?\s+(?:đảng viên|đồng chí|ý kiến|lượt (?:đảng viên |ý kiến )?)[^.;:]{0,20}(?:phát biểu|tham gia|thảo luận)/u;

const stated = perLineWith(STATED, null, (line: Line) => {
  const match = STATED.exec(line.folded);
  const count = match?.groups?.count;
  if (!match || !count) return null;
  const value = /^\d/.test(count) ? Number(count) : (findNumberWords(count)[0]?.value ?? null);
  return value === null ? null : { value, start: match.index, end: match.index + match[0].length };
});

/** Counted only where the minutes say how many spoke. The threshold is one ward's own: off by default. */
export default defineRule<Few>({
  id: 'it-nguoi-phat-bieu',
  ref: 'QT21',
  title: 'Ít đảng viên phát biểu',
  group: 'Trình tự sinh hoạt',
  kinds: ['minutes'],
  forms: ['regular'],
  scope: 'document',
  basis: [basis('local', 'tỷ lệ phát biểu trên 50%'), basis('duty', 'S0:256, S0:242')],
  severity: 'hint',
  preset: 'tham-dinh',
  fix: null,
  examples: {
    bad: [
      {
        text: regularMinutes({
          discussion: '## Thảo luận\n\nCó 4 đảng viên phát biểu ý kiến:\n- Đồng chí Mai Văn Sơn: đề nghị chia ca trực.',
        }),
      },
      {
        title: 'Số viết bằng chữ',
        text: regularMinutes({ discussion: '## Thảo luận\n\nCó mười ý kiến phát biểu, tập trung vào việc trực đê.' }),
      },
    ],
    good: [
      { text: regularMinutes() },
      {
        title: 'Không ghi số người phát biểu',
        text: regularMinutes({ discussion: '## Thảo luận\n\n- Đồng chí Mai Văn Sơn: đề nghị chia ca trực.' }),
      },
    ],
  },
  *check({ document }) {
    const present = document.attendance && given(document.attendance.present);
    if (!present) return;
    const found = statedIn(document);
    if (!found || found.count * 100 > present * SPEAKING_THRESHOLD.percent) return;
    yield { start: found.start, end: found.end, data: { spoke: found.count, present } };
  },
  message: ({ spoke, present }) => ({
    what: `Có ${spoke} người phát biểu trên ${present} người dự, bằng ${spoke} × 100 : ${present} = ${Math.round((spoke * 1000) / present) / 10}%.`.replace(
      /(\d)\.(\d)/g,
      '$1,$2',
    ),
    why: `Có nơi đặt tiêu chí ${SPEAKING_THRESHOLD.words}; nơi khác có thể đặt khác.`,
    todo: 'Kỳ sau nên gửi trước câu hỏi gợi ý để nhiều đồng chí tham gia hơn.',
  }),
  fixes: () => [],
});

function statedIn(document: DocumentModel): { count: number; start: number; end: number } | null {
  const line = firstBodyLineThat(document, stated);
  const found = line && stated(line);
  return found ? { count: found.value, ...sourceRange(line, found.start, found.end) } : null;
}
