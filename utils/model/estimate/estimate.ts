import type { Sha256 } from '../digest';
import { hear, type Open } from '../entry-fields';
import type { Voice } from '../fold';
import type { Policy } from '../policy';
import type { IssueRef } from '../ref';
import type { CommentCommand } from '../comment-command';
import { idOf, plainName, type Team } from '../team';
import { type CastVote, castVotesOf } from './cast-vote';
import { type MyVote, mineOf, type Secret } from './mine';
import type { Ballot } from './ballot';
import { scaleOf, type Spread, spreadOf } from './scale';
import { commentVotes, counting, marked, type Vote, voteOf } from './vote';
import { type Agreement, proposalsIn } from './agreement';
import { type PastBallot, pastOf } from './past';

/** What the estimate of one issue is made from. */
export interface EstimateGiven {
  /** The issue by the ref of now, and by those that it had before: a seal is made with the one of its time. */
  issues: readonly IssueRef[];
  /** Everybody's entries, this person's included. */
  voices: readonly Voice[];
  commentCommands: readonly CommentCommand[];
  policy: Policy;
  team: Team;
  /** By `roundOf`. */
  ballot: Ballot;
  /**
   * When the round ends, reckoned from `round.began`, and what time it is; milliseconds since 1970. No deadline:
   * undefined.
   */
  deadline: number | undefined;
  now: number;
  /** The author id of the person at this screen; empty for one without an account. */
  me: string;
  secret: Secret | undefined;
  sha256: Sha256;
}

/** Estimating one issue, as a screen shows it. */
export interface Estimate {
  ballot: string;
  phase: 'idle' | 'voting' | 'revealed' | 'agreed';
  scale: string[];
  mine?: MyVote;
  votes: Vote[];
  /** Who was asked and did not vote yet: contributors of the policy, as it names them. */
  awaited: string[];
  /** Why votes are to be opened now; absent while they must stay sealed. */
  due?: { why: 'all' | 'deadline' | 'owner'; by?: string };
  /** Of the votes that count. */
  spread?: Spread;
  agreed?: Agreement;
  /** What everybody proposes, the latest first. */
  proposals: Agreement[];
  /** Earlier rounds of this issue. */
  past: PastBallot[];
}

/** Below this many, votes opened ahead of time may be one person's slip, or lure. */
const enough = 2;

/**
 * Where estimating an issue stands. While votes must stay sealed nothing in it depends on their values, whatever some
 * have published. Only the team's word counts. Total: what makes no sense in an entry is not heard.
 */
export async function estimateOf(given: EstimateGiven): Promise<Estimate> {
  const { team, me, policy, ballot } = given;
  const voices = given.voices.filter(({ author }) => team.has(author));
  const scale = scaleOf(policy);
  const castVotes = await castVotesOf(voices, { issues: given.issues, ballot: ballot.id, scale, sha256: given.sha256 });
  const opened = castVotes.flatMap(({ value, open }) => (open && value !== undefined ? open.at : []));
  const inComments = commentVotes(given.commentCommands, {
    scale,
    ballot,
    team,
    castVotes,
    opened: opened.reduce((a, b) => Math.min(a, b), Infinity),
  });
  const { due, awaited } = dueOf(given, voices, castVotes, inComments);
  const revealed = due !== undefined || opened.length >= enough;
  const votes = [...castVotes.map((castVote) => voteOf(castVote, revealed)), ...inComments];
  const spread = revealed ? spreadOf(scale, counting(votes)) : undefined;
  const mine = await mineOf(
    castVotes.find(({ author }) => author.id === me),
    given.secret,
    { issues: given.issues, ballot: ballot.id, author: me },
    given.sha256,
  );
  const proposals = proposalsIn(voices, ballot.id, policy.owner === null ? undefined : team);
  const agreed =
    revealed || castVotes.length === 0 ? (proposals.find(({ owner }) => owner) ?? proposals[0]) : undefined;
  return {
    ballot: ballot.id,
    phase: agreed ? 'agreed' : votes.length === 0 ? 'idle' : revealed ? 'revealed' : 'voting',
    scale,
    ...(mine && { mine }),
    votes: marked(votes, me, scale, spread),
    awaited,
    ...(due && { due }),
    ...(spread && { spread }),
    ...(agreed && { agreed }),
    proposals,
    past: await pastOf(given, voices, scale),
  };
}

/**
 * What this device must publish now, if anything: its own vote, once it is due. A vote after the reveal may be
 * published at once.
 */
export function openingOf({ due, mine }: Pick<Estimate, 'due' | 'mine'>, secret: Secret | undefined): Open | undefined {
  return due && secret && mine?.state === 'sealed' ? { value: secret.value, salt: secret.salt } : undefined;
}

function dueOf(
  { policy, team, ballot, deadline, now }: EstimateGiven,
  voices: readonly Voice[],
  castVotes: readonly CastVote[],
  inComments: readonly Vote[],
): Pick<Estimate, 'awaited' | 'due'> {
  const sealed = castVotes.flatMap(({ author, seal }) => (seal ? author : []));
  const inClear = inComments.filter(({ value }) => value !== undefined);
  const voted = new Set([...sealed, ...inClear].flatMap(({ id, name }) => [`id ${id}`, plainName(name)]));
  const awaited = policy.contributors.filter((name) => {
    const id = idOf(policy, name);
    return !voted.has(id === undefined ? plainName(name) : `id ${id}`);
  });
  const closer = voices.find(
    ({ author, entry }) => team.owns(author) && hear(entry, 'close')?.value.round === ballot.id,
  );
  if (closer) return { awaited, due: { why: 'owner', by: closer.author.name } };
  if (policy.contributors.length > 0 && awaited.length === 0) return { awaited, due: { why: 'all' } };
  return { awaited, ...(deadline !== undefined && now >= deadline && voted.size > 0 && { due: { why: 'deadline' } }) };
}
