import type { Entry } from '../../doubles/http/log';
import type { Sandbox } from '../../doubles/server';
import type { BrowserName } from '../browsers/find';
import type { PanelOnPage } from '../browsers/page-model';
import type { Member } from '../team';

/** A poor issue of one tracker's double that a team grooms, and what the double then holds. */
export interface Subject {
  tracker: string;
  url: string;
  /** Whoever runs the story, then the colleagues that are asked; as the sandbox names them. */
  people: readonly [string, string, string];
  /** Somebody without Tend, who writes plain comments. */
  outsider: string;
  /** A person as the panel names them. */
  shown(person: string): string;
  /** What is planned into: what the panel calls its kind, and the name of the place. */
  plan: { label: string; name: string };
  /** A browser of their own, signed in to the tracker, and connected where that takes no open page. */
  join(person: string, browser: BrowserName, sandbox: Sandbox): Promise<Member>;
  /** Connects from the panel where that is done there. */
  connect(panel: PanelOnPage): Promise<void>;
  /**
   * Puts a question to a colleague in the open discussion; `send` presses what sends the text that stands there, and
   * gives the comment's id.
   */
  ask(panel: PanelOnPage, person: string, words: string, send: (text: string) => Promise<string>): Promise<void>;
  /** Changes title and description in the tracker's own editor. */
  mend(panel: PanelOnPage, text: { title: string; body: string }): Promise<void>;
  /** A plain comment of somebody who does not have Tend. */
  comments(sandbox: Sandbox, person: string, words: string): void;
  holds(sandbox: Sandbox): Held;
  /** The pages of the project's ledger. */
  ledger(sandbox: Sandbox): Held['comments'];
  /** All texts that stand anywhere in the double, and their histories. */
  written(sandbox: Sandbox): string[];
  /** Whom a sentence of the panel says a write of this person tells; `text`: what is written. */
  announced(sandbox: Sandbox, sentence: string, person: string, text: string): string[];
  /** Whether a request is one of Tend's, not of the tracker's own pages. */
  isTends(entry: Entry): boolean;
}

/** What a double holds of the issue. */
export interface Held {
  /** Labels, and the tracker's own status where it has one. */
  labels: string[];
  /** In the tracker's own field; GitHub: in its label. */
  estimate: string | undefined;
  /** The milestone, sprint or cycle. */
  plan: string | undefined;
  comments: { author: string; body: string }[];
  thumbs: string[];
  assignees: string[];
}
