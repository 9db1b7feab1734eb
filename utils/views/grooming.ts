import { sha256With } from '@/utils/model/digest';
import type { Entry } from '@/utils/model/entry';
import { type Decision, decisionsOf } from '@/utils/model/decision';
import { type Pass, passesIn } from '@/utils/model/rounds/passes';
import { deadlineAfter } from '@/utils/model/rounds/times';
import { type Estimate, estimateOf } from '@/utils/model/estimate/estimate';
import type { Secret } from '@/utils/model/estimate/mine';
import { ballotOf } from '@/utils/model/estimate/ballot';
import { type Voice, voices } from '@/utils/model/fold';
import { wishesOf } from '@/utils/model/live';
import type { Person, NativeState } from '@/utils/model/native';
import { type Question, questionsOf, questionsShown } from '@/utils/model/question';
import { alone } from '@/utils/model/reactions';
import { entryKeyOf } from '@/utils/model/entry-key';
import type { IssueRef } from '@/utils/model/ref';
import type { CommentTexts } from '@/utils/model/comment-text';
import { type CommentCommand, commentCommandsIn } from '@/utils/model/comment-command';
import { type Step, stepsOf } from '@/utils/model/step';
import { type Team, teamOf } from '@/utils/model/team';
import type { View } from '@/utils/model/view';
import type { Discussion } from '@/utils/model/comment';
import { factsOf } from '@/utils/trackers/facts';
import type { Folded } from '@/utils/views/folded';
import { wordsIn } from './marks';
import { commentTextsOf } from './comment-texts';

/** What grooming one issue is made from. */
export interface Groomed {
  ref: IssueRef;
  native: NativeState | undefined;
  discussion: Discussion | undefined;
  folded: Pick<Folded, 'fold' | 'policy'>;
  me: Person | undefined;
  /** What this person said of it on this device, and what opens their votes. */
  mine: Entry;
  secrets: readonly Secret[];
  /** Refs that the issue had before it was moved: seals are made with the one of their time. */
  former: readonly IssueRef[];
  now: number;
}

/** Where grooming one issue stands: votes, questions, marks and wishes to talk, out of entries and comments alike. */
export interface Grooming {
  /** Everybody's entries, this person's included. */
  voices: Voice[];
  commentCommands: CommentCommand[];
  commentTexts: CommentTexts;
  team: Team;
  estimate: Estimate;
  deadline: number | undefined;
  owner: string | null;
  /** Whether this person can reveal the votes. */
  owns: boolean;
  questions: Question[];
  /** How many more questions were asked than an issue has room for. */
  beyond: number;
  /** What people marked in the discussion. */
  decisions: Decision[];
  steps: Step[];
  live: View['live'];
  /** Who has no opinion by a comment, in which rounds. */
  passes: Pass[];
  secret: Secret | undefined;
}

/** Total: what makes no sense in an entry or a comment is not heard. */
export async function groomingOf(given: Groomed): Promise<Grooming> {
  const {
    ref,
    native,
    folded: { fold, policy },
    now,
    secrets,
  } = given;
  const me = given.me ?? alone;
  const own = { author: { id: me.id, name: me.name, insider: true, asOf: '' }, entry: given.mine, now };
  const all = voices(fold, entryKeyOf(ref), own);
  const team = teamOf({ policy, members: native?.team ?? [], me: me.id, uniqueNames: factsOf(ref).uniqueNames });
  const commentTexts = commentTextsOf(given.discussion);
  const commentCommands = commentCommandsIn(commentTexts.list);
  const openly = commentTexts.list
    .flatMap((commentText) => commentCommandsIn([commentText]))
    .flatMap(({ kind, by, at }) => (kind === 'estimate' && team.has(by) ? { id: by.id, at } : []));
  const markings = { voices: all, commentCommands, commentTexts, team, read: wordsIn(given.discussion) };
  const ballot = ballotOf(all, team, me.id, openly);
  const deadline =
    policy.cadence && ballot.began !== undefined ? deadlineAfter(policy.cadence, ballot.began) : undefined;
  const secret = secrets.find((one) => one.round === ballot.id);
  const estimate = await estimateOf({
    issues: [ref, ...given.former],
    voices: all,
    commentCommands,
    policy,
    team,
    ballot,
    deadline,
    now,
    me: me.id,
    secret,
    sha256: sha256With(crypto.subtle),
  });
  const asked = questionsShown(questionsOf({ voices: all, commentCommands, commentTexts, team }));
  const live = wishesOf({ voices: all, commentCommands, team }).map((wish) =>
    wish.by.id === me.id ? { ...wish, me: true as const } : wish,
  );
  return {
    voices: all,
    commentCommands,
    commentTexts,
    team,
    estimate,
    deadline,
    owner: policy.owner,
    owns: team.owns(me),
    questions: asked.shown,
    beyond: asked.beyond,
    decisions: decisionsOf(markings),
    steps: stepsOf(markings),
    live,
    passes: passesIn(commentCommands, team, policy.cadence),
    secret,
  };
}
