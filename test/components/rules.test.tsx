// @vitest-environment happy-dom
import { cleanup, fireEvent, render } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { RulesCard, type RulesCardActions } from '@/components/rules/RulesCard';
import type { Policy } from '@/utils/model/policy';
import { defaultPolicy } from '@/utils/model/policy-default';
import type { BackTest } from '@/utils/model/rows/back-test';
import type { RulesShown } from '@/utils/model/rules';
import { drawn, violations } from './stage';
import { telling } from '../telling';

const project = 'github:github.com/acme/web';
const shown = (change: Partial<RulesShown> = {}): RulesShown => ({
  project,
  name: 'acme/web',
  ledger: 'https://github.com/acme/web/issues/4',
  policy: defaultPolicy(),
  problems: [],
  mayEdit: true,
  whoMay: telling('Everybody with the Write role.'),
  notifies: telling('Saving notifies nobody.'),
  checks: [
    { id: 'story', name: 'User story', level: 'required' },
    { id: 'size', name: 'Size', level: 'advised' },
  ],
  marks: ['label'],
  ...change,
});

const tested: BackTest = { total: 134, checks: { story: { lacking: 31, fixable: 9 } } };

type Fakes = { [K in keyof RulesCardActions]: ReturnType<typeof vi.fn<RulesCardActions[K]>> };
let actions: Fakes;
let tell: ReturnType<typeof vi.fn<(error: unknown) => void>>;

beforeEach(() => {
  tell = vi.fn();
  actions = {
    projects: vi.fn(() => Promise.resolve([project])),
    rules: vi.fn(() => Promise.resolve(shown())),
    saveRules: vi.fn((_, policy: Policy) => Promise.resolve({ saved: true, rules: shown({ policy }) })),
    useLedger: vi.fn(() => Promise.resolve(shown())),
    draftRules: vi.fn(() => Promise.resolve(null)),
    backTest: vi.fn(() => Promise.resolve(tested)),
    showLacking: vi.fn(() => Promise.resolve(null)),
  };
});
afterEach(() => cleanup());

async function card(of = project): Promise<void> {
  render(
    <main>
      <h1>Tend</h1>
      <RulesCard actions={actions} project={of} tell={tell} />
    </main>,
  );
  await drawn();
}

const find = <E extends HTMLElement = HTMLElement>(selector: string): E => {
  const found = document.querySelector<E>(selector);
  if (!found) throw new Error(`Nothing is ${selector}.`);
  return found;
};
const changes = (): string[] =>
  [...document.querySelectorAll('.save [data-change]')].map((row) =>
    (row.textContent ?? '').replace(/before: |after: /g, ''),
  );
const told = (): string => `${find('.told').getAttribute('data-receipt')}: ${find('.told').textContent}`;
const edited = (): Policy | undefined => actions.draftRules.mock.calls.at(-1)?.[1]?.policy;

async function choose(selector: string, value: string): Promise<void> {
  const field = find<HTMLSelectElement>(selector);
  field.value = value;
  fireEvent.change(field);
  await drawn();
}
async function type(selector: string, value: string): Promise<void> {
  fireEvent.input(find(selector), { target: { value } });
  await drawn();
}
async function press(selector: string): Promise<void> {
  fireEvent.click(find(selector));
  await drawn();
}
const tick = (name: string): Promise<void> => press(`input[name=${name}]`);
const save = async (): Promise<void> => {
  fireEvent.submit(find('[data-form=rules]'));
  await drawn();
};

