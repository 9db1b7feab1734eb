import type { ColorScheme } from '../../e2e/browsers/launch';

/** One page of the tour: what is opened, and why it is worth a look. */
export interface Stop {
  name: string;
  path: string;
  colour: ColorScheme;
  about: string;
  /** The check whose details are opened. */
  check: string;
}

export const stops: Stop[] = [
  { name: 'ready', path: '/acme/web/issues/2', colour: 'light', about: 'an issue that has everything', check: 'criteria' },
  { name: 'poor', path: '/acme/web/issues/7', colour: 'light', about: 'a template that nobody filled in', check: 'criteria' },
  { name: 'dark', path: '/acme/web/issues/8', colour: 'dark', about: 'a job story, at night', check: 'story' },
  { name: 'german', path: '/acme/web/issues/20', colour: 'light', about: 'a team that writes German', check: 'criteria' },
  { name: 'classic', path: '/acme/legacy/issues/1', colour: 'light', about: "GitHub's older issue page", check: 'description' },
  { name: 'classic-dark', path: '/acme/legacy/issues/2', colour: 'dark', about: 'the same page, dark', check: 'title' },
];
