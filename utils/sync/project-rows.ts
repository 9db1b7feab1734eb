import { sha256With } from '@/utils/model/digest';
import { policyKey } from '@/utils/model/policy-changes';
import { alone } from '@/utils/model/reactions';
import type { Vocabulary } from '@/utils/model/readiness/vocabulary';
import { hostOfProject, type IssueRef, projectOf, tenantOf } from '@/utils/model/ref';
import { reviewRulesKey, reviewRulesOf } from '@/utils/model/review/rules';
import { roundRulesKey, roundRulesOf } from '@/utils/model/rounds/rules';
import type { Row } from '@/utils/model/rows/row';
import { type Team, teamOf } from '@/utils/model/team';
import type { RowSource } from '@/utils/store/row-source';
import type { RowStore } from '@/utils/store/row-store';
import type { SaidStore } from '@/utils/store/said';
import { factsOf } from '@/utils/trackers/facts';
import type { Accounts } from './accounts';
import type { Folded } from '@/utils/views/folded';
import { mineUnder } from './moved';
import { type Around, type Heard, madeFrom, rowFrom } from '@/utils/views/row-from';

/** What making rows needs of the app. */
export interface RowTools {
  rows: RowStore;
  said: SaidStore;
  accounts: Accounts;
  folded(project: string): Promise<Folded>;
  /** With what was said under the refs that an issue had before. */
  foldedFor(ref: IssueRef, former: readonly IssueRef[]): Promise<Folded>;
  vocabulary(): Promise<Vocabulary>;
  /** Keeps what pages need of a project's rules, as a setting. */
  keep(key: string, rules: unknown): Promise<void>;
  now(): number;
}

/** Keeps one small record an issue in step with what it is made from. */
export interface RowKeeper {
  /** Makes the rows of some issues anew. */
  refresh(refs: readonly IssueRef[]): Promise<void>;
  /** Makes those of a project anew whose entries, rules or deadline changed since. */
  catchUp(project: string): Promise<void>;
}

/** So many rows are made between two looks at what else there is to do. */
const atOnce = 50;

export function createRowKeeper(tools: RowTools): RowKeeper {
  // What of each project this life of the worker has caught up with, and when the next votes are opened.
  const caught = new Map<string, { at: string; due: number }>();
  const refresh = async (refs: readonly IssueRef[]): Promise<void> => {
    for (const [project, own] of byProject(refs)) {
      const around = await aroundOf(tools, project);
      for (let at = 0; at < own.length; at += atOnce) {
        const sources = await tools.rows.sources(around.me?.id ?? '', own.slice(at, at + atOnce));
        await tools.rows.put(
          await Promise.all(
            sources.map(async (source) => rowFrom(source, await heardOf(tools, source, around), around)),
          ),
        );
      }
    }
  };
  return {
    refresh,
    catchUp: async (project) => {
      const around = await aroundOf(tools, project);
      const { folded, rules, me, now } = around;
      const { at, due } = caught.get(project) ?? { at: '', due: Infinity };
      const is = `${folded.row?.version ?? 0} ${rules} ${me?.id ?? ''}`;
      if (at === is && due > now) return;
      const team = teamNow(project, around);
      await tools.keep(roundRulesKey(project), roundRulesOf(project, folded.policy, me ?? alone, team) ?? null);
      await tools.keep(reviewRulesKey(project), reviewRulesOf(project, folded.policy, folded.fold, team));
      const rows = await tools.rows.of(project);
      const voting = rows.filter(({ ballot }) => ballot === 'voting').map(({ deadline = Infinity }) => deadline);
      await refresh(rows.filter((row) => isBehind(row, around)).map(({ ref }) => ref));
      caught.set(project, { at: is, due: Math.min(...voting.filter((deadline) => deadline > now), Infinity) });
    },
  };
}

/** Of a moved issue, what was said of it under its other names counts too. */
async function heardOf(
  { said, foldedFor }: RowTools,
  { issue: { ref, former = [] }, mine }: RowSource,
  { folded, me }: Around,
): Promise<Heard> {
  if (former.length === 0) return { folded, mine };
  return { folded: await foldedFor(ref, former), mine: await mineUnder(said, me?.id ?? '', [...former, ref]) };
}

function teamNow(project: string, { folded: { policy }, me = alone }: Around): Team {
  return teamOf({ policy, me: me.id, uniqueNames: factsOf(project).uniqueNames });
}

function byProject(refs: readonly IssueRef[]): Map<string, IssueRef[]> {
  const projects = new Map<string, IssueRef[]>();
  for (const ref of refs) {
    const own = projects.get(projectOf(ref));
    if (own) own.push(ref);
    else projects.set(projectOf(ref), [ref]);
  }
  return projects;
}

function isBehind(row: Row, around: Around): boolean {
  const { now } = around;
  return row.from !== madeFrom(around, row.ref) || (row.ballot === 'voting' && (row.deadline ?? Infinity) <= now);
}

async function aroundOf({ said, accounts, folded, vocabulary, now }: RowTools, project: string): Promise<Around> {
  const host = hostOfProject(project);
  const account = await accounts.of(tenantOf(project));
  const me = account?.person;
  const [ledger, clock, commands, secrets] = await Promise.all([
    folded(project),
    said.clock(),
    said.owed(host, me?.id ?? ''),
    said.votes(me?.id ?? ''),
  ]);
  const rules = await sha256With(crypto.subtle)(policyKey(ledger.policy));
  return {
    folded: ledger,
    rules: rules.slice(0, 12),
    me,
    base: account?.base,
    device: clock.device,
    commands,
    secrets,
    vocabulary: await vocabulary(),
    now: now(),
  };
}
