import { tenantOf } from '@/utils/model/ref';
import type { PostKind, Posting, RoundPost } from '@/utils/model/rounds/post';
import { type Round, roundsAt } from '@/utils/model/rounds/round';
import { TrackerError } from '@/utils/trackers/failure';
import { commandOf } from './commands';
import { keptRules } from '@/utils/sync/kept-rules';
import { type OwnRound, type PostTools, postName, shownPost } from './round-post';
import { accountFor } from '@/utils/sync/say-tools';
import type { Sync } from '@/utils/sync/sync';

/** What posting texts of rounds needs of the app. */
export interface RoundPostTools extends PostTools {
  sync: Pick<Sync, 'read' | 'run'>;
  warn(what: string, error: unknown): void;
}

/** Agenda and report of a round as comments of the ledgers of its projects, where the owner says so. */
export interface RoundPosts {
  /**
   * What would be posted of the round whose votes are opened at a moment (milliseconds since 1970), for each project
   * of it that this person owns and that has issues in it, and where what was posted is. `anew`: each ledger is read
   * first.
   */
  show(what: PostKind, reveals: number, anew: boolean): Promise<RoundPost[]>;
  /**
   * Owes a project's ledger a text, once for each id; nothing where it stands there already or is on its way. Rejects
   * with what is in the way.
   */
  post(id: string, posting: Posting): Promise<void>;
}

export function createRoundPosts(tools: RoundPostTools): RoundPosts {
  const { said, store, sync, now, warn } = tools;
  return {
    show: async (what, reveals, anew) => {
      const all = await ownAt(tools, reveals);
      if (anew) await Promise.all(all.map(({ row }) => sync.read(row.ref)));
      return Promise.all(all.map((own) => shownPost(tools, own, what)));
    },
    post: async (id, { project, what, reveals, text }) => {
      if (await said.heard(id)) return;
      const own = (await ownAt(tools, reveals)).find(({ rules }) => rules.project === project);
      if (!own) throw new TrackerError('forbidden', { key: 'round.not-yours' });
      const { ref } = own.row;
      const { host, person } = await accountFor(tools, tenantOf(ref));
      const { blocked, posted, receipt } = await shownPost(tools, own, what, text);
      if (blocked !== undefined) throw new TrackerError('forbidden', blocked);
      if (posted === undefined && receipt?.state !== 'sending') {
        const command = await commandOf(store, ref, { kind: 'comment', text });
        const post = postName(what, own.round);
        await said.owe(
          { host, person: person.id },
          { ...command, ...(command.kind === 'comment' && { post }) },
          id,
          now(),
          post,
        );
      }
      sync.run(tenantOf(ref)).catch((error: unknown) => warn('could not send what is owed', error));
    },
  };
}

/** The projects of a round that this person owns and that have a ledger and issues in it, each with its own alone. */
async function ownAt({ store, rows, ledgers, now }: RoundPostTools, reveals: number): Promise<OwnRound[]> {
  const [rules, all] = await Promise.all([
    ledgers.projects().then((known) => keptRules(store, known)),
    rows.inRounds(),
  ]);
  const rounds = ([0, 1] as const).flatMap((nth) => roundsAt(rules, all, now(), nth));
  const own = rounds.filter((round) => round.reveals === reveals).flatMap(byProject);
  const found = await Promise.all(
    own.map(async (one): Promise<OwnRound[]> => {
      const row = await ledgers.ledger(one.rules.project);
      return row?.ref ? [{ ...one, row: { ...row, ref: row.ref } }] : [];
    }),
  );
  return found.flat();
}

function byProject(round: Round): Pick<OwnRound, 'rules' | 'round'>[] {
  return round.rules
    .filter(({ owns }) => owns)
    .map((rules) => ({
      rules,
      round: { ...round, rules: [rules], issues: round.issues.filter(({ row }) => row.project === rules.project) },
    }))
    .filter(({ round: { issues } }) => issues.length > 0);
}
