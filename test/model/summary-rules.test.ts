import { describe, expect, it } from 'vitest';
import { comment, draft, readAs, saying, thread } from './summary-talk';

const grade = (lines: readonly { certain: boolean }[]): string =>
  lines.map(({ certain }) => (certain ? 'asserted' : 'perhaps')).join();

describe('decisions', () => {
  it.each([
    ['We decided to keep the comma.', 'asserted'],
    ['The team agreed on two files.', 'asserted'],
    ['Closing as a duplicate.', 'asserted'],
    ["I'm closing this, please reopen if it comes back.", 'asserted'],
    ['Decision: we keep the comma.', 'asserted'],
    ['Consensus at the call:\nWe keep the comma.', 'asserted'],
    ['## Decision\n\nOne file for each month.', 'asserted'],
    ["Won't fix.", 'asserted'],
    ["If nobody objects, I'll close this tomorrow.", 'perhaps'],
    ['Closing this unless somebody objects.', 'perhaps'],
    ["Let's go with one file.", 'perhaps'],
    ['Fixed in #12.', 'perhaps'],
    ["Let's continue in #14.", 'perhaps'],
    ['This can be closed now.', 'perhaps'],
    ['Reopening.', 'perhaps'],
    ['Should we close this?', ''],
    ['Perhaps we should decide on the file first.', ''],
    ['We have not decided yet.', ''],
    ['The file is closed too late.', ''],
    ['> Closing as a duplicate.', ''],
    ['```\nClosing as a duplicate.\n```', ''],
    ['~~Closing as a duplicate.~~', ''],
    ['- [ ] We decided to keep the comma.', ''],
  ])('%s', (source, expected) => {
    expect(grade(saying(source).decisions)).toBe(expected);
  });

  it('cite the sentence and who said it', () => {
    const { decisions } = draft(thread('', ['ben', 'Thanks. We decided to keep it. Bye.']));
    expect(readAs(decisions)).toMatchObject([
      { commentId: 'c1', span: 'We decided to keep it.', certain: true, by: 'ben', supersededBy: null },
    ]);
    expect(decisions[0]?.why[0]).toEqual({ fact: 'reads certain' });
    expect(decisions[0]?.why.some(({ words }) => words?.includes('decided'))).toBe(true);
  });

  it('of machines do not count', () => {
    for (const name of ['stale[bot]', 'rust-highfive', 'bors', 'acme-bot', 'r2bot', 'Hudson'])
      expect(draft(thread('', [name, 'Closing as stale.'])).decisions).toEqual([]);
    expect(draft(thread('', ['Talbot', 'Closing as stale.'])).decisions).toHaveLength(1);
    expect(saying('Closing as stale. This is an automated message.').decisions).toEqual([]);
  });

  it('that a later comment takes back or reverses are no longer asserted', () => {
    const reopened = draft(thread('', ['ben', 'Closing as fixed.'], ['cleo', 'Reopening, it fails on Linux.']));
    expect(reopened.decisions.map(({ certain, supersededBy }) => [certain, supersededBy])).toEqual([
      [false, 'c2'],
      [false, null],
    ]);
    expect(reopened.outcome).toBe('undecided');
    expect(
      draft(thread('', ['ben', 'Closing as fixed.'], ['cleo', 'It still fails here, still broken.'])).decisions[0],
    ).toMatchObject({ certain: false, supersededBy: 'c2' });
    expect(draft(thread('', ['ben', 'We decided to wait.'], ['ben', 'Scratch that.'])).decisions[0]?.supersededBy).toBe(
      'c2',
    );
    const closed = draft(thread('', ['ben', 'Closing.'], ['ben', 'Reopening.'], ['ben', 'Closing again.']));
    expect(closed.decisions.map(({ certain }) => certain)).toEqual([false, false, true]);
  });

  it('are proposals that somebody else took up', () => {
    const talk = thread('', ['ben', 'How about one file for each month?'], ['cleo', 'Sounds good.']);
    expect(readAs(draft(talk).decisions)).toMatchObject([
      { commentId: 'c1', span: 'How about one file for each month?', certain: false, by: 'ben' },
    ]);
    expect(
      readAs(draft(thread('', ['ben', 'How about one file for each month?'], ['ben', 'Sounds good.'])).decisions),
    ).toEqual([]);
    expect(
      readAs(draft(thread('', ['ben', 'How about one file for each month?'], ['cleo', 'What is a month?'])).decisions),
    ).toEqual([]);
    const quoted = thread(
      '',
      ['ben', 'I propose two files.'],
      ['cleo', 'I propose one file.'],
      ['dan', '> I propose two files.\n\nAgreed.'],
    );
    expect(readAs(draft(quoted).decisions).map(({ commentId }) => commentId)).toEqual(['c1']);
    const named = thread('', ['ben', 'I propose two files.'], ['cleo', 'I propose one file.'], ['dan', '@ben agreed']);
    expect(readAs(draft(named).decisions).map(({ commentId }) => commentId)).toEqual(['c1']);
  });

  it('are asserted of a proposal where several took it up, nobody is against it and the issue is closed', () => {
    const said = [comment(1, 'ben', 'I propose two files.', { '+1': 3, '-1': 0 })];
    const talk = { ...thread(''), comments: said };
    expect(grade(draft(talk).decisions)).toBe('perhaps');
    expect(grade(draft({ ...talk, state: 'closed' }).decisions)).toBe('asserted');
    expect(
      grade(
        draft({ ...talk, state: 'closed', comments: [comment(1, 'ben', 'I propose two files.', { '+1': 3, '-1': 1 })] })
          .decisions,
      ),
    ).toBe('perhaps');
    expect(
      grade(draft({ ...talk, comments: [comment(1, 'ben', 'I propose two files.', { '+1': 1 })] }).decisions),
    ).toBe('');
  });
});

