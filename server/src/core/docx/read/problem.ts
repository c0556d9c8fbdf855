/** Why a file could not be read: one plain sentence for the clerk, and a code for programs. */
export type DocxProblem = 'not-docx' | 'old-doc' | 'too-large' | 'damaged' | 'protected';

const SENTENCES: Readonly<Record<DocxProblem, string>> = {
  'not-docx': 'Tệp này không phải là tệp Word (.docx) nên không đọc được.',
  'old-doc': 'Tệp này là Word đời cũ (.doc); xin mở bằng Word rồi lưu lại thành .docx.',
  'too-large': 'Tệp Word này quá lớn nên không đọc được.',
  damaged: 'Tệp Word này bị hỏng nên không đọc được.',
  protected: 'Tệp Word này được đặt mật khẩu; xin mở bằng Word, bỏ mật khẩu rồi lưu lại.',
};

export class DocxReadError extends Error {
  constructor(
    readonly problem: DocxProblem,
    options?: ErrorOptions,
  ) {
    super(SENTENCES[problem], options);
    this.name = 'DocxReadError';
  }
}
