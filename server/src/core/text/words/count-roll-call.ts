/** How clerks call the roll. Sources: phrases.md §5; form 13-KNĐ. Folded when they are compiled. */

/** Everybody who belongs: `Tổng số đảng viên`, `Đảng số`. */
export const MEMBERS = [
  'tổng số',
  'tổng số đảng viên',
  'tổng số đồng chí',
  'tổng số chi uỷ viên',
  'tổng số đảng viên của chi bộ',
  'tổng số đảng viên trong chi bộ',
  'tổng số đảng viên toàn chi bộ',
  'tổng số đảng viên hiện có',
  'tổng đảng số',
  'tổng quân số',
  'đảng số',
  'quân số',
  'sĩ số',
  'số đảng viên của chi bộ',
  'số đảng viên chi bộ',
  'số đảng viên hiện có',
  'số đảng viên trong chi bộ',
  'số lượng đảng viên',
  'số đảng viên trong danh sách',
  'đảng viên trong danh sách',
  'đảng viên toàn chi bộ',
  'đảng viên của chi bộ',
  'đảng viên chi bộ',
  'đảng viên cả chi bộ',
  'đảng viên trong chi bộ',
  'đảng viên của cả chi bộ',
  'đảng viên của toàn chi bộ',
  'đảng viên hiện có',
  'đảng viên đang sinh hoạt',
  'số đảng viên đang sinh hoạt',
  'số đảng viên cả chi bộ',
  'số đảng viên toàn chi bộ',
  'số đảng viên của toàn chi bộ',
  'tổng số đảng viên cả chi bộ',
  'tổng số đảng viên của toàn chi bộ',
  'tổng đảng viên',
  'toàn chi bộ',
  'cả chi bộ',
  'theo danh sách',
  'được triệu tập',
  'được triệu tập dự',
  'được triệu tập họp',
  'được triệu tập dự họp',
  'được triệu tập dự hội nghị',
  'triệu tập',
  'phải có mặt',
  'phải dự họp',
  'số chi uỷ viên',
  'tổng số chi uỷ viên của chi bộ',
  'số đồng chí chi uỷ viên',
  'số đồng chí trong chi uỷ',
  'số đảng viên phải có mặt',
  'đảng viên phải có mặt',
  'số uỷ viên',
];

export const OFFICIAL = ['chính thức', 'đảng viên chính thức', 'đvct', 'ct'];
export const PROBATIONARY = ['dự bị', 'đảng viên dự bị', 'đvdb', 'db'];

export const PRESENT = [
  'có mặt',
  'có mặt dự họp',
  'có mặt dự',
  'có mặt tham dự',
  'có mặt tại hội nghị',
  'hiện diện',
  'dự họp',
  'dự sinh hoạt',
  'dự hội nghị',
  'dự cuộc họp',
  'dự buổi sinh hoạt',
  'dự đại hội',
  'tham dự họp',
  'tham dự hội nghị',
  'tham dự cuộc họp',
  'tham dự sinh hoạt',
  'tham dự buổi sinh hoạt',
  'tham gia họp',
  'tham gia dự họp',
  'tham gia sinh hoạt',
  'tham gia cuộc họp',
  'đến họp',
  'về họp',
];

/** Everyday words that mean attendance only where nothing but a mark, a number or a quiet word follows (`tham gia tổ …`). */
export const PRESENT_BARE = ['tham dự', 'đến dự', 'về dự', 'tham gia', 'dự'];

export const ABSENT = ['vắng', 'vắng mặt', 'vắng họp', 'vắng sinh hoạt'];

export const EXEMPT = [
  'miễn sinh hoạt',
  'miễn sinh hoạt đảng',
  'miễn sinh hoạt chi bộ',
  'miễn công tác và sinh hoạt',
  'miễn công tác và sinh hoạt đảng',
  'miễn công tác, sinh hoạt',
  'miễn công tác, sinh hoạt đảng',
  'được miễn',
  'miễn sh',
];

/** Guests are no members of the cell: what is counted behind these is not read. */
export const GUESTS = ['đại biểu', 'khách mời', 'mời', 'cấp trên', 'đại biểu cấp trên', 'đại biểu mời', 'đại biểu dự'];

/** Splits of those absent: their counts are not the number of all who are absent. */
export const EXCUSED = ['có lý do', 'có lí do', 'có phép', 'được phép', 'có báo cáo', 'có xin phép'];
export const UNEXCUSED = [
  'không lý do',
  'không lí do',
  'không có lý do',
  'không có lí do',
  'không phép',
  'không có phép',
  'không báo cáo',
  'không xin phép',
];
