import { browser } from 'wxt/browser';
import { tenantOf } from '@/utils/model/ref';
import type { App } from '@/utils/app/app';
import { linkOf } from '@/utils/trackers/link';
import { sessionAccess } from '@/utils/trackers/sessions';
import type { Screens } from './screens';
import type { Handlers, SharedKind } from './handlers';
import { told } from './reading-told';

/** What a sheet asks wherever it is shown: beside a tracker's page, on the backlog page, in the side panel. */
export function sharedHandlers(
  { actions, refresh, discussions, planning, views, connect, summaries, accounts }: App,
  screens: Screens,
): Pick<Handlers, SharedKind> {
  return {
    session: async ({ ref }, asker) => {
      const access = sessionAccess(ref, new URL(asker.url).protocol);
      if (!access) throw new Error('This tracker takes nothing but a token.');
      await connect(access);
      void told(refresh.open(ref), screens, asker, ref);
      return views.recall(ref);
    },
    say: async ({ ref, intent, id }, asker) => {
      refresh.active();
      screens.shows(asker, ref);
      // Should the worker end before it has sent this, the alarm starts another.
      void browser.alarms.create('sync', { delayInMinutes: 1 });
      const view = await actions.say(ref, intent, id);
      if (!view) throw new Error('This issue was not read yet.');
      return screens.badged(asker, view);
    },
    discussion: ({ ref, older }) => (older ? discussions.older(ref) : discussions.show(ref)),
    summary: ({ ref }) => summaries.draft(ref),
    brief: async ({ ref }, { url }) => {
      // Nobody can be sent to a page of the extension's own.
      const away = url.startsWith(browser.runtime.getURL('/'));
      return summaries.brief(ref, away ? linkOf(ref, (await accounts.of(tenantOf(ref)))?.base) : url);
    },
    preview: ({ ref, text, comment }) => summaries.preview(ref, text, comment),
    places: ({ ref }) => planning.places(ref),
    people: ({ ref, text }) => planning.people(ref, text),
    retry: ({ ref, field }) => actions.retry(ref, field),
    drop: ({ ref, field }) => actions.drop(ref, field),
    plan: ({ ref }) => actions.plan(ref),
    setup: ({ ref }) => actions.setup(ref),
    adopt: ({ ref, key }) => actions.adopt(ref, key),
    join: ({ ref, key }) => actions.join(ref, key),
  };
}
