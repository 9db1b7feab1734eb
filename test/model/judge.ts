import type { Subject } from '@/utils/model/readiness/subject';
import { judge as judgeBy, type CheckResult, type Rules } from '@/utils/model/readiness/judge';
import { languages } from '@/utils/model/readiness/languages/all';
import { vocabularyOf } from '@/utils/model/readiness/vocabulary';

/** Every language, as the background has them once it has read those of the package. */
export const vocabulary = vocabularyOf(languages);

/** Judges by every language. */
export function judge(issue: Subject, rules: Rules = {}): CheckResult[] {
  return judgeBy(issue, rules, vocabulary);
}
