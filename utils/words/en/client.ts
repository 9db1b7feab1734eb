import type { ClientTold } from '@/utils/model/told/client';
import type { Words } from '../words';

const refusals = {
  extension: 'it comes from another extension',
  frame: 'it comes from a frame',
  host: 'it asks for an issue of another host',
  question: 'it is no question that may be asked from there',
};

export const clientWords: Words<ClientTold> = {
  said: ({ said }) => said,
  unexpected: ({ said }) => `Something went wrong in Tend (${said}).`,

  'client.silent': ({ why, seconds }) => {
    const reason = why === 'late' ? `no answer in ${seconds} seconds` : why === 'nobody' ? 'nobody listens' : why.error;
    return `Tend's background does not answer (${reason}). Nothing typed here is lost.`;
  },
  'client.updated': 'Tend was updated. Reload this page to go on.',
  'client.no-sheet': 'The browser did not let Tend open its panel here.',
  'client.refused': ({ refusal }) => `Tend refused this message: ${refusals[refusal]}.`,
};
