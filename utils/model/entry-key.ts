import { type IssueRef, isIssueRef, keyOf, projectOf } from './ref';

/** The issue's name within its project, as ledger pages use it: `12`, `ABC-12`. */
export function entryKeyOf(ref: IssueRef): string {
  return keyOf(ref).replace('#', '');
}

/** The issue that a ledger page of a project names; undefined for what names none, or one of another project. */
export function refIn(project: string, entryKey: string): IssueRef | undefined {
  const ref = /^\d+$/.test(entryKey)
    ? `${project}#${entryKey}`
    : `${project.slice(0, project.lastIndexOf('/') + 1)}${entryKey}`;
  return isIssueRef(ref) && projectOf(ref) === project ? ref : undefined;
}
