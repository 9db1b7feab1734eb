// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, it, vi } from 'vitest';
import { ShareWithTeam } from '@/components/backlog/ShareWithTeam';
import { TeamViews } from '@/components/backlog/TeamViews';
import type { Policy } from '@/utils/model/policy';
import { defaultPolicy } from '@/utils/model/policy-default';
import { placeOfHash } from '@/utils/model/rows/place';
import type { RulesSaved, RulesShown } from '@/utils/model/rules';
import { now, readyRow, row } from '../rows/sample';
import { telling } from '../telling';

const project = 'github:github.com/acme/web';
const view = { name: 'Bugs', hash: `#view=everything&q=label%3Abug&project=${encodeURIComponent(project)}` };
const shown: RulesShown = {
  project,
  name: 'acme/web',
  ledger: 'https://github.com/acme/web/issues/40',
  policy: { ...defaultPolicy(), owner: 'ana' },
  problems: [],
  mayEdit: true,
  whoMay: telling('Ask Ben.'),
  notifies: telling('Nobody is notified.'),
  checks: [],
  marks: ['label'],
};

afterEach(cleanup);

function share(rules: RulesShown | null, saved = true) {
  const saveRules = vi.fn<(project: string, policy: Policy, base: Policy) => Promise<RulesSaved>>(() =>
    Promise.resolve({ saved, rules: shown }),
  );
  render(<ShareWithTeam view={view} project={project} actions={{ rules: () => Promise.resolve(rules), saveRules }} />);
  fireEvent.click(screen.getByRole('button'));
  return saveRules;
}

it('writes a view for the team only after saying where and whom it tells, over the rules as they are', async () => {
  const saveRules = share(shown);
  const button = await screen.findByText('Save for the team');
  expect(document.body.textContent).toMatch(/written into the ledger of acme\/web.*Nobody is notified\./);
  expect(saveRules).not.toHaveBeenCalled();
  fireEvent.click(button);
  await screen.findByText('Shared with the team.');
  expect(saveRules).toHaveBeenCalledExactlyOnceWith(
    project,
    { ...shown.policy, views: [{ name: 'Bugs', at: '#view=everything&q=label%3Abug' }] },
    shown.policy,
  );
});

it('says so where somebody changed the rules meanwhile', async () => {
  share(shown, false);
  fireEvent.click(await screen.findByText('Save for the team'));
  await screen.findByText(/Nothing was shared/);
});

it.each([
  ['there is no ledger', null, /has no grooming ledger yet/],
  ['the account may not', { ...shown, mayEdit: false }, /may not change the team’s rules\. Ask Ben\./],
  [
    'changes of one’s own wait in the settings, which saving would forget',
    { ...shown, draft: { base: shown.policy, policy: defaultPolicy() } },
    /changes to the team’s rules that are not saved/,
  ],
])('offers nothing where %s', async (_, rules, told) => {
  const saveRules = share(rules);
  await screen.findByText(told);
  expect([screen.queryByText('Save for the team'), saveRules.mock.calls]).toEqual([null, []]);
});

it('counts what each shared view holds, and marks the one that is shown', () => {
  const shared = [
    { ...view, project },
    { project, name: 'Ready', hash: `#view=everything&q=is%3Aready&project=${encodeURIComponent(project)}` },
  ];
  const rows = [row(1, { labels: ['bug'] }), readyRow(2, { labels: ['bug'] }), readyRow(3), readyRow(4)];
  render(<TeamViews place={placeOfHash(view.hash)} shared={shared} rows={rows} now={now} />);
  expect(
    screen
      .getAllByRole('link')
      .map((link) => [
        link.dataset['shared'],
        link.querySelector('.count')?.textContent,
        link.getAttribute('aria-current'),
      ]),
  ).toEqual([
    ['Bugs', '2', 'page'],
    ['Ready', '3', null],
  ]);
});