describe('the outcome', () => {
  it.each([
    ['decided', ['We decided to keep the comma.']],
    ['decided', ['Closing as a duplicate.']],
    ['abandoned', ['Closing due to inactivity.']],
    ['undecided', ['What do you think?', 'I am not sure.']],
    ['undecided', []],
  ])('is %s after %s', (outcome, said) => {
    expect(draft(thread('', ...said.map((text): [string, string] => ['ben', text]))).outcome).toBe(outcome);
  });
});

describe('next steps', () => {
  it.each([
    ["I'll write a test.", 'asserted', 'ben'],
    ['Will fix tomorrow.', 'asserted', 'ben'],
    ['Working on it.', 'perhaps', 'ben'],
    ['@cleo could you check the file?', 'asserted', 'cleo'],
    ['@cleo will write the test.', 'asserted', 'cleo'],
    ['Ana to write the text.', 'perhaps', 'ana'],
    ['Please rebase.', 'asserted', 'ana'],
    ['We should add a test.', 'asserted', null],
    ['Needs tests.', 'perhaps', null],
    ['## Next steps\n\n- Ask the auditors', 'asserted', null],
    ['- [ ] Ask the auditors (@dan)', 'asserted', 'dan'],
    ['- [x] Ask the auditors', '', null],
    ['I could add a test.', 'perhaps', 'ben'],
    ['I think we should perhaps add a test.', 'perhaps', null],
    ['It would be nice to add a test.', 'perhaps', null],
    ["I don't think we need to add a test.", '', null],
    ["I'm closing this.", '', null],
    ['I fixed the test.', '', null],
    ['Could you explain the month?', '', null],
    ["> I'll write a test.", '', null],
  ])('%s', (source, expected, owner) => {
    const { nextSteps } = saying(source);
    expect(grade(nextSteps)).toBe(expected);
    if (expected !== '') expect(nextSteps[0]?.owner).toBe(owner);
  });

  it('of the issue text are offered, its finished boxes and template left out', () => {
    const { nextSteps } = draft(
      thread(
        '- [ ] Ask the auditors\n- [x] Ask the lawyers\n- [ ] I have searched the existing issues\n\nPlease describe the bug in your own words.',
      ),
    );
    expect(nextSteps.map(({ span, certain }) => [span, certain])).toEqual([['Ask the auditors', false]]);
  });
});

describe('questions', () => {
  it.each([
    ['Which file?', 1],
    ['Any news on this', 1],
    ['Can you tell which file', 1],
    ['Let me know whether the file opens.', 1],
    ['Right?', 0],
    ['It says "which file?"', 0],
    ['The file opens.', 0],
    ['> Which file?', 0],
    ['`Which file?`', 1],
    ['```\nWhich file?\n```', 0],
  ])('%s', (source, found) => {
    expect(saying(source).questions).toHaveLength(found);
  });

  it('are answered by whom they ask, else by who speaks next', () => {
    expect(draft(thread('', ['ben', 'Which file?'], ['cleo', 'The new one.'])).questions).toMatchObject([
      { to: null, answeredBy: 'c2' },
    ]);
    expect(
      draft(thread('', ['ben', '@dan which file?'], ['cleo', 'No idea.'], ['dan', 'The new one.'])).questions,
    ).toMatchObject([{ to: 'dan', answeredBy: 'c3' }]);
    expect(draft(thread('', ['ben', '@dan which file?'], ['cleo', 'The font is off, too.'])).questions).toMatchObject([
      { to: 'dan', answeredBy: null },
    ]);
    expect(draft(thread('', ['ben', 'Which file?'], ['ben', 'Nobody?'])).questions).toMatchObject([
      { answeredBy: null },
      { answeredBy: null },
    ]);
    expect(draft(thread('', ['ben', 'Which file?'], ['cleo', '@dan see the log.'])).questions).toMatchObject([
      { answeredBy: null },
    ]);
    expect(
      draft(thread('', ['ben', 'Which file?'], ['cleo', 'What is a file?'], ['dan', '> Which file?\n\nThe new one.']))
        .questions[0],
    ).toMatchObject({ answeredBy: 'c3' });
    expect(draft(thread('Which file?', ['ana', 'It is urgent.'], ['cleo', 'The new one.'])).questions).toMatchObject([
      { commentId: 'body', answeredBy: 'c2' },
    ]);
  });

  it('with a "you" are for who spoke before, and "yes" of another answers at once', () => {
    expect(draft(thread('It fails.', ['ben', 'Do you use Linux?'], ['ana', 'I do.'])).questions).toMatchObject([
      { to: 'ana', answeredBy: 'c2' },
    ]);
    expect(
      draft(thread('It fails.', ['ben', 'Do you use Linux?'], ['cleo', 'Yes, on two machines.'])).questions,
    ).toMatchObject([{ to: 'ana', answeredBy: 'c2' }]);
  });
});
