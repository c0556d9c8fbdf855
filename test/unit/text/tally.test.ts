import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { fold } from '../../../server/src/core/text/fold';
import {
  findToldVote,
  isVoteLeadIn,
  mergeTallies,
  readBallots,
  readTallies,
  readTally,
  readTallyPart,
  readTallyRow,
  type Tally,
  tallyColumn,
  tallyColumns,
} from '../../../server/src/core/text/tally';

type Where = 'sentence' | 'value';

const figures = (tally: Tally): string =>
  [tally.eligible, tally.for, tally.against, tally.other, tally.percent].map((n) => n?.value ?? '-').join(' ');
const read = (text: string, where: Where = 'sentence'): string =>
  readTallies(text, fold(text), where).map(figures).join(' ; ') || 'none';

/** Eligible, for, against, other, per cent; votes of one line are parted by `;`. */
const VOTES: readonly (readonly [text: string, figures: string, where?: Where])[] = [
  ['Nghị quyết được 26/26 đồng chí có mặt tán thành (đạt 100%).', '26 26 - - 100'],
  [
    'Nghị quyết được 30/30 đảng viên chính thức có mặt tán thành, đạt 100%, và được phổ biến đến toàn thể đảng viên.',
    '30 30 - - 100',
  ],
  [
    'Có 24/25 đồng chí tán thành (đạt 96%), 01 đồng chí có ý kiến khác, không có đồng chí nào không tán thành.',
    '25 24 0 1 96',
  ],
  [
    'Số phiếu phát ra 20, thu về 20, hợp lệ 20. Số đảng viên chính thức tán thành việc đề nghị kết nạp là 19/20 đồng chí (đạt 95% so với tổng số đảng viên chính thức); số không tán thành là 01 đồng chí (chiếm 5%).',
    '20 19 1 - 95',
  ],
  ['Tán thành: 32/34 đồng chí (đạt 94,1%).', '34 32 - - 94.1'],
  [
    'Nghị quyết được biểu quyết bằng thẻ đảng viên: 27/27 đ/c có mặt tán thành (đạt 100%), không tán thành: 0, ý kiến khác: 0.',
    '27 27 0 0 100',
  ],
  [
    'Về mô hình: trong 17 đảng viên chính thức được triệu tập có tám đồng chí tán thành, năm đồng chí không tán thành, hai đồng chí có ý kiến khác.',
    '17 8 5 2 -',
  ],
  ['Biểu quyết (23 đảng viên chính thức được triệu tập, có mặt 19)', 'none'],
  ['Số phiếu tán thành 16, không tán thành 2, ý kiến khác 0, trên tổng số 19 phiếu; đạt 84,2%.', '19 16 2 0 84.2'],
  ['Tán thành 18/20 đồng chí; thu đảng phí được 95%.', '20 18 - - -'],
  // The rate behind the share is the share's.
  ['Giơ thẻ: 100% đồng chí dự họp nhất trí, là 21/24 người được triệu tập (đạt 87,5%).', '24 21 - - 87.5'],
  // Before a colon stands what is voted on, not who votes.
  [
    'Cử quần chúng Hạ Thị Mơ đi học lớp bồi dưỡng nhận thức về Đảng: tán thành 27/28 đồng chí (96,4%), không tán thành 0, ý kiến khác 01.',
    '28 27 0 1 96.4',
  ],
  ['Đề nghị xét hỗ trợ nhà ở cho hộ ông Lềnh Văn Sáng: tán thành 17/18 (94,4%).', '18 17 - - 94.4'],
  ['Tán thành: 20 đ/c = 90,9%; không tán thành: 0; bảo lưu: 2 đ/c.', '- 20 0 2 90.9'],
  ['Về việc miễn đoàn phí cho học sinh nghèo vượt khó: nhất trí 20/20, đạt 100%.', '20 20 - - 100', 'value'],
  ['Không tán thành: 01 đồng chí.', '- - 1 - -', 'value'],
  ['Ý kiến khác: 01 đồng chí.', '- - - 1 -', 'value'],
  ['Chi bộ biểu quyết thông qua nghị quyết: 11/13 đồng chí tán thành (đạt 92%).', '13 11 - - 92'],
  ['Nghị quyết này được 100% đảng viên dự họp nhất trí thông qua và có hiệu lực kể từ ngày ký.', '- - - - 100'],
  ['Thông qua Nghị quyết tháng 6: 23/23 đảng viên chính thức có mặt tán thành (đạt 100%).', '23 23 - - 100'],
  [
    'Thư ký đọc toàn văn biên bản. Kết quả biểu quyết thông qua biên bản: 14/14 đồng chí tán thành (100%).',
    '14 14 - - 100',
  ],
  ['Sau khi nghe đọc lại, 5/5 chi uỷ viên tán thành nội dung biên bản (đạt 100%).', '5 5 - - 100'],
  ['Đồng chí Sầm Thị Nết: 18/19 phiếu tán thành, đạt 94,7%.', '19 18 - - 94.7'],
  ['Kết thúc thảo luận, 100% đảng viên dự họp nhất trí với kết luận của chủ trì.', '- - - - 100'],
  [
    'Có 20 đồng chí tán thành, 01 đồng chí không tán thành, 01 đồng chí có ý kiến khác trong tổng số 24 đồng chí được biểu quyết.',
    '24 20 1 1 -',
  ],
  ['Kết luận được 4/4 chi uỷ viên có mặt tán thành (đạt 100%).', '4 4 - - 100'],
  ['Nghị quyết này được 100% Đảng viên dự họp biểu quyết nhất trí thông qua.', '- - - - 100'],
  ['Tỷ lệ biểu quyết thông qua đạt 100% nhất trí.', '- - - - 100'],
  ['Kết quả biểu quyết: 12/12 tán thành (100%)', '12 12 - - 100'],
  ['với 26/28 đồng chí tán thành, đạt tỷ lệ 92,9%', '28 26 - - 92.9'],
  ['Đảng viên chi bộ biểu quyết thống nhất thông qua Nghị quyết nhiệm vụ tháng 6 đạt 100%.', '- - - - 100'],
  ['+ Số Đảng viên đồng ý: 20/22 đồng chí (đạt 90,9%). + Không đồng ý: Không. + Ý kiến khác: Không.', '22 20 0 0 90.9'],
  [
    'Số đảng viên chính thức tán thành là 24 đồng chí (đạt 96%) so với tổng số đảng viên chính thức. Số không tán thành 01 đồng chí (chiếm 4%).',
    '- 24 1 - 96',
  ],
  ['Chi bộ biểu quyết thống nhất 100% đồng ý nội dung biên bản.', '- - - - 100'],
  ['100% đảng viên nhất trí thông qua dự thảo nghị quyết', '- - - - 100'],
  ['Chi bộ thống nhất chấm 95/100 điểm - Đảng viên chi bộ biểu quyết đạt 100%.', '- - - - 100'],
  ['Đồng chí Trần Văn A được bầu giữ chức Bí thư với số phiếu 95%', '- - - - 95'],
  ['tán thành: 25; không tán thành: 0; ý kiến khác: 1', '- 25 0 1 -'],
  ['biểu quyết nhất trí 100%', '- - - - 100'],
  ['100% đồng chí có mặt giơ tay tán thành', '- - - - 100'],
  ['Số phiếu đồng ý 17 phiếu trên tổng số 18 phiếu hợp lệ; không đồng ý 01 phiếu', '18 17 1 - -'],
  ['Biển quyết: nhất trí 100%', '- - - - 100'],
  ['hai mươi sáu trên tổng số hai mươi tám đồng chí tán thành', '28 26 - - -'],
  ['Chi bộ nhất trí thông qua với 25/25 đồng chí, đạt 100%.', '25 25 - - 100'],
  ['Biểu quyết: 25/25 (100%)', '25 25 - - 100'],
  ['Kết quả biểu quyết: có 25/25 đảng viên, đạt 100%.', '25 25 - - 100'],
  ['Tán thành 24 đồng chí, không tán thành 01 đồng chí, ý kiến khác 0', '- 24 1 0 -'],
  ['Kết quả biểu quyết: tán thành 24/25 đồng chí (96%), 01 đồng chí có ý kiến khác', '25 24 - 1 96'],
  ['24 đồng chí tán thành và 01 đồng chí không tán thành', '- 24 1 - -'],
  ['Có 24/25 đồng chí (đạt 96%) tán thành; 01 đồng chí không tán thành', '25 24 1 - 96'],
  ['Có 24/25 đồng chí, đạt 96%, tán thành', '25 24 - - 96'],
  [
    'Kết quả: có 24 đồng chí tán thành, 01 đồng chí không tán thành, không có ý kiến khác; tỷ lệ tán thành đạt 96%',
    '- 24 1 0 96',
  ],
  ['Tán thành 24 đồng chí, không tán thành 01 đồng chí, đạt tỷ lệ 96%', '- 24 1 - 96'],
  ['26/26 đ/c (100%) biểu quyết thông qua', '26 26 - - 100'],
  ['Nghị quyết được thông qua với tỷ lệ 100%.', '- - - - 100'],
  ['Hội nghị biểu quyết nhất trí thông qua Nghị quyết với tỷ lệ 100%', '- - - - 100'],
  [
    'Với 26/26 đồng chí tán thành (100%), không có đồng chí nào không tán thành hoặc có ý kiến khác, hội nghị thông qua nghị quyết.',
    '26 26 0 0 100',
  ],
  ['Số đảng viên tham gia biểu quyết: 25; tán thành: 24; không tán thành: 1; ý kiến khác: 0', '25 24 1 0 -'],
  ['25 đồng chí tham gia biểu quyết, 24 đồng chí tán thành, 1 đồng chí phản đối', '25 24 1 - -'],
  ['Chi bộ tiến hành biểu quyết, kết quả 25/25 đồng chí (100%)', '25 25 - - 100'],
  ['24/25 đồng chí tham gia biểu quyết tán thành (96%)', '25 24 - - 96'],
  ['Số phiếu đồng ý: 18', '- 18 - - -'],
  ['Số phiếu đồng ý: 18 phiếu; số phiếu không đồng ý: 01 phiếu', '- 18 1 - -'],
  [
    'Kết quả: đồng chí Sầm Thị Nết 18/19 phiếu (94,7%), đồng chí Nùng Văn Slàu 17/19 phiếu (89,5%).',
    '19 18 - - 94.7 ; 19 17 - - 89.5',
  ],
  [
    'Thông qua nghị quyết: 25/25 đồng chí tán thành; thông qua biên bản: 24/25 đồng chí tán thành',
    '25 25 - - - ; 25 24 - - -',
  ],
  ['Tán thành: 24/25 đồng chí (96%). Không tán thành: 01. Ý kiến khác: 0.', '25 24 1 0 96'],
  ['Toàn thể 26/26 đảng viên có mặt biểu quyết nhất trí (đạt tỷ lệ 100%)', '26 26 - - 100'],
  ['Được sự nhất trí của 20/20 đảng viên chính thức có mặt (100%), chi bộ quyết nghị', '20 20 - - 100'],
  [
    'Nghị quyết đã được 25/25 đảng viên chính thức dự họp biểu quyết bằng thẻ đảng viên thông qua, đạt tỷ lệ 100%.',
    '25 25 - - 100',
  ],
  ['Chi bộ biểu quyết bằng hình thức giơ tay, kết quả: 100% nhất trí.', '- - - - 100'],
  ['Biểu quyết thông qua nghị quyết: 100% đồng ý', '- - - - 100'],
  ['Trăm phần trăm đảng viên có mặt tán thành', '- - - - 100'],
  ['Biểu quyết: đồng ý 23/25 (92%), không đồng ý 1, ý kiến khác 1', '25 23 1 1 92'],
  ['Số đồng chí tán thành: 26/27 (96,3%); không tán thành: 01 (3,7%); ý kiến khác: không', '27 26 1 0 96.3'],
  ['Nghị quyết đã được mười một trên mười một đồng chí tán thành, đạt 100 phần trăm.', '11 11 - - 100'],
  [
    'Tổng số đảng viên được biểu quyết 25 đồng chí. Tán thành 24 đồng chí. Không tán thành 0. Không biểu quyết 01.',
    '25 24 0 1 -',
  ],
  ['Kết quả: 25/25 đồng chí = 100%', '25 25 - - 100', 'value'],
  ['25/25', '25 25 - - -', 'value'],
  ['100%', '- - - - 100', 'value'],
  ['25 đồng chí', '- 25 - - -', 'value'],
  ['Kết quả biểu quyết của hội nghị: Nhất trí 100%.', '- - - - 100'],
  ['Kết quả: 22/22 đồng chí nhất trí (100%).', '22 22 - - 100'],
  [
    'Biểu quyết thông qua nghị quyết: tán thành 17/17 đồng chí, đạt 100%; không có đồng chí nào không tán thành; không có ý kiến khác.',
    '17 17 0 0 100',
  ],
  ['Kết quả: 100% đảng viên chính thức (28/28 đồng chí) tán thành.', '28 28 - - 100'],
  ['Nghị quyết được thông qua với 27/28 phiếu tán thành (đạt 96,4%), 01 phiếu không tán thành.', '28 27 1 - 96.4'],
  ['Hội nghị biểu quyết thông qua Nghị quyết với sự nhất trí của 100% đảng viên có mặt.', '- - - - 100'],
  [
    'Sau khi thảo luận, chi bộ đã tiến hành biểu quyết: 22/23 đồng chí đồng ý (95,65%); 0 đồng chí không đồng ý; 01 đồng chí có ý kiến khác',
    '23 22 0 1 95.65',
  ],
  ['Số đảng viên tán thành: 25 đồng chí, đạt 100% so với số đảng viên chính thức có mặt', '- 25 - - 100'],
  ['Số đảng viên tán thành: 25/27 (đạt 92,6 % so với tổng số đảng viên chính thức của chi bộ)', '27 25 - - 92.6'],
  ['Tán thành: 21 đ/c (91,3%), không tán thành: 02 đ/c (8,7%).', '- 21 2 - 91.3'],
  ['Biểu quyết tán thành: 19/19 đảng viên chính thức có mặt.', '19 19 - - -'],
  ['- Đồng ý: 24/25 đ/c - Không đồng ý: 0 - Ý kiến khác: 01 đ/c', '25 24 0 1 -'],
  ['Tỷ lệ tán thành: 100%', '- - - - 100'],
  ['đạt tỷ lệ 100% tổng số đảng viên có mặt', '- - - - 100', 'value'],
  [
    'Nghị quyết này đã được Chi bộ thảo luận và biểu quyết thông qua với tỷ lệ 26/27 đồng chí tán thành, đạt 96,3%; 01 đồng chí có ý kiến khác.',
    '27 26 - 1 96.3',
  ],
  ['Thống nhất thông qua: 100%', '- - - - 100'],
  ['Nghị quyết được Chi bộ biểu quyết thông qua với 100% đảng viên có mặt đồng ý.', '- - - - 100'],
  ['Đã có 15 trên tổng số 16 đảng viên chính thức biểu quyết đồng ý (chiếm 93,75%).', '16 15 - - 93.75'],
  ['Kết quả kiểm phiếu: Đồng chí Lò Văn Xá được 17/19 phiếu tán thành (89,5%).', '19 17 - - 89.5'],
  ['Có 18 phiếu tán thành/19 phiếu hợp lệ, đạt 94,7%', '19 18 - - 94.7'],
  ['23 đồng chí tán thành trên tổng số 24 đảng viên chính thức, đạt 95,8%', '24 23 - - 95.8'],
  ['Đồng ý: 23; Không đồng ý: 01; Ý kiến khác: 00', '- 23 1 0 -'],
  ['Số phiếu tán thành 14/15, bằng 93,3%', '15 14 - - 93.3'],
  ['Nhất trí: 25/25 đồng chí; Không nhất trí: 0 đồng chí; ý kiến khác: 0 đồng chí.', '25 25 0 0 -'],
  ['Biểu quyết: Nhất trí 24/25 (96%), không nhất trí 01 (4%).', '25 24 1 - 96'],
  ['100% số đảng viên có mặt biểu quyết đồng ý thông qua biên bản', '- - - - 100'],
  ['100% (26/26) đồng chí có mặt tán thành', '26 26 - - 100'],
  ['26/26 đồng chí = 100% tán thành', '26 26 - - 100'],
  [
    'Nghị quyết được thông qua bằng biểu quyết thẻ đảng viên, 28/29 đồng chí tán thành, đạt 96,6%, 01 đồng chí không tán thành vì cho rằng mức thu 200.000 đồng/hộ là cao',
    '29 28 1 - 96.6',
  ],
  [
    'Kết quả: số đảng viên tán thành 20 đồng chí, chiếm 90,9%; số đảng viên không tán thành 02 đồng chí, chiếm 9,1%; ý kiến khác: không.',
    '- 20 2 0 90.9',
  ],
  ['Về mức thu quỹ: 22/25 tán thành, 03 không tán thành.', '25 22 3 - -'],
  ['Hai mươi tư đồng chí tán thành, một đồng chí có ý kiến khác.', '- 24 - 1 -'],
  ['Nội dung trên có 21 đồng chí tán thành, 5 đồng chí không tán thành.', '- 21 5 - -'],
  ['Chi bộ đã biểu quyết, 100% đồng chí có mặt thống nhất xếp loại buổi sinh hoạt: Tốt', '- - - - 100'],
  ['Chi bộ tự chấm 92/100 điểm, xếp loại Tốt; 25/25 đồng chí nhất trí.', '25 25 - - -'],
  ['25/25 đồng chí nhất trí với nội dung biên bản', '25 25 - - -'],
  ['Biên bản đã được đọc trước hội nghị và được 100% đồng chí có mặt nhất trí thông qua.', '- - - - 100'],
  ['Đảng viên chính thức có mặt: 25. Tán thành: 25 (100%).', '- 25 - - 100'],
  ['Kết quả: 12 phiếu đồng ý, 0 phiếu không đồng ý, 0 phiếu trắng', '- 12 0 0 -'],
  [
    'Biểu quyết về việc xây nhà văn hoá: 17 đồng chí tán thành, 3 đồng chí phản đối, 2 đồng chí bỏ phiếu trắng/22 đồng chí',
    '22 17 3 2 -',
  ],
  ['Số người tán thành: 16/18 người', '18 16 - - -'],
  [
    'Chi bộ biểu quyết (bằng hình thức giơ thẻ đảng viên) 27/27 đồng chí chính thức có mặt đồng ý, đạt 100%',
    '27 27 - - 100',
  ],
  ['26/26 đ/c có mặt nhất trí =100%', '26 26 - - 100'],
  ['Đồng ý 26/26 đ/c', '26 26 - - -'],
  ['Biểu quyết: Đồng ý: 26 đ/c; Không đồng ý: Không; Ý kiến khác: Không.', '- 26 0 0 -'],
  ['Kết quả có 22/24 đ/c đồng ý, chiếm 91,7%; 2/24 đ/c không đồng ý, chiếm 8,3%.', '24 22 2 - 91.7'],
  ['Nghị quyết được thông qua với đa số phiếu tán thành (24/26).', '26 24 - - -'],
  ['Chi bộ nhất trí thông qua (tỷ lệ 100%).', '- - - - 100'],
  ['Kết luận của chủ trì được hội nghị biểu quyết nhất trí 5/5 đồng chí', '5 5 - - -'],
  ['Chi uỷ biểu quyết: 3/3 chi uỷ viên thống nhất trình chi bộ', '3 3 - - -'],
  ['2/3 chi uỷ viên tán thành (66,7%)', '3 2 - - 66.7'],
  ['Chi bộ nhất trí cao (100%)', '- - - - 100'],
  ['Nghị quyết được biểu quyết thông qua với tỷ lệ đồng ý là 100%.', '- - - - 100'],
  ['tán thành 17/18 phiếu hợp lệ', '18 17 - - -'],
  ['100% đảng viên có mặt đồng tình với dự thảo nghị quyết.', '- - - - 100'],
  [
    'Sau khi đ/c Bí thư kết luận, hội nghị biểu quyết thông qua Nghị quyết: Số đảng viên chính thức tán thành là 20/21 đồng chí, đạt 95,2%; không tán thành: 0 đồng chí; ý kiến khác: 01 đồng chí.',
    '21 20 0 1 95.2',
  ],
  ['Thông qua nghị quyết: có 24/24 đồng chí giơ thẻ đảng viên tán thành, đạt tỷ lệ 100%.', '24 24 - - 100'],
  ['14/15 đồng chí đồng ý thông qua (93,3%); 01 đồng chí không có ý kiến', '15 14 - 1 93.3'],
  ['Hội nghị đã biểu quyết với 18/18 đảng viên có quyền biểu quyết tán thành (100%).', '18 18 - - 100'],
  [
    'Nghị quyết thông qua tại hội nghị chi bộ ngày 05/7/2026 với 21/21 đảng viên chính thức có mặt biểu quyết tán thành, bằng 100%.',
    '21 21 - - 100',
  ],
  ['Đảng viên chính thức có mặt 26/26 đồng chí nhất trí thông qua nghị quyết, đạt 100%', '26 26 - - 100'],
  ['Có 87,5% đảng viên chính thức tán thành, 12,5% không tán thành.', '- - - - 87.5'],
  ['25/25 đảng viên chính thức có mặt (100%)', '25 25 - - 100', 'value'],
  ['100% đảng viên có mặt', '- - - - 100', 'value'],
];

