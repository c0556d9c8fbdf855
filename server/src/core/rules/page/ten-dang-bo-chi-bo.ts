import { rangeIn } from '../../model/passage';
import type { DocumentModel } from '../../model/types';
import type { Range } from '../../text/range';
import { basis } from '../basis';
import { defineRule, type Fix, type RuleContext } from '../types';
import { hasText } from '../writing/begun';
import { EVERY_KIND } from '../writing/every-kind';
import { entryEdit, entryOf, hasFrontMatter } from '../writing/front-matter';
import { changed, RESOLUTION, WITH_FRONT_MATTER } from './sample';
import { headPieces } from './typed-head';

type Fault =
  | { readonly kind: 'missing'; readonly parent: boolean; readonly issuer: boolean }
  /** `ĐẢNG UỶ` above a cell; the range of these two words. */
  | { readonly kind: 'committee'; readonly words: Range };

/** Above a cell's name stands the Party organisation it belongs to, not that organisation's committee. */
export default defineRule<Fault>({
  id: 'ten-dang-bo-chi-bo',
  ref: 'TT03',
  title: 'Thiếu hoặc sai tên đảng bộ cấp trên, tên chi bộ',
  group: 'Thể thức',
  kinds: EVERY_KIND,
  forms: [],
  scope: 'document',
  basis: [basis('hd05', '2.1.2 đ')],
  severity: 'warning',
  preset: 'day-du',
  fix: 'safe',
  examples: {
    bad: [
      { title: 'Ghi đảng uỷ', text: changed(RESOLUTION, 'ĐẢNG BỘ XÃ', 'ĐẢNG UỶ XÃ'), lines: [1] },
      { title: 'Thiếu đảng bộ', text: changed(RESOLUTION, 'ĐẢNG BỘ XÃ BÌNH AN\n', ''), lines: [1] },
      {
        title: 'Đầu tệp thiếu đảng bộ',
        text: changed(WITH_FRONT_MATTER, 'đảng bộ: Đảng bộ xã Bình An\n', ''),
        lines: [4],
      },
    ],
    good: [
      { text: RESOLUTION },
      { text: WITH_FRONT_MATTER },
      {
        title: 'Ghi một dòng dưới tên loại',
        text: changed(
          changed(RESOLUTION, 'ĐẢNG BỘ XÃ BÌNH AN\nCHI BỘ THÔN TRÀ\n*\n', ''),
          '\n-----\n',
          '\n-----\n\nChi bộ thôn Trà (Đảng bộ xã Bình An)\n',
        ),
      },
    ],
  },
  *check({ document }) {
    const words = committeeWords(document);
    if (words) yield { ...words, data: { kind: 'committee', words } };
    if (!hasText(document)) return;
    const { parent, issuer } = document.header;
    // A blank that was left behind the key or in the line is told at the blank.
    const missing = {
      parent: !parent.found && !isBegun(document, 'parent'),
      issuer: !issuer.found && !isBegun(document, 'issuer'),
    };
    if (missing.parent || missing.issuer) {
      yield { ...placeOf(document, missing.parent ? 'parent' : 'issuer'), data: { kind: 'missing', ...missing } };
    }
  },
  message: (fault) =>
    fault.kind === 'committee'
      ? {
          what: 'Dòng trên tên chi bộ ghi «ĐẢNG UỶ».',
          why: 'Trên tên chi bộ là tên đảng bộ cấp trên trực tiếp (Hướng dẫn 05-HD/VPTW, mục 2.1.2 đ).',
          todo: 'Hãy đổi thành «ĐẢNG BỘ …».',
        }
      : {
          what: `Đầu văn bản chưa ghi ${[fault.parent && 'tên đảng bộ cấp trên', fault.issuer && 'tên chi bộ'].filter(Boolean).join(' và ')}.`,
          why: 'Văn bản của chi bộ ghi đảng bộ cấp trên trực tiếp ở dòng trên, chi bộ ở dòng dưới (Hướng dẫn 05-HD/VPTW, mục 2.1.2 đ).',
          todo: 'Hãy ghi bổ sung.',
        },
  fixes: (fault, context) =>
    fault.kind === 'committee' ? [toOrganisation(fault.words, context)] : addNames(fault, context),
});

