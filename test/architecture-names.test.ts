import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';

interface GivenUp {
  /** Names of files and in code, as `sign-ins` for `signIns`, that hold the word in the sense that was given up. */
  name: RegExp;
  /** The word that took its place. */
  now: string;
  /** A name that breaks it. */
  such: string;
  /** Where it stays, and why. */
  stays?: { in: RegExp; because: string }[];
}

const part = (words: string): RegExp => new RegExp(`(?:^|-)(?:${words})(?:-|$)`);

/** One thing has one word: those that were given up for another. */
const givenUp: readonly GivenUp[] = [
  { name: part('houses?'), now: 'app', such: 'createHouse' },
  { name: part('desks?'), now: 'views', such: 'deskTools' },
  {
    name: /^(?:create-)?looks$|^look-tools$/,
    now: 'refresh',
    such: 'createLooks',
    stays: [
      { in: /^components\/backlog\/|^utils\/store\/queries\.ts$/, because: 'how rows look' },
      { in: /^utils\/model\/summary\/sieve\//, because: 'an expression that looks ahead' },
    ],
  },
  {
    name: part('visits?|visited|visiting'),
    now: 'last seen',
    such: 'keepVisit',
    stays: [{ in: /^utils\/store\//, because: 'the table has had that name since version 5' }],
  },
  {
    name: part('pulse'),
    now: 'version',
    such: 'pulseQuery',
    stays: [{ in: /^utils\/(?:store\/|sync\/read-issue\.ts$)/, because: 'the field is in databases of before' }],
  },
  {
    name: /^(?:create-)?hosts$/,
    now: 'lanes',
    such: 'createHosts',
    stays: [
      { in: /^utils\/trackers\/hosts\.ts$/, because: 'these are hosts of the web' },
      { in: /^utils\/store\/database\.ts$/, because: 'a table of versions before 9' },
    ],
  },
  { name: part('journeys?'), now: 'oauth', such: 'journeyTools' },
  { name: part('sign-ins'), now: 'device flow', such: 'signIns' },
  {
    name: part('renewals?|renewing'),
    now: 'token refresh',
    such: 'createRenewal',
    stays: [{ in: /^utils\/(?:trackers\/|sync\/token-refresh\.ts$)/, because: 'the field is in accounts kept before' }],
  },
  { name: part('placing'), now: 'planning', such: 'createPlacing' },
  {
    name: /^signals$|^(?:with-)?signals?-(?:in|of|kind)|^with-signals$/,
    now: 'comment command',
    such: 'signalsIn',
    stays: [{ in: /^utils\/model\/readiness\//, because: 'phrases by which a check knows its subject' }],
  },
  {
    name: part('standing'),
    now: 'workflow',
    such: 'StandingView',
    stays: [
      { in: /^utils\/(?:model\/since|views\/snapshot)\.ts$/, because: 'what was seen last is kept with that field' },
      { in: /^utils\/model\/summary\//, because: 'a decision that was left standing' },
    ],
  },
  {
    name: part('sayings?'),
    now: 'intent',
    such: 'PlannedSaying',
    stays: [
      { in: /^utils\/(?:model\/rounds\/reminder|sync\/reminders)\.ts$/, because: 'a reminder that is being shown' },
    ],
  },
  {
    name: part('talks?'),
    now: 'discussion',
    such: 'keepTalk',
    stays: [
      { in: /^utils\/store\//, because: 'the table and its field have had that name since version 2' },
      {
        in: /^(?:components\/r(?:ounds|ules)|utils\/model\/(?:policy|rounds|summary-words)|utils\/\w+\/round-text)/,
        because: 'days in which people talk about what a round left open',
      },
      { in: /^utils\/model\/summary\//, because: 'what was said in a thread, read by the rules' },
    ],
  },
  { name: part('loops?'), now: 'summary', such: 'createLoops' },
  { name: /^closing-(?:of|view)$|^closes-at$|^say-closed$/, now: 'summary', such: 'closingView' },
  {
    name: part('remarks?'),
    now: 'comment text',
    such: 'remarksOf',
    stays: [{ in: /^utils\/model\/readiness\//, because: 'what a list says in brackets' }],
  },
  {
    name: /^rounds?-(?:of|before)$/,
    now: 'ballot',
    such: 'roundsBefore',
    stays: [{ in: /^utils\/model\/rounds\//, because: 'a window of the cadence' }],
  },
];

function filesUnder(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? filesUnder(path) : [path];
  });
}

/** A name as words: `create-sign-ins` for `createSignIns`. */
function kebab(name: string): string {
  return name.replace(/([a-z\d])(?=[A-Z])/g, '$1-').toLowerCase();
}

/** The names in a text's code: not what its comments, strings and templates say. */
function namesIn(text: string): Set<string> {
  const code = text.replace(
    /\/\*[^]*?\*\/|\/\/[^\n]*|'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|`(?:\\.|[^`\\])*`/g,
    "''",
  );
  return new Set(code.match(/[A-Za-z_$][\w$]*/g));
}

const files = ['entrypoints', 'components', 'utils'].flatMap(filesUnder);

/** Names of a file and in it that hold a word which was given up, but for those that stay there. */
function oldNames(path: string, text: string, words = givenUp): string[] {
  const names = [basename(path).replace(/\.\w+$/, ''), ...(/\.tsx?$/.test(path) ? namesIn(text) : [])];
  return names.flatMap((name) =>
    words
      .filter((word) => word.name.test(kebab(name)) && !(word.stays ?? []).some((stay) => stay.in.test(path)))
      .map(({ now }) => `${path}: ${name}, which is called ${now} now`),
  );
}

describe('words that were given up', () => {
  it('name no file and nothing in code', () => {
    expect(files.length).toBeGreaterThan(500);
    expect(files.flatMap((path) => oldNames(path, readFileSync(path, 'utf8')))).toEqual([]);
  });

  it.each(givenUp)('are found where they come back: $such', ({ such }) => {
    expect(oldNames('utils/sync/x.ts', `const ${such} = 1;`)).toHaveLength(1);
    expect(oldNames(`utils/sync/${kebab(such)}.ts`, '')).toHaveLength(1);
    expect(oldNames('utils/sync/x.ts', `// ${such}\nconst x = '${such}';`)).toEqual([]);
  });

  it('stay nowhere without need', () => {
    const needless = givenUp.flatMap(({ stays = [], ...word }) =>
      stays.filter((stay) => {
        const there = files.filter((path) => stay.in.test(path));
        return there.every((path) => oldNames(path, readFileSync(path, 'utf8'), [word]).length === 0);
      }),
    );
    expect(needless).toEqual([]);
  });
});
