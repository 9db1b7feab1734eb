import type { WhereTold } from '@/utils/model/told/where';
import type { Words } from '../words';

const garbage = {
  'no-device': 'no version or device',
  'no-entries': 'no page number or entries',
  'no-object': 'not a JSON object',
};

const page = ({ author }: { author?: string }): string => (author === undefined ? 'A page' : `A page of ${author}`);

export const whereWords: Words<WhereTold> = {
  'sync.alone': 'Kept on this device. Connect your account to share it with your team.',
  'sync.lost': 'What you say here stays on this device.',
  'sync.unset': ({ project }) => `This ${project} has no grooming ledger yet: what you say here stays on this device.`,
  'sync.unjoined': 'What you said is on this device. Share it to let your team see it.',
  'sync.waiting': 'Waiting to try again.',
  'sync.sending': 'On its way…',
  'sync.shared': 'Shared with your team.',
  'sync.nothing': 'Nothing to share.',
  'receipt.keeping': 'Keeping…',
  'receipt.so-already': 'Already set',
  'receipt.on-its-way': 'On its way',
  'receipt.to': ({ tracker }) => `On its way to ${tracker}`,
  'receipt.to-team': 'On its way to your team',
  'receipt.in': ({ tracker }) => `In ${tracker}`,
  'receipt.native': 'On the issue itself',
  'receipt.shared': 'Shared with your team',
  'page.edited': ({ by, ...whose }) =>
    `${page(whose)} is ignored: it was edited by ${by || 'an account that is gone'}.`,
  'page.nobody': 'A page is ignored: its author is gone, so nobody can vouch for it.',
  'page.newer': (whose) => `${page(whose)} was written by a newer Tend. Update to read it.`,
  'page.oversize': ({ length, ...whose }) => `${page(whose)} is ignored: it is too large (${length} characters).`,
  'page.garbage': ({ why, ...whose }) => `${page(whose)} is ignored: it cannot be read (${garbage[why]}).`,
  'page.fields': ({ fields, ...whose }) =>
    `${page(whose)} counts, but for parts that cannot be read: ${fields.join(', ').slice(0, 200)}.`,
};
