import type { Estimate } from './estimate/estimate';
import type { CheckResult } from './readiness/judge';
import { summarise } from './readiness/summary';
import type { Workflow } from './status';
import type { Told } from './told';

/** What an issue's status is weighed against. */
export interface Weighed {
  workflow: Workflow;
  checks: readonly CheckResult[];
  /** As the tracker has it, or as agreed; absent where it is not estimated. */
  estimate?: string;
  voting?: Pick<Estimate, 'phase' | 'spread'>;
}

/** A status that might come next, and why, as a question. Nothing happens unless the person says so. */
export interface Offer {
  to: string;
  question: Told;
}

/** The built-in statuses in their order. A status of the team's own is left as it is. */
const steps = ['needs-grooming', 'ready-for-grooming', 'needs-estimation', 'ready-for-planning'] as const;
type Step = (typeof steps)[number];

/** The status to offer, if the checks speak for another than the one that stands. */
export function offerOf({ workflow, checks, estimate }: Weighed): Offer | undefined {
  const at = workflow.current === undefined ? -1 : steps.findIndex((step) => step === workflow.current);
  if (!workflow.seen || (at === -1 && workflow.current !== undefined)) return undefined;
  const { ready, required, passed } = summarise(checks);
  if (!ready)
    return at === -1 ? offer('needs-grooming', { key: 'offer.failing', checks: required - passed }) : undefined;
  if (at < 1) return offer('ready-for-grooming', { key: 'offer.passing' });
  if (at > 2 || hasOpenQuestion(checks)) return undefined;
  if (estimate !== undefined) return offer('ready-for-planning', { key: 'offer.estimated', estimate });
  return at === 1 ? offer('needs-estimation', { key: 'offer.not-estimated' }) : undefined;
}

/** Where an issue comes to when each status that is offered is taken: of one that stays where it is, nothing. */
export function lastOfferOf(weighed: Weighed): Offer | undefined {
  const { workflow } = weighed;
  const next = offerOf(weighed);
  if (!next) return undefined;
  return lastOfferOf({ ...weighed, workflow: { ...workflow, current: next.to } }) ?? next;
}

/** Where an issue's status says other than what is known of it. */
export function contradictions({ workflow, checks, estimate, voting }: Weighed): Told[] {
  const { current, all } = workflow;
  const at = steps.findIndex((step) => step === current);
  const failing = checks.filter(
    ({ level, verdict }) => level === 'required' && (verdict === 'fail' || verdict === 'unknown'),
  );
  const status = current ?? '';
  const isLast = current === 'ready-for-planning';
  const told: (Told | false | undefined)[] = [
    all.length > 1 && { key: 'marked.several', statuses: [...all] },
    at > 0 && failing.length > 0 && { key: 'marked.failing', status, checks: failing.map(({ name }) => name) },
    isLast && estimate === undefined && { key: 'marked.not-estimated', status },
    isLast && voting?.phase === 'voting' && { key: 'marked.sealed', status },
    isLast &&
      voting?.phase === 'revealed' &&
      voting.spread &&
      voting.spread.steps > 0 && { key: 'marked.apart', status, min: voting.spread.min, max: voting.spread.max },
  ];
  return told.filter((one) => one !== false && one !== undefined);
}

type Why =
  | { key: 'offer.failing'; checks: number }
  | { key: 'offer.estimated'; estimate: string }
  | { key: 'offer.passing' | 'offer.not-estimated' };

function offer(to: Step, why: Why): Offer {
  return { to, question: { ...why, to } };
}

function hasOpenQuestion(checks: readonly CheckResult[]): boolean {
  return checks.some(({ id, level, verdict }) => id === 'questions' && level !== 'watching' && verdict === 'fail');
}