describe('the rules of a team', () => {
  it('change nothing as long as nobody changes them', async () => {
    await card();
    expect(document.querySelector('.save')).toBeNull();
    await save();
    expect(actions.saveRules).not.toHaveBeenCalled();
    expect(actions.draftRules).not.toHaveBeenCalled();
  });

  it('say what a change does before it is saved, keep it here meanwhile, and what came of it', async () => {
    await card();
    await choose('[data-rule="checks.story"] select', 'off');
    await choose('[data-rule="checks.size"] select', 'required');
    expect(changes()).toEqual(['Check “User story”: required → off', 'Check “Size”: advised → required']);
    expect(told()).toMatch(/^here: Kept on this device/);
    expect(find('.save').textContent).toContain('notifies nobody');
    await save();
    expect(actions.saveRules.mock.calls[0]?.slice(1)).toEqual([
      { ...defaultPolicy(), checks: { story: { level: 'off' }, size: { level: 'required' } } },
      defaultPolicy(),
    ]);
    expect(told()).toMatch(/^saved: Saved for the team, \d/);
    expect(document.querySelector('.save')).toBeNull();
  });

  it('say before a level is raised what it would do to the issues there are, and show them', async () => {
    await card();
    const told = (check: string): string => find(`[data-rule="checks.${check}"] .would-fail`).textContent ?? '';
    expect(told('story')).toBe('Blocks 31 of 134 open issues; a line in 9 of them would do.');
    expect(told('size')).toBe('Required, it would block none of 134 open issues.');
    await choose('[data-rule="checks.story"] select', 'advised');
    expect(told('story')).toMatch(/^Required, it would block 31 of 134/);
    for (const button of document.querySelectorAll<HTMLElement>('.would-fail button')) button.click();
    expect(actions.showLacking.mock.calls).toEqual([
      [project, 'lacks:story'],
      [project, 'fixable:story'],
    ]);
  });

  it('say when the review takes an issue for forgotten, and offer a status where the tracker has some', async () => {
    await card();
    await type('[data-rule="review.after"] input', '90');
    await type('[data-rule="review.label"] input', 'sleeping');
    await type('[data-rule="review.wait"] input', '14');
    expect(edited()?.review).toEqual({ after: 90, label: 'sleeping', wait: 14 });
    expect(changes()).toEqual([
      'Quarterly review: “dormant” after 180 days, 30 days to object → “sleeping” after 90 days, 14 days to object',
    ]);
    expect(document.querySelector('[data-rule="review.status"]')).toBeNull();
  });

  it('name the status to close in, on Jira and Linear', async () => {
    actions.rules.mockResolvedValue(shown({ marks: ['label', 'status'] }));
    await card();
    await type('[data-rule="review.status"] input', 'Rejected');
    expect(edited()?.review.status).toBe('Rejected');
    expect(changes()[0]).toMatch(/closed as “Rejected”$/);
    await type('[data-rule="review.status"] input', '');
    expect(document.querySelector('.save')).toBeNull();
  });

  it('let a check count from today on, or only be watched, in words', async () => {
    await card();
    const options = [...find('[data-rule="checks.story"] select').children].map((option) => option.textContent);
    expect(options).toEqual(['Required', 'Required from now on', 'Advised', 'Watched', 'Off']);
    await choose('[data-rule="checks.story"] select', 'watching');
    await choose('[data-rule="checks.size"] select', 'from-a-day');
    const day = new Date().toISOString().slice(0, 10);
    expect(edited()?.checks).toEqual({
      story: { level: 'off', watched: true },
      size: { level: 'advised', requiredFrom: day },
    });
    expect(changes()).toEqual([
      'Check “User story”: required → watched',
      `Check “Size”: advised → required of issues written or edited since ${day}`,
    ]);
    expect(find('[data-rule="checks.size"] select').textContent).toContain(`Required from ${day} on`);
    expect(await violations()).toEqual([]);
  });

  it('are as they were where a change is taken back', async () => {
    await card();
    await choose('[data-rule="checks.story"] select', 'off');
    await choose('[data-rule="checks.story"] select', 'required');
    expect(document.querySelector('.save')).toBeNull();
    expect(actions.draftRules.mock.calls.at(-1)).toEqual([project, undefined]);
    await choose('[data-rule="checks.story"] select', 'off');
    await press('[data-action="discard-rules"]');
    expect(find<HTMLSelectElement>('[data-rule="checks.story"] select').value).toBe('required');
  });

  it('have checks to tick by hand, named, changed and removed', async () => {
    await card();
    await type('input[name=new-check]', 'Design reviewed by Zoë');
    await press('[data-action="add-check"]');
    await type('input[name=new-check]', 'Story');
    fireEvent.keyDown(find('input[name=new-check]'), { key: 'Enter' });
    await drawn();
    expect(edited()?.checks).toEqual({
      'design-reviewed-by-zoe': { level: 'required', name: 'Design reviewed by Zoë' },
      'story-2': { level: 'required', name: 'Story' },
    });
    await type('[data-rule="checks.story-2"] input', 'Story told');
    await choose('[data-rule="checks.story-2"] select', 'advised');
    await press('[data-rule="checks.design-reviewed-by-zoe"] button');
    expect(edited()?.checks).toEqual({ 'story-2': { level: 'advised', name: 'Story told' } });
    expect(changes()).toEqual(['Check “Story told”: not asked for → advised']);
  });

  it('have a name for each status and tag, rounds, an owner, contributors and a scale', async () => {
    await card();
    await type('[data-rule="statuses.ready-for-planning"] input', 'Ready!');
    await tick('cadence');
    await type('input[name=weeks]', '2');
    await choose('select[name=day]', '5');
    await type('input[name=time]', '16:30');
    await type('input[name=zone]', 'Europe/Lisbon');
    await type('input[name=owner]', 'ana ');
    expect(find<HTMLInputElement>('input[name=owner]').value).toBe('ana ');
    fireEvent.blur(find('input[name=owner]'));
    await type('[data-rule=contributors] input', 'eve, mona,');
    await type('[data-rule=scale] input', '1, 2, 3');
    await choose('select[name=largest]', '3');
    await tick('explain');
    await tick('announce');
    expect(edited()).toMatchObject({
      statuses: { 'ready-for-planning': { as: 'label', name: 'Ready!' } },
      cadence: { weeks: 2, day: 5, time: '16:30', zone: 'Europe/Lisbon' },
      owner: 'ana',
      contributors: ['eve', 'mona'],
      scale: ['1', '2', '3'],
      largest: '3',
      explain: true,
      announce: true,
    });
    expect(changes()).toContain('The ledger names the round: no → yes');
    expect(find<HTMLInputElement>('[data-rule=contributors] input').value).toBe('eve, mona,');
    expect(changes()).toContain('Rounds: no deadlines → every 2 weeks on Friday at 16:30 (Europe/Lisbon)');
    expect(changes()).toContain('Status “ready for planning”: label “ready-for-planning” → label “Ready!”');
    expect(changes()).toContain('Contributors: nobody → eve, mona');
  });

  it('keep fields that this version does not know', async () => {
    const checks = { story: { level: 'off' as const, since: 2 } };
    actions.rules.mockResolvedValue(shown({ policy: { ...defaultPolicy(), checks } }));
    await card();
    await choose('[data-rule="checks.story"] select', 'required');
    expect(edited()?.checks).toEqual({ story: { level: 'required', since: 2 } });
  });

  it('may be read by who may not change them, and say who may', async () => {
    actions.rules.mockResolvedValue(shown({ mayEdit: false, problems: ['cadence'] }));
    await card();
    expect(find('[data-may]').textContent).toBe(
      'You may read these rules, not change them. Everybody with the Write role.',
    );
    expect(find('fieldset').hasAttribute('disabled')).toBe(true);
    expect(find('.notice').textContent).toContain('cadence');
  });

  it('that cannot be saved say why, and stay here to be saved later', async () => {
    actions.saveRules.mockRejectedValue(new Error('api.github.com did not answer.'));
    await card();
    await choose('[data-rule="checks.story"] select', 'off');
    await save();
    expect(told()).toBe('refused: api.github.com did not answer.');
    expect(changes()).toHaveLength(1);
    expect(actions.draftRules.mock.calls.at(-1)?.[1]).toBeDefined();
  });

  it('that cannot be read say why, and are read again when asked', async () => {
    actions.rules.mockRejectedValueOnce(new Error('Connect your account on github.com.'));
    await card();
    expect(told()).toBe('refused: Connect your account on github.com.');
    await press('[data-action=again]');
    expect(document.querySelector('[data-rule="checks.story"]')).not.toBeNull();
  });

  it('are none without a ledger', async () => {
    actions.rules.mockResolvedValue(null);
    await card();
    expect(find('.team-rules').textContent).toContain('acme/web has no grooming ledger yet');
  });

  it('are those of the other projects, too', async () => {
    actions.projects.mockResolvedValue([project, 'github:github.com/acme/legacy']);
    await card();
    expect(
      [...document.querySelectorAll<HTMLAnchorElement>('.projects a')].map((link) => [
        link.textContent,
        link.getAttribute('href'),
      ]),
    ).toEqual([['acme/legacy', '#rules=github%3Agithub.com%2Facme%2Flegacy']]);
  });

  it('are not spoken of where there are none', async () => {
    actions.projects.mockResolvedValue([]);
    await card('');
    expect(document.querySelector('.card')).toBeNull();
  });
});

