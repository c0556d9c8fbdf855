import assert from 'node:assert/strict';
import { openDocument } from '../../../server/src/core/service';
import {
  checkForEditor,
  createLibrary,
  folds,
  lenses,
  links,
  type OutlineItem,
  outline,
  summaryOf,
  tokens,
} from '../../../server/src/core/service-editor';
import { check, HEAD, TASKS } from './support';

/** The basic rules alone: what others miss on so short a page is not at issue here. */
const basic = (document: ReturnType<typeof openDocument>) => checkForEditor(document, { preset: 'co-ban' });
const open = (text: string) => openDocument('file:///thu/nq-07.md', text);
const README = '# Ghi chú\n\n## Nhiệm vụ\n\n- Phụ trách: đồng chí Âu Thị Mận, xem https://chibo.example/a\n';

const sketch = (items: readonly OutlineItem[], indent = ''): string[] =>
  items.flatMap(({ kind, name, detail, children }) => [
    `${indent}${kind}: ${name}${detail ? ` – ${detail}` : ''}`,
    ...sketch(children, `${indent}  `),
  ]);

describe('outline', () => {
  it('title, sections, tasks with who and by when', () => {
    const text = `${TASKS}\n### 2. Thu quỹ đền ơn\n\n- **Nội dung:** Thu quỹ của 120 hộ.\n\n## III. Tổ chức thực hiện\n\nPhổ biến.\n`;
    assert.deepEqual(sketch(outline(open(text), 'vi')), [
      'title: Nghị quyết – lãnh đạo thực hiện nhiệm vụ tháng 7 năm 2026',
      'section: II. Phương hướng, nhiệm vụ tháng 7',
      '  task: 1. Nạo vét mương cánh đồng Sậy – Khổng Văn Thuấn · 20/7/2026',
      '  task: 2. Thu quỹ đền ơn – chưa có người phụ trách · chưa có thời hạn',
      'section: III. Tổ chức thực hiện',
    ]);
  });

  it('a task in prose stands under its section', () => {
    const text = `${HEAD}\nII- NHIỆM VỤ THÁNG 7\n\n1. Giao đồng chí Âu Thị Mận thu quỹ bằng cách đến từng nhà, xong trước ngày 20/7/2026.\n`;
    const [, section] = outline(open(text), 'vi');
    assert.equal(section?.children.length, 1);
    assert.equal(section?.children[0]?.detail, 'Âu Thị Mận · 20/7/2026');
  });

  it('every selection lies inside its range, every child inside its parent', () => {
    const walk = (items: readonly OutlineItem[]): void => {
      for (const { range, selection, name, children } of items) {
        assert.ok(name !== '');
        assert.ok(range.start <= selection.start && selection.end <= range.end, name);
        for (const child of children)
          assert.ok(range.start <= child.range.start && child.range.end <= range.end, child.name);
        walk(children);
      }
    };
    walk(outline(open(TASKS.replace(/\n/g, '\r\n')), 'vi'));
  });
});

describe('folding', () => {
  it('front matter, sections, tasks, tables', () => {
    const text = `${TASKS}\n## III. Phân công\n\n| Nội dung | Phụ trách |\n| --- | --- |\n| Thu quỹ | Âu Thị Mận |\n`;
    const first = (start: number): string => text.slice(start, text.indexOf('\n', start));
    assert.deepEqual(
      folds(open(text)).map(({ kind, start }) => `${kind}: ${first(start)}`),
      [
        'front-matter: ---',
        'section: ## II. Phương hướng, nhiệm vụ tháng 7',
        'section: ### 1. Nạo vét mương cánh đồng Sậy',
        'section: ## III. Phân công',
        'table: | Nội dung | Phụ trách |',
      ],
    );
  });
});

