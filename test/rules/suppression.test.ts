import { strict as assert } from 'node:assert';
import { rules } from '../../server/src/core/rules/registry.generated';
import { checkDocument, openDocument } from '../../server/src/core/service';

const PAGE = `ĐẢNG BỘ XÃ BÌNH AN
CHI BỘ THÔN TRÀ

NGHỊ QUYẾT
về nhiệm vụ tháng 7 năm 2026
-----

II. NHIỆM VỤ THÁNG 7

@
- Giao đồng chí Nguyễn Văn Bình phát quang đường bằng cách chia đoạn cho từng xóm.

Nghị quyết được 20/20 đảng viên chính thức tán thành (đạt 100%).
`;
/** The basic rules alone: what others say of so short a page is not at issue here. */
const basic = { rules: rules.filter((rule) => rule.preset === 'co-ban') };
const rulesIn = (comment: string): string[] =>
  checkDocument(openDocument('a.md', PAGE.replace('@', comment)), basic).map((finding) => finding.rule);

describe('suppression in the text', () => {
  it('without one, the rule speaks', () => assert.deepEqual(rulesIn(''), ['thieu-thoi-han']));
  it('for the next block', () =>
    assert.deepEqual(rulesIn('<!-- nghiquyet-bo-qua: thieu-thoi-han — đã thống nhất trước -->'), []));
  it('several ids, one of them unused', () =>
    assert.deepEqual(rulesIn('<!-- nghiquyet-bo-qua: thieu-thoi-han, thieu-bien-phap - lý do -->'), ['bo-qua-thua']));
  it('for the file', () =>
    assert.deepEqual(rulesIn('') && rulesIn('<!-- nghiquyet-bo-qua-tep: thieu-thoi-han — việc thường xuyên -->'), []));
  it('one that suppresses nothing is told', () =>
    assert.deepEqual(rulesIn('<!-- nghiquyet-bo-qua: thieu-noi-dung — nhầm -->').sort(), [
      'bo-qua-thua',
      'thieu-thoi-han',
    ]));
  it('its fix removes the whole line', () => {
    const text = PAGE.replace('@', '<!-- nghiquyet-bo-qua: thieu-noi-dung — nhầm -->');
    const finding = checkDocument(openDocument('a.md', text), basic).find((f) => f.rule === 'bo-qua-thua');
    const edit = finding?.fixes[0]?.edits[0];
    assert.ok(edit && finding?.fixes[0]?.safe);
    assert.equal(text.slice(0, edit.start) + edit.text + text.slice(edit.end), PAGE.replace('@\n', ''));
  });
  it('any other comment is none', () => assert.deepEqual(rulesIn('<!-- xem lại -->'), ['thieu-thoi-han']));
});
