import { pageInfo } from '../../../shared/graphql/connection';
import type { Schema } from './executor/schema';
import { commentTypes } from './types/comment';
import { issueTypes } from './types/issue';
import { mutationTypes } from './types/mutation';
import { peopleTypes } from './types/people';
import { queryTypes } from './types/query';
import { reactionTypes } from './types/reaction';
import { repositoryTypes } from './types/repository';
import { editTypes } from './types/written';

const threads = ['Issue', 'PullRequest'];
const texts = [...threads, 'IssueComment'];

/**
 * The part of GitHub's GraphQL API that grooming needs. Tests hold every query and answer against the published schema.
 */
export const schema: Schema = {
  types: {
    ...queryTypes,
    ...repositoryTypes,
    ...issueTypes,
    ...commentTypes,
    ...reactionTypes,
    ...editTypes,
    ...peopleTypes,
    ...mutationTypes,
    PageInfo: pageInfo(),
  },
  abstracts: {
    Node: [...texts, 'Repository', 'User', 'Organization', 'Label', 'Milestone', 'Reaction', 'UserContentEdit'],
    Actor: ['User', 'Organization'],
    RepositoryOwner: ['Organization', 'User'],
    Reactor: ['User', 'Organization'],
    IssueOrPullRequest: threads,
    IssueTimelineItems: ['TransferredEvent'],
    SearchResultItem: [...threads, 'Repository', 'User', 'Organization'],
    Comment: texts,
    Reactable: texts,
    Updatable: texts,
    UpdatableComment: texts,
    Labelable: threads,
    Closable: [...threads, 'Milestone'],
    Lockable: threads,
    Assignable: threads,
    Subscribable: [...threads, 'Repository'],
    Minimizable: ['IssueComment'],
    RepositoryNode: texts,
  },
};
