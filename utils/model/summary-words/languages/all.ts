import { chinese } from './chinese';
import { english } from './english';
import { french } from './french';
import { german } from './german';
import { japanese } from './japanese';
import { portuguese } from './portuguese';
import { russian } from './russian';
import { spanish } from './spanish';
import type { SummaryWords } from '../../summary-words';

/** The words of summaries and briefs, English first. The package carries them as a file of data. */
export const summaryWords: readonly SummaryWords[] = [
  english,
  german,
  french,
  spanish,
  portuguese,
  japanese,
  chinese,
  russian,
];
