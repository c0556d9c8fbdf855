import type { DocumentModel, Signer } from '../../model/types';
import { fold, squeeze } from '../../text/fold';
import type { Range } from '../../text/range';
import { basis } from '../basis';
import { defineRule, type Fix } from '../types';
import { changed, changedAll, RESOLUTION, WITH_FRONT_MATTER } from './sample';
import { isFromFrontMatter, rangeOfPart } from './signing';

interface WrongAuthority {
  readonly where: Range;
  /** As written; null where the line is missing. */
  readonly written: string | null;
  /** `TM.` for `T/M`: the same words in another spelling. */
  readonly spelling: boolean;
  /** The right line stands above it already. */
  readonly doubled: boolean;
}

const PROPER = 'T/M CHI BỘ';

/** A cell decides together, so whoever signs does so on its behalf; deputies for a head are the way of offices. */
export default defineRule<WrongAuthority>({
  id: 'de-ky-sai',
  ref: 'TT15',
  title: 'Đề ký không phải «T/M CHI BỘ»',
  group: 'Thể thức',
  kinds: ['resolution', 'conclusion', 'plan', 'decision'],
  forms: [],
  scope: 'document',
  basis: [basis('hd05', '7.1.1'), basis('hd05', '7.1.4')],
  severity: 'warning',
  preset: 'day-du',
  fix: 'safe',
  examples: {
    bad: [
      { title: 'Viết tắt theo lối Nhà nước', text: changed(RESOLUTION, 'T/M CHI BỘ', 'TM. CHI BỘ'), lines: [29] },
      { title: 'Thay mặt chi uỷ', text: changed(RESOLUTION, 'T/M CHI BỘ', 'T/M CHI UỶ'), lines: [29] },
      {
        title: 'Ký thay bí thư',
        text: changedAll(RESOLUTION, ['T/M CHI BỘ', 'K/T BÍ THƯ'], ['\nBÍ THƯ\n', '\nPHÓ BÍ THƯ\n']),
        lines: [29],
      },
      {
        title: 'Ở đầu tệp',
        text: changed(WITH_FRONT_MATTER, 'chức vụ:', 'đề ký: TM. CHI BỘ\nchức vụ:'),
        lines: [10],
      },
      { title: 'Thiếu dòng đề ký', text: changed(RESOLUTION, 'T/M CHI BỘ\n', ''), lines: [29] },
    ],
    good: [
      { text: RESOLUTION },
      { title: 'Đầu tệp không cần ghi đề ký', text: WITH_FRONT_MATTER },
      {
        title: 'Phó bí thư ký',
        text: changed(RESOLUTION, '\nBÍ THƯ\n', '\nPHÓ BÍ THƯ\n'),
      },
    ],
  },
  *check({ document }) {
    const { signers } = document;
    for (const [i, signer] of signers.entries()) {
      const fault = faultOf(signer, document);
      if (!fault) continue;
      const above = signers[i - 1];
      const doubled = above !== undefined && above.name === null && isProper(above.authority);
      yield { ...fault.where, data: { ...fault, doubled } };
    }
  },
  message: ({ written }) => ({
    what: written === null ? 'Chữ ký thiếu dòng đề ký.' : `Đề ký «${written}» không đúng.`,
    why: `Chi bộ làm việc theo chế độ tập thể nên ghi «${PROPER}», kể cả khi phó bí thư ký (Hướng dẫn 05-HD/VPTW, mục 7.1.1 và 7.1.4).`,
    todo: `Hãy ghi «${PROPER}».`,
  }),
  fixes: (fault, { document }) => [fixFor(fault, document)],
});

const bare = (text: string): string => fold(squeeze(text)).replace(/[.,:;]+$/, '');
const isProper = (authority: string | null): boolean => authority !== null && /^t\/m\.? ?chi bộ/.test(bare(authority));
/** `T/L` uses the superior's seal (8.1.2); a congress signs through its own bodies. */
const isAllowed = (authority: string): boolean =>
  /^t\/m(?![A-Za-zÀ-ỹ]) ?(?:chi bộ|đoàn chủ tịch|đại hội|ban kiểm phiếu|ban chấp hành)|^t\/l(?![A-Za-zÀ-ỹ])/u.test(
    bare(authority),
  );

function faultOf(signer: Signer, document: DocumentModel): Omit<WrongAuthority, 'doubled'> | null {
  const { authority } = signer;
  if (authority === null) {
    if (isFromFrontMatter(signer, document)) return null;
    const post = rangeOfPart(signer, 'post', document);
    const isPost = /^(?:phó )?bí thư/.test(bare(signer.post ?? ''));
    return post && isPost ? { where: post, written: null, spelling: false } : null;
  }
  if (isAllowed(authority)) return null;
  const where = rangeOfPart(signer, 'authority', document);
  if (!where) return null;
  return { where, written: authority, spelling: /^tm\.? ?chi bộ(?![A-Za-zÀ-ỹ])/u.test(bare(authority)) };
}

function fixFor({ where, written, spelling, doubled }: WrongAuthority, { tree }: DocumentModel): Fix {
  if (written === null) {
    return {
      title: `Thêm «${PROPER}»`,
      safe: false,
      edits: [{ start: where.start, end: where.start, text: lineBreakLike(tree.text, where.start) }],
    };
  }
  if (doubled) {
    const alone = tree.text.charAt(where.start - 1) === '\n' && tree.text.charAt(where.end) === '\n';
    return {
      title: `Xoá «${written}»`,
      safe: false,
      edits: [{ ...where, end: where.end + (alone ? 1 : 0), text: '' }],
    };
  }
  return { title: `Đổi thành «${PROPER}»`, safe: spelling, edits: [{ ...where, text: PROPER }] };
}

/** The line before a post, under the same indentation; in a cell, a break. */
function lineBreakLike(text: string, at: number): string {
  const start = text.lastIndexOf('\n', at - 1) + 1;
  const lead = text.slice(start, at);
  if (/\|/.test(lead)) return `${PROPER}<br>`;
  return /\S/.test(lead.replace(/[*_]/g, '')) ? `${PROPER}, ` : `${PROPER}\n${lead}`;
}
