import type { DocumentModel, Signer } from '../../model/types';
import { lineAt } from '../../syntax/chunks';
import { foldBase } from '../../text/fold';
import type { Range } from '../../text/range';
import { basis } from '../basis';
import { defineRule, type Fix, type TextEdit } from '../types';
import { hasText } from '../writing/begun';
import { hasFrontMatter } from '../writing/front-matter';
import { endOfBody, snippetFix } from '../writing/place';
import { changed, MINUTES } from './sample';
import { rangeOfPart } from './signing';

type Role = 'chair' | 'secretary';
type Fault =
  | { readonly kind: 'missing'; readonly roles: readonly Role[] }
  | { readonly kind: 'swapped'; readonly chair: Signer; readonly secretary: Signer };

const WORDS: Readonly<Record<Role, { readonly name: string; readonly title: string }>> = {
  secretary: { name: 'người ghi biên bản', title: 'NGƯỜI GHI BIÊN BẢN' },
  chair: { name: 'chủ trì hội nghị', title: 'CHỦ TRÌ HỘI NGHỊ' },
};
const FOOT =
  'NGƯỜI GHI BIÊN BẢN                         CHỦ TRÌ HỘI NGHỊ\n\n\nTrần Thị Hoà                               Nguyễn Văn Bình\n';

/** Minutes bear two signatures: who wrote them on the left, who presided on the right. */
export default defineRule<Fault>({
  id: 'chu-ky-bien-ban',
  ref: 'TT18',
  title: 'Biên bản thiếu một trong hai chữ ký, hoặc đảo bên',
  group: 'Thể thức',
  kinds: ['minutes'],
  forms: [],
  scope: 'document',
  basis: [basis('hd05', '7.1.4 e'), basis('hd05', '7.2.4'), basis('practice', 'S1:32')],
  severity: 'warning',
  preset: 'day-du',
  fix: 'unsafe',
  examples: {
    bad: [
      { title: 'Không có chữ ký', text: changed(MINUTES, FOOT, ''), lines: [22] },
      {
        title: 'Thiếu chữ ký của chủ trì',
        text: changed(MINUTES, FOOT, 'NGƯỜI GHI BIÊN BẢN\n\nTrần Thị Hoà\n'),
        lines: [24],
      },
      {
        title: 'Đảo bên',
        text: changed(
          MINUTES,
          FOOT,
          '| CHỦ TRÌ HỘI NGHỊ | NGƯỜI GHI BIÊN BẢN |\n| :-: | :-: |\n| | |\n| Nguyễn Văn Bình | Trần Thị Hoà |\n',
        ),
        lines: [24],
      },
    ],
    good: [
      { text: MINUTES },
      {
        title: 'Ký lần lượt',
        text: changed(
          MINUTES,
          FOOT,
          '**NGƯỜI GHI BIÊN BẢN**\n\nTrần Thị Hoà\n\n**CHỦ TRÌ HỘI NGHỊ**\n\nNguyễn Văn Bình\n',
        ),
      },
      { title: 'Ghi gọn', text: changed(MINUTES, FOOT, 'Thư ký: Trần Thị Hoà\nChủ trì: Nguyễn Văn Bình\n') },
    ],
  },
  *check({ document }) {
    if (!hasText(document)) return;
    const chair = document.signers.find((signer) => /chu (?:tri|toa)/.test(titleOf(signer)));
    const secretary = document.signers.find(
      (signer) => signer !== chair && /ghi bien ban|thu ky|viet bien ban/.test(titleOf(signer)),
    );
    const roles = (['secretary', 'chair'] as const).filter((role) => {
      const signer = role === 'chair' ? chair : secretary;
      return !signer && !isDrawn(role, document);
    });
    if (roles.length > 0) {
      const standing = chair ?? secretary;
      const place = standing ? titleRange(standing, document) : endOfBody(document);
      yield { start: place.start, end: place.end, data: { kind: 'missing', roles } };
    } else if (chair && secretary && isSwapped(chair, secretary, document)) {
      yield { ...titleRange(chair, document), data: { kind: 'swapped', chair, secretary } };
    }
  },
  message: (fault) =>
    fault.kind === 'missing'
      ? {
          what: `Biên bản chưa có chỗ ký của ${fault.roles.map((role) => WORDS[role].name).join(' và ')}.`,
          why: 'Biên bản hội nghị có hai chữ ký: người ghi biên bản bên trái, chủ trì hội nghị bên phải (Hướng dẫn 05-HD/VPTW, mục 7.1.4 e).',
          todo: 'Hãy thêm chữ ký còn thiếu.',
        }
      : {
          what: 'Hai chữ ký của biên bản đặt đảo bên.',
          why: 'Người ghi biên bản ký bên trái, chủ trì hội nghị ký bên phải (Hướng dẫn 05-HD/VPTW, mục 7.2.4).',
          todo: 'Hãy đổi chỗ hai chữ ký.',
        },
  fixes: (fault, { document }) =>
    fault.kind === 'missing' ? [addSignature(fault.roles, document)] : swap(fault.chair, fault.secretary, document),
});

