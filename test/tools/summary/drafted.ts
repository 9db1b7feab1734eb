import { languages } from '@/utils/model/readiness/languages/all';
import { vocabularyOf } from '@/utils/model/readiness/vocabulary';
import { cuesOf } from '@/utils/model/summary/cues';
import { draftOf } from '@/utils/model/summary/draft';
import { cueLanguages } from '@/utils/model/summary/languages/all';
import type { Cited, Outcome } from '@/utils/model/summary/thread';
import type { Models } from '@/utils/model/summary/judging/models';
import { inSource } from './in-source';
import { parseLine } from './line';

/** A line of the draft. */
export interface Printed {
  comment_id: string;
  span: string;
  certain: boolean;
}

export interface Drafted {
  id: unknown;
  decisions: (Printed & { by: string; superseded_by: string | null })[];
  nextSteps: (Printed & { owner: string | null })[];
  questions: (Printed & { to: string | null; answered_by: string | null })[];
  outcome: Outcome;
}

export const vocabulary = vocabularyOf(languages);
export const cues = cueLanguages.map(cuesOf);

/** The draft for a line of input. Throws where it is not one thread. */
export function drafted(text: string, models?: Models): Drafted {
  const { id, thread, sources } = parseLine(text);
  const { decisions, nextSteps, questions, outcome } = draftOf(thread, vocabulary, cues, models);
  const cite = ({ commentId, span, certain }: Cited): Printed => ({
    comment_id: commentId,
    span: inSource(span, sources.get(commentId) ?? ''),
    certain,
  });
  return {
    id,
    decisions: decisions.map((one) => ({ ...cite(one), by: one.by, superseded_by: one.supersededBy })),
    nextSteps: nextSteps.map((one) => ({ ...cite(one), owner: one.owner })),
    questions: questions.map((one) => ({ ...cite(one), to: one.to, answered_by: one.answeredBy })),
    outcome,
  };
}
