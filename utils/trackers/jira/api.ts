import { isChange } from '@/utils/model/change';
import { keyOf, projectOf } from '@/utils/model/ref';
import { dig, digList, digText } from '@/utils/model/dig';
import { oneNamed } from '../named';
import { TrackerError } from '../failure';
import type { CreateTracker } from '../tracker';
import { change } from './change';
import { duplicateIn } from './duplicate';
import { finishedIn } from './finished';
import { issueQuery, issueText, nativeOf } from './issue';
import { namesOf, refAt } from './joined';
import { issuesOf } from './issues';
import { createLedgerApi } from './ledger';
import { closingsOf } from './move';
import { perform, sourceOf } from './perform';
import { createMentions } from './mentions';
import { personOf } from './person';
import { markupAt } from './place';
import { peopleNamed, placesOf } from './places';
import { createQuiet } from './quiet';
import { agileApi, createRest } from './rest';
import { rightsOf } from './account-rights';
import { readDiscussion, discussionIn } from './discussion';

/**
 * Jira's API: Cloud's version 3, Data Center's 2. Source: Jira Cloud's OpenAPI description; Data Center's REST
 * reference.
 */
export const createJira: CreateTracker = (send, access) => {
  const rest = createRest(send, access);
  const agile = createRest(send, access, agileApi);
  const apis = { rest, agile, access, quiet: createQuiet(rest), mentions: createMentions(rest, access) };
  return {
    markup: markupAt(access.host),
    posted: async (ref, text) => ({
      markup: markupAt(access.host),
      source: sourceOf(await apis.mentions.bodyOf(ref, text)),
    }),
    ...createLedgerApi(apis),
    me: async () => {
      const person = personOf(await rest('who-am-i', 'GET', '/myself'));
      if (!person) throw new TrackerError('unexpected', { key: 'tracker.nobody', tracker: 'Jira' });
      return { person, host: access.host, base: access.base };
    },
    rights: (project) => rightsOf(rest, access, project),
    issue: async (ref, first = false) => {
      const query = `${issueQuery}${first ? ',changelog' : ''}`;
      const [issue, quiet] = await Promise.all([
        rest('read-issue', 'GET', `/issue/${keyOf(ref)}?${query}`),
        apis.quiet.granted(ref),
      ]);
      const text = issueText(ref, issue, 'api');
      if (!text) throw new TrackerError('unexpected', { key: 'tracker.unreadable', tracker: 'Jira', what: 'issue' });
      const discussion = await discussionIn(rest, access, ref, issue);
      const assignee = personOf(dig(issue, 'fields', 'assignee'));
      // Pages need not know: what they say of an issue is made up for here.
      if (dig(issue, 'fields', 'assignee') !== undefined) text.facts.assignees = assignee ? [assignee] : [];
      Object.assign(text.facts, duplicateIn(ref, issue));
      const native = { ...nativeOf(issue, discussion.total), ...(quiet !== undefined && { quiet }) };
      return { text, native, discussion, names: namesOf(ref, issue) };
    },
    nowCalled: async (former) => {
      const issue = await rest('issue-moved', 'GET', `/issue/${keyOf(former)}?fields=summary`);
      return refAt(projectOf(former), digText(issue, 'key') ?? keyOf(former));
    },
    issues: (project, asked) => issuesOf(rest, project, { ...asked, now: Date.now() }),
    version: async (ref) => {
      const issue = await rest('issue-changed', 'GET', `/issue/${keyOf(ref)}?fields=updated,subtasks`);
      // That a new sub-task moves the time nobody documents.
      return `${digText(issue, 'fields', 'updated')} ${digList(issue, 'fields', 'subtasks').length}`;
    },
    olderComments: (ref, older) => readDiscussion(rest, access, ref, Number(older)),
    perform: async (command, attempt) =>
      isChange(command) ? void (await change(apis, command, attempt.stands)) : perform(apis, command, attempt),
    places: (ref) => placesOf(apis, ref),
    closings: (ref) => closingsOf(apis, ref),
    finished: (ref) => finishedIn(agile, ref),
    people: (ref, text) => peopleNamed(apis, ref, text),
    personNamed: async (ref, name) => oneNamed(await peopleNamed(apis, ref, name.trim().replace(/^@/, '')), name),
  };
};
