import type { Voice } from '../fold';
import { castVotesOf } from './cast-vote';
import { type Ballot, ballotsBefore } from './ballot';
import { type Spread, spreadOf } from './scale';
import { counting, marked, type Vote, voteOf } from './vote';
import type { Sha256 } from '../digest';
import type { IssueRef } from '../ref';

/** An earlier round of votes on an issue. */
export interface PastBallot {
  ballot: string;
  votes: Vote[];
  spread?: Spread;
}

/** What came of the rounds before that of now; `me`: the author id of the person at this screen. */
export async function pastOf(
  given: { issues: readonly IssueRef[]; ballot: Ballot; me: string; sha256: Sha256 },
  voices: readonly Voice[],
  scale: readonly string[],
): Promise<PastBallot[]> {
  const { issues, ballot, me, sha256 } = given;
  return Promise.all(
    ballotsBefore(ballot, voices).map(async (id) => {
      const votes = (await castVotesOf(voices, { issues, ballot: id, scale, sha256 })).map((castVote) =>
        voteOf(castVote, true),
      );
      const spread = spreadOf(scale, counting(votes));
      return { ballot: id, votes: marked(votes, me, scale, spread), ...(spread && { spread }) };
    }),
  );
}
