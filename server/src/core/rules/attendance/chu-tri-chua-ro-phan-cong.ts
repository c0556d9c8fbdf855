import { ASKED_TO_CHAIR, CHAIRING_POSTS } from '../../guidance/chairing';
import type { DocumentModel, Party } from '../../model/types';
import { fold, foldBase } from '../../text/fold';
import type { Roster } from '../../workspace/roster';
import { basis } from '../basis';
import { defineRule } from '../types';
import { bodyLines, bodyLinesThat, matching } from '../writing/every-line';
import { replaceFix } from '../writing/place';
import { meetingMinutes } from '../writing/samples/meeting';

interface Asked {
  readonly chair: Party;
  readonly post: string;
}

export default defineRule<Asked>({
  id: 'chu-tri-chua-ro-phan-cong',
  ref: 'DD10',
  title: 'Chủ trì không ở trong chi uỷ mà chưa ghi được phân công',
  group: 'Thành phần và điểm danh',
  kinds: ['minutes'],
  forms: ['regular'],
  scope: 'document',
  basis: [basis('secretary', 'S3:59')],
  severity: 'hint',
  preset: 'day-du',
  fix: 'unsafe',
  examples: {
    bad: [
      {
        text: meetingMinutes({
          people: '- Chủ trì: đồng chí Mai Văn Sơn, Trưởng thôn.\n- Người ghi biên bản: đồng chí Lê Thị Vân.',
          vote: null,
        }),
      },
      {
        title: 'Chức vụ ghi ở danh sách chi bộ',
        text: meetingMinutes({
          people: '- Chủ trì: đồng chí Mai Văn Sơn.\n- Thư ký: đồng chí Lê Thị Vân.',
          vote: null,
        }),
        roster: 'chi uỷ:\n  - Phan Văn Trúc\nđảng viên:\n  - họ tên: Mai Văn Sơn\n    chức vụ: Trưởng thôn\n',
      },
    ],
    good: [
      { text: meetingMinutes() },
      {
        title: 'Đã ghi được phân công',
        text: meetingMinutes({
          people:
            '- Chủ trì: đồng chí Mai Văn Sơn, Trưởng thôn (được Bí thư phân công).\n- Thư ký: đồng chí Lê Thị Vân.',
          vote: null,
        }),
      },
      {
        title: 'Chưa biết chức vụ thì không nhắc',
        text: meetingMinutes({
          people: '- Chủ trì: đồng chí Mai Văn Sơn.\n- Thư ký: đồng chí Lê Thị Vân.',
          vote: null,
        }),
      },
    ],
  },
  *check({ document, roster }) {
    const chair = document.meeting?.chair[0];
    if (!chair?.name) return;
    const post = chair.post ?? postInRoster(roster, chair.name);
    if (!post || CHAIRING_POSTS.test(fold(post)) || isOfCommittee(document, roster, chair.name)) return;
    if (bodyLinesThat(document, matching(ASKED_TO_CHAIR)).some((line) => speaksOf(line.folded, chair.name!))) return;
    yield { start: chair.start, end: chair.end, data: { chair, post } };
  },
  message: ({ chair, post }) => ({
    what: `Đồng chí ${chair.name} (${post}) chủ trì nhưng biên bản chưa ghi được phân công.`,
    why: 'Bí thư hoặc chi uỷ viên được phân công chủ trì buổi sinh hoạt (tài liệu nghiệp vụ bí thư chi bộ).',
    todo: 'Hãy ghi thêm ai phân công, hoặc sửa lại chức vụ.',
  }),
  fixes: ({ chair }) => [
    replaceFix(
      { start: chair.end, end: chair.end },
      ' (được phân công chủ trì)',
      'Thêm «được phân công chủ trì»',
      false,
    ),
  ],
});

const same = (a: string, b: string): boolean => foldBase(a).trim() === foldBase(b).trim();
const speaksOf = (folded: string, name: string): boolean =>
  folded.includes(fold(name)) || /chủ trì|chủ toạ/.test(folded);

const postInRoster = (roster: Roster | null, name: string): string | null =>
  roster?.members.find((member) => same(member.name, name))?.post ?? null;

/** A secretary or a member of the committee, wherever that is said: in the roster, in a signature, elsewhere in the text. */
function isOfCommittee(document: DocumentModel, roster: Roster | null, name: string): boolean {
  if (roster?.committee.some((member) => same(member, name))) return true;
  if (document.signers.some((s) => s.name && same(s.name, name) && s.post && /bí thư|chi uỷ/.test(fold(s.post))))
    return true;
  const folded = fold(name);
  return bodyLines(document).some((line) => {
    const at = line.folded.indexOf(folded);
    return at >= 0 && /^[\s,–—(-]*(?:phó )?(?:bí thư|chi uỷ)/u.test(line.folded.slice(at + folded.length));
  });
}
