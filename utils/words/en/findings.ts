import type { FindingsTold } from '@/utils/model/told/findings';
import type { Words } from '../words';
import { plural } from './lists';

const linked = {
  attachment: 'A file is attached.',
  image: 'There is an image to look at.',
  link: 'A document is linked.',
};

export const findingsWords: Words<FindingsTold> = {
  'title.good': 'The title says what it is about.',
  'title.none': 'There is no title.',
  'title.tag-only': 'The title is only a number or a tag.',
  'title.generic': 'The title would fit any ticket: say what it is about and what about it.',
  'title.topic': 'The title names a topic: say what should happen to it or what is wrong with it.',

  'description.good': ({ words }) => `${words} words of its own describe it.`,
  'description.short': ({ words, fewest }) => `Only ${words} of at least ${fewest} words describe it.`,
  'description.empty': 'The description is empty.',
  'description.template': 'The template is not filled in.',
  'description.bare': 'There are only quotes, code, links or images, no words of its own.',

  'story.form': 'It says who wants what.',
  'story.problem': 'It says what the problem is, or why it matters.',
  'story.title': 'The title says what the problem is.',
  'story.unfilled': 'The place for the story is not filled in.',
  'story.none': 'It does not say who needs this or what goes wrong.',

  'criteria.listed': ({ conditions }) =>
    `It names ${plural(conditions, { one: 'one condition', other: `${conditions} conditions` })} to check.`,
  'criteria.scenario': 'A scenario says what must come out.',
  'criteria.rules': 'It says what must hold in the end.',
  'criteria.outcomes': 'It says what each action leads to.',
  'criteria.unfilled': 'The place for acceptance criteria is not filled in.',
  'criteria.none': 'It names no condition that somebody could check.',

  'documents.linked': ({ as }) => linked[as],
  'documents.said': 'It says that something is attached.',
  'documents.none': 'No mock-up, specification, feedback or log is linked or attached.',

  'questions.open': ({ questions }) =>
    plural(questions, { one: 'One question is open.', other: `${questions} questions are open.` }),
  'questions.none': 'No question is left open.',
  'questions.none-read': 'No question is left open in what was read; not all comments were.',

  'dependencies.open': ({ issues, hidden }) => {
    const unseen = plural(hidden, { one: 'an issue', other: `${hidden} issues` });
    return `Waits for ${[...issues, ...(hidden > 0 ? [`${unseen} not visible to you`] : [])].join(', ')}, still open.`;
  },
  'dependencies.done': 'Everything it waited for is done.',
  'dependencies.none': 'It names nothing that must come first.',
  'dependencies.unseen': 'It names what must come first; whether that is done could not be seen.',

  'size.good': ({ estimate, largest }) =>
    `Estimated at ${estimate}${largest === undefined ? '' : `, within ${largest}`}.`,
  'size.split': ({ pieces, more, over }) => {
    const split = `split into ${pieces}${more ? ' or more' : ''} issues.`;
    return over ? `${over.estimate} is more than ${over.largest}, and ${split}` : `It is ${split}`;
  },
  'size.too-large': ({ estimate, largest }) => `${estimate} is more than ${largest}: split it.`,
  'size.none': 'It is not estimated: set its estimate in the tracker.',
  'size.unseen': 'Tend could not see whether it is estimated.',

  'objective.parent': ({ parent }) => `Part of ${parent}.`,
  'objective.milestone': ({ milestone }) => `Planned in ${milestone}.`,
  'objective.none': 'It belongs to no milestone, epic or project: set one in the tracker.',
  'objective.unseen': 'Tend could not see whether it has a milestone, epic or project.',
};
