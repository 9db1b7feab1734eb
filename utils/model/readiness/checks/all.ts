import type { Check } from '../check';
import { criteria } from './criteria';
import { dependencies } from './dependencies';
import { description } from './description';
import { documents } from './documents';
import { objective, size } from './planning';
import { questions } from './questions';
import { story } from './story';
import { title } from './title';

/** The built-in checks in the order in which they are shown. */
export const checks: readonly Check[] = [
  title,
  description,
  story,
  criteria,
  documents,
  questions,
  dependencies,
  size,
  objective,
];
