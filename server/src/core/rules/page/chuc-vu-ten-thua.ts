import { NAME_TITLES } from '../../guidance/honorifics';
import type { DocumentModel, Signer } from '../../model/types';
import { fold } from '../../text/fold';
import type { Range } from '../../text/range';
import { basis } from '../basis';
import { defineRule } from '../types';
import { EVERY_KIND } from '../writing/every-kind';
import { entryOf } from '../writing/front-matter';
import { changed, MINUTES, RESOLUTION, WITH_FRONT_MATTER } from './sample';
import { isFromFrontMatter, rangeOfPart } from './signing';

interface Surplus {
  readonly part: 'post' | 'name';
  readonly where: Range;
  readonly written: string;
}

/** The body's name behind a post; longest titles first, for what stands before a name. */
const BODY = /(?<=^(?:q\. ?)?(?:phó )?bí thư)\s+(?:chi bộ|chi uỷ|đảng bộ).*$/;
const TITLES = [...NAME_TITLES].sort((a, b) => b.length - a.length).map((title) => title.replace(/[.]/g, '\\.'));
/** In front matter a title may be read as part of the name; `Ông` and `Bà` may be family names there. */
const INITIAL_TITLES = new RegExp(
  `^(?:(?:${TITLES.filter((title) => !/^(?:ông|bà)$/.test(title)).join('|')})[\\s.,]+)+(?=[A-Za-zÀ-ỹ])`,
  'u',
);
const LEADING_TITLES = new RegExp(`(?:(?:${TITLES.join('|')})[\\s.,]*)+$`, 'u');

/** A post without its body, a name without titles. */
export default defineRule<Surplus>({
  id: 'chuc-vu-ten-thua',
  ref: 'TT16',
  title: 'Chức vụ kèm tên tổ chức, hoặc học vị, quân hàm trước tên người ký',
  group: 'Thể thức',
  kinds: EVERY_KIND,
  forms: [],
  scope: 'document',
  basis: [basis('hd05', '7.1.2'), basis('hd05', '7.1.3')],
  severity: 'hint',
  preset: 'day-du',
  fix: 'safe',
  examples: {
    bad: [
      { title: 'Chức vụ kèm tên chi bộ', text: changed(RESOLUTION, '\nBÍ THƯ\n', '\nBÍ THƯ CHI BỘ\n'), lines: [30] },
      {
        title: 'Học vị trước tên',
        text: changed(RESOLUTION, '\nNguyễn Văn Bình\n', '\nThS. Nguyễn Văn Bình\n'),
        lines: [32],
      },
      {
        title: 'Ở đầu tệp',
        text: changed(WITH_FRONT_MATTER, 'người ký: Nguyễn', 'người ký: Thượng tá Nguyễn'),
        lines: [11],
      },
    ],
    good: [{ text: RESOLUTION }, { text: WITH_FRONT_MATTER }, { title: 'Biên bản', text: MINUTES }],
  },
  *check({ document }) {
    for (const signer of document.signers) {
      for (const part of ['post', 'name'] as const) {
        const where = part === 'post' ? bodyBehindPost(signer, document) : titleBeforeName(signer, document);
        if (where)
          yield { ...where, data: { part, where, written: document.tree.text.slice(where.start, where.end).trim() } };
      }
    }
  },
  message: ({ part, written }) =>
    part === 'post'
      ? {
          what: `Chức vụ người ký kèm tên tổ chức («${written}»).`,
          why: 'Chức vụ ký không kèm tên tổ chức (Hướng dẫn 05-HD/VPTW, mục 7.1.2).',
          todo: 'Hãy chỉ ghi chức vụ.',
        }
      : {
          what: `Trước tên người ký có «${written}».`,
          why: 'Trước họ tên người ký không ghi học hàm, học vị, quân hàm, danh hiệu (Hướng dẫn 05-HD/VPTW, mục 7.1.3).',
          todo: 'Hãy chỉ ghi họ và tên.',
        },
  fixes: ({ part, where, written }) => [
    { title: `Xoá «${written}»`, safe: part === 'post', edits: [{ ...where, text: '' }] },
  ],
});

function bodyBehindPost(signer: Signer, document: DocumentModel): Range | null {
  const post = rangeOfPart(signer, 'post', document);
  if (!post || !signer.post) return null;
  const m = BODY.exec(fold(signer.post));
  return m ? { start: post.start + m.index, end: post.end } : null;
}

/** What stands before the name on its own line or in its cell. */
function titleBeforeName(signer: Signer, document: DocumentModel): Range | null {
  const { text } = document.tree;
  const name = rangeOfPart(signer, 'name', document);
  if (!name) return null;
  const initial = INITIAL_TITLES.exec(fold(signer.name ?? ''));
  if (initial) return { start: name.start, end: name.start + initial[0].length };
  const entry = isFromFrontMatter(signer, document) ? entryOf(document, 'signer') : null;
  const from = entry ? entry.valueRange.start : text.lastIndexOf('\n', name.start - 1) + 1;
  const lead = fold(text.slice(from, name.start));
  const m = LEADING_TITLES.exec(lead);
  // Part of a longer word, or of a sentence, is no title.
  if (!m || /[A-Za-zÀ-ỹ\d]$/u.test(lead.slice(0, m.index))) return null;
  // Behind a label the name is the value of a field (`Thư ký: đồng chí A`), not a signature.
  if (/:\s*$/.test(lead.slice(0, m.index))) return null;
  return { start: from + m.index, end: name.start };
}
