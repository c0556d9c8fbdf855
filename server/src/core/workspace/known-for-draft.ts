/** What a new paper takes from `chibo.yaml`: the names of the head, the people who sign, the usual recipients. */
import { foldKey } from '../text/fold';
import type { Member, Roster } from './roster';

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
