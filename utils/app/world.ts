import type { Database } from '@/utils/store/database';
import type { Area } from '@/utils/store/vault';
import type { Cues } from '@/utils/model/summary/cues';
import type { SummaryWords } from '@/utils/model/summary-words';
import type { Vocabulary } from '@/utils/model/readiness/vocabulary';
import type { OAuthFlow, DeviceFlow } from '@/utils/trackers/sign-in';
import type { Send } from '@/utils/trackers/send';
import type { Clockwork } from '@/utils/sync/lanes';
import type { Soon } from '@/utils/sync/watched';
import type { Fetch } from '@/utils/sync/send';
import type { Presence } from '@/utils/sync/servers';

/** Everything from outside that the background's parts live on: time, chance, network, storage. */
export interface World extends Clockwork {
  db: Database;
  /** Where tokens were kept once: what is still there is moved into the database. */
  area: Area;
  fetch: Fetch;
  /** The time zone of this device, by its IANA name. */
  zone(): string;
  /** Where the person lets Tend be. */
  presence: Presence;
  /** Ways to sign in on a tracker's own page; only where the build carries the app's public id. */
  deviceFlows?: ((send: Send, now: () => number) => DeviceFlow)[];
  /** The same where the page sends the person back, and to which address. */
  oauth?: { redirect: string; flows: ((send: Send, now: () => number) => OAuthFlow)[] };
  /** The words by which texts are judged. */
  vocabulary(): Promise<Vocabulary>;
  /** The words that a draft of the summary goes by. */
  cues(): Promise<Cues[]>;
  /** What Tend itself says in texts that people post, language by language, English first. */
  words(): Promise<SummaryWords[]>;
  /** A new device's name: 4 to 12 lower-case letters and digits. */
  drawDevice(): string;
  /** An id that nobody else draws. */
  drawId(): string;
  /** Has something done a moment later; what goes wrong there is told, and stops nothing. */
  soon: Soon;
  /** Screens of this project are out of date. */
  changed(project: string): void;
  /** Rows of issues, or the rules of their rounds, are others now. */
  rowsChanged(): void;
  /** Something went wrong that no screen can show. */
  warn(what: string, error: unknown): void;
}
