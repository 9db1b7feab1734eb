import type { PanelActions } from '@/components/panel/panel-state';
import type { Drafts } from '@/utils/panel/drafts';
import type { CheckResult } from '@/utils/model/readiness/judge';
import { defaultPolicy } from '@/utils/model/policy-default';
import { type WorkflowView, workflowView } from '@/utils/model/workflow';
import type { IssueRef } from '@/utils/model/ref';
import { factsOf } from '@/utils/trackers/facts';
import type { ReactionKind, ReactionView, View, Who } from '@/utils/model/view';
import { vi } from 'vitest';
import { telling } from '../telling';

export const ref: IssueRef = 'github:github.com/acme/web#12';

export function who(name: string, more: Partial<Who> = {}): Who {
  return { name, how: 'tend', stale: false, ...more };
}

export function reaction(kind: ReactionKind, more: Partial<ReactionView> = {}): ReactionView {
  return { kind, mine: false, team: [], crowd: 0, ...more };
}

export function check(id: string, more: Partial<CheckResult> = {}): CheckResult {
  return {
    id,
    name: `Name of ${id}`,
    level: 'required',
    by: 'text',
    verdict: 'fail',
    why: [telling('Not there.')],
    ...more,
  };
}

/** Where an issue stands of which nothing is known yet. */
export function workflow(more: Partial<WorkflowView> = {}): WorkflowView {
  return {
    ...workflowView({
      facts: {},
      policy: defaultPolicy(),
      tracker: factsOf(ref).capabilities,
      checks: [],
      connected: true,
    }),
    ...more,
  };
}

/** A view in which nothing was said and all is shared. */
export function sampleView(more: Partial<View> = {}): View {
  return {
    ref,
    tracker: factsOf(ref).capabilities,
    title: 'Export invoices',
    checks: [check('story'), check('design', { by: 'hand', why: [telling('Nobody has ticked it yet.')] })],
    reactions: [reaction('+1'), reaction('-1'), reaction('ready')],
    workflow: workflow(),
    receipts: {},
    own: [],
    questions: [],
    marks: [],
    live: [],
    people: [],
    sync: { state: 'settled', told: telling('All is shared.'), owed: 0, problems: [] },
    readBy: 'api',
    readAt: 0,
    notices: [],
    ...more,
  };
}

export function fakeDrafts() {
  return { type: vi.fn<Drafts['type']>(), sent: vi.fn<Drafts['sent']>(), unsent: vi.fn<Drafts['unsent']>() };
}

/** Actions that only note that they were called. */
export function fakeActions() {
  const nothing = () => Promise.resolve();
  return {
    setOpen: vi.fn<PanelActions['setOpen']>(),
    say: vi.fn<PanelActions['say']>(nothing),
    share: {
      retry: vi.fn<() => Promise<void>>(nothing),
      drop: vi.fn<(field?: string) => Promise<void>>(nothing),
      join: vi.fn<() => Promise<void>>(nothing),
      plan: vi.fn<() => Promise<void>>(nothing),
      setup: vi.fn<() => Promise<void>>(nothing),
      adopt: vi.fn<(key: string) => Promise<void>>(nothing),
      session: vi.fn<() => Promise<void>>(nothing),
    },
    discussion: {
      toggle: vi.fn<() => void>(),
      summary: vi.fn<() => Promise<void>>(nothing),
      brief: vi.fn<() => Promise<void>>(nothing),
      preview: vi.fn<PanelActions['discussion']['preview']>(() =>
        Promise.resolve({ blocks: [], notifies: [telling('Sending notifies ben.')] }),
      ),
      older: vi.fn<() => Promise<void>>(nothing),
      stop: vi.fn<() => void>(),
    },
    plan: vi.fn<() => void>(),
    people: vi.fn<PanelActions['people']>(() => Promise.resolve([])),
    draft: vi.fn<PanelActions['draft']>(),
    copy: vi.fn<PanelActions['copy']>(nothing),
    point: vi.fn<PanelActions['point']>(() => 0),
    reveal: vi.fn<PanelActions['reveal']>(),
    unpoint: vi.fn<PanelActions['unpoint']>(),
    walk: vi.fn<PanelActions['walk']>(),
    seen: vi.fn<PanelActions['seen']>(),
    retry: vi.fn<PanelActions['retry']>(),
    reload: vi.fn<PanelActions['reload']>(),
    options: vi.fn<PanelActions['options']>(),
    rules: vi.fn<PanelActions['rules']>(),
    backlog: vi.fn<PanelActions['backlog']>(),
  };
}
