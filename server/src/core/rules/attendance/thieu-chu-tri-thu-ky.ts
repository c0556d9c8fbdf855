import type { DocumentModel, Party } from '../../model/types';
import { foldBase } from '../../text/fold';
import { hasBlank } from '../../text/placeholder';
import { basis } from '../basis';
import { defineRule, type Fix } from '../types';
import { hasText } from '../writing/begun';
import { bodyLinesThat, matching } from '../writing/every-line';
import { afterHead, type Place, replaceFix, textFix } from '../writing/place';
import { meetingMinutes } from '../writing/samples/meeting';

type Fault =
  | { readonly fault: 'missing'; readonly roles: readonly Role[]; readonly place: Place }
  | { readonly fault: 'same'; readonly name: string; readonly secretary: Party };

interface Role {
  readonly name: 'chủ trì' | 'thư ký';
  readonly line: string;
}
const CHAIR: Role = { name: 'chủ trì', line: '- Chủ trì: đồng chí …' };
const SECRETARY: Role = { name: 'thư ký', line: '- Người ghi biên bản: đồng chí …' };

const CHAIR_WORDS = /chủ trì|chủ toạ|điều hành/;
const SECRETARY_WORDS = /thư ký|ghi biên bản|viết biên bản/;

export default defineRule<Fault>({
  id: 'thieu-chu-tri-thu-ky',
  ref: 'DD09',
  title: 'Thiếu chủ trì hoặc thư ký, hay một người giữ cả hai việc',
  group: 'Thành phần và điểm danh',
  kinds: ['minutes'],
  forms: [],
  scope: 'document',
  basis: [basis('duty', 'S0:154'), basis('thematic', 'phần cử thư ký (S2:52)'), basis('secretary', 'S3:47, S3:61')],
  severity: 'error',
  preset: 'day-du',
  fix: 'unsafe',
  examples: {
    bad: [
      {
        title: 'Không ghi ai chủ trì, ai ghi biên bản',
        text: 'CHI BỘ THÔN TRÀ\n\nBIÊN BẢN\nhọp chi bộ thường kỳ tháng 7\n-----\n\n- Thời gian: 19 giờ 00 phút, ngày 05/7/2026.\n- Có mặt: 20/20 đảng viên.\n\nChi bộ thảo luận việc trực đê.\n',
      },
      {
        title: 'Một người giữ cả hai việc',
        text: meetingMinutes({
          people: '- Chủ trì: đồng chí Phan Văn Trúc, Bí thư.\n- Thư ký: đồng chí Phan Văn Trúc.',
          vote: null,
        }),
      },
    ],
    good: [
      { text: meetingMinutes() },
      {
        title: 'Ghi trong câu',
        text: meetingMinutes({
          people: 'Đồng chí Phan Văn Trúc, Bí thư, chủ trì; đồng chí Lê Thị Vân ghi biên bản.',
          vote: null,
        }),
      },
      { title: 'Ghi ở phần ký', text: meetingMinutes({ people: null, vote: null }) },
    ],
  },
  *check({ document }) {
    const { meeting } = document;
    const [chair, secretary] = [meeting?.chair[0], meeting?.secretary[0]];
    const roles = [
      ...(chair || isSigned(document, CHAIR_WORDS) || isNamed(document, CHAIR_WORDS) ? [] : [CHAIR]),
      ...(secretary || isSigned(document, SECRETARY_WORDS) || isNamed(document, SECRETARY_WORDS) ? [] : [SECRETARY]),
    ];
    if (roles.length > 0 && hasText(document)) {
      const place = afterMeetingLines(document);
      yield { start: place.start, end: place.end, data: { fault: 'missing', roles, place } };
    }
    if (chair?.name && secretary?.name && meeting!.secretary.length === 1 && sameName(chair.name, secretary.name)) {
      const { start, end } = secretary;
      yield { start, end, data: { fault: 'same', name: secretary.name, secretary } };
    }
  },
  message: (data) => ({
    what:
      data.fault === 'missing'
        ? `Biên bản chưa ghi ${data.roles.map(({ name }) => name).join(' và ')}.`
        : `Đồng chí ${data.name} vừa chủ trì vừa ghi biên bản.`,
    why: 'Buổi họp có người chủ trì và cử một người khác làm thư ký ghi biên bản; hai người cùng ký biên bản.',
    todo: data.fault === 'missing' ? 'Hãy ghi họ tên, chức vụ.' : 'Hãy xem lại và ghi đúng tên thư ký.',
  }),
  fixes: (data): Fix[] => {
    if (data.fault === 'missing') {
      const { place, roles } = data;
      const names = roles.map(({ name }) => name).join(', ');
      return [textFix(place, roles.map(({ line }) => line).join('\n'), `Thêm dòng ${names}`)];
    }
    const { start, end, name } = data.secretary;
    const fix = replaceFix(
      { start, end: Math.min(end, start + name!.length) },
      '…',
      'Để trống tên thư ký để ghi lại',
      false,
    );
    return [{ ...fix, select: { edit: 0, start: 0, end: 1 } }];
  },
});

const sameName = (a: string, b: string): boolean => foldBase(a).trim() === foldBase(b).trim();

const isSigned = ({ signers }: DocumentModel, words: RegExp): boolean =>
  signers.some(({ post, name }) => name && post && words.test(post.toLowerCase()));

/**
 * A line has the role's word with a name that the reading of roles does not know, or with a blank to be filled in:
 * blanks have a finding of their own.
 */
const isNamed = (document: DocumentModel, words: RegExp): boolean =>
  bodyLinesThat(document, matching(words)).some((line) => {
    const at = line.folded.search(words);
    const behind = line.text.slice(at);
    return NAME.test(behind) || (at < 30 && /:/.test(behind) && hasBlank(behind));
  });

const NAME = /(?:^|[^.!?:;]\s|:\s*)\p{Lu}[A-Za-zÀ-ỹ'’]*(?:\s+\p{Lu}[A-Za-zÀ-ỹ'’]*)+/u;

/** Behind the lines on time and place, which the two belong with. */
function afterMeetingLines(document: DocumentModel): Place {
  const { meeting, tree } = document;
  const told = [meeting?.venue, meeting?.start, meeting?.date].find((field) => field?.found);
  const block =
    told?.found &&
    tree.blocks.find(({ start, end, type }) => type === 'line' && start <= told.start && told.start < end);
  return block ? { start: told.start, end: told.end, after: block.end } : afterHead(document);
}
