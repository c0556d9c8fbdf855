/** Who may chair a cell's meeting by their post, and how it is said that somebody else was asked to (S3:59). */

/** Folded beginnings of posts that chair of themselves. */
export const CHAIRING_POSTS = /bí thư|chi uỷ|cấp uỷ|đảng uỷ viên|uỷ viên ban chấp hành đảng bộ/u;

/** Says that the chair was asked to chair. */
export const ASKED_TO_CHAIR =
  /phân công|uỷ quyền|uỷ nhiệm|được giao|thay mặt chi uỷ|thay bí thư|được (?:chi bộ|hội nghị|đại hội) (?:bầu|cử)/u;

/** Committees above the cell, whose people are its guests. */
export const ABOVE_THE_CELL =
  /cấp trên|cấp uỷ cấp trên|đảng uỷ|huyện uỷ|quận uỷ|thị uỷ|thành uỷ|tỉnh uỷ|đảng bộ (?:xã|phường|đặc khu|cơ quan|trường|công ty|sở)|ban chấp hành đảng bộ/u;
