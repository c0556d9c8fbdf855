import type { Vote } from '../../model/types';
import { basis } from '../basis';
import { defineRule } from '../types';
import { meetingMinutes, meetingResolution } from '../writing/samples/meeting';
import { isAdopted, needsTwoThirds, sentenceAfter } from './around';
import { countedOn } from './base';

interface TooFew {
  readonly vote: Vote;
  readonly yes: number;
  readonly of: number;
  readonly sum: string;
}

export default defineRule<TooFew>({
  id: 'chua-du-hai-phan-ba',
  ref: 'BQ07',
  title: 'Kết nạp, công nhận, xoá tên, khai trừ chưa đủ hai phần ba mà ghi thông qua',
  group: 'Biểu quyết',
  kinds: ['minutes', 'resolution'],
  forms: [],
  scope: 'document',
  basis: [basis('qd294', '9.3.4'), basis('hd06', '4.6')],
  severity: 'error',
  preset: 'day-du',
  fix: 'unsafe',
  examples: {
    bad: [
      {
        title: 'Việc nêu ở điểm đánh số phía trên',
        text: meetingMinutes({
          vote: '2. Xét đề nghị kết nạp quần chúng Ngô Thị Cúc\nĐồng chí Hạ đọc đơn, lý lịch.\n- Đồng chí Sơn: đề nghị thử thách thêm.\nBiểu quyết bằng thẻ đảng viên: 12/19 đảng viên chính thức tán thành (63,2%), 07 không tán thành. Chi bộ thông qua việc này.',
        }),
      },
      {
        title: 'Nghị quyết đề nghị kết nạp',
        text: meetingResolution(
          'Số đảng viên chính thức tán thành việc đề nghị kết nạp là 12/19 đồng chí (đạt 63,2% so với tổng số đảng viên chính thức); không tán thành: 05 đồng chí.',
          undefined,
          'đề nghị kết nạp quần chúng Ngô Thị Cúc vào Đảng',
        ),
      },
      {
        title: 'Biên bản ghi đủ điều kiện',
        text: meetingMinutes({
          vote: 'Chi bộ bỏ phiếu kín về việc công nhận đảng viên chính thức đối với đồng chí Ngô Thị Cúc: 12/19 đảng viên chính thức được triệu tập tán thành (đạt 63,2%). Chi bộ thông qua nghị quyết đề nghị công nhận.',
        }),
      },
      {
        title: 'Xoá tên, việc sau không thông qua',
        text: meetingMinutes({
          vote: '1. Xoá tên đồng chí Vũ Văn Thọ: bỏ phiếu kín, kết quả 12/19 đảng viên chính thức đồng ý (đạt 63,2%). Chi bộ thông qua việc đề nghị xoá tên.\n2. Công nhận đảng viên chính thức đối với đồng chí Tạ Thị Mơ, biểu quyết bằng thẻ đảng viên: 12/19 đảng viên chính thức đồng ý (đạt 63,2%), không đủ tỷ lệ.',
        }),
      },
    ],
    good: [
      {
        title: 'Việc kết nạp đã bàn xong, điểm sau là việc khác',
        text: meetingMinutes({
          vote: '2. Xét đề nghị kết nạp quần chúng Ngô Thị Cúc\nĐồng chí Hạ đọc lý lịch.\n3. Bàn mức quỹ khuyến học\nĐồng chí Sơn nêu hai mức.\nBiểu quyết bằng thẻ đảng viên: 12/19 đảng viên chính thức tán thành (63,2%). Chi bộ thông qua.',
        }),
      },
      {
        title: 'Vừa đủ hai phần ba: 14 × 3 = 42, 21 × 2 = 42',
        text: meetingResolution(
          'Số đảng viên chính thức tán thành việc đề nghị kết nạp là 14/21 đồng chí (đạt 66,7%).',
          'Tổng số đảng viên: 22 đồng chí (chính thức 21, dự bị 01); có mặt: 22 đồng chí; vắng: 0.',
          'đề nghị kết nạp quần chúng Ngô Thị Cúc vào Đảng',
        ),
      },
      {
        title: 'Việc khác chỉ cần quá nửa',
        text: meetingMinutes({
          vote: 'Chi bộ biểu quyết bằng thẻ đảng viên thông qua việc giới thiệu quần chúng học lớp bồi dưỡng nhận thức về Đảng: 12/19 đảng viên chính thức được triệu tập tán thành (đạt 63,2%).',
        }),
      },
      {
        title: 'Đã ghi không đủ tỷ lệ',
        text: meetingMinutes({
          vote: 'Chi bộ bỏ phiếu kín về việc đề nghị kết nạp quần chúng Ngô Thị Cúc: 12/19 đảng viên chính thức được triệu tập tán thành (đạt 63,2%). Kết quả không đủ tỷ lệ; chi bộ báo cáo đầy đủ kết quả lên Đảng uỷ xã.',
        }),
      },
    ],
  },
  *check({ document }) {
    for (const vote of document.votes) {
      const base = countedOn(document, vote);
      if (!base || vote.for === null || vote.for * 3 >= base.of * 2) continue;
      if (!needsTwoThirds(document, vote) || !isAdopted(document, vote)) continue;
      const place = vote.tally.for ?? vote;
      yield { start: place.start, end: place.end, data: { vote, yes: vote.for, ...base } };
    }
  },
  message: ({ yes, of, sum }) => ({
    what: `Có ${yes}/${of} đồng chí tán thành${sum ? ` (mẫu số: ${sum})` : ''}, chưa đủ hai phần ba (${yes} × 3 = ${yes * 3}, ${of} × 2 = ${of * 2}).`,
    why: 'Kết nạp, công nhận chính thức, xoá tên, khai trừ phải được ít nhất hai phần ba số đảng viên chính thức được triệu tập tán thành (Quy định 294-QĐ/TW, mục 9.3.4).',
    todo: `Phải có ít nhất ${Math.ceil((of * 2) / 3)} đồng chí tán thành; hãy xem lại số phiếu, hoặc ghi là không đủ tỷ lệ.`,
  }),
  fixes: ({ vote }, { document }) =>
    document.kind === 'resolution'
      ? []
      : [
          sentenceAfter(
            document,
            vote,
            'Số tán thành chưa đủ hai phần ba nên không được thông qua; chi bộ báo cáo đầy đủ kết quả biểu quyết lên cấp uỷ cấp trên trực tiếp.',
            'Ghi thêm là không đủ hai phần ba',
          ),
        ],
});
