/** What the editor says to the clerk, in both languages of the setting `nghiquyet.ngonNgu`. */

export type Language = 'vi' | 'en';

export interface Tally {
  readonly errors: number;
  readonly warnings: number;
  /** Of severity information and hint. */
  readonly hints: number;
}

export interface ExportCounts {
  readonly exported: number;
  /** With gaps, or kept because the page there was edited. */
  readonly left: number;
  readonly skipped: number;
  readonly failed: number;
}

export interface CheckCounts {
  readonly documents: number;
  readonly clean: number;
  readonly tally: string;
  readonly skipped: number;
  readonly failed: number;
}

const sentence = (parts: readonly (string | false)[]): string => `${parts.filter(Boolean).join('; ')}.`;
const listed = (parts: readonly (string | false)[]): string => parts.filter(Boolean).join(', ');
const plural = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;

const vi = {
  /** `3 lỗi, 1 cảnh báo`; empty where there is nothing. */
  tally: ({ errors, warnings, hints }: Tally) =>
    listed([errors > 0 && `${errors} lỗi`, warnings > 0 && `${warnings} cảnh báo`, hints > 0 && `${hints} gợi ý`]),
  nothingFound: 'không có lỗi',
  statusTooltip: 'Bấm để xem danh sách những chỗ cần sửa',

  serverFailed: 'Phần kiểm tra văn bản chưa chạy được. Xin bấm Khởi động lại; nếu vẫn không được, xin xem Nhật ký.',
  restart: 'Khởi động lại',
  openLog: 'Xem nhật ký',

  noDocument: 'Xin mở văn bản cần làm trước, rồi thực hiện lại.',
  noFolder: 'Xin mở thư mục chứa văn bản trước (Tệp → Mở thư mục), rồi thực hiện lại.',
  noFiles: 'Thư mục này không có văn bản nào (tệp .md).',
  failed: (what: string, why: string) => `«${what}» chưa làm được: ${why}`,
  commands: {
    xemTrang: 'Xem trang in',
    xuatPdf: 'Xuất PDF',
    nhapWord: 'Nhập từ Word',
    xuatDocx: 'Xuất .docx',
    xuatThuMuc: 'Xuất cả thư mục',
    raSoatThuMuc: 'Rà soát cả thư mục',
    baoCao: 'Lập báo cáo rà soát',
    taoChibo: 'Tạo chibo.yaml từ các văn bản',
    taoVanBan: 'Tạo văn bản mới',
    chenDoanMau: 'Chèn đoạn mẫu',
    chonChoTrong: 'Chọn chỗ trống',
    taoVanBanThieu: 'Tạo văn bản còn thiếu',
    moBenCanh: 'Mở văn bản bên cạnh',
    chonTrongBang: 'Chọn trong bảng',
    khoiDongLai: 'Khởi động lại',
  },

  unrecognised:
    'Chưa nhận ra đây là văn bản của chi bộ, nên chưa xuất. Đầu văn bản cần có tên loại, ví dụ «NGHỊ QUYẾT» hoặc «BIÊN BẢN», và tên chi bộ.',
  unsupportedKind: 'Văn bản thuộc loại chưa có mẫu trình bày, nên chưa xuất.',
  incomplete: (tally: string) => `Văn bản còn ${tally}. Đồng chí vẫn muốn xuất?`,
  incompleteDetail: 'Tệp Word sẽ có đúng những gì đang viết, kể cả chỗ còn thiếu.',
  exportAnyway: 'Vẫn xuất',
  showGaps: 'Xem chỗ thiếu',
  changed: (name: string) => `Tệp ${name} đã được sửa trong Word sau lần xuất trước. Ghi đè thì mất những chỗ đã sửa.`,
  /** What is told of one paragraph: `there` stands in the Word file, `now` in the text. */
  change: (there: string | null, now: string | null) =>
    there === null
      ? `• Trong tệp Word không có: «${now}»`
      : now === null
        ? `• Chỉ có trong tệp Word: «${there}»`
        : `• Tệp Word ghi «${there}», văn bản ghi «${now}»`,
  moreChanges: (count: number) => `… và ${count} chỗ khác nữa.`,
  onlyLooks: 'Chữ trong hai bên như nhau; chỉ cách trình bày trong tệp Word đã được sửa.',
  seeChanges: 'Xem chỗ khác nhau',
  importIt: 'Nhập vào bản nháp mới',
  comparing: (name: string) => `${name}: tệp Word đang có ↔ văn bản sẽ xuất`,
  whatNow: (name: string) => `Đồng chí muốn làm gì với tệp ${name}?`,
  foreign: (name: string) =>
    `Đã có tệp ${name} không phải do phần mềm này xuất ra. Ghi đè thì mất nội dung của tệp đó.`,
  overwrite: 'Ghi đè',
  otherName: 'Đặt tên khác',
  saveAs: 'Lưu tệp Word',
  savePdf: 'Lưu tệp PDF',
  pdfThere: (name: string) => `Đã có tệp ${name}, có thể là bản đã ký hoặc do nơi khác làm. Ghi đè thì mất tệp đó.`,
  makingPdf: 'Đang làm tệp PDF',
  noOffice:
    'Máy này chưa có LibreOffice nên chưa làm được việc này. Xin nhờ người cài LibreOffice (miễn phí, libreoffice.org), hoặc xuất tệp Word rồi dùng Word để lưu thành PDF.',
  noOfficeForDoc:
    'Tệp Word đời cũ (.doc) cần LibreOffice mới đọc được, mà máy này chưa có. Xin mở tệp bằng Word, lưu lại thành .docx, rồi nhập tệp .docx đó.',
  officeFailed: 'LibreOffice chưa làm được việc này. Nếu LibreOffice đang mở, xin đóng lại rồi thử lần nữa.',
  differs: (list: readonly string[]) => `Thể thức có chỗ khác hướng dẫn: ${list.join(' ')}`,

  chooseWord: 'Chọn tệp Word cần nhập',
  wordFiles: 'Tệp Word',
  imported: (name: string) => `Đã nhập thành ${name}. Xin đọc soát lại trước khi dùng.`,
  importedWith: (name: string, warnings: readonly string[]) => `Đã nhập thành ${name}. ${warnings.join(' ')}`,
  tooLarge: 'Tệp Word này quá lớn nên không đọc được.',

  pageTitle: (name: string) => `Trang in: ${name}`,
  pageWords: {
    page: 'Trang',
    empty: 'Chưa nhận ra đây là văn bản của chi bộ nên chưa có trang in. Đầu văn bản cần có tên loại và tên chi bộ.',
    otherFont:
      'Máy này không có phông Times New Roman hoặc phông cùng cỡ, nên chỗ xuống dòng, sang trang ở đây có thể khác tệp Word.',
    estimate: 'Chỗ sang trang ở đây là tính trước; khi mở bằng Word hoặc LibreOffice có thể lệch một vài dòng.',
    tallRow: 'Có dòng của bảng cao hơn một trang; chỗ sang trang ở đây có thể khác tệp Word.',
    footnotes: 'Trang có chú thích ở cuối trang; chỗ sang trang ở đây có thể khác tệp Word.',
  },
  locked: (name: string) => `Chưa ghi được tệp ${name}. Nếu tệp đang mở, xin đóng tệp trong Word rồi xuất lại.`,
  isFolder: (name: string) => `Chưa ghi được: đã có một thư mục tên ${name}.`,
  exported: (name: string) => `Đã xuất ${name}.`,
  open: 'Mở',
  openFolder: 'Mở thư mục',

  exporting: 'Đang xuất',
  checking: 'Đang rà soát',
  stopped: 'Đã dừng theo yêu cầu; những văn bản sau chưa làm.',
  exportAllAnyway: (count: number) =>
    `${count} văn bản còn lỗi nên chưa xuất. Đồng chí vẫn muốn xuất những văn bản này?`,
  later: 'Để sau',
  exportReport: 'Kết quả xuất thư mục',
  checkReport: 'Kết quả rà soát thư mục',
  reportExported: 'đã xuất',
  reportWithGaps: (tally: string) => `đã xuất, còn ${tally}`,
  reportIncomplete: (tally: string) => `chưa xuất, còn ${tally}`,
  reportKept: 'giữ nguyên tệp Word có sẵn vì đã được sửa; xin xuất riêng văn bản này nếu muốn thay',
  reportSkipped: 'bỏ qua, không phải văn bản của chi bộ',
  exportCounts: (c: ExportCounts) =>
    sentence([
      `Đã xuất ${c.exported} văn bản`,
      c.left > 0 && `${c.left} văn bản chưa xuất`,
      c.skipped > 0 && `${c.skipped} tệp không phải văn bản của chi bộ`,
      c.failed > 0 && `${c.failed} tệp gặp trục trặc`,
    ]),
  checkCounts: (c: CheckCounts) =>
    sentence([
      `Đã rà soát ${c.documents} văn bản`,
      `${c.clean} văn bản không có lỗi`,
      c.tally !== '' && `còn ${c.tally}`,
      c.skipped > 0 && `${c.skipped} tệp không phải văn bản của chi bộ`,
      c.failed > 0 && `${c.failed} tệp không đọc được`,
    ]),
  line: (number: number) => `dòng ${number}`,

  noPapers: 'Thư mục này chưa có văn bản nào của chi bộ (biên bản, nghị quyết, kế hoạch… trong tệp .md).',
  saveReport: 'Lưu báo cáo rà soát',
  webPages: 'Trang web',
  /** `tally`: empty where nothing was found. */
  reported: (name: string, documents: number, tally: string, unread: number) =>
    sentence([
      `Đã lập báo cáo ${name}: ${documents} văn bản, ${tally === '' ? 'không có lỗi' : `còn ${tally}`}`,
      unread > 0 && `${unread} tệp không đọc được`,
    ]),
  openReport: 'Xem báo cáo',
  notWritten: (name: string) => `Chưa ghi được tệp ${name}. Xin chọn thư mục khác, hoặc xem lại quyền ghi.`,

  readingPapers: 'Đang đọc các văn bản',
  rosterThere: (name: string) => `Thư mục này đã có tệp ${name}. Tệp đó được giữ nguyên.`,
  rosterThereDetail: 'Đồng chí có thể mở tệp đang có, hoặc ghi ra tệp khác để so và chép sang những dòng cần.',
  rosterElsewhere: (path: string) => `Văn bản trong thư mục này đang theo tệp ${path}.`,
  rosterElsewhereDetail:
    'Chỉ ghi thêm tệp riêng cho thư mục này khi còn văn bản chưa theo tệp nào, hoặc văn bản là của chi bộ khác.',
  openRoster: 'Mở tệp đang có',
  rosterOtherName: 'Ghi ra tệp khác',
  rosterOfItsOwn: 'Ghi tệp riêng',
  rosterMade: (documents: number) => `Đã ghi chibo.yaml từ ${documents} văn bản. Xin xem lại, bổ sung.`,
  rosterBeside: (name: string) => `Đã ghi ${name}; tệp này chưa được dùng đến.`,
  /** The first line of that file. */
  rosterNotInUse: (there: string) =>
    `# Tệp này chưa được dùng đến. Xin chép những dòng cần sang ${there}, rồi xoá tệp này.`,

  chooseKind: 'Đồng chí muốn soạn loại văn bản nào?',
  fileName: 'Tên tệp (bấm Enter nếu đồng ý)',
  badName: 'Tên tệp không được để trống và không có các dấu \\ / : * ? " < > |',
  chooseSnippet: 'Chọn đoạn mẫu cần chèn',
  fitsHere: 'hợp với chỗ này',
  others: 'các đoạn khác',
};

