import type { Markup } from '@/utils/model/issue';
import type { CheckId } from '@/utils/model/readiness/check';

/** A text written for this test and what a careful reader says of it: true is a pass. */
export interface Sample {
  name: string;
  title: string;
  body: string;
  markup?: Markup;
  expect: Partial<Record<CheckId, boolean>>;
}

/**
 * The expectations in the order title, description, story, criteria, documents, questions: `+` passes, `-` does not.
 */
export function expecting(signs: string): Sample['expect'] {
  const ids: CheckId[] = ['title', 'description', 'story', 'criteria', 'documents', 'questions'];
  return Object.fromEntries(ids.map((id, at) => [id, signs.charAt(at) === '+']));
}
