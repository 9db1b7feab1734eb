import { type IssueRef, projectOf } from '@/utils/model/ref';
import { TrackerError } from '@/utils/trackers/failure';

/**
 * What the projects of some issues answer, each asked by one of its issues, one after the other. A tracker that does
 * not answer is left out.
 */
export async function askEach<Answer>(
  refs: readonly IssueRef[],
  ask: (ref: IssueRef) => Promise<Answer>,
): Promise<Map<string, Answer>> {
  const answers = new Map<string, Answer>();
  for (const [project, ref] of new Map(refs.map((one) => [projectOf(one), one]))) {
    try {
      answers.set(project, await ask(ref));
    } catch (error) {
      if (!(error instanceof TrackerError)) throw error;
    }
  }
  return answers;
}
