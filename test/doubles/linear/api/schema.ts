import type { Schema } from './binding';
import { pageInfo } from './connection';
import { commentTypes } from './types/comment';
import { issueTypes } from './types/issue';
import { mutationTypes } from './types/mutation';
import { notificationTypes } from './types/notification';
import { planTypes } from './types/plan';
import { queryTypes } from './types/query';
import { teamTypes } from './types/team';
import { userTypes } from './types/user';

/** The part of Linear's API that grooming needs. Every request and answer is held against the published schema. */
export const schema: Schema = {
  types: {
    ...queryTypes,
    ...issueTypes,
    ...commentTypes,
    ...userTypes,
    ...teamTypes,
    ...planTypes,
    ...notificationTypes,
    ...mutationTypes,
    PageInfo: pageInfo,
  },
  abstracts: {
    Notification: ['IssueNotification'],
    Node: [
      'Issue',
      'Comment',
      'Reaction',
      'User',
      'Team',
      'WorkflowState',
      'IssueLabel',
      'Cycle',
      'Project',
      'ProjectMilestone',
      'Initiative',
      'Attachment',
      'Document',
      'IssueRelation',
      'IssueHistory',
      'IssueNotification',
    ],
  },
};