const NO_VOTES: readonly (readonly [text: string, where?: Where])[] = [
  ['Đ/c thư ký đọc biên bản để thông qua trước hội nghị; không có ý kiến bổ sung.'],
  ['Số phiếu phát ra là 19, thu về 19, đều hợp lệ.'],
  ['Chi bộ biểu quyết về mức trích quỹ thôn 40 triệu đồng:'],
  ['Số hộ đồng ý: 100%. Ý kiến khác: Không.'],
  ['Có mặt: 24/26 đảng viên. Vắng 02 đồng chí.'],
  ['Đã vận động 37/42 hộ ngõ 15 tháo dỡ mái che lấn vỉa hè.'],
  ['100% đảng viên tham gia học tập, quán triệt các văn bản của Đảng uỷ phường gửi về.'],
  ['Đánh giá tháng 6: 5/6 việc hoàn thành; việc sửa cầu chưa khởi công.'],
  ['Có 8 đảng viên (53%) phát biểu'],
  ['Có 19/37 đảng viên phát biểu, trong đó:'],
  ['phấn đấu 100% hộ đồng thuận'],
  ['Phấn đấu 100% đảng viên đồng ý cài đặt sổ tay điện tử'],
  ['Hội nghị diễn ra trên tinh thần nhất trí cao'],
  ['Đồng chí Danh Hoàng Phi: đồng tình; đề nghị chi bộ biểu quyết riêng về mức vận động đóng góp.'],
  ['Đ/c Đồng Thị Xoan: nhất trí 100% với dự thảo, xin bổ sung 2 việc.'],
  ['Hoàn thành, 9/9 hộ đồng ý'],
  ['Chi bộ thống nhất đánh giá: 26/28 đảng viên hoàn thành tốt nhiệm vụ'],
  ['Chi bộ thống nhất cử 02 đồng chí dự đại hội'],
  ['Chi bộ nhất trí kết nạp 2 quần chúng'],
  ['Hội nghị thống nhất chọn 2 vấn đề trọng tâm'],
  ['Lấy ý kiến 40 hộ mặt đường bằng phiếu.'],
  ['Nghị quyết có giá trị khi được ít nhất 2/3 đảng viên chính thức tán thành'],
  ['từ 2/3 tổng số đảng viên chính thức được triệu tập trở lên đồng ý'],
  ['Ủng hộ 5 triệu đồng cho quỹ vì người nghèo, 25/25 đảng viên tham gia'],
  ['Có 03 ý kiến đồng tình với dự thảo.'],
  ['95% cử tri nơi cư trú nhất trí với việc giới thiệu'],
  ['Được 18/18 đoàn viên tán thành giới thiệu'],
  ['Biểu quyết thông qua 5/6 nội dung'],
  ['Chi bộ biểu quyết thông qua nghị quyết.'],
  ['Hội nghị kết thúc lúc 10 giờ 15 phút, ngày 06/7/2026; biên bản được thông qua.'],
  ['Chi bộ có 21 đảng viên, gồm 20 đảng viên chính thức và 1 đảng viên dự bị. Có mặt 20 đồng chí.'],
  [
    'Tổng số đảng viên: 28 đồng chí; có mặt: 26 đồng chí; vắng: 02 đồng chí, đều có lý do. Sau khi nghe báo cáo và thảo luận, Chi bộ thống nhất quyết nghị:',
  ],
  ['24/26 đảng viên có mặt'],
  ['Thu đảng phí đạt 100%, 26/26 đồng chí nộp đủ'],
  ['100% nhân dân đồng tình ủng hộ chủ trương làm đường'],
  ['Các hộ dân nhất trí 100% với phương án'],
  ['Đồng ý cho 2 đồng chí miễn sinh hoạt'],
  ['Vận động nhân dân hiến đất: 26/28 hộ đồng ý'],
  ['Đồng chí Vi Văn Tá được 25/26 phiếu tín nhiệm cao'],
  ['95% số hộ thống nhất mức đóng góp 500.000 đồng'],
  ['Tổ chức lấy ý kiến 45 hộ, 43/45 hộ nhất trí (95,6%)'],
  ['Tỷ lệ hộ dân đồng thuận đạt 98%.'],
  ['100% đảng viên thống nhất về nhận thức và hành động'],
  ['100% đảng viên đồng tình với chủ trương của Đảng'],
  ['25/25 đảng viên ủng hộ quỹ vì người nghèo'],
  ['Chi bộ giữ vững đoàn kết, thống nhất; 100% đảng viên hoàn thành nhiệm vụ'],
  ['Có 26/28 đảng viên được đánh giá hoàn thành tốt nhiệm vụ; chi bộ thống nhất cao với kết quả xếp loại'],
  ['Chi bộ thống nhất mức đóng: 100.000 đồng/đảng viên'],
  ['Chi bộ nhất trí với 3 nội dung'],
  ['Đồng chí Vi Văn Tá: đồng ý với 2/3 nội dung'],
  ['Thông qua việc thu 100% quỹ'],
  ['Tỷ lệ đảng viên tham gia biểu quyết đạt 100%'],
  ['Dự kiến biểu quyết 3 nội dung'],
  ['3/3 chi uỷ viên được phân công phụ trách xóm'],
  ['Đ/c Đàm Văn Phước: đồng ý dự thảo, xin bổ sung việc thăm 02 đảng viên ốm.'],
  ['Thông qua chương trình gồm bảy nội dung; thời gian dự kiến 120 phút.'],
  ['Chi bộ lập ban kiểm phiếu gồm ba đồng chí, do đồng chí Bàn Phúc Kim làm trưởng ban. Hình thức bầu: bỏ phiếu kín.'],
  ['Bầu ban kiểm phiếu gồm 3 đồng chí'],
  ['họp để bầu bổ sung hai chi uỷ viên'],
  ['Trong 26 đảng viên, 11 đồng chí trên 65 tuổi chưa đọc được tài liệu'],
  ['Từ 90% đảng viên trở lên phát biểu ít nhất một lần trong quý.'],
  ['Nghị quyết được thảo luận tại 4/4 tổ đảng, các tổ đều nhất trí'],
  ['Đồng chí Hà Thị Mây nộp đủ đảng phí 12/12 tháng, được 100% hội viên tín nhiệm'],
  ['100% cán bộ, đảng viên ký cam kết; nhân dân đồng thuận cao'],
  ['Đồng thuận của nhân dân đạt 95%'],
  ['có mặt 24/26 đồng chí, thống nhất các nội dung sau:'],
  ['Chi bộ họp có 24/26 đảng viên dự, thảo luận và nhất trí ra nghị quyết'],
  ['Hai đồng chí có tên trên trúng cử chi ủy viên.', 'value'],
  ['Có 25/25 đảng viên chính thức có mặt.', 'value'],
  ['3 đồng chí trong tổ kiểm phiếu làm việc khách quan', 'value'],
  ['Ban kiểm phiếu gồm 03 đồng chí', 'value'],
];

