/** Models put together by hand: what the page is given, without the recognisers that usually find it. */
import { buildModel } from '../../../server/src/core/model/build';
import { type DocumentModel, type Field, found, missing, type Signer } from '../../../server/src/core/model/types';
import { parseDocument } from '../../../server/src/core/syntax/parse';
import type { Span } from '../../../server/src/core/text/range';
import { normalizeSource } from '../../../server/src/core/text/source';

export interface Given {
  readonly kind?: DocumentModel['kind'];
  readonly parent?: string;
  readonly issuer?: string;
  readonly number?: number;
  readonly symbol?: string;
  readonly place?: string;
  readonly date?: string;
  readonly subject?: string;
  readonly signers?: readonly Partial<Signer>[];
  readonly recipients?: readonly string[];
  readonly bases?: readonly string[];
  readonly addressees?: readonly string[];
  readonly page?: Partial<DocumentModel['page']>;
  readonly head?: DocumentModel['parts']['head'];
  readonly foot?: DocumentModel['parts']['foot'];
}

/** Before the text's first line: where front matter stands. */
const HERE = { start: -1, end: -1 };
const field = <T>(value: T | undefined): Field<T> => (value === undefined ? missing(0) : found(value, HERE));

/** A model of `text` whose header, signers and recipients are those given, as if from the front matter. */
export function modelOf(text: string, given: Given = {}): DocumentModel {
  const source = normalizeSource(text);
  const tree = parseDocument(source.text);
  const read = buildModel(source, tree);
  const spans = (texts: readonly string[] = []): Span[] => texts.map((one) => ({ text: one, ...HERE }));
  const header = {
    parent: field(given.parent),
    issuer: field(given.issuer),
    number: field(given.number),
    symbol: field(given.symbol),
    place: field(given.place),
    date: field(given.date),
    subject: field(given.subject),
  };
  const nothing = {
    parent: missing(0),
    issuer: missing(0),
    number: missing(0),
    symbol: missing(0),
    place: missing(0),
    date: missing(0),
    subject: missing(0),
  };
  return {
    ...read,
    // every span given here counts as front matter
    tree: { ...tree, frontMatter: tree.frontMatter ?? { start: -1, end: 0, entries: [], problems: [] } },
    kind: given.kind === undefined ? 'resolution' : given.kind,
    title: null,
    header: { ...header, typed: nothing },
    signers: (given.signers ?? []).map((s) => ({ authority: null, post: null, name: null, range: HERE, ...s })),
    recipients: spans(given.recipients),
    bases: spans(given.bases),
    addressees: spans(given.addressees),
    page: { draft: null, urgency: null, circulation: null, appendices: [], ...given.page },
    parts: {
      head: given.head ?? { from: 0, to: 0 },
      foot: given.foot ?? { from: tree.blocks.length, to: tree.blocks.length },
    },
  };
}

/** A resolution with every part that the page has, of an invented cell. */
export const RESOLUTION: Given = {
  kind: 'resolution',
  parent: 'Đảng bộ xã Mây Trắng',
  issuer: 'Chi bộ thôn Suối Hoa',
  number: 5,
  symbol: 'NQ/CB',
  place: 'Mây Trắng',
  date: '2026-02-05',
  subject: 'lãnh đạo thực hiện nhiệm vụ tháng 02 năm 2026',
  signers: [{ post: 'Bí thư', name: 'Đàm Thế Vỵ' }],
  recipients: ['Đảng uỷ xã Mây Trắng', 'Các đảng viên trong chi bộ', 'Lưu Chi bộ'],
};

export const MINUTES: Given = {
  ...RESOLUTION,
  kind: 'minutes',
  symbol: 'BB/CB',
  subject: 'họp chi bộ thường kỳ tháng 02 năm 2026',
  signers: [
    { post: 'CHỦ TRÌ HỘI NGHỊ', name: 'Đàm Thế Vỵ' },
    { post: 'NGƯỜI GHI BIÊN BẢN', name: 'Lục Thị Nhạn' },
  ],
  recipients: [],
};
