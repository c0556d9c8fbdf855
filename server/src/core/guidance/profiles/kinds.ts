/**
 * Names and symbols of the types of documents, as the page prints them (HD 05 3.1.2a, 5.2.1; page guidance §4).
 * The issuer's symbol of a chi bộ is CB (HD 05 3.1.2b(iv)).
 */
export type PrintedKind =
  | 'resolution'
  | 'minutes'
  | 'plan'
  | 'conclusion'
  | 'notice'
  | 'report'
  | 'programme'
  | 'decision'
  | 'proposal'
  | 'letter'
  | 'regulation';

export const ISSUER_SYMBOL = 'CB';

/** A letter bears no type name: its addressee stands in that place (HD 05 5.2.3, 9.2.3). */
export const printedKinds: Readonly<Record<PrintedKind, { readonly name: string | null; readonly symbol: string }>> = {
  resolution: { name: 'NGHỊ QUYẾT', symbol: 'NQ' },
  minutes: { name: 'BIÊN BẢN', symbol: 'BB' },
  plan: { name: 'KẾ HOẠCH', symbol: 'KH' },
  conclusion: { name: 'KẾT LUẬN', symbol: 'KL' },
  notice: { name: 'THÔNG BÁO', symbol: 'TB' },
  report: { name: 'BÁO CÁO', symbol: 'BC' },
  programme: { name: 'CHƯƠNG TRÌNH', symbol: 'CTr' },
  decision: { name: 'QUYẾT ĐỊNH', symbol: 'QĐ' },
  proposal: { name: 'TỜ TRÌNH', symbol: 'TTr' },
  letter: { name: null, symbol: 'CV' },
  regulation: { name: 'QUY CHẾ', symbol: 'QC' },
};
