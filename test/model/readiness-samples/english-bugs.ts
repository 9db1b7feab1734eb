import { expecting, type Sample } from './sample';

/** Defect reports and engineering issues in English. */
export const englishBugs: Sample[] = [
  {
    name: 'bug report with all sections',
    title: 'Calendar shows Monday twice when the clock changes',
    body: '### Steps to reproduce\n1. Open the calendar\n2. Go to the last week of October\n\n### Actual result\nMonday is listed twice and Sunday is missing.\n\n### Expected result\nEvery day of the week is listed once.\n\n### Environment\nFirefox 128, Windows 11\n\n![screenshot](https://example.org/uploads/calendar.png)',
    expect: expecting('++++++'),
  },
  {
    name: 'bug template untouched',
    title: 'Bug',
    body: "**Describe the bug**\nA clear and concise description of what the bug is.\n\n**To Reproduce**\nSteps to reproduce the behavior:\n1. Go to '...'\n2. Click on '....'\n3. See error\n\n**Expected behavior**\nA clear and concise description of what you expected to happen.\n\n**Screenshots**\nIf applicable, add screenshots to help explain your problem.",
    expect: expecting('-----+'),
  },
  {
    name: 'bug template filled in, prompts kept as comments',
    title: 'Attachments with an umlaut cannot be downloaded',
    body: '## What happened?\n<!-- Describe the bug. Add a screenshot if you can. -->\nClicking on a file called "Übersicht.pdf" opens an error page with status 500 instead of the file.\n\n## What did you expect to happen?\n<!-- Tell us what should have happened -->\nThe file is downloaded under its own name.\n\n## Anything else?\n<!-- links, references -->',
    expect: expecting('++++-+'),
  },
  {
    name: 'only a stack trace',
    title: 'NullPointerException in InvoiceService.java:212',
    body: '```\njava.lang.NullPointerException: null\n\tat com.example.InvoiceService.total(InvoiceService.java:212)\n\tat com.example.Main.main(Main.java:3)\n```',
    expect: { description: false, criteria: false, documents: false, questions: true },
  },
  {
    name: 'jira wiki bug',
    title: 'Login page loops after the session has expired',
    body: 'h3. Description\nWhen the session expires, the browser is sent back and forth between /login and /home until it gives up.\n\nh3. Steps\n# Sign in\n# Wait for 30 minutes\n# Click on any menu entry\n\n*Expected:* the login form appears once.\n*Actual:* endless redirects.\n\nThe log is attached: [^server.log]',
    markup: 'jira-wiki',
    expect: expecting('++++++'),
  },
  {
    name: 'jira text in one breath',
    title: 'Memory grows without limit while indexing',
    body: 'We observed that the indexer keeps every parsed page in memory. After about two million pages the process is killed by the system and the customer has to start again from scratch.',
    markup: 'jira-wiki',
    expect: expecting('+++--+'),
  },
  {
    name: 'one line bug',
    title: 'Typo in footer',
    body: 'see title',
    expect: { description: false, criteria: false, documents: false, questions: true },
  },
  {
    name: 'link only',
    title: 'Broken link on the pricing page',
    body: 'https://forum.example.org/t/broken-link-on-pricing/8123',
    expect: { title: true, description: false, story: false, criteria: false, questions: true },
  },
  {
    name: 'link to another ticket is no document',
    title: 'Follow-up: remove the legacy exporter',
    body: 'The legacy exporter was kept for one customer who has moved away since, and it slows down every build by two minutes. See https://github.com/acme/app/issues/88 and !431 for the history.',
    expect: expecting('+++--+'),
  },
  {
    name: 'refactoring with a reason',
    title: 'Split the settings module',
    body: 'The settings module has grown to 4,000 lines and nobody dares to touch it any more. Because of this, small changes take days.\n\nProposal: one file per page, loaded when the page is opened.',
    expect: expecting('+++--+'),
  },
  {
    name: 'checklist of a template',
    title: 'Crash when the last tab is closed',
    body: '- [x] I have searched the existing issues\n- [x] I have read the contribution guide\n- [ ] I am willing to open a pull request\n\nThe app crashes as soon as the last tab is closed with the middle mouse button.',
    expect: { title: true, story: true, criteria: false, documents: false, questions: true },
  },
  {
    name: 'language design request',
    title: 'Tracking issue for labelled blocks',
    body: 'This tracks the implementation of labelled blocks as accepted in the design document https://rfcs.example.org/text/2046-label-break-value.html.\n\nSteps:\n- [ ] implement\n- [ ] adjust documentation\n- [ ] stabilise\n\nUnresolved questions:\n- Is the syntax ambiguous with struct literals?',
    expect: { title: true, documents: true, criteria: false, questions: false },
  },
  {
    name: 'quoted mail of a customer',
    title: 'Invoices arrive without the tax number',
    body: 'Mail of a customer:\n\n> We have asked three times now. Our accountant cannot book the invoices you send because the tax number is missing on every one of them since March.\n\nPlease fix.',
    expect: { title: true, description: false, criteria: false, questions: true },
  },
  {
    name: 'done criteria as plain label',
    title: 'Cache avatars on the edge',
    body: 'Avatars are fetched from the origin on every page view, which makes profile pages slow for users in Asia.\n\nAC:\n- an avatar is fetched from the origin at most once an hour\n- a changed avatar is visible within five minutes',
    expect: expecting('++++-+'),
  },
  {
    name: 'vague criteria',
    title: 'Improve the onboarding tour',
    body: 'New people drop out at step three of the tour and never come back to finish it, support says.\n\nAcceptance criteria:\n- Works flawlessly',
    expect: { title: true, description: true, story: true, criteria: false, documents: false },
  },
];
