// @vitest-environment happy-dom
import { cleanup, fireEvent, render } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { afterEach, describe, expect, it } from 'vitest';
import { ChangeList } from '@/components/rules/ChangeList';
import { FieldsPart } from '@/components/rules/FieldsPart';
import type { Policy } from '@/utils/model/policy';
import { defaultPolicy } from '@/utils/model/policy-default';
import { changesOf } from '@/utils/model/policy-changes';
import type { RulesShown } from '@/utils/model/rules';
import { drawn, violations } from './stage';

afterEach(() => cleanup());

let policy: Policy;

function Form({ fields, begin }: { fields: readonly string[] | undefined; begin: Policy }) {
  const [now, setNow] = useState(begin);
  policy = now;
  const rules: RulesShown = {
    project: 'jira:acme.atlassian.net/WEB',
    name: 'WEB',
    ledger: 'https://acme.atlassian.net/browse/WEB-4',
    policy: begin,
    problems: [],
    mayEdit: true,
    checks: [],
    marks: ['label'],
    ...(fields && { fields }),
  };
  return (
    <main>
      <h1>Rules</h1>
      <FieldsPart rules={rules} policy={now} change={setNow} />
      <ChangeList changes={changesOf(begin, now)} rules={rules} />
    </main>
  );
}

async function form(fields: readonly string[] | undefined, begin: Partial<Policy> = {}): Promise<void> {
  render(<Form fields={fields} begin={{ ...defaultPolicy(), ...begin }} />);
  await drawn();
}

const find = <E extends HTMLElement = HTMLElement>(selector: string): E =>
  document.querySelector<E>(selector) ?? expect.fail(`Nothing is ${selector}.`);

async function add(name: string, role?: string): Promise<void> {
  if (role !== undefined) fireEvent.change(find('select[name=new-field-role]'), { target: { value: role } });
  fireEvent.input(find('input[name=new-field]'), { target: { value: name } });
  await drawn();
  fireEvent.click(find('[data-action="add-field"]'));
  await drawn();
}

const changes = (): string[] =>
  [...document.querySelectorAll('[data-change]')].map((row) =>
    (row.textContent ?? '').replace(/before: |after: /g, ''),
  );

describe('the fields of a team in its rules', () => {
  it('are chosen among those seen, or typed, and say what changes', async () => {
    await form(['Definition of Done, product', 'Release notes']);
    const { list } = find<HTMLInputElement>('input[name=new-field]');
    expect([...(list?.children ?? [])].map((option) => option.textContent)).toEqual([
      'Definition of Done, product',
      'Release notes',
    ]);
    await add('Definition of Done, product');
    await add(' Repro ', 'steps');
    await add('Repro', 'steps');
    await add('  ', 'steps');
    expect(policy.fields).toEqual({ criteria: ['Definition of Done, product'], steps: ['Repro'] });
    expect(changes()).toEqual([
      'Fields that hold acceptance criteria: only those known by name → “Definition of Done, product”',
      'Fields that hold steps to reproduce: only those known by name → “Repro”',
    ]);
    expect(await violations()).toEqual([]);
  });

  it('are added by Enter, which sends no form, and removed, which keeps the focus', async () => {
    await form([], { fields: { story: ['Why'] } });
    fireEvent.input(find('input[name=new-field]'), { target: { value: 'Checks' } });
    await drawn();
    expect(fireEvent.keyDown(find('input[name=new-field]'), { key: 'Enter' })).toBe(false);
    await drawn();
    expect(policy.fields).toEqual({ story: ['Why'], criteria: ['Checks'] });
    find('[data-rule="fields.story"] button').focus();
    fireEvent.click(find('[data-rule="fields.story"] button'));
    await drawn();
    expect(policy.fields).toEqual({ criteria: ['Checks'] });
    expect(document.activeElement).toBe(find('input[name=new-field]'));
  });

  it('are at most five of a kind, and that is said', async () => {
    await form([], { fields: { criteria: ['a', 'b', 'c', 'd', 'e'] } });
    expect(find('[role=status]').textContent).toBe(
      'There is room for 5 fields that hold acceptance criteria: remove one first.',
    );
    await add('f');
    expect(policy.fields['criteria']).toHaveLength(5);
    await add('f', 'story');
    expect(policy.fields['story']).toEqual(['f']);
    expect(await violations()).toEqual([]);
  });

  it('are not spoken of where the tracker has none, unless somebody named some', async () => {
    await form(undefined);
    expect(document.querySelector('fieldset')).toBeNull();
    cleanup();
    await form(undefined, { fields: { criteria: ['Done when'] } });
    expect(find('[data-rule="fields.criteria"]').textContent).toContain('Done when');
  });
});
