// @vitest-environment happy-dom
import { fireEvent } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import type { PanelState } from '@/components/panel/panel-state';
import type { CommentView } from '@/utils/model/comment';
import type { EstimateView, MarkView, View } from '@/utils/model/view';
import { fieldOf } from '@/utils/model/intent-field';
import { drawn, type Stage, stage, view } from './stage';
import { check, reaction, workflow } from './share-samples';
import { telling } from '../telling';

/** A key, a place to click, or a choice in a list. */
type Step = { key: string } | { click: string } | { choose: string; value: string };
type Actions = Stage['actions'];

const key = (...keys: string[]): Step[] => keys.map((one) => ({ key: one }));
const click = (...places: string[]): Step[] => places.map((one) => ({ click: one }));
const says =
  (field: string) =>
  ({ say }: Actions): boolean =>
    say.mock.calls.some(([intent]) => fieldOf(intent) === field);

const comment = (id: string, more: Partial<CommentView> = {}): CommentView => ({
  id,
  author: 'ben',
  me: false,
  at: 1,
  edited: false,
  blocks: [{ kind: 'paragraph', text: { text: 'Words' } }],
  reactions: [],
  link: `https://github.com/acme/app/issues/12#${id}`,
  ...more,
});
const ballot = (more: Partial<EstimateView> = {}): EstimateView => ({
  ballot: '1',
  phase: 'voting',
  scale: ['1', '5', '8', '?'],
  votes: [],
  awaited: [],
  proposals: [],
  past: [],
  says: [],
  mayReveal: true,
  ...more,
});
const ben = { id: '7', name: 'ben' };
const decided = (more: Partial<MarkView> = {}): MarkView => ({
  kind: 'decide',
  key: '2',
  comment: '2',
  since: 1,
  text: 'CSV only.',
  by: 'ana',
  state: 'standing',
  says: [telling('Decision, marked by ana.')],
  mine: true,
  ...more,
});
const planned = decided({ kind: 'todo', key: '1', comment: '1', state: 'open', mine: false });

const opened = ballot({
  phase: 'revealed',
  spread: { min: '1', max: '8', median: '5', steps: 2 },
  votes: [{ id: 'ana', name: 'ana', me: true, far: true, value: '8', how: 'opened', note: telling('') }],
});
const stuck = { state: 'refused' as const, told: telling('Refused.'), owed: 2, problems: [] };
const written = (state: PanelState): void => {
  state.drafts.value = { comment: 'Words', 'edit:2': 'Words', loop: 'Decisions' };
};

/**
 * Everything that can be done of one issue, the ways to it from a panel that was just opened, and what shows that it
 * was done.
 */
