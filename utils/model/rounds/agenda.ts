import type { AnswerKind } from './facts';
import { type Lack, type Reason, reasons } from './outcome';
import type { Round, RoundIssue } from './round';

/** One issue to talk about: why, for how many minutes, and who is needed for it (names). */
export interface AgendaPoint {
  issue: RoundIssue;
  why: Reason[];
  minutes: number;
  people: string[];
}

/** What a round leaves to talk about, the strongest reason first; the time boxes add up to its minutes. */
export interface Agenda {
  points: AgendaPoint[];
  minutes: number;
}

/** Minutes for one issue by its strongest reason. */
const boxes: Record<Reason, number> = { live: 10, against: 8, spread: 6, question: 4, stale: 3 };

/** Whose words make a reason, so who has to be there. An earlier ✅ needs nobody but who gave it, whom no row names. */
const needed: Record<Reason, readonly AnswerKind[]> = {
  live: ['live'],
  against: ['no', 'yes'],
  spread: ['vote'],
  question: ['question', 'asked'],
  stale: [],
};

/** Only what people differ about, and that nobody closed once it was talked about. Pure. */
export function agendaOf({ issues }: Pick<Round, 'issues'>): Agenda {
  const points = issues.flatMap((issue): AgendaPoint[] => {
    const { outcome } = issue;
    return isOver(issue) || outcome.is !== 'diverges' ? [] : [pointOf(issue, outcome.why)];
  });
  const strength = ({ why }: AgendaPoint): number => reasons.indexOf(why[0] ?? 'stale');
  return {
    // What has the same reason: first where more comes together, then as in the round.
    points: points.toSorted((a, b) => strength(a) - strength(b) || b.why.length - a.why.length),
    minutes: points.reduce((sum, { minutes }) => sum + minutes, 0),
  };
}

/** Closed, and not before anybody could talk about it. */
export function isOver({ done, early }: Pick<RoundIssue, 'done' | 'early'>): boolean {
  return done && !early;
}

function pointOf(issue: RoundIssue, why: Reason[]): AgendaPoint {
  const kinds = new Set(why.flatMap((reason) => needed[reason]));
  const people = issue.answers.filter((answer) => answer.name !== '' && answer.kinds.some((kind) => kinds.has(kind)));
  return {
    issue,
    why,
    minutes: Math.max(...why.map((reason) => boxes[reason])),
    people: people.map(({ name }) => name),
  };
}

/** What a round came to: agreed or closed; to be talked about; carried over, with what each waits for. */
export interface RoundReport {
  agreed: RoundIssue[];
  agenda: Agenda;
  carried: { issue: RoundIssue; lacks: Lack[] }[];
}

/** Every issue of the round in exactly one of its parts. Pure. */
export function reportOf(round: Pick<Round, 'issues'>): RoundReport {
  const { issues } = round;
  return {
    agreed: issues.filter((issue) => isOver(issue) || issue.outcome.is === 'agrees'),
    agenda: agendaOf(round),
    carried: issues.flatMap((issue) =>
      !isOver(issue) && issue.outcome.is === 'waits' ? [{ issue, lacks: issue.outcome.for }] : [],
    ),
  };
}
