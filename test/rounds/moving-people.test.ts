import fc from 'fast-check';
import type { Entry } from '@/utils/model/entry';
import { fold, type SignedPage, type Voice, voices } from '@/utils/model/fold';
import { canonical, type Json } from '@/utils/model/json';
import type { IssueRef } from '@/utils/model/ref';
import { type RoundFacts, roundFactsOf } from '@/utils/model/rounds/facts';
import { defaultPolicy } from '@/utils/model/policy-default';
import { nextStamp } from '@/utils/model/stamp';
import { teamOf } from '@/utils/model/team';
import { createFoldedFor } from '@/utils/sync/moved';
import { brokenLaw, law } from '../law';

const noon = Date.UTC(2026, 11, 1, 12);
const minute = 60_000;
const day = 24 * 60;
const text = 'a'.repeat(32);
const ids: Record<string, string> = { ana: '1', ben: '2', cleo: '3', eve: '9' };
const names = Object.keys(ids);
const policy = { owner: 'ana', contributors: ['ben', 'cleo'], ids: { ana: '1', ben: '2', cleo: '3' } };
/** Where the issue was, and where it is once it was moved: in another project, under another key. */
const was: IssueRef = 'github:github.com/acme/web#12';
const is: IssueRef = 'github:github.com/acme/app#7';

/** One page as its author's tracker signed it: under the name of that moment, of the project or not any more. */
interface Written {
  who: string;
  name: string;
  insider: boolean;
  /** Minutes after noon: by whose clock it was said, and by the tracker's when it was signed. */
  said: number;
  signed: number;
  device: string;
  fields: Record<string, Json>;
  moved: boolean;
}
const written: fc.Arbitrary<Written> = fc.record({
  who: fc.constantFrom(...names),
  name: fc.constantFrom('', '-renamed', '-again'),
  insider: fc.boolean(),
  said: fc.integer({ min: -day, max: day }),
  signed: fc.integer({ min: -day, max: day }),
  device: fc.constantFrom('dev1', 'dev2', 'dev3'),
  fields: fc.dictionary(
    fc.constantFrom('in:2026-W49', 'in:2026-W50', 'pass:2026-W49', 'ready', 'reaction'),
    fc.constantFrom<Json[]>(null, true, '+1', '-1', { at: 0 }, { at: 7 }, { at: 7, done: true }, { text }),
    { maxKeys: 4 },
  ),
  moved: fc.boolean(),
});
const pages = fc.array(written, { maxLength: 12 });

function pageOf({ who, name, insider, said, signed, device, fields }: Written, key: string): SignedPage {
  const stamp = nextStamp(noon + said * minute, undefined, device);
  const entry: Entry = Object.fromEntries(Object.entries(fields).map(([field, value]) => [field, [value, stamp]]));
  return {
    author: {
      id: ids[who] ?? who,
      name: `${who}${name}`,
      insider: insider && who !== 'eve',
      asOf: new Date(noon + signed * minute).toISOString(),
    },
    entries: { [key]: entry },
  };
}

/** What a round makes of what everybody said; `rules` as the team has them by now. */
function factsOf(heard: readonly Voice[], rules: Parameters<typeof teamOf>[0]['policy'] = policy): RoundFacts {
  return roundFactsOf({
    voices: heard,
    team: teamOf({ policy: rules, me: '' }),
    native: undefined,
    votes: [],
    questions: [],
    wishes: [],
    passes: [],
    digests: [text],
    me: undefined,
    thumbs: { '+1': false, '-1': false },
  });
}
const told = (facts: RoundFacts): string => canonical(JSON.parse(JSON.stringify(facts)));
/** Who is called what does not matter for what a round is. */
const unnamed = ({ in: placed, answers }: RoundFacts): RoundFacts => ({
  in: placed,
  answers: answers.map((answer) => ({ ...answer, name: '' })),
});
const shuffled = pages.chain((list) =>
  fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
);

type Hear = (list: readonly Written[]) => readonly Voice[];
const heard: Hear = (list) => voices(fold(list.map((one) => pageOf(one, '7'))), '7');
/** Without what the fold knows of who somebody is: whatever the page that is read last says. */
const believingTheLast: Hear = (list) => {
  const last = new Map(list.map((one) => [ids[one.who], pageOf(one, '7').author]));
  return heard(list).map((voice) => ({ ...voice, author: last.get(voice.author.id) ?? voice.author }));
};

/** Rules that name people without their ids: whoever is called so now, or is of the project now, counts. */
const byName = { owner: 'ana', contributors: ['ben', 'cleo'] };
const anyOrder = (hear: Hear) =>
  fc.property(shuffled, ([list, other]) =>
    [policy, byName].every(
      (rules) => told(factsOf(hear(list), rules)) === told(factsOf(hear([...other, ...other.slice(0, 3)]), rules)),
    ),
  );
law('a round is one whatever order pages are read in, though people are renamed or leave meanwhile', anyOrder(heard));
brokenLaw('which believing the page that is read last breaks', anyOrder(believingTheLast));

const knownById = (rules: typeof policy | typeof byName) =>
  fc.property(pages, (list) => {
    const plain = list.map((one) => ({ ...one, name: '' }));
    return told(unnamed(factsOf(heard(list), rules))) === told(unnamed(factsOf(heard(plain), rules)));
  });
law('a round hears those whom its rules know by id, whatever they are called by now', knownById(policy));
brokenLaw('which knowing them by their names breaks', knownById(byName));

const removed = { ...policy, contributors: ['cleo'] };
const without = (hear: (list: readonly Written[]) => RoundFacts) =>
  fc.property(pages, (list) => {
    // Outsiders by the tracker's own word, as on a public repository: of them the rules alone make contributors.
    const outside = list.map((one) => ({ ...one, insider: false }));
    const answers = hear(outside).answers.map(({ id }) => id);
    return !answers.includes('2') && told(hear(outside)) === told(hear(outside.filter(({ who }) => who !== 'ben')));
  });
law(
  'a contributor who was removed is heard no more, and changes nothing for the others',
  without((list) => factsOf(heard(list), removed)),
);
brokenLaw(
  'which going by the rules that the round began with breaks',
  without((list) => factsOf(heard(list))),
);

/** What a device hears of a moved issue, from the ledgers of both projects. */
async function heardMoved(list: readonly Written[], former: IssueRef[]): Promise<readonly Voice[]> {
  const of = (moved: boolean, key: string): SignedPage[] =>
    list.filter((one) => one.moved === moved).map((one) => pageOf(one, key));
  const ledgers: Record<string, SignedPage[]> = {
    'github:github.com/acme/web': of(false, '12'),
    'github:github.com/acme/app': of(true, '7'),
  };
  const foldedFor = createFoldedFor(async (project) => {
    const own = ledgers[project] ?? [];
    const read = {
      pages: own.map((page, at) => ({ ...page, commentId: String(at), device: 'dev1', number: 0, extra: {} })),
      tampered: [],
      problems: [],
    };
    return { row: undefined, comments: new Map(), read, fold: fold(own), policy: defaultPolicy() };
  });
  return voices((await foldedFor(is, former)).fold, '7');
}
const moving = (former: IssueRef[]) =>
  fc.asyncProperty(
    shuffled,
    async ([list, other]) => told(factsOf(await heardMoved(other, former))) === told(factsOf(heard(list))),
  );
law('what was said of an issue before it was moved counts as if it had always been there', moving([was]), 500);
brokenLaw('which forgetting what it was called before breaks', moving([]));
