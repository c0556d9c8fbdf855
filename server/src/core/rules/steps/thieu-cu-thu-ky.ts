import type { DocumentModel } from '../../model/types';
import { basis } from '../basis';
import { defineRule } from '../types';
import { type Place, snippetFix } from '../writing/place';
import { committeeMinutes, regularMinutes, thematicMinutes } from '../writing/samples/minutes';
import { isRecorded, missingStep } from './minutes';

/**
 * `Thư ký: đồng chí B` at the head answers for the step (phrases.md §6), unless the minutes tell the opening step by
 * step: then the one between the reason and the agenda was left out.
 */
export default defineRule<Place>({
  id: 'thieu-cu-thu-ky',
  ref: 'QT02',
  title: 'Biên bản chưa ghi bước cử thư ký',
  group: 'Trình tự sinh hoạt',
  kinds: ['minutes'],
  forms: ['regular', 'thematic', 'committee'],
  scope: 'document',
  basis: [
    basis('duty', 'S0:154'),
    basis('thematic', 'S2:52'),
    basis('secretary', 'S3:61'),
    basis('hd42', 'phần mở đầu'),
  ],
  severity: 'warning',
  preset: 'day-du',
  fix: 'unsafe',
  examples: {
    bad: [
      { title: 'Kể đủ các bước mở đầu, thiếu bước cử thư ký', text: regularMinutes({ secretary: null }) },
      { title: 'Biên bản chuyên đề', text: thematicMinutes({ secretary: null }) },
      {
        title: 'Họp chi uỷ không nói ai ghi biên bản, chỉ có chữ ký',
        text: committeeMinutes().replace('- Người ghi biên bản: đồng chí Lê Thị Vân.\n', ''),
      },
    ],
    good: [
      { text: regularMinutes() },
      {
        title: 'Biên bản ngắn, chỉ ghi tên thư ký',
        text: regularMinutes({ secretary: null, agenda: null }),
      },
      { title: 'Họp chi uỷ ghi tên người ghi biên bản', text: committeeMinutes() },
      {
        title: 'Người được giao tự ghi',
        text: regularMinutes({ secretary: 'Chi bộ nhất trí để đồng chí Lê Thị Vân tự ghi biên bản.' }),
      },
    ],
  },
  *check({ document }) {
    const onlySigned = !isNamed(document) && hasSigned(document);
    if (!onlySigned && !tellsEveryStep(document)) return;
    yield* missingStep(document, ['secretary'], 'secretary');
  },
  message: () => ({
    what: 'Biên bản chưa ghi bước cử thư ký (người ghi biên bản).',
    why: 'Hội nghị cử thư ký ngay sau khi tuyên bố lý do (tài liệu hướng dẫn sinh hoạt chuyên đề; tài liệu nghiệp vụ bí thư chi bộ).',
    todo: 'Hãy ghi thêm một câu: chi bộ cử đồng chí nào làm thư ký.',
  }),
  fixes: (place, { document }) => [snippetFix(document, place, 'cu-thu-ky', 'Thêm bước cử thư ký')],
});

const isNamed = ({ meeting }: DocumentModel): boolean => (meeting?.secretary.length ?? 0) > 0;

/** Without a name anywhere, that is what is told (`thieu-chu-tri-thu-ky`). */
const hasSigned = ({ signers }: DocumentModel): boolean =>
  signers.some(({ post, name }) => name !== null && /ghi biên bản|thư ký/i.test(post ?? ''));

/** The cell's own minutes with both neighbours of the step; a committee need not elect anybody. */
const tellsEveryStep = (document: DocumentModel): boolean =>
  document.form !== 'committee' && isRecorded(document, 'opening') && isRecorded(document, 'agenda');
