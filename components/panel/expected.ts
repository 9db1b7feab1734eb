import { workflowWith } from './workflow/expected-workflow';
import type { CheckResult } from '@/utils/model/readiness/judge';
import type { Receipt } from '@/utils/model/receipt';
import type { ReactionView, View, Who } from '@/utils/model/view';
import type { Intent, IntentOf } from '@/utils/model/intent';
import { fieldsOf } from '@/utils/model/intent-field';
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
  for (const { intent } of pending) for (const field of fieldsOf(intent)) receipts[field] = sending;
  return receipts;
}

function withSaid(view: View, intent: Intent): View {
  switch (intent.kind) {
    case 'react':
      return intent.comment === undefined ? withReaction(view, intent.content, intent.on) : view;
    case 'ready':
      return withReaction(view, 'ready', intent.on);
    case 'vote':
      return withVote(view, intent.value);
    case 'tick':
      return withTick(view, intent);
    case 'summary':
      return intent.set.reduce(withSaid, view);
    case 'status':
    case 'label':
    case 'estimate':
    case 'priority':
    case 'plan':
    case 'assign':
      return { ...view, workflow: workflowWith(view.workflow, intent, view.tracker) };
    default:
      return view;
  }
}

function withReaction(view: View, kind: ReactionView['kind'], mine: boolean): View {
  return { ...view, reactions: view.reactions.map((one) => (one.kind === kind ? withMine(one, mine) : one)) };
}

function withVote(view: View, value: string | null): View {
  if (!view.estimate) return view;
  const { mine: _, ...estimate } = view.estimate;
  return { ...view, estimate: { ...estimate, ...(value !== null && { mine: { state: 'here', value } }) } };
}

function withTick(view: View, { check: id, on }: IntentOf<'tick'>): View {
  const field = `check:${id}` as const;
  const others = view.own.filter((own) => own !== field);
  return {
    ...view,
    checks: view.checks.map((check) => (check.id === id ? ticked(check, on) : check)),
    own: on ? [...others, field] : others,
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
