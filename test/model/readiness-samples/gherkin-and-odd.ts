import { expecting, type Sample } from './sample';

/** Gherkin features, HTML bodies and other shapes. */
export const gherkinAndOdd: Sample[] = [
  {
    name: 'feature file',
    title: 'Transfer between own accounts',
    body: 'Feature: Transfer between own accounts\n  In order to keep my savings apart\n  As an account holder\n  I want to move money between my own accounts\n\n  Scenario: enough money\n    Given my current account holds 100\n    When I move 40 to my savings\n    Then my current account holds 60',
    markup: 'plain',
    expect: { description: true, story: true, criteria: true, documents: false, questions: true },
  },
  {
    name: 'HTML body',
    title: 'Imported rows lose their leading zeros',
    body: '<h3>Problem</h3><p>Postcodes such as 01067 are imported as 1067, so letters to customers in Dresden come back to us.</p><h3>Acceptance criteria</h3><ul><li>01067 is stored and shown as 01067</li></ul><img src="https://example.org/uploads/a.png">',
    expect: expecting('++++++'),
  },
  {
    name: 'struck out criteria',
    title: 'Show a hint when the microphone is muted',
    body: 'People talk for minutes before somebody in the call tells them that they cannot be heard at all.\n\n## Acceptance criteria\n- ~~A sound is played~~',
    expect: { title: true, description: true, story: true, criteria: false },
  },
  {
    name: 'jira table story',
    title: 'Archive finished projects',
    body: '||As a||project lead||\n||I want||to archive finished projects together with their files||\n||So that||the list shows only what is alive||',
    markup: 'jira-wiki',
    expect: { title: true, description: true, story: true, criteria: false, questions: true },
  },
  {
    name: 'success criteria in prose',
    title: 'Cut the size of the start page',
    body: 'On slow connections the start page needs twenty seconds, and half of the visitors leave.\n\n**Success criteria**: the page weighs less than 300 KB and is usable after three seconds on 3G.',
    expect: expecting('++++-+'),
  },
  {
    name: 'a hidden instruction in every section',
    title: 'Feature request: voice notes',
    body: '### Problem\n<!-- What problem are you solving? -->\n\n### Solution\n<!-- Describe what you want -->\n\n### Alternatives\n<!-- ... -->\n',
    expect: { description: false, story: false, criteria: false, documents: false, questions: true },
  },
  {
    name: 'attachment by name',
    title: 'Second page of the printed invoice is blank',
    body: 'Invoices with more than 20 lines come out of the printer with an empty second page. Sample attached: [invoice-4711.pdf](https://github.com/acme/app/files/991/invoice-4711.pdf)',
    expect: { title: true, description: true, story: true, documents: true, criteria: false },
  },
  {
    name: 'questions of a template and an answer below',
    title: 'Rate limit the public search',
    body: '### Is your feature request related to a problem?\nCrawlers bring the search down twice a week and customers get an empty page.\n\n### What should change?\nA caller gets at most 10 searches a second; further ones are answered with status 429.',
    expect: { title: true, description: true, story: true, criteria: true, questions: true },
  },
  {
    name: 'a wish and nothing behind it',
    title: 'Would be nice to have tags',
    body: 'Tags please!',
    expect: { description: false, criteria: false, documents: false },
  },
  {
    name: 'spike',
    title: 'Spike: compare message brokers for the order pipeline',
    body: 'We lose orders when the current broker restarts. Find out which broker survives a restart without losing messages.\n\nOutcome: a one-page comparison of three brokers with a recommendation, presented to the team.',
    expect: expecting('++++-+'),
  },
];
