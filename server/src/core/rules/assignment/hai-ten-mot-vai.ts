import { basis } from '../basis';
import { isSaid, lineTest } from '../content/reading';
import { defineRule, type Fix } from '../types';
import { EVERY_KIND } from '../writing/every-kind';
import { regularMinutes } from '../writing/samples/minutes';
import { monthly } from '../writing/samples/resolution';
import { type Named, placesOf, type Role, samePerson } from './names';

const ROLES: readonly { readonly role: Role; readonly words: string }[] = [
  { role: 'chair', words: 'người chủ trì' },
  { role: 'secretary', words: 'thư ký, người ghi biên bản' },
  { role: 'head', words: 'bí thư' },
];
/** At a meeting that changes who holds the post two names are right. */
const CHANGES = lineTest(
  /(?:bầu|kiện toàn|chuẩn y|thôi giữ|thôi làm|thay thế|bàn giao|miễn nhiệm|trúng cử|chỉ định|điều động)[^.;]{0,80}bí thư|bí thư (?:mới|cũ|nhiệm kỳ)/u,
);

export default defineRule<{ words: string; first: Named; other: Named }>({
  id: 'hai-ten-mot-vai',
  ref: 'PC06',
  title: 'Hai tên khác nhau cho cùng một vai',
  group: 'Phân công',
  kinds: EVERY_KIND,
  forms: [],
  scope: 'document',
  basis: [basis('custom', 'một vai, một người trong một văn bản')],
  severity: 'error',
  preset: 'day-du',
  fix: 'unsafe',
  examples: {
    bad: [
      {
        title: 'Chức vụ ghi trước tên',
        text: monthly({
          opening:
            'Ngày 03/7/2026, chi bộ họp thường kỳ. Đồng chí Phan Văn Trúc, Bí thư, chủ trì.\n\nBí thư Chi bộ, đồng chí Đỗ Thị Hạ, đã gửi ý kiến từ trước. Chi bộ quyết nghị:',
        }),
      },
      {
        title: 'Thư ký ghi ở đầu khác người ký',
        text: regularMinutes().replace(
          'Lê Thị Vân                                 Phan',
          'Lê Thị Vinh                                Phan',
        ),
      },
      {
        title: 'Bí thư trong lời mở đầu khác người ký',
        text: monthly().replace('BÍ THƯ\n\nPhan Văn Trúc', 'BÍ THƯ\n\nPhan Văn Trung'),
      },
      {
        title: 'Chủ trì ghi ở đầu khác người ký',
        text: regularMinutes().replace('Chủ trì: đồng chí Phan Văn Trúc, Bí thư', 'Chủ trì: đồng chí Đỗ Thị Hạ'),
      },
    ],
    good: [
      {
        title: 'Bí thư cùng một người khác',
        text: monthly({
          opening:
            'Ngày 03/7/2026, chi bộ họp thường kỳ. Đồng chí Phan Văn Trúc, Bí thư, chủ trì. Bí thư và đồng chí Đỗ Thị Hạ, Chi uỷ viên, đã đi xem đê. Chi bộ quyết nghị:',
        }),
      },
      { text: regularMinutes() },
      {
        title: 'Phó Bí thư ký thay',
        text: monthly().replace('BÍ THƯ\n\nPhan Văn Trúc', 'PHÓ BÍ THƯ\n\nĐỗ Thị Hạ'),
      },
      {
        title: 'Bí thư của nơi khác',
        text: monthly({
          opening:
            'Ngày 03/7/2026, chi bộ họp thường kỳ. Đồng chí Phan Văn Trúc, Bí thư, chủ trì. Đến dự có đồng chí Hồ Văn Nam, Bí thư Đảng uỷ xã. Chi bộ quyết nghị:',
        }),
      },
    ],
  },
  *check({ document }) {
    const changes = isSaid(document, CHANGES);
    for (const { role, words } of ROLES) {
      if (role === 'head' && changes) continue;
      const places = placesOf(document, role);
      const first = places[0];
      if (!first) continue;
      const differs = places.find((place) =>
        place.every((one) => !first.some((two) => samePerson(one.name, two.name))),
      );
      if (differs)
        yield { start: differs[0]!.start, end: differs[0]!.end, data: { words, first: first[0]!, other: differs[0]! } };
    }
  },
  message: ({ words, first, other }) => ({
    what: `Văn bản ghi hai tên khác nhau cho ${words}: «${first.name}» và «${other.name}».`,
    why: 'Trong một văn bản, một vai chỉ do một người đảm nhận; hai tên làm người đọc không biết ai chịu trách nhiệm.',
    todo: 'Hãy chọn một tên cho đúng.',
  }),
  fixes: ({ first, other }) => [rename(other, first.name), rename(first, other.name)],
});

const rename = ({ start, end, name }: Named, to: string): Fix => ({
  title: `Sửa «${name}» thành «${to}»`,
  safe: false,
  edits: [{ start, end, text: to }],
});
