import { workflowWith } from './expected-workflow';
import type { CheckResult } from '@/utils/model/readiness/judge';
import type { Receipt } from '@/utils/model/receipt';
import type { MarkField, ReactionView, View, Who } from '@/utils/model/view';
import type { Intent } from '@/utils/model/intent';
import type { Told } from '@/utils/model/told';

/** An intent that is on its way to the background. */
interface OnItsWay {
  intent: Intent;
}

const sending: Receipt = { state: 'sending', told: { key: 'receipt.keeping' } };

/**
 * The view as it will be once what was said since is answered: a press is on screen in the same frame. Waivers wait
 * for their answer, since their verdict cannot be known without it. `refusals` says by field what was not kept. Pure.
 */
export function expected(view: View, pending: readonly OnItsWay[], refusals: Readonly<Record<string, Told>>): View {
  const said = pending.reduce((before, { intent }) => withSaid(before, intent), view);
  return { ...said, receipts: receiptsOf(view, pending, refusals) };
}

function receiptsOf(
  view: View,
  pending: readonly OnItsWay[],
  refusals: Readonly<Record<string, Told>>,
): View['receipts'] {
  const receipts = { ...view.receipts };
  for (const [field, told] of Object.entries(refusals)) receipts[field] = { state: 'refused', told };
  for (const { intent } of pending) receipts[intent.field] = sending;
  return receipts;
}

function withSaid(view: View, intent: Intent): View {
  if (isReaction(intent)) {
    return {
      ...view,
      reactions: view.reactions.map((one) => (one.kind === intent.field ? withMine(one, intent.value === true) : one)),
    };
  }
  if (intent.field === 'vote' && view.estimate) {
    const { mine: _, ...estimate } = view.estimate;
    const { value } = intent.value;
    return { ...view, estimate: { ...estimate, ...(value !== null && { mine: { state: 'here', value } }) } };
  }
  if (!isTick(intent)) return { ...view, workflow: workflowWith(view.workflow, intent, view.tracker) };
  const { field, value } = intent;
  const others = view.own.filter((own) => own !== field);
  return {
    ...view,
    checks: view.checks.map((check) => (`check:${check.id}` === field ? ticked(check, value === true) : check)),
    own: value ? [...others, field] : others,
  };
}

function withMine(reaction: ReactionView, mine: boolean): ReactionView {
  const others = reaction.team.filter(({ me }) => !me);
  const me: Who = { name: 'you', me: true, how: reaction.kind === 'ready' ? 'tend' : 'native', stale: false };
  return { ...reaction, mine, team: mine ? [me, ...others] : others };
}

function ticked(check: CheckResult, isTicked: boolean): CheckResult {
  if (check.verdict === 'waived') return check;
  return isTicked
    ? { ...check, verdict: 'pass', why: [{ key: 'check.ticked', by: { me: true } }] }
    : { ...check, verdict: 'fail', why: [{ key: 'check.unticking' }] };
}

function isReaction(intent: Intent): intent is Extract<Intent, { field: ReactionView['kind'] }> {
  return intent.field === '+1' || intent.field === '-1' || intent.field === 'ready';
}

function isTick(intent: Intent): intent is { field: Extract<MarkField, `check:${string}`>; value: true | null } {
  return intent.field.startsWith('check:');
}
