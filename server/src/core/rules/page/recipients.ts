/** Who must be among the recipients, by the words that name them. */

import { fold } from '../../text/fold';
import type { Span } from '../../text/range';

/** The direct superior, or `Như trên` where the paper is addressed to it. */
const SUPERIOR =
  /đảng [uủ][ỷy]|đảng bộ|cấp trên|cấp uỷ|huyện uỷ|thành uỷ|tỉnh uỷ|quận uỷ|thị uỷ|như trên|như kính|(?<![A-Za-zÀ-ỹ])(?:đu|btv|bch đảng|hu|tu)(?![A-Za-zÀ-ỹ])/u;
const ARCHIVE = /(?<![A-Za-zÀ-ỹ])lưu(?![A-Za-zÀ-ỹ])/u;

export const namesSuperior = (recipients: readonly Span[]): boolean =>
  recipients.some(({ text }) => SUPERIOR.test(fold(text)));

export const namesArchive = (recipients: readonly Span[]): boolean =>
  recipients.some(({ text }) => ARCHIVE.test(fold(text)));