describe('votes in sentences', () => {
  for (const [text, expected, where] of VOTES) it(text, () => assert.equal(read(text, where), expected));
});

describe('what is no vote', () => {
  for (const [text, where] of NO_VOTES) it(text, () => assert.equal(read(text, where), 'none'));
});

/** What a vote was about. */
const SUBJECTS: readonly (readonly [text: string, subject: string | null])[] = [
  [
    'Giới thiệu quần chúng Cao Thị Mai đi học lớp nhận thức về Đảng: 29/32 đồng chí tán thành.',
    'Giới thiệu quần chúng Cao Thị Mai đi học lớp nhận thức về Đảng',
  ],
  [
    '2. Đề nghị tặng Huy hiệu 40 năm tuổi Đảng cho đồng chí Ngọ Văn Sóc: 32/32 đồng chí tán thành.',
    'Đề nghị tặng Huy hiệu 40 năm tuổi Đảng cho đồng chí Ngọ Văn Sóc',
  ],
  [
    'Lấy phiếu tín nhiệm giới thiệu đồng chí Sơn vào chi uỷ: 17/18 phiếu đồng ý, đạt 94,4%.',
    'Lấy phiếu tín nhiệm giới thiệu đồng chí Sơn vào chi uỷ',
  ],
  [
    'Hội nghị biểu quyết thông qua mức đóng góp 200.000 đồng/hộ với 30/32 đồng chí tán thành.',
    'mức đóng góp 200.000 đồng/hộ',
  ],
  ['Chi bộ thông qua chương trình làm việc (100% nhất trí).', 'chương trình làm việc'],
  ['Chi uỷ biểu quyết thông qua biên bản bằng hình thức giơ tay: 5/5 đồng chí tán thành.', 'biên bản'],
  ['Với 18/18 đảng viên có mặt biểu quyết tán thành, Nghị quyết tháng 7 được thông qua.', 'Nghị quyết tháng 7'],
  ['Đồng ý kỷ luật bằng hình thức khiển trách: 16/20 phiếu (đạt 80%).', 'kỷ luật bằng hình thức khiển trách'],
  ['Kết quả: có 18 đồng chí tán thành trên tổng số 20 đồng chí được triệu tập, đạt 90%.', null],
];