export type Messages = typeof vi;

const en: Messages = {
  tally: ({ errors, warnings, hints }) =>
    listed([
      errors > 0 && plural(errors, 'error'),
      warnings > 0 && plural(warnings, 'warning'),
      hints > 0 && plural(hints, 'hint'),
    ]),
  nothingFound: 'no findings',
  statusTooltip: 'Click to see what needs attention',

  serverFailed: 'The part that checks documents could not start. Restart it; if that does not help, see the log.',
  restart: 'Restart',
  openLog: 'Show log',

  noDocument: 'Please open the document first, then try again.',
  noFolder: 'Please open the folder that holds the documents first (File → Open Folder), then try again.',
  noFiles: 'There is no document (.md) in this folder.',
  failed: (what, why) => `“${what}” did not work: ${why}`,
  commands: {
    xemTrang: 'Show the page',
    xuatPdf: 'Export to PDF',
    nhapWord: 'Import from Word',
    xuatDocx: 'Export to .docx',
    xuatThuMuc: 'Export folder',
    raSoatThuMuc: 'Check folder',
    baoCao: 'Report for a reviewer',
    taoChibo: 'Make chibo.yaml from the documents',
    taoVanBan: 'New document',
    chenDoanMau: 'Insert passage',
    chonChoTrong: 'Select blank',
    taoVanBanThieu: 'Begin the missing document',
    moBenCanh: 'Open the document beside',
    chonTrongBang: 'Choose from the list',
    khoiDongLai: 'Restart',
  },

  unrecognised:
    'This was not recognised as a document of a Party cell, so nothing was exported. Its head needs the type, such as “NGHỊ QUYẾT” or “BIÊN BẢN”, and the name of the cell.',
  unsupportedKind: 'There is no page layout for this type of document yet, so nothing was exported.',
  incomplete: (tally) => `The document still has ${tally}. Export it all the same?`,
  incompleteDetail: 'The Word file will hold exactly what is written, gaps included.',
  exportAnyway: 'Export anyway',
  showGaps: 'Show the gaps',
  changed: (name) => `${name} was edited in Word since it was exported. Overwriting it loses those edits.`,
  foreign: (name) => `${name} exists and was not made by this tool. Overwriting it loses what it holds.`,
  change: (there, now) =>
    there === null
      ? `• Not in the Word file: “${now}”`
      : now === null
        ? `• Only in the Word file: “${there}”`
        : `• The Word file says “${there}”, the text “${now}”`,
  moreChanges: (count) => `… and ${count} more.`,
  onlyLooks: 'The words are the same; only the looks of the Word file were changed.',
  seeChanges: 'Show the differences',
  importIt: 'Import as a new draft',
  comparing: (name) => `${name}: the Word file there ↔ what would be exported`,
  whatNow: (name) => `What should become of ${name}?`,
  overwrite: 'Overwrite',
  otherName: 'Choose another name',
  saveAs: 'Save the Word file',
  savePdf: 'Save the PDF file',
  pdfThere: (name) => `${name} exists; it may be a signed copy or come from elsewhere. Overwriting it loses it.`,
  makingPdf: 'Making the PDF',
  noOffice:
    'LibreOffice is not installed on this machine, so this cannot be done. Install LibreOffice (free, libreoffice.org), or export the Word file and save it as PDF from Word.',
  noOfficeForDoc:
    'An old Word file (.doc) can only be read with LibreOffice, which this machine does not have. Open it in Word, save it as .docx, and import that.',
  officeFailed: 'LibreOffice could not do it. If LibreOffice is open, close it and try again.',
  differs: (list) => `The page differs from the instrument: ${list.join(' ')}`,

  chooseWord: 'Choose the Word file to import',
  wordFiles: 'Word files',
  imported: (name) => `Imported as ${name}. Please read it through before use.`,
  importedWith: (name, warnings) => `Imported as ${name}. ${warnings.join(' ')}`,
  tooLarge: 'This Word file is too large to read.',

  pageTitle: (name) => `Page: ${name}`,
  pageWords: {
    page: 'Page',
    empty: 'This was not recognised as a document of a Party cell, so there is no page.',
    otherFont:
      'This machine has neither Times New Roman nor a font of the same widths: lines and pages may break elsewhere in the Word file.',
    estimate: 'Page breaks are computed here; in Word or LibreOffice they may differ by a few lines.',
    tallRow: 'A table row is higher than a page; pages may break elsewhere in the Word file.',
    footnotes: 'There are footnotes; pages may break elsewhere in the Word file.',
  },
  locked: (name) => `${name} could not be written. If it is open in Word, close it there and export again.`,
  isFolder: (name) => `Not written: there is a folder named ${name}.`,
  exported: (name) => `Exported ${name}.`,
  open: 'Open',
  openFolder: 'Open folder',

  exporting: 'Exporting',
  checking: 'Checking',
  stopped: 'Stopped as you asked; the documents after this were not done.',
  exportAllAnyway: (count) =>
    `${plural(count, 'document')} still with errors and not exported. Export them all the same?`,
  later: 'Not now',
  exportReport: 'Folder export',
  checkReport: 'Folder check',
  reportExported: 'exported',
  reportWithGaps: (tally) => `exported, with ${tally}`,
  reportIncomplete: (tally) => `not exported, ${tally}`,
  reportKept: 'the Word file there was edited and is kept; export this document on its own to replace it',
  reportSkipped: 'skipped, not a document of a cell',
  exportCounts: (c) =>
    sentence([
      `${plural(c.exported, 'document')} exported`,
      c.left > 0 && `${c.left} not exported`,
      c.skipped > 0 && `${plural(c.skipped, 'file')} not of a cell`,
      c.failed > 0 && `${c.failed} failed`,
    ]),
  checkCounts: (c) =>
    sentence([
      `${plural(c.documents, 'document')} checked`,
      `${c.clean} without findings`,
      c.tally !== '' && `${c.tally} left`,
      c.skipped > 0 && `${plural(c.skipped, 'file')} not of a cell`,
      c.failed > 0 && `${plural(c.failed, 'file')} could not be read`,
    ]),
  line: (number) => `line ${number}`,

  noPapers: 'This folder holds no document of a cell yet (minutes, resolutions, plans … in .md files).',
  saveReport: 'Save the report',
  webPages: 'Web pages',
  reported: (name, documents, tally, unread) =>
    sentence([
      `${name}: ${plural(documents, 'document')}, ${tally === '' ? 'no findings' : tally}`,
      unread > 0 && `${plural(unread, 'file')} could not be read`,
    ]),
  openReport: 'Show the report',
  notWritten: (name) => `${name} could not be written. Choose another folder, or see whether you may write there.`,

  readingPapers: 'Reading the documents',
  rosterThere: (name) => `This folder has a ${name} already. It is kept as it is.`,
  rosterThereDetail: 'You can open it, or write another file to compare and copy from.',
  rosterElsewhere: (path) => `The documents of this folder follow ${path}.`,
  rosterElsewhereDetail: 'Write one for this folder only where some of them follow none yet, or are another cell’s.',
  openRoster: 'Open it',
  rosterOtherName: 'Write another file',
  rosterOfItsOwn: 'Write one of its own',
  rosterMade: (documents) => `chibo.yaml was made from ${plural(documents, 'document')}. Please complete it.`,
  rosterBeside: (name) => `${name} was written; it is not in use.`,
  rosterNotInUse: (there) => `# This file is not in use. Copy what you need into ${there}, and delete it.`,

  chooseKind: 'Which type of document?',
  fileName: 'File name (press Enter to accept)',
  badName: 'A file name must not be empty nor contain \\ / : * ? " < > |',
  chooseSnippet: 'Choose what to insert',
  fitsHere: 'fits here',
  others: 'others',
};

export const messagesIn = (language: Language): Messages => (language === 'en' ? en : vi);
