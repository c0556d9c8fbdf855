import { strict as assert } from 'node:assert';
import { clauseInWords } from '../../server/src/core/guidance/passages';
import { rules } from '../../server/src/core/rules/registry.generated';

describe('what a rule rests on', () => {
  for (const [clause, words] of [
    ['S1:32', 'ghi biên bản, ra nghị quyết và kết luận'],
    ['S2:20, S2:20-26', 'bảy nhóm nội dung'],
    ['S3:56, S3:62', 'chuẩn bị họp chi bộ: theo nghị quyết của chi uỷ; họp chi bộ: trình bày nội dung, nêu trọng tâm'],
    ['phần cử thư ký (S2:52)', 'phần cử thư ký'],
    ['mục 3.2.2, điểm b', 'mục 3.2.2, điểm b'],
    ['', ''],
  ] as const) {
    it(`${clause || 'nothing'} is told in words`, () => assert.equal(clauseInWords(clause), words));
  }

  it('is told without the marks by which we know our texts, and never without its place', () => {
    for (const { id, basis } of rules) {
      for (const { source, clause } of basis) {
        assert.doesNotMatch(`${source} ${clause}`, /(?<![\p{L}\d])S\d(?![\p{L}])/u, id);
        assert.notEqual(clause, '', `${id}: ${source}`);
      }
    }
  });
});
