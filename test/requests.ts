import type { PageRequest } from '@/utils/messages/page';
import type { ScreenRequest } from '@/utils/messages/screen';

export const ref = 'github:github.com/acme/app#12';
export const issue = { ref, title: 'T', body: { markup: 'gfm', source: 'x' }, facts: {}, readBy: 'page-text' };

/** One good example of each question; the types see to it that none is missing. */
const ofPages = {
  seen: { ref },
  show: { ref },
  read: { issue, viewer: null },
  left: {},
  say: { ref, id: 'drawn-by-a-screen', saying: { field: 'waive:story', value: 'A spike' } },
  look: { ref },
  retry: { ref },
  visit: { ref, seen: true },
  drop: { ref, field: 'status' },
  plan: { ref },
  setup: { ref },
  adopt: { ref, key: '#7' },
  join: { ref },
  talk: { ref, older: false },
  loop: { ref },
  brief: { ref },
  preview: { ref, text: 'Decisions:', comment: 'IC_1' },
  places: { ref },
  people: { ref, text: 'an' },
  session: { ref },
  draft: { ref, field: 'waive:story', text: 'A sp' },
  walk: { ref, act: 'next' },
  panel: { open: true },
  options: { ref, part: 'rules' },
} satisfies Record<PageRequest['kind'], object>;

const ofScreens = {
  active: {},
  reveal: {},
  accounts: {},
  connect: { access: { tracker: 'github', host: 'github.com', base: 'https://github.com', token: 'ghp_1' } },
  'sign-in': { host: 'github.com' },
  'signed-in': { host: 'github.com' },
  'sign-in-cancel': { host: 'github.com' },
  journey: { tracker: 'linear' },
  'journey-end': { tracker: 'linear', back: 'https://abcdefghijklmnop.chromiumapp.org/?code=1&state=2' },
  ways: {},
  rights: { tenant: 'github:github.com', project: 'acme/web' },
  projects: {},
  rules: { project: 'github:github.com/acme/web' },
  'save-rules': { project: 'jira:acme.atlassian.net/ABC', policy: '{}', base: '{}' },
  'use-ledger': { project: 'jira:acme.atlassian.net/ABC', key: 'ABC-1' },
  'draft-rules': { project: 'linear:acme/ENG', draft: '' },
  disconnect: { tenant: 'github:github.com' },
  servers: {},
  'add-server': { address: 'https://jira.example.com/jira', unencrypted: false },
  'remove-server': { base: 'https://jira.example.com/jira' },
  backlog: {},
  'read-project': { project: 'github:github.com/acme/web' },
  'stop-project': { project: 'github:github.com/acme/web' },
  'start-walk': { round: '1 2 3', waiting: [ref] },
  remind: { choice: { on: true, at: '09:00', quiet: { from: '20:00', to: '08:00' }, weekends: false } },
  'open-backlog': {},
  'back-test': { project: 'github:github.com/acme/web' },
  'bulk-choices': { refs: ['github:github.com/acme/web#1'], edits: 'plan' },
  paces: { refs: ['github:github.com/acme/web#1'] },
  'plan-changes': {
    id: 'bulk-0001',
    refs: ['github:github.com/acme/web#1'],
    edit: { kind: 'tag', tag: 'discuss-live', on: true },
  },
  'apply-changes': { id: 'bulk-0001' },
  'stop-changes': { id: 'bulk-0001' },
  'retry-changes': { id: 'bulk-0001' },
  'undo-changes': { id: 'bulk-0001' },
  'keep-view': { name: 'My bugs', hash: '#view=everything&q=label%3Abug' },
  'drop-view': { name: 'My bugs' },
  'keep-look': { look: { density: 'compact', form: 'table', columns: ['key', 'turn'] } },
  requests: {},
  settings: {},
  erase: {},
} satisfies Record<ScreenRequest['kind'], object>;

export const pageRequests = Object.entries(ofPages).map(([kind, rest]) => Object.assign({ kind }, rest));
export const screenRequests = Object.entries(ofScreens).map(([kind, rest]) => Object.assign({ kind }, rest));
