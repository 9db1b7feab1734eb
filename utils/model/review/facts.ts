import { hear } from '../entry-fields';
import type { Voice } from '../fold';
import type { IssueFacts } from '../issue';
import { own } from '../json';
import type { NativeState } from '../native';
import { longestReviewWait } from '../policy-schemas';
import type { Policy } from '../policy';
import { type CommentText, timeIn } from '../comment-text';
import { type Stamp, timeOf } from '../stamp';
import type { Team } from '../team';
import { type Objection, objectionsIn } from './objections';
import { isReviewId, type ReviewId } from './times';

const day = 24 * 60 * 60_000;

/** That somebody of the team labelled an issue in a review. Times are milliseconds since 1970. */
export interface Dormant {
  review: ReviewId;
  since: number;
  /** From when on closing it may be proposed. */
  from: number;
  objections: Objection[];
}

/** What the quarterly review needs to know of one issue. No clock is in it: every device that read the same has it. */
export interface ReviewFacts {
  /** When anybody touched or reacted to it last; absent where nobody told. */
  touched?: number;
  /** From when on it is to be reviewed, unless somebody touches it; absent with `touched`. */
  due?: number;
  /** All 👍, the crowd's too. */
  thumbs: number;
  /** The label that it carries for dormant, as it is spelled there; absent where none is seen. */
  held?: string;
  /** One a review, the latest first. */
  dormant: Dormant[];
}

/** What it is made from. */
export interface ReviewGiven {
  voices: readonly Voice[];
  team: Pick<Team, 'has'>;
  native: Pick<NativeState, 'reactions' | 'counts' | 'comments'> | undefined;
  /** The newest comments, as far as they were read. */
  commentTexts: readonly Pick<CommentText, 'at'>[];
  facts: Pick<IssueFacts, 'labels' | 'updatedAt'>;
  /** With the label as the tracker can hold it. */
  rules: Policy['review'];
}

/** Only the team's word labels an issue; an objection is anybody's. Pure, total. */
export function reviewFactsOf(given: ReviewGiven): ReviewFacts {
  const { voices, team, native, facts, rules } = given;
  const said = latestOf(voices.filter(({ author }) => team.has(author)));
  const touched = touchedAt(given);
  const names = new Set([rules.label, ...said.map(({ value }) => value.label)].map(plain));
  const held = facts.labels?.find((label) => names.has(plain(label)));
  const spoken = voices.filter(({ entry }) => hear(entry, 'reaction')?.value === '+1').length;
  return {
    ...(touched !== undefined && { touched, due: touched + rules.after * day }),
    thumbs: (native?.counts['+1'] ?? 0) + spoken,
    ...(held !== undefined && { held }),
    dormant: said.map(({ review, since, value }) => ({
      review,
      since,
      // A later wait of the rules counts, an earlier one breaks no promise; one beyond all rules is not believed.
      from: Math.max(Math.min(value.from, since + longestReviewWait * day), since + rules.wait * day),
      objections: objectionsIn(given, since, value),
    })),
  };
}

type Said = { review: ReviewId; since: number; value: NonNullable<ReturnType<typeof heardIn>> };

const heardIn = (entry: Voice['entry'], review: ReviewId) => hear(entry, 'dormant', review)?.value;

/** Of several people the last word counts, also where it takes the label's date back. */
function latestOf(voices: readonly Voice[]): Said[] {
  const last = new Map<ReviewId, { order: string; said: Said | undefined }>();
  for (const { author, entry } of voices) {
    for (const field of Object.keys(entry).filter((name) => name.startsWith('dormant:'))) {
      const review = field.slice('dormant:'.length);
      const spoken = own<[unknown, Stamp]>(entry, field);
      if (!spoken || !isReviewId(review)) continue;
      const value = heardIn(entry, review);
      const order = `${spoken[1]} ${author.id}`;
      // What a later version says there is not known; what was taken back is.
      if ((spoken[0] !== null && !value) || order < (last.get(review)?.order ?? '')) continue;
      last.set(review, { order, said: value && { review, since: timeOf(spoken[1]), value } });
    }
  }
  return [...last.values()].flatMap(({ said }) => said ?? []).sort((a, b) => (a.review < b.review ? 1 : -1));
}

/** The latest of its last change, reactions, comments and entries; not known where its last change is not. */
function touchedAt({ voices, native, commentTexts, facts }: ReviewGiven): number | undefined {
  const changed = Date.parse(facts.updatedAt ?? '');
  if (Number.isNaN(changed)) return undefined;
  return Math.max(
    changed,
    ...(native?.reactions ?? []).map(({ at }) => timeIn(at)),
    ...commentTexts.map(({ at }) => timeIn(at)),
    ...voices.flatMap(({ entry }) =>
      Object.entries(entry).map(([field, [, stamp]]) => (field.startsWith('dormant:') ? 0 : timeOf(stamp))),
    ),
  );
}

function plain(label: string): string {
  return label.trim().toLowerCase();
}
