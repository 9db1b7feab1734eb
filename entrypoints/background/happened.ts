import type { Happened } from '@/utils/model/happened';

/** Messages that are remembered, the latest, as long as this worker lives. */
const most = 200;

/** What has been counted until now. */
export interface Counted {
  views(): number;
  calls(): number;
}

/** Remembers what was asked, how long the answer took, and what else happened meanwhile. */
export function createHappened({ views, calls }: Counted, now: () => number) {
  const known: Happened[] = [];
  return {
    /** Notes a question of some kind while it is answered. */
    async during<Answer>(kind: string, answer: () => Promise<Answer>): Promise<Answer> {
      const before = { at: now(), views: views(), calls: calls() };
      const note = (answered: boolean): void => {
        known.push({
          at: before.at,
          kind,
          ms: now() - before.at,
          answered,
          views: views() - before.views,
          calls: calls() - before.calls,
        });
        if (known.length > most) known.shift();
      };
      try {
        const answered = await answer();
        note(true);
        return answered;
      } catch (error) {
        note(false);
        throw error;
      }
    },
    /** The latest first. */
    all: (): Happened[] => known.toReversed(),
  };
}

export type HappenedLog = ReturnType<typeof createHappened>;
