/** What a new paper takes from `chibo.yaml`, or from another paper of the cell: the names of the head, the people who sign … */
import { type DocumentModel, given } from '../model/types';
import { foldKey } from '../text/fold';
import { hasBlank } from '../text/placeholder';
import type { Member, Roster } from './roster';
import { titled } from './roster-write';

export interface KnownCell {
  readonly chiBo?: string;
  readonly dangBo?: string;
  readonly diaDanh?: string;
  readonly chuTri?: string;
  readonly nguoiKy?: string;
  readonly chucVu?: string;
  readonly noiNhan?: readonly string[];
}

/** The posts that sign and chair, the first first. */
const SIGNING = ['Bí thư', 'Bí thư Chi bộ', 'Phó Bí thư', 'Phó Bí thư Chi bộ'];

/** What is not known is left out. */
export function knownFrom(roster: Roster | null): KnownCell {
  if (!roster) return {};
  const head = holderOf(roster);
  const signer = roster.signer ?? head?.name;
  const post = roster.members.find(({ name }) => signer && foldKey(name) === foldKey(signer))?.post ?? head?.post;
  return {
    ...(roster.cell && { chiBo: roster.cell }),
    ...(roster.parent && { dangBo: roster.parent }),
    ...(roster.place && { diaDanh: roster.place }),
    ...(head && { chuTri: head.name }),
    ...(signer && { nguoiKy: signer }),
    ...(signer && post && { chucVu: post.replace(/\s+chi bộ$/iu, '') }),
    ...(roster.recipients.length > 0 && { noiNhan: roster.recipients }),
  };
}

function holderOf({ members }: Roster): Member | undefined {
  for (const post of SIGNING) {
    const holder = members.find((member) => member.post !== null && foldKey(member.post) === foldKey(post));
    if (holder) return holder;
  }
  return undefined;
}

/** The names of the head, from a paper of the same cell. What is not known is left out. */
export function knownFromPaper({ header }: DocumentModel): KnownCell {
  const told = (value: string | null): string | null => (value === null || hasBlank(value) ? null : value);
  const [cell, parent, place] = [header.issuer, header.parent, header.place].map((field) => told(given(field)));
  return {
    ...(cell && { chiBo: titled(cell) }),
    ...(parent && { dangBo: titled(parent) }),
    ...(place && { diaDanh: place }),
  };
}
