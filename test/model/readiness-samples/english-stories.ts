import { expecting, type Sample } from './sample';

/** Stories and features, good and bad, as teams write them in English. */
export const englishStories: Sample[] = [
  {
    name: 'classic story with a list of criteria',
    title: 'Export the attendance list as a spreadsheet',
    body: 'As a course secretary, I want to export the attendance list so that I can hand it to the examination office.\n\n## Acceptance criteria\n- The file holds one row per participant\n- Participants who cancelled are left out\n- The button is hidden for teachers',
    expect: expecting('++++-+'),
  },
  {
    name: 'story over three bold lines',
    title: 'Reorder playlist entries',
    body: '**As a** radio host\n**I want** to move songs up and down in my playlist\n**So that** I can react to requests during the show\n\n**Acceptance Criteria:**\n\n1. Dragging a song changes its place\n2. The new order survives a reload',
    expect: expecting('++++-+'),
  },
  {
    name: 'story as a table',
    title: 'Freeze a lost gym card',
    body: '| As a | I want | So that |\n|---|---|---|\n| gym member | to freeze my card when I lose it | nobody else can train on my account |\n',
    expect: expecting('+++--+'),
  },
  {
    name: 'job story',
    title: 'Remind drivers of expiring permits',
    body: 'When my parking permit is about to run out, I want to be told a week before, so I can renew it without a fine.\n\nDone when: an e-mail goes out seven days before the last day, once per permit.',
    expect: expecting('++++-+'),
  },
  {
    name: 'template never filled in',
    title: 'User story',
    body: 'As a _type of user_, I want _some goal_ so that _some reason_.\n\n## Acceptance criteria\n- [ ] ...\n- [ ] ...\n\n## Notes\nTBD',
    expect: expecting('-----+'),
  },
  {
    name: 'empty acceptance criteria under a real story',
    title: 'Let visitors book a table for large groups',
    body: 'As a restaurant owner I would like groups of more than ten people to book on the site, so that my staff spend less time on the phone.\n\n### Acceptance criteria\n\n### Tasks\n- [ ] add a field\n- [ ] migrate the table',
    expect: expecting('+++--+'),
  },
  {
    name: 'given when then in a code block free text',
    title: 'Refuse withdrawals above the daily limit',
    body: 'Customers have lost money because a stolen card can be emptied within an hour.\n\nScenario: limit reached\nGiven an account with a daily limit of 500\nAnd 450 already withdrawn today\nWhen the customer asks for 100\nThen the machine refuses and names the remaining 50',
    expect: expecting('++++-+'),
  },
  {
    name: 'bare instruction',
    title: 'Replace the icon set',
    body: 'Swap the old icons for the new ones in all menus and remove the unused files from the assets folder afterwards, please, before release 4.',
    expect: expecting('++---+'),
  },
  {
    name: 'only a task list',
    title: 'Set up the staging server',
    body: '- [ ] order the machine\n- [ ] install the operating system\n- [ ] copy the certificates\n- [ ] point the domain name to the new address\n- [ ] tell everybody',
    expect: expecting('++---+'),
  },
  {
    name: 'a topic as a title and nothing else',
    title: 'Search',
    body: '',
    expect: expecting('-----+'),
  },
  {
    name: 'an id as a title',
    title: 'US-17',
    body: 'As a librarian I need to see overdue books at a glance because readers ask for them at the desk all day.',
    expect: expecting('-++--+'),
  },
  {
    name: 'feature request with motivation, design and open questions',
    title: 'Offer a dark theme in the reader',
    body: 'Many people read in bed and find the white page far too bright.\n\nThe mock-up is here: https://www.figma.com/file/abc/reader\n\n## Open questions\n- Should the theme follow the system setting?\n- What about images with a white background?',
    expect: expecting('+++-+-'),
  },
  {
    name: 'definition of done with conditions',
    title: 'Speed up the nightly import',
    body: 'The import takes five hours, so the shop shows prices of yesterday until noon.\n\n### Definition of Done\n* Importing 200,000 articles takes less than 30 minutes\n* No article is skipped',
    expect: expecting('++++-+'),
  },
  {
    name: 'criteria as placeholders',
    title: 'Show the delivery window on the order page',
    body: 'Callers keep asking the hotline when their parcel will arrive since the page only says "sent".\n\nAcceptance criteria: TBD',
    expect: expecting('+++--+'),
  },
  {
    name: 'question answered in the same place',
    title: 'Allow two addresses per customer',
    body: 'Farmers order for the farm and for the family, and today they have to keep two accounts for that.\n\n- Do we need more than two? No, two is enough.\n- Which one is the default?\n  Answer: the one used last.',
    expect: expecting('+++--+'),
  },
  {
    name: 'modal rules without a heading',
    title: 'Lock the account after failed sign-ins',
    body: 'After five wrong passwords the account must be locked for fifteen minutes. The owner should receive an e-mail with the time and the address of the attempt.',
    expect: { title: true, description: true, criteria: true, documents: false, questions: true },
  },
  {
    name: 'blocked by another ticket',
    title: 'Print labels from the warehouse screen',
    body: 'Packers walk to the office for each label, which costs them ten minutes an hour.\n\nBlocked by #311 and depends on acme/printing#12.',
    expect: { title: true, description: true, story: true, dependencies: false },
  },
  {
    name: 'related is not a dependency',
    title: 'Print return labels from the warehouse screen',
    body: 'Packers walk to the office for each return label, which costs them a lot of time.\n\nRelated to #311. See also #12.',
    expect: { title: true, description: true, story: true, dependencies: true },
  },
];
