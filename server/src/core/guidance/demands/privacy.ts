/** What belongs to one person, and what is not for everybody. */
import type { Demand } from './types';

export const PRIVACY_DEMANDS: readonly Demand[] = [
  { ref: 'RT01', text: 'Không ghi số thẻ đảng viên, số định danh, điện thoại, địa chỉ nhà' },
  { ref: 'RT02', text: 'Không ghi chuyện riêng, sức khoẻ của đảng viên quá mức cần' },
  { ref: 'RT03', text: 'Văn bản mật, nội dung kỷ luật và nhân sự không để trong tệp thường' },
  { ref: 'RT04', text: 'Tài liệu nội bộ có chỉ dẫn phạm vi lưu hành' },
];
