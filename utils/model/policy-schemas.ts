import * as z from 'zod/mini';
import { cleaned } from './clean';
import { longestFieldName, partRoles } from './issue';
import { languages } from './summary-words';

/**
 * So many views a team shares, with names and places so long: all of them are half of the 32,767 characters that a text
 * in Jira can hold.
 */
export const mostTeamViews = 20;
export const longestTeamPlace = 700;
const longestViewName = 60;

/** So many fields of the tracker's own may hold one part of a ticket. */
export const mostFields = 5;

export const name = nameUpTo(200);

function nameUpTo(longest: number) {
  return z.pipe(z.string().check(z.maxLength(longest)), z.pipe(z.transform(cleaned), z.string().check(z.minLength(1))));
}

/**
 * How a check counts here (`weightOf`). A check that is not built in is ticked by hand, and its `name` says what to
 * tick.
 * `requiredFrom`: an advised one is required of issues written or edited since that day; `watched`: one that is off is
 * judged all the same. Both stand beside a level that versions which do not know them can read.
 */
export const checkRule = z.looseObject({
  level: z.enum(['required', 'advised', 'off']),
  requiredFrom: z.exactOptional(z.string().check(z.regex(/^\d{4}-\d\d-\d\d$/))),
  watched: z.exactOptional(z.boolean()),
  name: z.exactOptional(name),
});

/** What stands for a status or tag in the tracker: a label, a Jira status or a Linear state, by its name. */
export const mark = z.looseObject({ as: z.enum(['label', 'status', 'state']), name });

/** What a cadence can do without. */
export const cadenceExtras = {
  talk: z.int().check(z.minimum(0), z.maximum(13)),
  minutes: z.int().check(z.minimum(5), z.maximum(480)),
  resumed: z.string().check(z.regex(/^\d{4}-W\d\d$/)),
};

/**
 * Votes are opened every `weeks` weeks on the ISO weekday (1 is Monday) at that time in that IANA time zone; `talk`
 * days later, none where it is absent, the round is closed. `minutes`: how long a round may take each person.
 * `resumed`: silence up to that round (`rounds/times.ts`) does not pause the rounds any more.
 */
export const cadence = z.looseObject({
  weeks: z.int().check(z.minimum(1), z.maximum(13)),
  day: z.int().check(z.minimum(1), z.maximum(7)),
  time: z.string().check(z.regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/)),
  zone: z.string().check(z.regex(/^[\w+/-]{1,60}$/)),
  talk: z.exactOptional(cadenceExtras.talk),
  minutes: z.exactOptional(cadenceExtras.minutes),
  resumed: z.exactOptional(cadenceExtras.resumed),
});

/**
 * A view of the backlog page that the team shares: its name, and its place there as `#…` of the page's address, without
 * the project.
 */
export const view = z.looseObject({
  name: z.pipe(name, z.string().check(z.maxLength(longestViewName))),
  at: z.string().check(z.maxLength(longestTeamPlace)),
});

/** No review waits longer than so many days. */
export const longestReviewWait = 365;

/**
 * The quarterly review: what nobody touched or reacted to for `after` days gets the `label`; `wait` days later closing
 * it may be proposed, where nobody objected. `status`: into which status, where a tracker has several that close.
 */
export const review = z.looseObject({
  after: z.int().check(z.minimum(30), z.maximum(3650)),
  label: name,
  wait: z.int().check(z.minimum(7), z.maximum(longestReviewWait)),
  status: z.exactOptional(name),
});

/** Each setting by itself, so that one that cannot be read leaves the others standing. */
export const settings = {
  cadence: z.nullable(cadence),
  owner: z.nullable(name),
  contributors: z.array(name).check(z.maxLength(500)),
  scale: z.array(z.string().check(z.minLength(1), z.maxLength(20))).check(z.minLength(1), z.maxLength(40)),
  largest: z.nullable(z.string().check(z.minLength(1), z.maxLength(20))),
  explain: z.boolean(),
  announce: z.boolean(),
  ids: z.record(z.string().check(z.maxLength(200)), z.string().check(z.minLength(1), z.maxLength(200))),
  language: z.enum(languages),
  views: z.array(view).check(z.maxLength(mostTeamViews)),
  review,
};

/** Fields of the tracker's own, by their names as people see them. */
const fields = z.array(nameUpTo(longestFieldName)).check(z.minLength(1), z.maxLength(mostFields));

/** Settings that are tables: each row by itself, over the default rows. */
export const tables = { checks: checkRule, statuses: mark, tags: mark, fields };

/** Names of checks, statuses and tags. */
export const rowName = /^[a-z][a-z0-9-]{0,59}$/;

/** What the rows of each table may be called; those of fields, after what the fields are kept for. */
export const rowNames: Record<keyof typeof tables, RegExp> = {
  checks: rowName,
  statuses: rowName,
  tags: rowName,
  fields: new RegExp(`^(?:${partRoles.join('|')})$`),
};