const table: [
  name: string,
  view: Partial<View>,
  ways: Step[][],
  done: (actions: Actions, state: PanelState) => boolean,
][] = [
  ['thumbs up', {}, [key('+'), click('[data-reaction="+1"]')], says('+1')],
  ['thumbs down', {}, [key('-'), click('[data-reaction="-1"]')], says('-1')],
  ['agree to the text', {}, [key('r'), click('[data-reaction="ready"]')], says('ready')],
  ['say why to talk live', {}, [key('l'), click('[data-action="live"]')], (_, state) => state.writing.value === 'live'],
  [
    'copy what is missing',
    {},
    [click('[data-check="story"] .check-head', '[data-action="copy"]')],
    ({ copy }) => copy.mock.calls.length === 1,
  ],
  ['tick a check', {}, [click('[data-check="design"] .check-head', '[data-action="tick"]')], says('check:design')],
  [
    'waive a check',
    {},
    [click('[data-check="story"] .check-head', '[data-action="waive"]')],
    (_, state) => state.waiving.value === 'story',
  ],
  [
    'take a waiver back',
    { own: ['waive:criteria'], checks: [check('criteria', { verdict: 'waived' })] },
    [click('[data-check="criteria"] .check-head', '[data-action="unwaive"]')],
    says('waive:criteria'),
  ],
  [
    'take the status that is offered',
    { workflow: workflow({ offer: { to: 'ready-for-grooming', question: telling('Ready?') } }) },
    [click('[data-action="offer"]')],
    says('status'),
  ],
  ['take another status', {}, [[{ choose: '[data-field="status"]', value: 'needs-estimation' }]], says('status')],
  ['tag', {}, [click('[data-tag="high-impact"]')], says('label:high-impact')],
  [
    'plan',
    {},
    [[...click('[data-action="plan"]'), { choose: '[data-field="plan:milestone"]', value: 'm1' }]],
    says('plan:milestone'),
  ],
  ['assign', {}, [click('[data-action="plan"]', '[data-assign="7"]')], says('assign:7')],
  ['vote', { estimate: ballot() }, [key('e', '5'), click('[data-value="5"]')], says('vote')],
  [
    'take a vote back',
    { estimate: ballot({ mine: { state: 'sealed', value: '5' } }) },
    [click('[data-action="vote-back"]')],
    says('vote'),
  ],
  ['have the votes opened', { estimate: ballot() }, [click('[data-action="reveal"]')], says('close')],
  ['agree on a number', { estimate: opened }, [click('[data-action="agree"]')], says('agree')],
  [
    'say why one is far off',
    { estimate: opened },
    [click('[data-action="why"]')],
    (_, state) => state.writing.value === 'comment',
  ],
  ['vote again', { estimate: opened }, [click('[data-action="revote"]')], says('revote')],
  ['write a comment', {}, [key('m')], (_, state) => state.writing.value === 'comment'],
  ['send what is written', {}, [click('[data-writer="comment"] [data-action="send"]')], says('comment')],
  [
    'quote a comment',
    {},
    [click('[data-comment="1"] [data-action="reply"]')],
    (_, state) => state.writing.value === 'comment',
  ],
  ['thank for a comment', {}, [click('[data-comment="1"] [data-on-comment="+1"]')], says('+1:1')],
  [
    'change a comment',
    {},
    [click('[data-comment="2"] [data-action="edit"]', '[data-writer="edit:2"] [data-action="send"]')],
    says('edit:2'),
  ],
  [
    'put a question to somebody',
    {},
    [click('[data-comment="1"] [data-action="ask"]', '[data-action="ask-of"]:last-child')],
    says('ask:1'),
  ],
  [
    'say which comment answers',
    { questions: [{ id: '2', since: 1, state: 'open', text: 'How?', to: [], says: 'open', toMe: false, mine: true }] },
    [click('[data-comment="1"] [data-action="answers"]')],
    says('ask:2'),
  ],
  [
    'withdraw a question',
    { questions: [{ id: '2', since: 1, state: 'open', text: 'How?', to: [], says: 'open', toMe: false, mine: true }] },
    [click('[data-action="withdraw"]')],
    says('ask:2'),
  ],
  ['mark a decision', {}, [click('[data-comment="1"] [data-action="decide"]')], says('decide:1')],
  [
    'mark one in place of another',
    { marks: [decided()] },
    [click('[data-comment="1"] [data-action="decide"]', '[data-action="decide-as"]:last-child')],
    says('decide:1'),
  ],
  [
    'mark a next step, for somebody',
    {},
    [click('[data-comment="1"] [data-action="todo"]', '[data-action="ask-of"]:last-child')],
    says('todo:1'),
  ],
  ['say that a step is done', { marks: [planned] }, [click('[data-action="done"]')], says('todo:1')],
  ['say that it is no step', { marks: [planned] }, [click('[data-action="deny"]')], says('todo:1')],
  ['take a mark back', { marks: [decided()] }, [click('[data-action="unmark"]')], says('decide:2')],
  [
    'copy the brief',
    {},
    [click('[data-action="brief"]')],
    ({ discussion }) => discussion.brief.mock.calls.length === 1,
  ],
  [
    'read older comments',
    {},
    [click('[data-action="discussion"]', '[data-action="discussion-older"]')],
    ({ discussion }) => discussion.older.mock.calls.length === 1,
  ],
  [
    'begin to close the loop',
    {},
    [key('x'), click('[data-action=summary]')],
    ({ discussion }) => discussion.summary.mock.calls.length === 1,
  ],
  [
    'see what changed since',
    { since: { at: 1, says: telling('Since yesterday: the text changed.'), texts: [], facts: [], comments: [] } },
    [key('n'), click('[data-action="since"]')],
    (_, state) => state.unread.value,
  ],
  [
    'call it seen',
    { since: { at: 1, says: telling('Since yesterday: the text changed.'), texts: [], facts: [], comments: [] } },
    [click('[data-action="seen"]')],
    ({ seen }) => seen.mock.calls.length === 1,
  ],
  ['try again', { sync: stuck }, [click('[data-action="retry"]')], ({ share }) => share.retry.mock.calls.length === 1],
  [
    'give up what is owed',
    { sync: stuck },
    [click('[data-action="drop"]', '[data-action="drop-confirm"]')],
    ({ share }) => share.drop.mock.calls.length === 1,
  ],
  [
    'share',
    { sync: { ...stuck, state: 'unjoined' } },
    [click('[data-action="join"]', '[data-action="join-confirm"]')],
    ({ share }) => share.join.mock.calls.length === 1,
  ],
  [
    'set the project up',
    { sync: { ...stuck, state: 'unset' } },
    [click('[data-action="setup"]')],
    ({ share }) => share.plan.mock.calls.length === 1,
  ],
  ['see the keys', {}, [key('?'), click('.help-button')], (_, state) => state.help.value],
];

const ways = table.flatMap(([name, given, each, done]) =>
  each.map((steps): [string, Partial<View>, Step[], typeof done] => [
    `${name}, by ${steps.map((step) => Object.values(step).join(' ')).join(', ')}`,
    given,
    steps,
    done,
  ]),
);

describe('every action from an open panel', () => {
  it.each(ways)('takes two keys or clicks at most: %s', async (_, given, steps, done) => {
    expect(steps.length).toBeLessThanOrEqual(2);
    const { state, actions, find, press, shadow } = stage((one) => {
      one.view.value = view({
        people: [ben],
        reactions: [reaction('+1'), reaction('-1'), reaction('ready')],
        ...given,
      });
      one.discussion.value = {
        comments: [comment('2', { me: true, source: 'Words' }), comment('1')],
        total: 9,
        older: true,
        notifies: telling('Sending notifies ben.'),
      };
      one.places.value = {
        labels: [],
        statuses: [],
        priorities: [],
        plan: [{ kind: 'milestone', id: 'm1', name: 'Beta' }],
      };
      written(one);
    });
    actions.plan.mockImplementation(() => void (state.planning.value = true));
    actions.discussion.toggle.mockImplementation(() => void (state.talking.value = true));
    actions.people.mockResolvedValue([ben]);
    await drawn();
    expect(done(actions, state), 'nothing is done before').toBe(false);
    for (const step of steps) {
      await vi.waitFor(() => 'key' in step || find('click' in step ? step.click : step.choose), 20_000);
      if ('key' in step) press(step.key);
      else if ('click' in step) find(step.click).click();
      else fireEvent.change(find(step.choose), { target: { value: step.value } });
      await drawn();
    }
    expect(done(actions, state), shadow.textContent ?? '').toBe(true);
  });
});
