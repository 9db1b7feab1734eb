import type { AccountShown, SignInState } from '@/utils/model/account-shown';
import type { IssueRef } from '@/utils/model/ref';
import type { Happened } from '@/utils/model/happened';
import type { RequestShown } from '@/utils/model/request-shown';
import type { ConnectWay, Right, SignInShown } from '@/utils/model/right';
import type { RoundPost } from '@/utils/model/rounds/post';
import type { BackTest } from '@/utils/model/rows/back-test';
import type { RulesSaved, RulesShown } from '@/utils/model/rules';
import type { Server } from '@/utils/model/server';
import type { View } from '@/utils/model/view';
import type { ChangeAnswers } from './changes';

/** What each of a screen's requests is answered with. */
export interface ScreenAnswers extends ChangeAnswers {
  active: { ref: IssueRef; view: View | null } | null;
  reveal: boolean;
  accounts: AccountShown[];
  connect: AccountShown;
  'sign-in': SignInShown;
  'signed-in': SignInState;
  'sign-in-cancel': null;
  oauth: string;
  /** Null where the person said no. */
  'oauth-end': AccountShown | null;
  ways: ConnectWay[];
  rights: Right[];
  projects: string[];
  rules: RulesShown | null;
  'save-rules': RulesSaved;
  'use-ledger': RulesShown | null;
  'draft-rules': null;
  disconnect: null;
  servers: Server[];
  'add-server': Server;
  'remove-server': null;
  backlog: null;
  'read-project': null;
  'stop-project': null;
  'start-walk': boolean;
  'round-posts': RoundPost[];
  'post-round': null;
  remind: null;
  'open-backlog': null;
  'keep-view': boolean;
  'drop-view': null;
  'keep-look': null;
  'back-test': BackTest;
  requests: RequestShown[];
  happened: Happened[];
  settings: null;
  erase: null;
}
