/** What `chibo.yaml` says of the cell; every part may be missing. Reading the file: `roster-read.ts`. */
import type { Preset, Severity } from '../guidance/presets';

export interface Member {
  readonly name: string;
  readonly post: string | null;
  readonly probationary: boolean;
  /** Exempt from work and meetings. */
  readonly exempt: boolean;
  /** Meets temporarily elsewhere. */
  readonly away: boolean;
  /** Member of this cell from, until (ISO); null where not said. */
  readonly from: string | null;
  readonly until: string | null;
}

export interface Roster {
  /** The file that it was read from. */
  readonly file: string;
  readonly cell: string | null;
  readonly parent: string | null;
  readonly place: string | null;
  readonly term: { readonly from: string | null; readonly until: string | null } | null;
  /** The days of the month on which the cell meets. */
  readonly meetingDays: { readonly from: number; readonly to: number } | null;
  readonly committee: readonly string[];
  readonly groups: readonly { readonly name: string; readonly head: string | null }[];
  readonly members: readonly Member[];
  readonly recipients: readonly string[];
  readonly signer: string | null;
  readonly severities: Readonly<Record<string, Severity | 'off'>>;
  readonly preset: Preset | null;
  /** A page profile, or single figures that differ from it. */
  readonly page: {
    readonly profile: 'hd05' | 'hd36' | null;
    readonly figures: Readonly<Record<string, string | number>>;
  };
  readonly ignore: readonly string[];
}
