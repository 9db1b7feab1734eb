import type { Told } from './told';

/** Somebody, by the tracker's word. The id is immutable, the name is for people. */
export interface Person {
  id: string;
  name: string;
  /** Of the team by the tracker's own word; absent where it does not say so. */
  insider?: boolean;
  /** A program, by the tracker's word: neither of the team nor of the crowd. */
  app?: true;
  /** How pages of the tracker name whoever is signed in, where that is neither id nor name. */
  login?: string;
}

/** Somebody who is, or can be, given an issue. */
export interface Candidate extends Person {
  /** The person at this screen. */
  me?: true;
}

/** One reaction the tracker holds. 🎉 and 🚀 count as `ready`: what people without Tend use for it. */
export interface NativeReaction {
  content: '+1' | '-1' | 'ready';
  by: Person;
  /** When it was given; ISO 8601. */
  at: string;
}

/** What the tracker itself holds of an issue beside its text. */
export interface NativeState {
  reactions: NativeReaction[];
  /** How many there are, also beyond those named. */
  counts: Record<'+1' | '-1', number>;
  /** Login names of who may be assigned: the team, as far as the tracker tells. */
  team: string[];
  /** When the description was last edited; ISO 8601. Absent if never. */
  editedAt?: string;
  /** ISO 8601. */
  closedAt?: string;
  public: boolean;
  /** The project's name as the tracker writes it: `Acme/App`. */
  project?: string;
  /** How many comments it has; absent where a list does not tell. */
  comments?: number;
  /** Names of who takes part and so is told of a new comment, as far as the tracker tells. */
  listeners: string[];
  /** Whether the account may comment here, else why not. */
  mayComment: boolean;
  /** Whether the account may react here. */
  mayReact: boolean;
  /** Whether the tracker grants the account changes of fields that notify nobody; absent where it does not say. */
  quiet?: boolean;
  /** Why nobody can change anything here, and who can end that, in a sentence; absent where people can. */
  shut?: Told;
}
