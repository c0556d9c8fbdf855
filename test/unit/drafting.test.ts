import assert from 'node:assert/strict';
import { DRAFT_KINDS, DRAFT_PLANS } from '../../server/src/core/drafting/kinds';
import {
  type KnownForDraft,
  proposedFileName,
  skeleton,
  UnknownDraftKindError,
} from '../../server/src/core/drafting/skeleton';

const KNOWN: KnownForDraft = {
  chiBo: 'Chi bộ thôn Đông Viên',
  dangBo: 'Đảng bộ xã An Khê Thượng',
  diaDanh: 'An Khê Thượng',
  date: '2026-06-05',
  number: 6,
  chuTri: 'Nguyễn Văn Lâm',
  thuKy: 'Trần Thị Hoà',
  diaDiem: 'Nhà văn hoá thôn',
};

const headings = (text: string): string[] => text.split('\n').filter((line) => line.startsWith('## '));

describe('skeletons', () => {
  it('fill the head from what is known, and leave the rest blank', () => {
    const head = (known: KnownForDraft): string => skeleton('nghi-quyet', known).split('---\n')[1]!;
    assert.equal(
      head(KNOWN),
      `loại: Nghị quyết
hình thức: thường kỳ
đảng bộ: Đảng bộ xã An Khê Thượng
chi bộ: Chi bộ thôn Đông Viên
số: 06-NQ/CB
địa danh: An Khê Thượng
ngày: 05/6/2026
trích yếu: lãnh đạo thực hiện nhiệm vụ tháng 6 năm 2026
đề ký: T/M CHI BỘ
chức vụ: Bí thư
người ký: Nguyễn Văn Lâm
nơi nhận:
  - Đảng uỷ …
  - Các đảng viên trong chi bộ
  - Lưu Chi bộ
`,
    );
    assert.match(head({}), /^số: …-NQ\/CB$/m);
    assert.match(head({}), /^trích yếu: lãnh đạo thực hiện nhiệm vụ tháng … năm …$/m);
  });

  it('write months below three with a zero, and cross the year', () => {
    assert.match(
      skeleton('nghi-quyet', { date: '2027-02-04' }),
      /nhiệm vụ tháng 02 năm 2027\n[\s\S]*nghị quyết tháng 01:/,
    );
    assert.match(skeleton('bien-ban-chi-uy', { date: '2026-12-28' }), /sinh hoạt chi bộ tháng 01 năm 2027/);
    assert.match(skeleton('bien-ban-chuyen-de', { date: '2026-11-10' }), /quý IV năm 2026/);
  });

  it('leave a day that does not exist blank', () => {
    assert.match(skeleton('nghi-quyet', { date: '2026-06-31' }), /^ngày: …$/m);
  });

  it('quote what YAML would misread', () => {
    const text = skeleton('cong-van', { kinhGui: '- Đảng uỷ: "A"', chiBo: 'Chi bộ #1', noiNhan: ['Lưu: hồ sơ'] });
    assert.match(text, /^kính gửi: "- Đảng uỷ: \\"A\\""$/m);
    assert.match(text, /^chi bộ: "Chi bộ #1"$/m);
    assert.match(text, /^ {2}- "Lưu: hồ sơ"$/m);
  });

  it('have the parts of the paper, numbered in order', () => {
    assert.deepEqual(headings(skeleton('nghi-quyet', KNOWN)), [
      '## I- Đánh giá kết quả thực hiện nghị quyết kỳ trước',
      '## II- Nhiệm vụ, giải pháp',
      '## III- Tổ chức thực hiện',
      '## IV- Kết quả biểu quyết',
    ]);
    assert.deepEqual(headings(skeleton('bien-ban-chi-uy', KNOWN)), [
      '## I- Thời gian, địa điểm, chủ trì',
      '## II- Mục đích, yêu cầu',
      '## III- Đánh giá việc thực hiện nghị quyết trong tháng',
      '## IV- Nội dung trình chi bộ, vấn đề trọng tâm',
      '## V- Thảo luận',
      '## VI- Kết luận',
      '## VII- Phân công chuẩn bị',
      '## VIII- Thông qua biên bản, bế mạc',
    ]);
    assert.match(skeleton('bien-ban-thuong-ky', KNOWN), /\n\| \*\*Trần Thị Hoà\*\* \| \*\*Nguyễn Văn Lâm\*\* \|\n$/);
  });

  it('address the papers that are addressed to somebody', () => {
    assert.match(skeleton('to-trinh'), /^kính trình: …$[\s\S]*- Như trên\n {2}- Lưu Chi bộ\n/m);
    assert.match(skeleton('cong-van'), /^kính gửi: …$/m);
    assert.doesNotMatch(skeleton('ke-hoach'), /^kính/m);
  });

  for (const kind of DRAFT_KINDS) {
    it(`${kind}: one document, composed text, one line end at the end`, () => {
      const text = skeleton(kind, KNOWN);
      assert.equal(text, text.normalize('NFC'));
      assert.ok(text.startsWith('---\nloại: '));
      assert.match(text, /[^\n]\n$/);
      assert.doesNotMatch(text, /\n\n\n|\{\w+\}|undefined|\$\{/);
      assert.equal(skeleton(kind, KNOWN), text);
      assert.ok(DRAFT_PLANS[kind].title);
    });
  }

  it('refuse an unknown name in one Vietnamese sentence', () => {
    for (const kind of ['nghi quyet', '', 'toString', '__proto__']) {
      assert.throws(
        () => skeleton(kind),
        (error: unknown) =>
          error instanceof UnknownDraftKindError && /^Không có loại văn bản “.*”; .*quy-che\.$/.test(error.message),
      );
      assert.throws(() => proposedFileName(kind), UnknownDraftKindError);
    }
  });

  it('propose a file name', () => {
    const names: readonly (readonly [string, string | undefined, string])[] = [
      ['nghi-quyet', '2026-06-05', '2026-06-05-nghi-quyet-thang-6.md'],
      ['bien-ban-thuong-ky', '2026-12-03', '2026-12-03-bien-ban-thuong-ky-thang-12.md'],
      ['nghi-quyet-chuyen-de', '2026-06-05', '2026-06-05-nghi-quyet-chuyen-de.md'],
      ['ke-hoach', '2026-06-05', '2026-06-05-ke-hoach.md'],
      ['ke-hoach', undefined, 'ke-hoach.md'],
      ['nghi-quyet', '5/6/2026', 'nghi-quyet.md'],
    ];
    for (const [kind, date, name] of names) assert.equal(proposedFileName(kind, date), name);
  });
});