describe('what a vote was about', () => {
  for (const [text, expected] of SUBJECTS) {
    it(text, () => {
      const subject = readTally(text, fold(text), 'sentence')?.subject;
      assert.equal(subject ? text.slice(subject.start, subject.end) : null, expected);
    });
  }
});

describe('where a vote’s figures stand', () => {
  it('gives the range of each number in the line', () => {
    const text = 'Nghị quyết được 26/28 đồng chí tán thành (đạt 92,9%), 02 đồng chí có ý kiến khác.';
    const tally = readTally(text, fold(text), 'sentence')!;
    const at = (range: { start: number; end: number } | null): string | null =>
      range && text.slice(range.start, range.end);
    assert.deepEqual(
      [at(tally.for), at(tally.eligible), at(tally.percent), at(tally.other), at(tally.subject)],
      ['26', '28', '92,9', '02', 'Nghị quyết'],
    );
    assert.equal(at(tally), text.slice(0, -1));
  });

  it('keeps the percentage exact', () => {
    const text = 'Có 25/27 đồng chí tán thành (92,59%)';
    const { percent } = readTally(text, fold(text), 'sentence')!;
    assert.deepEqual([percent!.numerator, percent!.scale], [9259, 2]);
  });

  const METHODS: readonly (readonly [string, string | null, boolean])[] = [
    ['Chi bộ biểu quyết bằng thẻ đảng viên: 20/20 đồng chí tán thành', 'thẻ đảng viên', false],
    ['20/20 đồng chí giơ tay tán thành', 'giơ tay', false],
    ['Kết quả bỏ phiếu kín: 19/20 phiếu đồng ý', 'phiếu kín', true],
    ['20/20 đồng chí tán thành', null, false],
  ];
  for (const [text, method, secret] of METHODS) {
    it(`method: ${text}`, () => {
      const tally = readTally(text, fold(text), 'sentence')!;
      assert.deepEqual([tally.method, tally.secret], [method, secret]);
    });
  }
});

