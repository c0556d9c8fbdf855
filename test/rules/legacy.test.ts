import assert from 'node:assert/strict';
import { rules } from '../../server/src/core/rules/registry.generated';
import { checkDocument, openDocument } from '../../server/src/core/service';
import { actionsAt, applyEdits, checkForEditor } from '../../server/src/core/service-editor';

const TCVN3 = `§¶ng bé x· An B×nh
Chi bé th«n Trµ
*
Sè 05-NQ/CB

nghÞ quyÕt
l·nh ®¹o thùc hiÖn nhiÖm vô th¸ng 7 n¨m 2026
-----

II. NhiÖm vô th¸ng 7

- Giao ®ång chÝ NguyÔn V¨n B×nh ph¸t quang ®\u00adêng trôc th«n b»ng c¸ch chia ®o¹n, xong tr\u00adíc ngµy 20/7/2026.

NghÞ quyÕt ®\u00adîc 20/20 ®¶ng viªn chÝnh thøc t¸n thµnh (®¹t 100%).
`;

/** Of all rules, what this one says, and what is said of suppressions; the others have their own tests. */
const found = (text: string) =>
  checkDocument(openDocument('a.md', text), { rules: rules.filter(({ id }) => id === 'ma-chu-cu') });
const apply = (text: string, title: string): string => {
  const fix = found(text)
    .flatMap(({ fixes }) => fixes)
    .find((one) => one.title === title);
  assert.ok(fix, `no fix ${title}`);
  return applyEdits(text, fix.edits);
};

describe('a document in an old encoding', () => {
  it('that is a cell’s is told so, once; converted, it is read', () => {
    assert.equal(openDocument('a.md', TCVN3).model.kind, null);
    assert.deepEqual(
      checkDocument(openDocument('a.md', TCVN3)).map(({ rule, severity, ref }) => [rule, severity, ref]),
      [['ma-chu-cu', 'warning', null]],
    );
    assert.match(found(TCVN3)[0]!.message, /TCVN3.*«Đảng bộ xã An Bình»/);
    const read = openDocument('a.md', apply(TCVN3, 'Chuyển đoạn này sang Unicode')).model;
    assert.equal(read.kind, 'resolution');
    assert.equal(read.tasks[0]?.owners[0]?.name, 'Nguyễn Văn Bình');
    assert.equal(read.votes[0]?.eligible, 20);
    assert.deepEqual(found(read.source.raw), []);
  });

  it('that is nobody’s is left alone', () => {
    assert.deepEqual(
      checkDocument(openDocument('a.md', '# Ghi chó\n\nGhi l¹i mét vµi ®iÒu cña t«i trong n¨m nay.\n')),
      [],
    );
  });

  it('the editor offers the conversion wherever the letters are', () => {
    const document = openDocument('a.md', TCVN3);
    const offset = TCVN3.indexOf('Giao');
    const actions = actionsAt(document, { start: offset, end: offset }, checkForEditor(document), 'vi');
    assert.equal(actions[0]?.title, 'Chuyển đoạn này sang Unicode');
  });

  it('turned off, nothing is said', () => {
    const options = { severities: { 'ma-chu-cu': 'off' as const } };
    assert.deepEqual(checkDocument(openDocument('a.md', TCVN3), options), []);
    assert.deepEqual(checkDocument(openDocument('a.md', TCVN3), { preset: 'co-ban' }), []);
  });

  it('with CR LF and in NFD: the edits fit the text as it stands', () => {
    const raw = TCVN3.replace(/\n/g, '\r\n').normalize('NFD');
    assert.equal(openDocument('a.md', apply(raw, 'Chuyển đoạn này sang Unicode')).model.kind, 'resolution');
  });
});

describe('pasted stretches in a document in Unicode', () => {
  const NOTICE = `CHI BỘ THÔN TRÀ

THÔNG BÁO
về việc họp chi bộ
-----

Chi bé tæ chøc häp th\u00adêng kú.

Đề nghị các đồng chí có mặt đúng giờ.

Noäi dung: ñaùnh giaù tình hình.

<!-- nghiquyet-bo-qua: ma-chu-cu — giữ nguyên văn -->
Ñaùnh giaù tình hình tö töôûng.
`;
  it('each is a finding; one fix for it, one for all that are left', () => {
    assert.deepEqual(
      found(NOTICE).map(({ rule, start, end }) => `${rule} ${NOTICE.slice(start, end)}`),
      ['ma-chu-cu bé tæ chøc häp th\u00adêng kú', 'ma-chu-cu Noäi dung: ñaùnh giaù'],
    );
    assert.deepEqual(
      found(apply(NOTICE, 'Chuyển cả văn bản sang Unicode')).map(({ rule }) => rule),
      [],
    );
  });
});
