import type { Discussion } from '@/utils/model/comment';
import type { IssueText } from '@/utils/model/issue';
import type { Policy } from '@/utils/model/policy';
import { discussionOf } from '@/utils/model/question';
import { partsKept } from '@/utils/model/readiness/parts';
import type { Subject } from '@/utils/model/readiness/subject';
import type { CommandRow } from '@/utils/store/rows';
import { toBlocks } from '@/utils/markup/to-blocks';
import { expectedFacts } from '@/utils/views/expected-facts';
import type { Grooming } from './grooming';

/** What a subject is made from. */
export interface Judged {
  text: IssueText;
  policy: Pick<Policy, 'fields'>;
  /** What is on its way to the tracker. */
  commands: CommandRow[];
  grooming: Grooming;
  /** The comments as they were last read. */
  discussion: Discussion | undefined;
}

/**
 * What is judged: where the tracker holds no estimate, the one that the team agreed on; in fields of the tracker's own,
 * what the team's rules say they hold. Pure.
 */
export function subjectOf({ text, policy, commands, grooming, discussion }: Judged): Subject {
  const { agreed } = grooming.estimate;
  const expected = expectedFacts(text.facts, commands);
  const parts = partsKept(text.parts ?? [], policy.fields);
  return {
    title: text.title,
    blocks: toBlocks(text.body),
    parts: parts.map(({ body, ...part }) => ({ ...part, blocks: toBlocks(body) })),
    facts: agreed && !expected.estimate ? { ...expected, estimate: agreed.value } : expected,
    ...(discussion && { discussion: discussionOf(grooming.questions, grooming.commentTexts) }),
  };
}