describe('a bullet’s part in a vote', () => {
  const PARTS: readonly (readonly [string, string | null])[] = [
    ['Tán thành: 32/34 đồng chí (đạt 94,1%).', 'for 32 34 94.1'],
    ['Không tán thành: 01 đồng chí.', 'against 1 - -'],
    ['Ý kiến khác: 0', 'other 0 - -'],
    ['Không có ý kiến: 01 đồng chí', 'other 1 - -'],
    ['Số phiếu đồng ý: 18', 'for 18 - -'],
    ['Không đồng ý: Không', 'against 0 - -'],
    ['Ý kiến khác: không có', 'other 0 - -'],
    ['Không có ý kiến khác.', 'other 0 - -'],
    ['Tỷ lệ: 96%', 'for - - 96'],
    ['Tỷ lệ tán thành: 96%', 'for - - 96'],
    ['Số đảng viên được biểu quyết: 25', 'eligible 25 - -'],
    ['Đồng ý: 24 đồng chí, đạt 96%', 'for 24 - 96'],
    ['Không có đồng chí nào không tán thành', 'against 0 - -'],
    ['01 đồng chí có ý kiến khác', 'other 1 - -'],
    ['Số đồng chí không tán thành: 02/34 đồng chí (chiếm 5,9%)', 'against 2 34 5.9'],
    ['Phiếu trắng: 0', 'other 0 - -'],
    ['Thống nhất: 3 nội dung', null],
    ['Tán thành: ', null],
    ['Số hộ đồng ý: 100%', null],
    ['Tán thành 24, không tán thành 1', null],
  ];
  for (const [text, expected] of PARTS) {
    it(text, () => {
      const part = readTallyPart(text, fold(text));
      const got = part && [
        part.role,
        part.count?.value ?? '-',
        part.denominator?.value ?? '-',
        part.percent?.value ?? '-',
      ];
      assert.equal(got?.join(' ') ?? null, expected);
    });
  }

  it('joins the parts under their lead', () => {
    const lead = 'Chi bộ biểu quyết bằng thẻ đảng viên về mức đóng góp xây cầu:';
    const parts = ['Tán thành: 21/24 đồng chí (87,5%)', 'Không tán thành: 02 đồng chí', 'Không có ý kiến: 01 đồng chí'];
    const tally = mergeTallies(
      parts.map((text) => readTallyPart(text, fold(text))!),
      { folded: fold(lead), subject: null },
    )!;
    assert.equal(figures(tally), '24 21 2 1 87.5');
    assert.equal(tally.method, 'thẻ đảng viên');
  });

  it('makes no vote of those who were otherwise minded alone', () => {
    const part = readTallyPart('Ý kiến khác: 0', fold('Ý kiến khác: 0'))!;
    assert.equal(mergeTallies([part], null), null);
  });

  const LEADS: readonly (readonly [string, string | null])[] = [
    ['Kết quả biểu quyết bằng thẻ đảng viên:', ''],
    ['Về Nghị quyết tháng 10:', 'Nghị quyết tháng 10'],
    ['Chi bộ biểu quyết về mức trích quỹ thôn 40 triệu đồng:', 'mức trích quỹ thôn 40 triệu đồng'],
    ['Kết quả biểu quyết như sau', ''],
    ['Biểu quyết thông qua Nghị quyết tháng 6, kết quả như sau:', 'Nghị quyết tháng 6'],
    ['Đồng chí Hà Thị Mây:', 'Đồng chí Hà Thị Mây'],
    ['BIỂU QUYẾT', null],
    ['Kết quả biểu quyết: 25/25 tán thành', null],
    ['Có 19/37 đảng viên phát biểu, trong đó:', null],
  ];
  for (const [text, expected] of LEADS) {
    it(`lead: ${text}`, () => {
      const lead = isVoteLeadIn(fold(text));
      const subject = lead?.subject;
      assert.equal(lead && (subject ? text.slice(subject.start, subject.end) : ''), expected);
    });
  }
});

