import type { PageGuidance } from '../../guidance/in-force';
import { profiles } from '../../guidance/profiles';
import type { LineEnds } from '../../guidance/profiles/types';
import type { DocumentModel } from '../../model/types';
import { textRange } from '../../syntax/lines';
import type { Line } from '../../syntax/types';
import { basis } from '../basis';
import { defineRule, type TextEdit } from '../types';
import { bodyLines } from '../writing/every-line';
import { changed, changedAll, RESOLUTION, WITH_FRONT_MATTER } from './sample';

interface Slips {
  readonly page: PageGuidance;
  readonly edits: readonly TextEdit[];
  readonly faults: readonly string[];
}

const BASES = '- Căn cứ Điều lệ Đảng Cộng sản Việt Nam;\n- Căn cứ ý kiến thảo luận của chi bộ.';

/** The marks of the bases as typed; those of front matter are set by the page. */
export default defineRule<Slips>({
  id: 'can-cu-sai-dau',
  ref: 'TT10',
  title: 'Căn cứ sai dấu câu, gạch đầu dòng',
  group: 'Thể thức',
  kinds: ['resolution', 'decision', 'plan'],
  forms: [],
  scope: 'document',
  basis: [basis('hd05', '6.2.3'), basis('hd36', 'phần căn cứ ban hành')],
  severity: 'hint',
  preset: 'day-du',
  fix: 'safe',
  examples: {
    bad: [
      {
        title: 'Thiếu gạch đầu dòng',
        text: changed(RESOLUTION, BASES, 'Căn cứ Điều lệ Đảng Cộng sản Việt Nam;\nCăn cứ ý kiến thảo luận của chi bộ.'),
        lines: [13],
      },
      {
        title: 'Sai dấu cuối dòng',
        text: changed(
          RESOLUTION,
          BASES,
          '- Căn cứ Điều lệ Đảng Cộng sản Việt Nam,\n- Căn cứ ý kiến thảo luận của chi bộ;',
        ),
        lines: [13],
      },
      {
        title: 'Trước ngày 27/5/2026 căn cứ cuối kết thúc bằng dấu phẩy',
        text: changedAll(
          RESOLUTION,
          ['ngày 05 tháng 7', 'ngày 05 tháng 3'],
          ['Ngày 05/7/2026', 'Ngày 05/3/2026'],
          ['20/7/2026', '20/3/2026'],
        ),
        lines: [14],
      },
    ],
    good: [
      { text: RESOLUTION },
      { title: 'Không có căn cứ gõ tay', text: WITH_FRONT_MATTER },
      {
        title: 'Trước ngày 27/5/2026',
        text: changedAll(
          RESOLUTION,
          ['ngày 05 tháng 7', 'ngày 05 tháng 3'],
          ['Ngày 05/7/2026', 'Ngày 05/3/2026'],
          ['20/7/2026', '20/3/2026'],
          [BASES, 'Căn cứ Điều lệ Đảng Cộng sản Việt Nam;\nCăn cứ ý kiến thảo luận của chi bộ,'],
        ),
      },
    ],
  },
  *check({ document, guidance }) {
    const lines = typedBases(document);
    const ends = profiles[guidance.page].bases.value;
    const edits: TextEdit[] = [];
    const faults = new Set<string>();
    let first: Line | null = null;
    for (const [i, line] of lines.entries()) {
      const last = i === lines.length - 1;
      const slips = slipsOf(line, ends, last);
      if (slips.length > 0) first ??= line;
      for (const { edit, fault } of slips) {
        edits.push(edit);
        faults.add(fault);
      }
    }
    if (first) yield { ...textRange(first), data: { page: guidance.page, edits, faults: [...faults] } };
  },
  message: ({ page, faults }) => ({
    what: `Phần căn cứ ${faults.join(', ')}.`,
    why:
      page === 'hd05'
        ? 'Mỗi căn cứ có gạch đầu dòng, cuối dòng là dấu chấm phẩy, căn cứ cuối là dấu chấm (Hướng dẫn 05-HD/VPTW, mục 6.2.3).'
        : 'Trước ngày 27/5/2026, cuối mỗi căn cứ là dấu chấm phẩy, căn cứ cuối là dấu phẩy (Hướng dẫn 36-HD/VPTW).',
    todo: 'Hãy sửa lại dấu.',
  }),
  fixes: ({ edits }) => [{ title: 'Sửa dấu của phần căn cứ', safe: true, edits }],
});

/** The lines of the bases in the text, in order. */
function typedBases(document: DocumentModel): Line[] {
  const front = document.tree.frontMatter?.end ?? 0;
  const starts = new Set(document.bases.filter(({ start }) => start >= front).map(({ start }) => start));
  return starts.size === 0 ? [] : bodyLines(document).filter((line) => starts.has(textRange(line).start));
}

function slipsOf(line: Line, ends: LineEnds, last: boolean): { edit: TextEdit; fault: string }[] {
  const slips: { edit: TextEdit; fault: string }[] = [];
  const text = textRange(line);
  if (ends.lead !== '' && !line.marker) {
    slips.push({ edit: { start: text.start, end: text.start, text: ends.lead }, fault: 'thiếu gạch đầu dòng' });
  }
  const wanted = last ? ends.last : ends.each;
  const mark = /[;.,]$/.exec(line.text)?.[0] ?? '';
  // `…, chi bộ quyết nghị:` goes on into the decision, and is no base's end.
  if (mark !== wanted && !/:$/.test(line.text)) {
    const start = text.end - mark.length;
    slips.push({
      edit: { start, end: text.end, text: wanted },
      fault: last ? 'sai dấu ở căn cứ cuối' : 'sai dấu ở cuối dòng',
    });
  }
  return slips;
}
