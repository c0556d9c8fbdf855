import type { DocumentModel } from '../../model/types';
import { lineAt } from '../../syntax/chunks';
import type { Range } from '../../text/range';
import { basis } from '../basis';
import { defineRule, type Fix, type RuleContext } from '../types';
import { hasText } from '../writing/begun';
import { entryFix, entryOf, hasFrontMatter } from '../writing/front-matter';
import { endOfBody, textFix, titlePlace } from '../writing/place';
import { namesArchive, namesSuperior } from './recipients';
import { changed, RESOLUTION, WITH_FRONT_MATTER } from './sample';

interface Lacking {
  readonly all: boolean;
  readonly superior: boolean;
  readonly archive: boolean;
}

/** Recipients: there are some, the direct superior is one of them, and the archive comes last. */
export default defineRule<Lacking>({
  id: 'thieu-noi-nhan',
  ref: 'TT17',
  title: 'Nơi nhận thiếu, thiếu cấp trên trực tiếp hoặc thiếu dòng lưu',
  group: 'Thể thức',
  kinds: ['resolution', 'conclusion', 'plan', 'proposal'],
  forms: [],
  scope: 'document',
  basis: [basis('hd05', '9.2.4, 9.2.5'), basis('duty', 'S0:56'), basis('thematic', 'S2:60')],
  severity: 'warning',
  preset: 'day-du',
  fix: 'unsafe',
  examples: {
    bad: [
      {
        title: 'Không có nơi nhận',
        text: changed(
          RESOLUTION,
          'Nơi nhận:\n- Đảng uỷ xã Bình An;\n- Các đảng viên trong chi bộ;\n- Lưu Chi bộ.\n\n',
          '',
        ),
        lines: [9],
      },
      { title: 'Thiếu cấp trên', text: changed(RESOLUTION, '- Đảng uỷ xã Bình An;\n', ''), lines: [25] },
      { title: 'Thiếu dòng lưu', text: changed(RESOLUTION, ';\n- Lưu Chi bộ.', '.'), lines: [25] },
      {
        title: 'Đầu tệp thiếu nơi nhận',
        text: changed(WITH_FRONT_MATTER, 'nơi nhận:\n  - Đảng uỷ xã Bình An\n  - Lưu Chi bộ\n', ''),
        lines: [2],
      },
    ],
    good: [
      { text: RESOLUTION },
      { text: WITH_FRONT_MATTER },
      {
        title: 'Ghi trên một dòng',
        text: changed(
          RESOLUTION,
          'Nơi nhận:\n- Đảng uỷ xã Bình An;\n- Các đảng viên trong chi bộ;\n- Lưu Chi bộ.',
          'Nơi nhận: Đảng uỷ xã; lưu Chi bộ.',
        ),
      },
    ],
  },
  *check({ document }) {
    if (!hasText(document)) return;
    const { recipients } = document;
    // Blanks in the list are told at the blank.
    if (recipients.length > 0 && recipients.every(({ text }) => !/[A-Za-zÀ-ỹ]/u.test(text))) return;
    const all = recipients.length === 0;
    const lacking = { all, superior: all || !namesSuperior(recipients), archive: all || !namesArchive(recipients) };
    if (lacking.superior || lacking.archive) yield { ...placeOf(document), data: lacking };
  },
  message: ({ all, superior, archive }) => ({
    what: all
      ? 'Văn bản chưa có nơi nhận.'
      : `Nơi nhận chưa có ${[superior && 'cấp trên trực tiếp', archive && 'dòng lưu'].filter(Boolean).join(' và ')}.`,
    why: 'Văn bản phải báo cáo cấp trên trực tiếp và lưu ở chi bộ (Hướng dẫn 05-HD/VPTW, mục 9.2.5; tài liệu nghiệp vụ công tác chi bộ).',
    todo: 'Hãy ghi bổ sung nơi nhận.',
  }),
  fixes: (lacking, context) => (lacking.all ? [wholeList(context)] : moreLines(lacking, context.document)),
});

function placeOf(document: DocumentModel): Range {
  const first = document.recipients[0];
  if (first) return { start: first.start, end: first.end };
  return !document.title && hasFrontMatter(document)
    ? document.tree.frontMatter!.entries[0]!.keyRange
    : titlePlace(document);
}

function wholeList({ document, roster, guidance }: RuleContext): Fix {
  const known = roster?.recipients.length
    ? roster.recipients
    : ['Đảng uỷ …', 'Các đảng viên trong chi bộ', 'Lưu Chi bộ'];
  const title = 'Thêm nơi nhận';
  if (hasFrontMatter(document)) {
    return entryFix(document, 'recipients', 'nơi nhận', `\n${known.map((place) => `  - ${place}`).join('\n')}`, title);
  }
  const mark = guidance.page === 'hd05' ? ';' : ',';
  const lines = known.map((place, i) => `- ${place}${i === known.length - 1 ? '.' : mark}`);
  return textFix(endOfBody(document), ['Nơi nhận:', ...lines].join('\n'), title);
}

/** The superior before the first line, the archive behind the last; in the manner of the list. */
function moreLines({ superior, archive }: Lacking, document: DocumentModel): Fix[] {
  const { recipients, tree } = document;
  const [first, last] = [recipients[0]!, recipients.at(-1)!];
  const front = tree.frontMatter;
  const lineStart = tree.lineStarts[lineAt(tree.lineStarts, first.start)]!;
  const lead = tree.text.slice(lineStart, first.start);
  // Only a list with a line each can be gone on with.
  if (!/^\s*[-+*•–]\s+$/.test(lead)) return [];
  const inFront = front !== null && first.start < front.end;
  if (inFront && !entryOf(document, 'recipients')?.items) return [];
  const edits = [];
  const mark = inFront ? '' : /,\s*$/.test(first.text) ? ',' : ';';
  if (superior) edits.push({ start: lineStart, end: lineStart, text: `${lead}Đảng uỷ …${mark}\n` });
  if (archive) {
    const typed = /\s*[.;,]?\s*$/.exec(tree.text.slice(last.start, last.end))![0];
    const start = last.end - typed.length;
    edits.push({ start, end: last.end, text: `${mark}\n${lead}Lưu Chi bộ${inFront ? '' : '.'}` });
  }
  const at = edits[0]!.text.indexOf('…');
  return [
    {
      title: 'Thêm vào nơi nhận',
      safe: false,
      edits,
      select: at < 0 ? undefined : { edit: 0, start: at, end: at + 1 },
    },
  ];
}
