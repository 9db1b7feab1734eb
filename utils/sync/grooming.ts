import { sha256With } from '@/utils/model/digest';
import type { Entry } from '@/utils/model/entry';
import { type Decision, decisionsOf } from '@/utils/model/decision';
import { type Pass, passesIn } from '@/utils/model/rounds/passes';
import { deadlineAfter } from '@/utils/model/rounds/times';
import { type Estimate, estimateOf } from '@/utils/model/estimate/estimate';
import type { Secret } from '@/utils/model/estimate/mine';
import { roundOf } from '@/utils/model/estimate/round';
import type { Vote } from '@/utils/model/estimate/vote';
import { type Voice, voices } from '@/utils/model/fold';
import { wishesOf } from '@/utils/model/live';
import type { Person } from '@/utils/model/native';
import { calledOf, openTo, type Question, questionsOf, questionsShown } from '@/utils/model/question';
import { alone } from '@/utils/model/reactions';
import { entryKeyOf, type IssueRef } from '@/utils/model/ref';
import type { Remarks } from '@/utils/model/remark';
import { type Signal, signalsIn } from '@/utils/model/signal';
import { type Step, stepsOf } from '@/utils/model/step';
import { type Team, teamOf } from '@/utils/model/team';
import type { EstimateView, QuestionView, View } from '@/utils/model/view';
import type { Talk } from '@/utils/model/comment';
import type { NativeState } from '@/utils/model/native';
import { factsOf } from '@/utils/trackers/facts';
import { noteOf, standingOf } from './estimate-text';
import type { Folded } from './folds';
import { wordsIn } from './marks';
import { remarksOf } from './remarks';

/** What grooming one issue is made from. */
export interface Groomed {
  ref: IssueRef;
  native: NativeState | undefined;
  talk: Talk | undefined;
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
  signals: Signal[];
  remarks: Remarks;
  team: Team;
  estimate: Estimate;
  deadline: number | undefined;
  owner: string | null;
  /** Whether this person may have the votes opened. */
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
  const remarks = remarksOf(given.talk);
  const signals = signalsIn(remarks.list);
  const openly = remarks.list
    .flatMap((remark) => signalsIn([remark]))
    .flatMap(({ kind, by, at }) => (kind === 'estimate' && team.has(by) ? { id: by.id, at } : []));
  const markings = { voices: all, signals, remarks, team, read: wordsIn(given.talk) };
  const round = roundOf(all, team, me.id, openly);
  const deadline = policy.cadence && round.began !== undefined ? deadlineAfter(policy.cadence, round.began) : undefined;
  const secret = secrets.find((one) => one.round === round.id);
  const estimate = await estimateOf({
    issues: [ref, ...given.former],
    voices: all,
    signals,
    policy,
    team,
    round,
    deadline,
    now,
    me: me.id,
    secret,
    sha256: sha256With(crypto.subtle),
  });
  const asked = questionsShown(questionsOf({ voices: all, signals, remarks, team }));
  const live = wishesOf({ voices: all, signals, team }).map((wish) =>
    wish.by.id === me.id ? { ...wish, me: true as const } : wish,
  );
  return {
    voices: all,
    signals,
    remarks,
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
    passes: passesIn(signals, team, policy.cadence),
    secret,
  };
}

/** The estimate for a screen: until votes are opened, nobody's value but one's own, wherever it could be read. Pure. */
export function estimateView({ estimate, deadline, owner, owns }: Grooming): EstimateView {
  const { due: _, ...all } = estimate;
  const isOpen = estimate.phase === 'revealed' || estimate.phase === 'agreed';
  const votes = isOpen ? all.votes : all.votes.map(valueless);
  const shown = {
    ...all,
    ...(!isOpen && { proposals: [] }),
    ...(deadline !== undefined && { deadline }),
    ...(owner !== null && { owner }),
    mayReveal: owns && estimate.phase === 'voting' && estimate.due === undefined,
  };
  const blind = votes.some(({ how, late }) => how === 'opened' && !late);
  return { ...shown, says: standingOf(shown), votes: votes.map((vote) => ({ ...vote, note: noteOf(vote, blind) })) };
}

function valueless(vote: Vote): Vote {
  const { value: _, reason: __, ...rest } = vote;
  return rest;
}

/** The questions for a screen, in words and names. Pure. */
export function questionViews({ questions, remarks }: Grooming, me: Person, people: readonly Person[]): QuestionView[] {
  const names = new Map([me, ...people].map(({ id, name }) => [id, name]));
  const texts = new Map(remarks.list.map(({ id, text }) => [id, text]));
  const toMe = new Set(openTo(questions, me));
  return questions.flatMap((question): QuestionView[] => {
    const { id, since, state, by, answer } = question;
    if (state === 'withdrawn') return [];
    const text = question.text ?? texts.get(id) ?? '';
    const to = question.to.map((one) => calledOf(one, names));
    return [
      {
        id,
        since,
        state,
        text: text.trim().slice(0, 300) || 'A comment',
        ...(by && { by: by.name }),
        to,
        says: answer
          ? `answered, says ${answer.saidBy}`
          : ['open', to.length > 0 && `to ${toMe.has(question) ? 'you' : to.join(', ')}`].filter(Boolean).join(' '),
        toMe: toMe.has(question),
        mine: by === undefined || by.id === me.id,
        ...(answer && { answer: { comment: answer.comment, saidBy: answer.saidBy } }),
      },
    ];
  });
}

/**
 * Who took part in an issue, or of the team in its grooming, and can be named by id, in the order of names; this person
 * not among them. Pure.
 */
export function peopleIn({ voices, remarks, team }: Grooming, native: NativeState | undefined, me: Person): Person[] {
  const found = [
    // Anybody may write into the ledger of a public repository.
    ...voices.map(({ author }) => author).filter((author) => team.has(author)),
    ...remarks.list.map(({ author }) => author),
    ...(native?.reactions ?? []).map(({ by }) => by),
  ];
  const people = new Map(
    found.flatMap((one) =>
      one && !one.app && one.id !== me.id && one.id !== '' ? [[one.id, { id: one.id, name: one.name }] as const] : [],
    ),
  );
  return [...people.values()].sort((a, b) => a.name.localeCompare(b.name)).slice(0, 50);
}
