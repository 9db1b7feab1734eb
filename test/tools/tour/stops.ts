import type { ColorScheme } from '../../e2e/browsers/launch';

/** One page of the tour: what is opened, and why it is worth a look. */
export interface Stop {
  name: string;
  url: string;
  colour: ColorScheme;
  about: string;
  /** The check whose details are opened. */
  check: string;
}

export const stops: Stop[] = [
  {
    name: 'ready',
    url: 'https://github.com/acme/web/issues/2',
    colour: 'light',
    about: 'an issue that has everything',
    check: 'criteria',
  },
  {
    name: 'poor',
    url: 'https://github.com/acme/web/issues/7',
    colour: 'light',
    about: 'a template that nobody filled in',
    check: 'criteria',
  },
  {
    name: 'dark',
    url: 'https://github.com/acme/web/issues/8',
    colour: 'dark',
    about: 'a job story, at night',
    check: 'story',
  },
  {
    name: 'german',
    url: 'https://github.com/acme/web/issues/20',
    colour: 'light',
    about: 'a team that writes German',
    check: 'criteria',
  },
  {
    name: 'classic',
    url: 'https://github.com/acme/legacy/issues/1',
    colour: 'light',
    about: "GitHub's older issue page",
    check: 'description',
  },
  {
    name: 'classic-dark',
    url: 'https://github.com/acme/legacy/issues/2',
    colour: 'dark',
    about: 'the same page, dark',
    check: 'title',
  },
  {
    name: 'jira',
    url: 'https://acme.atlassian.net/browse/WEB-2',
    colour: 'light',
    about: 'an issue of Jira Cloud',
    check: 'criteria',
  },
  {
    name: 'jira-board',
    url: 'https://acme.atlassian.net/jira/software/projects/WEB/boards/1?selectedIssue=WEB-3',
    colour: 'dark',
    about: "a card that is open on Jira's board",
    check: 'criteria',
  },
  {
    name: 'linear',
    url: 'https://linear.app/acme/issue/ENG-12',
    colour: 'light',
    about: 'an issue of Linear',
    check: 'criteria',
  },
  {
    name: 'linear-dark',
    url: 'https://linear.app/acme/issue/ENG-7',
    colour: 'dark',
    about: 'a poor one, at night',
    check: 'criteria',
  },
];
