/** What one tracker can hold and what it calls things: data for views, so that no screen asks which tracker it is in. */
export interface Capabilities {
  /** For sentences: `GitHub`, `Jira`, `Linear`. */
  name: string;
  /** What has one ledger there, for sentences. */
  project: 'repository' | 'project' | 'team';
  /** An issue's short name as people write it there: `#12`, `ABC-12`. */
  issueKey: string;
  /** Where 👍 and 👎 are kept: on the issue itself, or, where the tracker has none, in the ledger. */
  reactions: 'native' | 'ledger';
  /** Whether comments have replies of their own. */
  threads: boolean;
  /** Whether a name typed after an @ tells that person. */
  mentions: boolean;
  /** Who else may be told of a comment beside those who take part, for the end of a sentence. */
  alsoTold: string;
  /** Whom a person's first page in the ledger notifies, and whom later ones, in a sentence. */
  joining: string;
  /** Whether Tend can act on the browser's own session there, without a token. */
  session: boolean;
}