describe('votes in tables', () => {
  const HEADS: readonly (readonly [string, ReturnType<typeof tallyColumn>])[] = [
    ['Vấn đề', 'subject'],
    ['Nội dung', 'subject'],
    ['Họ và tên', 'subject'],
    ['Tán thành', 'for'],
    ['Số phiếu đồng ý', 'for'],
    ['Không tán thành', 'against'],
    ['Không đồng ý', 'against'],
    ['Ý kiến khác', 'other'],
    ['Không có ý kiến', 'other'],
    ['Tỷ lệ tán thành (%)', 'percent'],
    ['Tổng số', 'eligible'],
    ['Kết quả biểu quyết', 'for'],
    ['Số phiếu phát ra', null],
    ['TT', null],
    ['Kết quả', null],
  ];
  for (const [head, column] of HEADS) it(`column: ${head}`, () => assert.equal(tallyColumn(fold(head)), column));

  const row = (heads: string[], cells: string[]): string | null => {
    const columns = tallyColumns(heads.map(fold));
    const tally =
      columns &&
      readTallyRow(
        columns,
        cells.map((cell, i) => ({ folded: fold(cell), start: i * 100 })),
      );
    return tally && figures(tally);
  };
  const HEAD = ['Vấn đề', 'Tán thành', 'Không tán thành', 'Ý kiến khác', 'Tỷ lệ'];
  it('reads a row', () => assert.equal(row(HEAD, ['Nghị quyết', '23/25', '1', '0', '92%']), '25 23 1 0 92'));
  it('reads words and bare percentages', () =>
    assert.equal(row(HEAD, ['Nghị quyết', '25', 'Không', '0', '100']), '- 25 0 0 100'));
  it('takes the number of voters from its column', () =>
    assert.equal(
      row(['Nội dung', 'Tổng số', 'Đồng ý', 'Không đồng ý'], ['Xếp loại', '18', '17 (94,4%)', '1']),
      '18 17 1 - 94.4',
    ));
  it('takes what else stands in front of the counts for the matter', () => {
    const columns = (...heads: string[]) => tallyColumns(heads.map(fold))?.join(' ');
    assert.equal(columns('Hình thức kỷ luật', 'Tán thành', 'Tỷ lệ'), 'subject for percent');
    assert.equal(columns('TT', 'Phương án', 'Tán thành', 'Tỷ lệ'), ' subject for percent');
    assert.equal(columns('TT', 'Tán thành', 'Tỷ lệ'), ' for percent');
    assert.equal(columns('Số phiếu phát ra', 'Tán thành', 'Ghi chú', 'Tỷ lệ'), ' for  percent');
  });
  it('leaves an empty row alone', () => assert.equal(row(HEAD, ['Nghị quyết', '', '', '', '']), null));
  it('knows a table of residents', () =>
    assert.equal(row(['Nội dung', 'Số hộ đồng ý', 'Tỷ lệ'], ['Đường', '9/9', '100%']), null));
  it('knows a table of tasks', () =>
    assert.equal(row(['Nhiệm vụ', 'Người phụ trách', 'Kết quả'], ['a', 'b', '88%']), null));
});

