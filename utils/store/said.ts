import type { Entries, Entry } from '@/utils/model/entry';
import type { Fields, Open, Seal } from '@/utils/model/entry-fields';
import type { Clock } from '@/utils/model/entry-say';
import type { Secret } from '@/utils/model/estimate/mine';
import type { IssueRef } from '@/utils/model/ref';
import type { Stamp } from '@/utils/model/stamp';
import type { VoteRow } from './rows';
import type { OutboxStore } from './outbox-store';

/** Where something is said: by whom (author id; empty without an account), of which issue. */
export interface Place {
  person: string;
  project: string;
  /** The issue's key within its project, as ledger pages name it. */
  issue: string;
  ref: IssueRef;
  /** The id of the intent, as its screen drew it: what was heard is not kept again. Absent for what no screen said. */
  intent?: string;
}

/** What becomes of this person's vote of one round. */
export interface Cast {
  round: string;
  seal?: Seal | null;
  open?: Open | null;
  secret: Secret | null;
}

/** What this person said on this device, and the commands still owed. Each call is one transaction. */
export interface SaidStore extends OutboxStore {
  /** This device's name, drawn by `chance` when first asked for. */
  clock(): Promise<Clock>;
  /** Whether an intent of that id was kept, whatever became of it since. */
  heard(id: string): Promise<boolean>;
  /**
   * Says one thing: entry, clock and the end of its draft in one transaction, once for each intent. `known` is the
   * person's entry on other devices.
   */
  say<N extends keyof Fields>(place: Place, known: Entry, name: N, value: Fields[N] | null, now: number): Promise<void>;
  /**
   * Says what is given of seal and opening, null taking it back, and keeps or forgets what opens the vote, in one
   * transaction: no seal without its secret, no secret once it is opened.
   */
  cast(place: Place, known: Entry, vote: Cast, now: number): Promise<void>;
  /** What opens the votes that this person cast on this device and did not open, of all issues. */
  votes(person: string): Promise<VoteRow[]>;
  /** Whether anybody's vote of this device waits for its opening since a time or later. */
  voting(since: number): Promise<boolean>;
  /** All of a person's entries in one project. */
  entries(person: string, project: string): Promise<Entries>;
  entry(place: Pick<Place, 'person' | 'project' | 'issue'>): Promise<Entry>;
  /** Takes in what the person's own pages still knew, and pulls the clock along. */
  adopt(person: string, project: string, entries: Entries, latest: Stamp | undefined, now: number): Promise<void>;
  /** What was said here without an account becomes the person's. */
  claim(person: string): Promise<void>;
  projects(person: string): Promise<string[]>;
}