describe('lenses', () => {
  const titles = (text: string, language: 'vi' | 'en' = 'vi'): string[] => {
    const document = open(text);
    return lenses(document, basic(document), language).map(({ title }) => title);
  };
  const VOTE = '\n## IV. Kết quả biểu quyết\n\nNghị quyết được 26/26 đồng chí có mặt tán thành (đạt 100%).\n';

  it('export, and what is left', () => {
    const gaps = basic(open(TASKS)).findings.filter(({ severity }) => severity === 'error' || severity === 'warning');
    assert.ok(gaps.length > 0);
    assert.deepEqual(titles(TASKS), ['Xuất .docx', `Còn ${gaps.length} chỗ cần bổ sung`]);
  });

  it('or that nothing is, also in English', () => {
    assert.deepEqual(titles(TASKS + VOTE), ['Xuất .docx', 'Đủ các phần']);
    assert.deepEqual(titles(TASKS + VOTE, 'en'), ['Export .docx', 'All parts present']);
  });

  it('stand on the title line where there is one', () => {
    const text =
      'ĐẢNG BỘ XÃ LÂM THƯỢNG\nCHI BỘ THÔN CỒN PHƯỢNG\n*\nSố 07-NQ/CB\n\nNGHỊ QUYẾT\nvề nhiệm vụ tháng 7 năm 2026\n-----\n';
    const document = open(text);
    assert.equal(lenses(document, check(document), 'vi')[0]?.start, text.indexOf('NGHỊ QUYẾT'));
  });
});

describe('links', () => {
  const library = createLibrary();
  const put = (file: string, number: string, date: string): void => {
    const text = HEAD.replace('07-NQ/CB', `${number}-NQ/CB`).replace('2026-07-03', date);
    library.put(file, summaryOf(openDocument(file, text)));
  };
  put('file:///thu/nq-05-cu.md', '05', '2021-05-04');
  put('file:///thu/nq-05.md', '05', '2026-05-04');
  put('file:///thu/nq-07.md', '07', '2026-07-03');

  it('to the document of that number, the newest of several; not to itself', () => {
    const text = `${HEAD}\nTiếp theo Nghị quyết số 05-NQ/CB và 07-NQ/CB, 06-NQ/CB; xem https://chibo.example/a.\n`;
    const shown = links(open(text), library).map((link) => [
      text.slice(link.start, link.end),
      'file' in link ? link.file : link.kind,
    ]);
    assert.deepEqual(shown, [
      ['05-NQ/CB', 'file:///thu/nq-05.md'],
      ['https://chibo.example/a', 'address'],
    ]);
  });

  it('to a file that the front matter names', () => {
    const text = HEAD.replace('chức vụ:', 'phụ lục:\n  - phu-luc/bang 1.md\nchức vụ:');
    const [link] = links(open(text), null);
    assert.deepEqual(link?.kind === 'path' && link.path, 'phu-luc/bang 1.md');
  });
});

describe('semantic tokens', () => {
  it('labels, blanks, dates, people: sorted, apart, each on one line', () => {
    const text = `${TASKS}\n### 2. Thu quỹ\n\n- **Nội dung:** Thu quỹ.\n- **Phụ trách:** …\n`;
    const found = tokens(open(text));
    const words = found.map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`);
    for (const wanted of ['label: Phụ trách', 'blank: …', 'date: trước ngày 20/7/2026'])
      assert.ok(words.includes(wanted), wanted);
    assert.ok(words.some((word) => /^person: .*Khổng Văn Thuấn/.test(word)));
    for (const [i, token] of found.entries()) {
      assert.ok(i === 0 || found[i - 1]!.end <= token.start);
      assert.doesNotMatch(text.slice(token.start, token.end), /\n/);
    }
  });
});

describe('a document that is none of ours', () => {
  it('is left alone', () => {
    const document = open(README);
    assert.deepEqual(outline(document, 'vi'), []);
    assert.deepEqual(folds(document), []);
    assert.deepEqual(lenses(document, check(document), 'vi'), []);
    assert.deepEqual(links(document, null), []);
    assert.deepEqual(tokens(document), []);
  });
});
