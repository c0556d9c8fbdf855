import assert from 'node:assert/strict';
import { hoverOn } from '../../../server/src/core/service-editor';
import { check, HEAD, place, TASKS } from './support';

function hover(source: string): { text: string; on: string } | null {
  const { document, offset, text } = place(source);
  const found = hoverOn(document, offset, check(document), 'vi');
  return found && { text: found.markdown, on: text.slice(found.start, found.end) };
}

const inTasks = (from: string, to: string): string => TASKS.replace(from, to);

describe('hover', () => {
  it('on a label: what the element must say, and what asks for it', () => {
    const found = hover(inTasks('Phụ trách:', 'Phụ $0trách:'));
    assert.equal(found?.on, 'Phụ trách');
    assert.match(found!.text, /Người phụ trách/);
    assert.match(found!.text, /Căn cứ: /);
  });

  const dates: readonly [string, string][] = [
    ['trước ngày $020/7/2026', '→ 20/7/2026 (thứ Hai)'],
    ['trong $0tháng 7', '→ 31/7/2026 (thứ Sáu)'],
    ['từ ngày 05/7 $0đến ngày 15/7/2026', '→ 05/7/2026 (Chủ nhật) – 15/7/2026 (thứ Tư)'],
    ['hằng $0tháng', '→ Việc định kỳ, không có ngày kết thúc'],
  ];
  for (const [written, understood] of dates) {
    it(`on a deadline: ${written.replace('$0', '')} ${understood}`, () => {
      assert.equal(hover(inTasks('trước ngày 20/7/2026', written))?.text, understood);
    });
  }

  it('on a deadline that cannot be checked: that, and the rule’s basis', () => {
    const found = hover(inTasks('trước ngày 20/7/2026', 'trong thời $0gian tới'));
    assert.match(found!.text, /^→ Chưa rõ ngày, không kiểm tra được/);
  });

  const votes: readonly [string, string][] = [
    ['Nghị quyết được 26/$028 đồng chí có mặt tán thành (đạt 92,9%).', '26/28 = 92,9 %'],
    ['Nghị quyết được 2$06/26 đồng chí có mặt tán thành (đạt 100%).', '26/26 = 100 %'],
  ];
  for (const [written, computed] of votes) {
    it(`on a vote: ${computed}`, () => {
      assert.match(hover(`${TASKS}\n## IV. Kết quả biểu quyết\n\n${written}\n`)!.text, new RegExp(`^${computed}`));
    });
  }

  it('on a finding: the rule and its basis', () => {
    const found = hover(
      `${TASKS}\n### 2. Thu $0quỹ đền ơn\n\n- **Nội dung:** Thu quỹ của 120 hộ.\n- **Thời hạn:** trước ngày 20/7/2026\n`,
    );
    assert.match(found!.text, /thieu-nguoi-phu-trach/);
    assert.match(found!.text, /Căn cứ: /);
  });

  it('on the head of a task table', () => {
    const table = `${HEAD}\n## II. Nhiệm vụ tháng 7\n\n| Nội dung | Người $0phụ trách | Thời hạn |\n| --- | --- | --- |\n| Thu quỹ | Âu Thị Mận | 20/7/2026 |\n`;
    assert.match(hover(table)!.text, /^\*\*Người phụ trách\*\*/);
  });

  it('on a step of the meeting', () => {
    const minutes = `${HEAD.replace('Nghị quyết', 'Biên bản').replace('NQ/', 'BB/')}\nIII. Ý KIẾN $0THẢO LUẬN\n- Đ/c Âu Thị Mận: đồng ý dự thảo.\n`;
    assert.match(hover(minutes)!.text, /^\*\*Ý kiến thảo luận\*\*/);
  });

  it('says nothing in prose, nor in a README', () => {
    assert.equal(
      hover(
        `${TASKS}\n## III. Tổ chức thực hiện\n\nNghị quyết này được $0phổ biến.\n\n26/26 đồng chí tán thành (đạt 100%).\n`,
      ),
      null,
    );
    assert.equal(hover('# Ghi chú\n\nPhụ $0trách: đồng chí Âu Thị Mận\n'), null);
  });
});