describe('rules that somebody else changed meanwhile', () => {
  const theirs = shown({ policy: { ...defaultPolicy(), owner: 'ben', largest: '5' } });

  async function meet(): Promise<void> {
    actions.saveRules.mockResolvedValueOnce({ saved: false, rules: theirs });
    await card();
    await type('input[name=owner]', 'ana');
    await choose('[data-rule="checks.story"] select', 'off');
    await save();
  }
  const side = (name: string): string[] =>
    [...document.querySelectorAll(`[data-side=${name}] [data-change]`)].map(
      (row) => `${row.getAttribute('data-change')}${row.getAttribute('data-clash') === 'true' ? '!' : ''}`,
    );

  it("are shown beside one's own, and where both meet", async () => {
    await meet();
    expect([side('theirs'), side('mine')]).toEqual([
      ['owner!', 'largest'],
      ['owner!', 'checks.story'].sort((a, b) => (a < b ? 1 : -1)),
    ]);
    expect(find('.conflict').textContent).toContain('Nothing of theirs was written over');
    expect(await violations()).toEqual([]);
  });

  it("are the ground that one's own are put onto", async () => {
    await meet();
    await press('[data-action=combine]');
    expect(actions.saveRules).toHaveBeenCalledTimes(1);
    await save();
    expect(actions.saveRules.mock.calls[1]?.slice(1)).toEqual([
      { ...theirs.policy, owner: 'ana', checks: { story: { level: 'off' } } },
      theirs.policy,
    ]);
  });

  it("may be taken in place of one's own", async () => {
    await meet();
    await press('[data-action="take-theirs"]');
    expect(find<HTMLInputElement>('input[name=owner]').value).toBe('ben');
    expect(actions.draftRules.mock.calls.at(-1)).toEqual([project, undefined]);
  });

  it('are shown at once where one comes back to what one had not saved', async () => {
    actions.rules.mockResolvedValue({
      ...theirs,
      draft: { base: defaultPolicy(), policy: { ...defaultPolicy(), explain: true } },
    });
    await card();
    expect(side('mine')).toEqual(['explain']);
  });
});

describe('axe', () => {
  it.each([true, false])('finds nothing wrong; may be changed: %s', async (mayEdit) => {
    actions.rules.mockResolvedValue(
      shown({
        mayEdit,
        policy: {
          ...defaultPolicy(),
          cadence: { weeks: 1, day: 4, time: '12:00', zone: 'UTC' },
          checks: { design: { level: 'required', name: 'Design reviewed' } },
        },
      }),
    );
    await card();
    if (mayEdit) await choose('[data-rule="checks.story"] select', 'off');
    expect(await violations()).toEqual([]);
  });
});
