import type { IssueFacts } from '../issue';
import type { PlaceKind } from '../places';
import type { CheckId } from '../readiness/check';
import type { IssueRef, TrackerId } from '../ref';
import type { ReviewFacts } from '../review/facts';
import type { RoundFacts } from '../rounds/facts';
import type { RoundId } from '../rounds/times';

/** Why an issue waits for the person at this screen. */
export type Ask = 'question' | 'vote' | 'agreed-earlier' | 'refused';

/** Who has to do something next. */
export type Turn = 'me' | 'team' | 'author' | 'nobody';

/** 👍, 👎 and ✅ of the team, with the names to show on demand, and how many others. */
export interface RowReactions {
  '+1': number;
  '-1': number;
  ready: number;
  /** ✅ given to an earlier text than the one that stands there now, among `ready`. */
  stale: number;
  /** What of it is this person's. */
  mine: ('+1' | '-1' | 'ready')[];
  /** At most ten of each. */
  names: Record<'+1' | '-1' | 'ready', string[]>;
}

/**
 * One issue as lists need it: a small record that the background keeps up to date and pages read. Holds values and
 * codes, no sentences; times are milliseconds since 1970.
 */
export interface Row {
  ref: IssueRef;
  project: string;
  tracker: TrackerId;
  /** Where people open it. */
  link: string;
  title: string;
  /** Absent where nobody could see. */
  state?: NonNullable<IssueFacts['state']>;
  /** The policy's status that it has, and what the policy's statuses are called. */
  status?: string;
  /** As the tracker itself calls it: a Jira status, a Linear state. */
  trackerStatus?: string;
  /** The policy's tags that it carries. */
  tags: string[];
  labels: string[];
  /** Null: none; absent where nobody could see. */
  priority?: string | null;
  estimate?: string;
  /**
   * Of the votes that were opened: the least, the most and the middle; that is absent in rows of an earlier version.
   */
  spread?: { min: string; max: string; steps: number; median?: string };
  ballot: 'idle' | 'voting' | 'revealed' | 'agreed';
  /** How many voted, and whether this person did. */
  votes: { cast: number; mine: boolean };
  reactions: RowReactions;
  questions: { open: number; toMe: number };
  /** How many want to talk about it in person. */
  live: number;
  /** Required checks that pass or are waived, of how many; advised ones are not among them. */
  passed: number;
  required: number;
  /** Required checks that do not pass: built-in ones by id, those ticked by hand by name. */
  failing: (CheckId | string)[];
  /** Built-in checks that do not pass, whatever the team makes of them; absent in rows of an earlier version. */
  lacks?: string[];
  /** Those of them that a line in the description would make pass. */
  fixable?: string[];
  /** The issue that it is marked as a duplicate of. */
  duplicateOf?: IssueRef;
  plan: Partial<Record<PlaceKind, string>>;
  /** What stands above it, the nearest first. */
  parents: string[];
  assignees: string[];
  /** Whether it is given to this person. */
  mine: boolean;
  comments?: number;
  asks: Ask[];
  turn: Turn;
  /** Since when it waits for whose turn it is; the last change of the issue where nothing tells better. */
  since: number;
  updatedAt?: number;
  /** Of what was finished: days from its start, or where the tracker says no start from its creation, to its end. */
  took?: number;
  /** When this device read it last, and how. */
  readAt: number;
  readBy: 'api' | 'page';
  /** When its votes are opened at the latest. */
  deadline?: number;
  /** What its rounds are told from; absent in rows of before there were rounds. */
  rounds?: RoundFacts;
  /** The latest round that it is in; rows are found by it. Absent where it is in none. */
  inRound?: RoundId;
  /** What the quarterly review is told from; absent in rows of before there was one. */
  review?: ReviewFacts;
  /** Changes with the entries and rules that it was made from. */
  from: string;
}

/** Whether every required check passes or is waived. */
export function isReady({ passed, required }: Pick<Row, 'passed' | 'required'>): boolean {
  return passed === required;
}

/** Whether it is planned into anything. */
export function isPlanned({ plan }: Pick<Row, 'plan'>): boolean {
  return Object.keys(plan).length > 0;
}
