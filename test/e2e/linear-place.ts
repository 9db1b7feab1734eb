import type { Sandbox } from '../doubles/server';
import { issueNamed } from '../doubles/linear/world/world';
import type { Place } from './places';

/** Linear tells an issue's author of reactions: that is what pressing 👍 says. */
export const linearPlace: Place = {
  tracker: 'linear',
  url: 'https://linear.app/acme/issue/ENG-7',
  thumbs: ({ linear: { world } }) => {
    const issue = issueNamed(world, 'ENG-7');
    return world.reactions
      .filter(({ issueId, emoji }) => issueId === issue?.id && /^(?:\+1|thumbsup|👍)$/u.test(emoji))
      .map(({ personId }) => nameOf(world, personId));
  },
  pages: ({ linear: { world } }) => {
    const ledger = world.issues.find(({ title }) => title.startsWith('Grooming ledger'));
    return (
      ledger &&
      world.comments.filter(({ issueId }) => issueId === ledger.id).map(({ personId }) => nameOf(world, personId))
    );
  },
  loud: (sandbox) =>
    sandbox
      .log()
      .filter(({ notifies }) => notifies.length > 0)
      .map(({ body }) => /mutation (\w+)/.exec(body)?.[1] ?? 'a question'),
  announced: ['React'],
};

function nameOf({ people }: Sandbox['linear']['world'], id: string | undefined): string {
  return people.find((one) => one.id === id)?.displayName ?? '';
}
