import type { Issue, Project, Role } from './types';

const order: Role[] = ['none', 'reader', 'commenter', 'member', 'admin'];

/** Jira's own names of permissions, and the least role that has each. */
export const permissions: Record<string, { role: Role; name: string }> = {
  BROWSE_PROJECTS: { role: 'reader', name: 'Browse Projects' },
  ADD_COMMENTS: { role: 'commenter', name: 'Add Comments' },
  EDIT_OWN_COMMENTS: { role: 'commenter', name: 'Edit Own Comments' },
  DELETE_OWN_COMMENTS: { role: 'commenter', name: 'Delete Own Comments' },
  CREATE_ISSUES: { role: 'member', name: 'Create Issues' },
  EDIT_ISSUES: { role: 'member', name: 'Edit Issues' },
  TRANSITION_ISSUES: { role: 'member', name: 'Transition Issues' },
  ASSIGN_ISSUES: { role: 'member', name: 'Assign Issues' },
  ASSIGNABLE_USER: { role: 'member', name: 'Assignable User' },
  SCHEDULE_ISSUES: { role: 'member', name: 'Schedule Issues' },
  LINK_ISSUES: { role: 'member', name: 'Link Issues' },
  MANAGE_SPRINTS_PERMISSION: { role: 'member', name: 'Manage Sprints' },
  VIEW_VOTERS_AND_WATCHERS: { role: 'reader', name: 'View Voters and Watchers' },
  MANAGE_WATCHERS: { role: 'admin', name: 'Manage Watchers' },
  EDIT_ALL_COMMENTS: { role: 'admin', name: 'Edit All Comments' },
  DELETE_ALL_COMMENTS: { role: 'admin', name: 'Delete All Comments' },
  ADMINISTER_PROJECTS: { role: 'admin', name: 'Administer Projects' },
  DELETE_ISSUES: { role: 'admin', name: 'Delete Issues' },
};

export type Permission = keyof typeof permissions & string;

export function roleIn(project: Project, name: string | undefined): Role {
  return name === undefined ? 'none' : (project.roles[name] ?? 'none');
}

export function may(project: Project, name: string | undefined, permission: Permission): boolean {
  const needed = permissions[permission]?.role ?? 'admin';
  return order.indexOf(roleIn(project, name)) >= order.indexOf(needed);
}

export function canBrowse(project: Project, name: string | undefined): boolean {
  return may(project, name, 'BROWSE_PROJECTS');
}

/** An archived issue, or one in a frozen status, is for reading. */
export function isFrozen({ archived, workflow }: Project, issue: Issue): boolean {
  return archived || issue.archived || workflow.frozen.includes(issue.status);
}
