import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { editorSnippetFile } from '../../server/src/core/guidance/snippets/editor-file';
import {
  describeSnippet,
  expandSnippet,
  filledSnippet,
  SNIPPETS,
  type Snippet,
  snippetById,
  snippetsFor,
  snippetText,
  valuesFrom,
} from '../../server/src/core/guidance/snippets/index';
import { piecesOf } from '../../server/src/core/guidance/snippets/placeholders';

const bodyOf = (snippet: Snippet): string => snippet.body.join('\n');
const stopsOf = (snippet: Snippet): number[] =>
  piecesOf(bodyOf(snippet)).flatMap((piece) => ('stop' in piece ? [piece.stop] : []));

/** `hóa`, `ủy`, `khỏe`: the placement that the house does not use. */
const NEW_TONE_PLACEMENT = /[òóỏõọ][ae](?!\p{L})|[òóỏõọ]a\p{L}|[ùúủũụ]y/iu;

/** Every thing a clerk could read in a snippet. */
const wordsOf = (snippet: Snippet): string[] => [
  ...snippet.body,
  ...snippet.sample,
  ...snippet.prefix,
  snippet.title,
  describeSnippet(snippet),
  snippet.heading ?? '',
];

describe('snippets', () => {
  it('have ids, native prefixes and titles of their own', () => {
    for (const pick of [(s: Snippet) => s.id, (s: Snippet) => s.native]) {
      assert.equal(new Set(SNIPPETS.map(pick)).size, SNIPPETS.length);
    }
    for (const { id, native } of SNIPPETS) {
      assert.match(id, /^[a-z]+(-[a-z0-9]+)*$/);
      assert.match(native, /^(bb|cd|cu|nq|kh|kl|tb|bc|qd|ttr|cv|qc|vb)-[a-z]+(-[a-z]+)*$/);
    }
  });

  it('are typed with / at the start of a line, without and with diacritics', () => {
    for (const { id, prefix } of SNIPPETS) {
      assert.equal(prefix[0], `/${id}`);
      assert.ok(prefix.length > 1, id);
      for (const typed of prefix) assert.match(typed, /^\/\S/, id);
    }
  });

  it('offer each prefix once in a document of one kind and form', () => {
    for (const form of ['regular', 'thematic', 'committee', 'extraordinary'] as const) {
      const ids = snippetsFor('minutes', form).map(({ prefix }) => prefix[0]);
      assert.equal(new Set(ids).size, ids.length);
    }
    const committee = snippetsFor('minutes', 'committee').map(({ id }) => id);
    assert.ok(committee.includes('trong-tam') && !committee.includes('de-dan') && !committee.includes('dang-phi'));
    assert.ok(snippetsFor('minutes', null).length > committee.length);
  });

  for (const snippet of SNIPPETS) {
    describe(snippet.id, () => {
      it('has balanced placeholders in ascending tab order, and ends where typing goes on', () => {
        const rest = piecesOf(bodyOf(snippet))
          .map((piece) => (piece.kind === 'text' ? piece.text : ''))
          .join('');
        assert.doesNotMatch(rest, /[${}]/);
        const stops = stopsOf(snippet);
        assert.deepEqual(
          stops,
          stops.map((_, i) => i + 1),
        );
        assert.ok(bodyOf(snippet).endsWith('$0'));
        assert.equal(piecesOf(bodyOf(snippet)).filter(({ kind }) => kind === 'end').length, 1);
      });

      it('is text, not a heading alone, and without trailing blanks', () => {
        const text = expandSnippet(snippet);
        assert.ok(text.split('\n').some((line) => line.trim() && !line.startsWith('#')));
        assert.doesNotMatch(text, /[ \t]+$/m);
        assert.doesNotMatch(text, /\n\n\n|^\n|\n$/);
      });

      it('has a sample for every blank, and fills them all', () => {
        assert.equal(snippet.sample.length, stopsOf(snippet).length);
        assert.doesNotMatch(filledSnippet(snippet), /…|\.\.\.|\[\]|\$\{/);
        for (const piece of piecesOf(bodyOf(snippet))) {
          if (piece.kind === 'choice') assert.ok(piece.options.includes(snippet.sample[piece.stop - 1]!));
        }
      });

      it('knows only facts that have a blank', () => {
        for (const stop of Object.keys(snippet.facts)) assert.ok(stopsOf(snippet).includes(Number(stop)));
      });

      it('is composed text with the tone mark on the second vowel', () => {
        for (const text of wordsOf(snippet)) {
          assert.equal(text, text.normalize('NFC'));
          assert.doesNotMatch(text, NEW_TONE_PLACEMENT);
        }
      });

      it('says what it is for and what it rests on', () => {
        assert.ok(snippet.basis.length > 0);
        assert.match(snippet.description, /\.$/);
        assert.match(describeSnippet(snippet), / Căn cứ: .+\.$/);
      });
    });
  }

  it('marks what is known only from others that quote it', () => {
    assert.match(describeSnippet(snippetById('cham-diem')), /42-HD\/BTCTW[^;]*\(theo tài liệu dẫn lại\)/);
    assert.doesNotMatch(describeSnippet(snippetById('bieu-quyet-nghi-quyet')), /294-QĐ\/TW[^;]*dẫn lại/);
  });

  it('expand to blanks, to values, and to a sample', () => {
    const minutesRead = snippetById('doc-bien-ban');
    const line = (values: readonly string[]): string =>
      `Đồng chí thư ký đọc toàn văn biên bản. Chi bộ biểu quyết thông qua biên bản: ${values[0]}/${values[1]} đảng viên chính thức được triệu tập tán thành (đạt ${values[2]}%).\nBiên bản được ghi vào sổ biên bản của chi bộ, có đánh số trang, và lưu theo quy định.`;
    assert.equal(expandSnippet(minutesRead), line(['…', '…', '…']));
    assert.equal(expandSnippet(minutesRead, { 2: '27' }), line(['…', '27', '…']));
    assert.equal(filledSnippet(minutesRead), line(['25', '27', '92,6']));
  });

  it('stay snippets for the editor when facts are filled in', () => {
    const opening = snippetById('chu-tri-thu-ky');
    const values = valuesFrom(opening, { chair: 'Lê $ {A}', month: '6' });
    assert.deepEqual(values, { 1: 'Lê $ {A}' });
    const text = snippetText(opening, values);
    assert.equal(
      text.split('\n')[0],
      '- Chủ trì: đồng chí ${1:Lê \\$ {A\\}}, ${2|Bí thư,Phó Bí thư,Chi uỷ viên được Bí thư phân công|}.',
    );
    const [first, chair] = piecesOf(text);
    assert.deepEqual(first, { kind: 'text', text: '- Chủ trì: đồng chí ' });
    assert.deepEqual(chair, { kind: 'blank', stop: 1, text: 'Lê $ {A}' });
  });

  it('cover every step of a meeting', () => {
    const steps = [
      'opening secretary attendance agenda purpose previous-review news situation report lead-paper discussion',
      'response conclusion minutes-read vote closing fees criticism praise score',
    ];
    for (const step of steps.join(' ').split(' '))
      assert.ok(
        SNIPPETS.some((snippet) => snippet.step === step),
        step,
      );
  });

  it('stand in the editor’s snippet file as they are in the data', () => {
    const file = readFileSync(new URL('../../snippets/nghiquyet.code-snippets', import.meta.url), 'utf8');
    assert.equal(file, editorSnippetFile(), 'run: npm run generate');
    assert.equal(Object.keys(JSON.parse(file)).length, SNIPPETS.length);
  });
});