/** The words `ĐẢNG UỶ` where they stand for the superior organisation. */
function committeeWords(document: DocumentModel): Range | null {
  const { header, tree } = document;
  const entry = entryOf(document, 'parent');
  if (entry && header.parent.found) {
    if (!/^đảng [uủ][ỷy](?![A-Za-zÀ-ỹ])/iu.test(header.parent.value)) return null;
    const quoted = /["']/.test(tree.text.charAt(entry.valueRange.start)) ? 1 : 0;
    return { start: entry.valueRange.start + quoted, end: entry.valueRange.start + quoted + 7 };
  }
  const piece = headPieces(document).find(({ folded }) => /^đảng uỷ(?![A-Za-zÀ-ỹ])/u.test(folded));
  return piece ? rangeIn(piece, { start: 0, end: 7 }) : null;
}

/** The key stands with something behind it, or the name stands near the title: in the wrong place, but there. */
function isBegun(document: DocumentModel, key: 'parent' | 'issuer'): boolean {
  if ((entryOf(document, key)?.value ?? '').trim() !== '') return true;
  const name = key === 'parent' ? /^(?:chi bộ .*[(–—-]\s*)?đảng bộ / : /^(?:đảng bộ .*[-–—]\s*)?chi bộ /;
  const { tree, parts } = document;
  return tree.blocks
    .slice(0, parts.head.to + 3)
    .some(
      (block) =>
        block.type === 'line' && block.text.length < 120 && name.test(block.folded) && !/[.:;,]$/.test(block.text),
    );
}

function placeOf(document: DocumentModel, key: 'parent' | 'issuer'): Range {
  const { tree } = document;
  if (!hasFrontMatter(document)) {
    const first = tree.blocks[0]!;
    return { start: first.start, end: first.end };
  }
  const beside =
    entryOf(document, key) ??
    entryOf(document, key === 'parent' ? 'issuer' : 'parent') ??
    tree.frontMatter!.entries[0]!;
  return beside.keyRange;
}

function toOrganisation(words: Range, { document }: RuleContext): Fix {
  const typed = document.tree.text.slice(words.start, words.end);
  const capitals = typed === typed.toUpperCase();
  return {
    title: 'Đổi thành «ĐẢNG BỘ»',
    safe: true,
    edits: [{ ...words, text: capitals ? 'ĐẢNG BỘ' : 'Đảng bộ' }],
  };
}

function addNames(
  fault: { readonly parent: boolean; readonly issuer: boolean },
  { document, roster }: RuleContext,
): Fix[] {
  const parent = roster?.parent ?? 'Đảng bộ …';
  const issuer = roster?.cell ?? 'Chi bộ …';
  if (hasFrontMatter(document)) {
    const edits = [
      ...(fault.parent ? [entryEdit(document, 'parent', 'đảng bộ', parent)] : []),
      ...(fault.issuer ? [entryEdit(document, 'issuer', 'chi bộ', issuer)] : []),
    ];
    const blank = edits.findIndex(({ text }) => text.includes('…'));
    const at = blank < 0 ? 0 : edits[blank]!.text.indexOf('…');
    const merged = edits.length === 2 && edits[0]!.start === edits[1]!.start;
    return [
      {
        title: TITLE,
        safe: false,
        edits: merged ? [{ ...edits[0]!, text: edits[0]!.text + edits[1]!.text }] : edits,
        select: blank < 0 ? undefined : { edit: merged ? 0 : blank, start: at, end: at + 1 },
      },
    ];
  }
  const lines = [...(fault.parent ? [parent] : []), ...(fault.issuer ? [issuer] : [])].map((name) =>
    name.toUpperCase(),
  );
  const above = document.tree.blocks[0]!;
  // Under the organisation's own line where only the cell is missing.
  const own = fault.parent ? null : headPieces(document).find(({ folded }) => /^đảng (?:bộ|uỷ)/.test(folded));
  if ((own ?? headPieces(document)[0])?.line.kind === 'cell') return [];
  const start = own ? own.line.end : above.start;
  const bare = headPieces(document).length === 0;
  const text = own ? `\n${lines.join('\n')}` : `${lines.join('\n')}\n${bare ? '\n' : ''}`;
  const at = text.indexOf('…');
  return [
    {
      title: TITLE,
      safe: false,
      edits: [{ start, end: start, text }],
      select: at < 0 ? undefined : { edit: 0, start: at, end: at + 1 },
    },
  ];
}

const TITLE = 'Thêm tên đảng bộ, chi bộ';
