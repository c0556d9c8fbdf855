import type { SyntaxTree } from '../syntax/types';
import type { SourceText } from '../text/source';
import { type DocumentModel, missing } from './types';

export function buildModel(source: SourceText, tree: SyntaxTree): DocumentModel {
  const none = missing(0);
  const header = { parent: none, issuer: none, number: none, symbol: none, place: none, date: none, subject: none };
  return {
    source,
    tree,
    kind: null,
    form: null,
    title: null,
    header: { ...header, typed: header },
    signers: [],
    bases: [],
    addressees: [],
    recipients: [],
    page: { draft: null, urgency: null, circulation: null, appendices: [] },
    meeting: null,
    attendance: null,
    steps: [],
    tasks: [],
    votes: [],
    sections: [],
    parts: { head: { from: 0, to: 0 }, foot: { from: 0, to: 0 } },
  };
}
