import { createRoundNews, type RoundNewsTools } from '@/utils/sync/round-news';
import { createRoundNotes, type RoundNoteTools } from '@/utils/sync/round-notes';
import { createRoundPosts, type RoundPostTools } from '@/utils/actions/round-posts';

/** What the background does for rounds beside reckoning them: hears what is said, and tells of them in the ledgers. */
export function createRoundParts(tools: RoundNewsTools & RoundNoteTools & RoundPostTools) {
  const { look, hear } = createRoundNews(tools);
  return {
    hear,
    hearRounds: look,
    noteRounds: createRoundNotes(tools),
    roundPosts: createRoundPosts(tools),
  };
}
