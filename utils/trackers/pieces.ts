import { type IssueFacts, mostPieces } from '@/utils/model/issue';

/** How many issues one was split into, as a fact; none where the tracker gave no number. Pure. */
export function piecesOf(count: unknown): Pick<IssueFacts, 'pieces'> {
  return typeof count === 'number' ? { pieces: Math.min(count, mostPieces) } : {};
}
