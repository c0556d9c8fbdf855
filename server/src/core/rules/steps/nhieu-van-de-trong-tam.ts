import type { DocumentModel } from '../../model/types';
import { textRange } from '../../syntax/lines';
import type { Line } from '../../syntax/types';
import { findNumberWords } from '../../text/count-words';
import { basis } from '../basis';
import { defineRule } from '../types';
import { matching } from '../writing/every-line';
import { type Place, textFix } from '../writing/place';
import { committeeMinutes, regularMinutes } from '../writing/samples/minutes';
import { bodyLines, bodyLinesThat } from './minutes';

interface Many {
  readonly place: Place;
  readonly count: number;
}

/** As many as one meeting can discuss in depth (S1:30). */
const MOST = 2;
const COUNTED = /(?<![A-Za-zÀ-ỹ])(?<count>\d{1,2}|[A-Za-zÀ-ỹ]+)\s+(?:vấn đề|nội dung|việc|nhiệm vụ)\s+trọng tâm/u;
const LIST = /(?:vấn đề|nội dung) trọng tâm[^:;.]{0,60}:\s*$/;
const IN_DEPTH = /bàn sâu|tập trung (?:bàn|thảo luận) (?:kỹ|một|hai|01|02|1|2)/;

/** One or two questions are discussed in depth; more are none. One cell's experience: off by default. */
export default defineRule<Many>({
  id: 'nhieu-van-de-trong-tam',
  ref: 'QT23',
  title: 'Một kỳ họp nêu quá nhiều vấn đề trọng tâm',
  group: 'Trình tự sinh hoạt',
  kinds: ['minutes'],
  forms: ['regular', 'committee'],
  scope: 'document',
  basis: [basis('practice', 'S1:30')],
  severity: 'hint',
  preset: 'tham-dinh',
  fix: 'unsafe',
  examples: {
    bad: [
      {
        title: 'Nêu số vấn đề',
        text: regularMinutes({
          report: 'Thay mặt chi uỷ, đồng chí Phan Văn Trúc trình bày dự thảo nghị quyết, nêu 4 vấn đề trọng tâm.',
        }),
      },
      {
        title: 'Liệt kê',
        text: committeeMinutes({
          discussion:
            '## Nội dung\n\nVấn đề trọng tâm đưa ra chi bộ:\n- Sửa cầu.\n- Trực đê.\n- Thu quỹ.\n\n## Thảo luận\n\n- Đồng chí Mai Văn Sơn: đồng tình.',
        }),
      },
    ],
    good: [
      { text: regularMinutes() },
      {
        title: 'Hai vấn đề',
        text: regularMinutes({
          report: 'Đồng chí Phan Văn Trúc trình bày dự thảo nghị quyết, nêu hai vấn đề trọng tâm cần bàn.',
        }),
      },
    ],
  },
  *check({ document }) {
    if (bodyLinesThat(document, matching(IN_DEPTH)).length > 0) return;
    const lines = bodyLines(document);
    for (const [i, line] of lines.entries()) {
      const count = statedIn(line) ?? listedAfter(lines, i, document);
      if (count === null || count <= MOST) continue;
      const place = { ...textRange(line), after: line.end };
      yield { start: place.start, end: place.end, data: { place, count } };
      return;
    }
  },
  message: ({ count }) => ({
    what: `Buổi họp nêu ${count} vấn đề trọng tâm.`,
    why: 'Mỗi kỳ chỉ nên chọn một hoặc hai vấn đề cấp thiết để bàn sâu (tài liệu nghiệp vụ công tác chi bộ: chất lượng sinh hoạt).',
    todo: 'Hãy ghi rõ một hoặc hai vấn đề mà chi bộ bàn sâu.',
  }),
  fixes: ({ place }) => [textFix(place, 'Chi bộ tập trung bàn sâu vấn đề: ….', 'Ghi vấn đề được bàn sâu')],
});

function statedIn({ folded }: Line): number | null {
  const count = COUNTED.exec(folded)?.groups?.count;
  if (!count) return null;
  return /^\d/.test(count) ? Number(count) : (findNumberWords(count)[0]?.value ?? null);
}

/** Items right under `Vấn đề trọng tâm …:`; null where the line opens no list. */
function listedAfter(lines: readonly Line[], at: number, { sections }: DocumentModel): number | null {
  const line = lines[at]!;
  if (!LIST.test(line.folded) || sections.some(({ heading }) => heading === line)) return null;
  const rest = lines.slice(at + 1);
  const first = rest[0];
  if (first?.kind !== 'item' || !first.marker) return null;
  const end = rest.findIndex((next) => next.kind !== 'item');
  const items = end < 0 ? rest : rest.slice(0, end);
  return items.filter((item) => item.indent === first.indent && item.marker?.style === first.marker?.style).length;
}
