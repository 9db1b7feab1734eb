import type { IssueFacts } from '@/utils/model/issue';
import type { PlaceKind } from '@/utils/model/places';
import type { IssueRef } from '@/utils/model/ref';

/** What changes of one tracker's issue are tried with, and how it is seen that they are there. */
export interface Placed {
  /** Where it can go, and back; one that there is no way to; and what it is called there by `facts`. */
  moves: { to: string; back: string; closes: string; never: string; named(facts: IssueFacts): string | undefined };
  /** An estimate the tracker takes, and one that it does not, if there is any. */
  estimates: { good: string; none?: string };
  /** An issue whose project does not estimate, and what is said of it; absent where all do. */
  unestimated?: { ref: IssueRef; says: RegExp };
  priority?: string;
  places: { kind: PlaceKind; name: string }[];
  /** Who is assigned now. */
  assignees(): string[];
  /** Another issue, that it is a duplicate of; whether the mark makes it closed. */
  duplicates: { of: IssueRef; other: IssueRef; closes: boolean };
  /** A person who may change what is there, but not create labels. */
  helper?: string;
}
