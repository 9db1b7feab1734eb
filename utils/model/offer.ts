import type { Estimate } from './estimate/estimate';
import type { CheckResult } from './readiness/judge';
import { summarise } from './readiness/summary';
import { type Standing, wordsOf } from './status';

/** What an issue's status is weighed against. */
export interface Weighed {
  standing: Standing;
  checks: readonly CheckResult[];
  /** As the tracker has it, or as agreed; absent where it is not estimated. */
  estimate?: string;
  voting?: Pick<Estimate, 'phase' | 'spread'>;
}

/** A status that might come next, and why, as a question. Nothing happens unless the person says so. */
export interface Offer {
  to: string;
  question: string;
}

/** The built-in statuses in their order. A status of the team's own is left as it is. */
const steps = ['needs-grooming', 'ready-for-grooming', 'needs-estimation', 'ready-for-planning'] as const;
type Step = (typeof steps)[number];

/** The status to offer, if the checks speak for another than the one that stands. */
export function offerOf({ standing, checks, estimate }: Weighed): Offer | undefined {
  const at = standing.current === undefined ? -1 : steps.findIndex((step) => step === standing.current);
  if (!standing.seen || (at === -1 && standing.current !== undefined)) return undefined;
  const { ready, required, passed } = summarise(checks);
  if (!ready) return at === -1 ? offer('needs-grooming', `${count(required - passed)} not pass`) : undefined;
  if (at < 1) return offer('ready-for-grooming', 'All required checks pass');
  if (at > 2 || hasOpenQuestion(checks)) return undefined;
  if (estimate !== undefined)
    return offer('ready-for-planning', `All required checks pass, and it is estimated at ${estimate}`);
  return at === 1 ? offer('needs-estimation', 'No question is open, and it is not estimated') : undefined;
}

/** Where an issue comes to when each status that is offered is taken: of one that stays where it is, nothing. */
export function lastOfferOf(weighed: Weighed): Offer | undefined {
  const { standing } = weighed;
  const next = offerOf(weighed);
  if (!next) return undefined;
  return lastOfferOf({ ...weighed, standing: { ...standing, current: next.to } }) ?? next;
}

/** Where an issue's status says other than what is known of it, each in a sentence. */
export function contradictions({ standing, checks, estimate, voting }: Weighed): string[] {
  const { current, all } = standing;
  const at = steps.findIndex((step) => step === current);
  const failing = checks.filter(
    ({ level, verdict }) => level === 'required' && (verdict === 'fail' || verdict === 'unknown'),
  );
  const marked = `Marked ${wordsOf(current ?? '')}, but`;
  const isLast = current === 'ready-for-planning';
  return [
    ...(all.length > 1 ? [`Marked ${all.map(wordsOf).join(' and ')} at once.`] : []),
    ...(at > 0 && failing.length > 0
      ? [`${marked} ${count(failing.length).toLowerCase()} not pass: ${failing.map(({ name }) => name).join(', ')}.`]
      : []),
    ...(isLast && estimate === undefined ? [`${marked} it is not estimated.`] : []),
    ...(isLast && voting?.phase === 'voting' ? [`${marked} votes are still sealed.`] : []),
    ...(isLast && voting?.phase === 'revealed' && voting.spread && voting.spread.steps > 0
      ? [`${marked} votes lie between ${voting.spread.min} and ${voting.spread.max}.`]
      : []),
  ];
}

function offer(to: Step, why: string): Offer {
  return { to, question: `${why}: ${wordsOf(to)}?` };
}

function count(checks: number): string {
  return checks === 1 ? 'One required check does' : `${checks} required checks do`;
}

function hasOpenQuestion(checks: readonly CheckResult[]): boolean {
  return checks.some(({ id, level, verdict }) => id === 'questions' && level !== 'watching' && verdict === 'fail');
}
