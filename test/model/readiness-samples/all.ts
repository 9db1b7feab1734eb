import { englishBugs } from './english-bugs';
import { englishStories } from './english-stories';
import { germanAndFrench } from './german-french';
import { gherkinAndOdd } from './gherkin-and-odd';
import { spanishAndPortuguese } from './iberian';
import { otherScripts } from './other-scripts';
import type { Sample } from './sample';

/** All texts written for the tests. */
export const samples: readonly Sample[] = [
  ...englishStories,
  ...englishBugs,
  ...germanAndFrench,
  ...spanishAndPortuguese,
  ...otherScripts,
  ...gherkinAndOdd,
];