describe('votes told without a figure', () => {
  const TOLD = [
    'Chi bộ biểu quyết nhất trí thông qua nghị quyết.',
    'Toàn thể đảng viên có mặt nhất trí thông qua.',
    'Nghị quyết đã được hội nghị nhất trí thông qua.',
    'Đa số đồng chí tán thành.',
  ];
  const UNTOLD = [
    'Đề nghị chi bộ biểu quyết thông qua mức đóng góp.',
    'Chi uỷ chuẩn bị nội dung để chi bộ biểu quyết thông qua.',
    'Chi bộ thống nhất kết luận như sau:',
    'Biên bản được thông qua trước hội nghị.',
  ];
  for (const text of TOLD) it(text, () => assert.notEqual(findToldVote(fold(text)), null));
  for (const text of UNTOLD) it(text, () => assert.equal(findToldVote(fold(text)), null));
});

describe('ballots', () => {
  const BALLOTS: readonly (readonly [string, string | null])[] = [
    ['Số phiếu phát ra 20, thu về 20, hợp lệ 20.', '20 20 20 -'],
    ['Số phiếu phát ra là 19, thu về 19, đều hợp lệ.', '19 19 19 -'],
    ['Phát ra 19 phiếu, thu về 19 phiếu, phiếu hợp lệ 18, phiếu không hợp lệ 01', '19 19 18 1'],
    ['Số phiếu phát ra: 18 phiếu; số phiếu thu về: 18 phiếu; số phiếu không hợp lệ: 0', '18 18 - 0'],
    ['Lấy ý kiến 40 hộ mặt đường bằng phiếu.', null],
  ];
  for (const [text, expected] of BALLOTS) {
    it(text, () => {
      const b = readBallots(fold(text));
      assert.equal(b && [b.issued, b.collected, b.valid, b.invalid].map((n) => n?.value ?? '-').join(' '), expected);
    });
  }
});
