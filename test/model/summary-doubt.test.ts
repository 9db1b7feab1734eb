import { describe, expect, it } from 'vitest';
import { asserted, draft, readAs, saying, thread } from './summary-talk';

describe('the issue text', () => {
  it('promises nothing for sure: who writes it tells what they did', () => {
    expect(asserted(draft(thread("I'll open the file and it is empty.")).nextSteps)).toEqual([]);
    expect(asserted(draft(thread('Please help.', ['ben', "I'll open the file."])).nextSteps)).toEqual([
      "I'll open the file.",
    ]);
  });

  it('settles nothing but under a heading that says so', () => {
    expect(asserted(draft(thread('We decided to use your list for our invoices.')).decisions)).toEqual([]);
    expect(asserted(draft(thread('## Decision\n\nOne file for each month.')).decisions)).toEqual([
      'One file for each month.',
    ]);
  });

  it('offers what it says has to be done', () => {
    expect(draft(thread('We need to update the manual.')).nextSteps).toMatchObject([
      { commentId: 'body', owner: null, certain: false },
    ]);
  });
});

describe('a question', () => {
  it('asked back leaves the first one to who answers after it', () => {
    expect(
      draft(thread('Which file opens?', ['ben', 'Which version do you use?'], ['cleo', 'The new one opens.']))
        .questions[0],
    ).toMatchObject({ commentId: 'body', answeredBy: 'c2' });
  });
});

describe('who may answer', () => {
  it('is everybody named in the comment that asks', () => {
    expect(
      draft(
        thread(
          '',
          ['ben', '@ana @cleo the list is empty. Which file is it?'],
          ['dan', 'Same here.'],
          ['cleo', 'The second one.'],
        ),
      ).questions,
    ).toMatchObject([{ answeredBy: 'c3' }]);
  });

  it('is who greets the one who asks, at once', () => {
    expect(
      draft(thread('', ['ben', '@dan which file is it?'], ['cleo', '@ben the second one.'])).questions,
    ).toMatchObject([{ to: 'dan', answeredBy: 'c2' }]);
    expect(
      draft(
        thread(
          '',
          ['ben', '@dan which file is it?'],
          ['ana', 'The list is empty.'],
          ['cleo', '@ben thanks for the list.'],
        ),
      ).questions,
    ).toMatchObject([{ answeredBy: null }]);
  });
});

describe('somebody named who is told what to do', () => {
  it('has a next step, perhaps', () => {
    expect(draft(thread('', ['cleo', 'A'], ['ben', '@cleo no, leave the header as it was.'])).nextSteps).toMatchObject([
      { owner: 'cleo', certain: false },
    ]);
  });
});

describe('a comment too short to tell its language', () => {
  it('is read in the language of the issue, too', () => {
    const issue =
      'Quand je clique sur le bouton, la liste reste vide. Il y a trois colonnes dans le fichier, et elles sont toutes lues. Nous avons besoin de la liste pour la facture.';
    expect(asserted(draft(thread(issue, ['ben', "L'équipe a tranché, on le garde."])).decisions)).toHaveLength(1);
    expect(asserted(draft(thread('', ['ben', "L'équipe a tranché, on le garde."])).decisions)).toHaveLength(0);
  });
});

describe('a decision', () => {
  it('that somebody else objects to later is offered only', () => {
    expect(draft(thread('', ['ben', 'We agreed to keep both.'], ['cleo', 'Thanks.'])).decisions).toMatchObject([
      { certain: true },
    ]);
    expect(draft(thread('', ['ben', 'We agreed to keep both.'], ['cleo', 'I disagree.'])).decisions).toMatchObject([
      { certain: false, supersededBy: null },
    ]);
    expect(
      draft(thread('', ['ben', 'We agreed to keep both.'], ['ben', "I don't like it, but so be it."])).decisions,
    ).toMatchObject([{ certain: true }]);
  });

  it('that only moves the talk elsewhere is offered', () => {
    expect(draft(thread('', ['ben', 'Closing this, tracking it in #12.'])).decisions).toMatchObject([
      { certain: false },
    ]);
    expect(draft(thread('', ['ben', 'Closing this, it works.'])).decisions).toMatchObject([{ certain: true }]);
  });

  it('is an opinion that others agree to, perhaps', () => {
    const said: [string, string][] = [
      ['ben', 'I think the long name would be the right one.'],
      ['cleo', 'I agree with @ben.'],
    ];
    expect(readAs(draft(thread('', ...said)).decisions)).toMatchObject([{ commentId: 'c1', certain: false }]);
    expect(draft(thread('', ...said.slice(0, 1))).decisions).toEqual([]);
  });

  it('of the issue text about its own end is offered', () => {
    expect(draft(thread('This will not be fixed in this version.')).decisions).toMatchObject([
      { commentId: 'body', certain: false },
    ]);
  });
});

describe('a request with an aside', () => {
  it('is offered', () => {
    expect(saying('Bitte die neue Version (2.0.1) laden und testen.').nextSteps).toMatchObject([{ certain: false }]);
  });
});

describe('signs', () => {
  it('in code end no sentence', () => {
    expect(saying('The signs `.?` and `(?` are new, and so is `a?.b` in the list.').questions).toEqual([]);
    expect(saying('Which file ? The new one.').questions).toHaveLength(1);
  });

  it('in brackets ask all the same', () => {
    expect(saying('The list is short (@ana can you say which file it was?).').questions).toMatchObject([{ to: 'ana' }]);
  });

  it('spoken of amid a sentence do not end it', () => {
    expect(saying('The sign ?? is new, and ?. stays.').questions).toEqual([]);
  });

  it('are none where a line is broken for its width', () => {
    const wrapped = 'The list of all months is empty in the new one, and I ask what\n@ana and Cleo think of it?';
    expect(saying(wrapped).questions.map(({ span }) => span)).toEqual([wrapped]);
  });

  it('without a word say nothing', () => {
    expect(
      draft(thread('', ['ben', 'Which file?'], ['cleo', '...'], ['dan', 'The new one.'])).questions[0],
    ).toMatchObject({ answeredBy: 'c3' });
  });
});