const titleOf = ({ post, authority }: Signer): string => foldBase(`${authority ?? ''} ${post ?? ''}`);

const titleRange = (signer: Signer, document: DocumentModel): Range =>
  rangeOfPart(signer, 'post', document) ?? signer.range;

/** With front matter the page draws both blocks; it has the name where the document names one person. */
function isDrawn(role: Role, document: DocumentModel): boolean {
  if (!hasFrontMatter(document)) return false;
  const parties = role === 'chair' ? document.meeting?.chair : document.meeting?.secretary;
  const named = parties?.length === 1 && parties[0]!.name !== null;
  return named || (role === 'chair' && document.signers.length === 1 && document.signers[0]!.name !== null);
}

/** On one line, or in one row, the chair stands before the secretary. */
function isSwapped(chair: Signer, secretary: Signer, { tree }: DocumentModel): boolean {
  const sameLine = lineAt(tree.lineStarts, chair.range.start) === lineAt(tree.lineStarts, secretary.range.start);
  return (
    sameLine &&
    chair.range.start < secretary.range.start &&
    chair.post !== null &&
    secretary.post !== null &&
    columns(chair, secretary, tree.text)
  );
}

/** Apart by more than a word: `Chủ trì: A; thư ký: B` is a sentence, not two columns. */
const columns = (chair: Signer, secretary: Signer, text: string): boolean =>
  /\t|\s{3}|\|/.test(text.slice(chair.range.start, secretary.range.start + 1));

function addSignature(roles: readonly Role[], document: DocumentModel): Fix {
  const role = roles[0]!;
  if (roles.length === 2) return snippetFix(document, endOfBody(document), 'chu-ky-bien-ban', 'Thêm hai chữ ký');
  const parties = role === 'chair' ? document.meeting?.chair : document.meeting?.secretary;
  const name = parties?.length === 1 ? parties[0]!.name : null;
  const after = document.tree.text.trimEnd().length;
  const text = `\n\n${WORDS[role].title}\n\n${name ?? '**…**'}`;
  const at = text.indexOf('…');
  return {
    title: `Thêm chữ ký của ${WORDS[role].name}`,
    safe: false,
    edits: [{ start: after, end: after, text }],
    select: at < 0 ? undefined : { edit: 0, start: at, end: at + 1 },
  };
}

/** Titles and names change places where they stand; whatever is around them stays. */
function swap(chair: Signer, secretary: Signer, document: DocumentModel): Fix[] {
  const { text } = document.tree;
  const edits: TextEdit[] = [];
  for (const part of ['post', 'name'] as const) {
    const [a, b] = [rangeOfPart(chair, part, document), rangeOfPart(secretary, part, document)];
    if (!a && !b) continue;
    if (!a || !b) return [];
    edits.push({ ...a, text: text.slice(b.start, b.end) }, { ...b, text: text.slice(a.start, a.end) });
  }
  return [{ title: 'Đổi chỗ hai chữ ký', safe: false, edits }];
}
