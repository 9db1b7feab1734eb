import type { IssueRef } from '@/utils/model/ref';
import { dig, digList, digText } from '@/utils/model/dig';
import { TrackerError } from '../failure';
import { renamed } from '../renamed';
import { partsOf } from './person';
import type { Rest } from './rest';
import { isRight, lacks, nameOf, withRole } from './role';

/** One label beside those that are there; GitHub creates it where there is none. Gives the names of all. */
export async function addLabel(rest: Rest, ref: IssueRef, name: string): Promise<string[]> {
  try {
    const { value } = await rest('add-label', 'POST', `${pathOf(ref)}/labels`, { labels: [name] });
    const names = namesOf(value);
    if (!has(names, name)) throw notShown(name, true);
    return names;
  } catch (error) {
    if (!isRight(error)) throw error;
    if (await exists(rest, ref, name)) throw lacks(ref, 'Triage', 'labels');
    throw new TrackerError('forbidden', { key: 'github.no-label', label: name, repository: nameOf(ref) });
  }
}

/** GitHub would make it anew without a word. */
export async function needLabel(rest: Rest, ref: IssueRef, name: string): Promise<void> {
  if (!(await exists(rest, ref, name))) throw renamed(name, nameOf(ref));
}

async function exists(rest: Rest, ref: IssueRef, name: string): Promise<boolean> {
  const { owner, name: repo } = partsOf(ref);
  try {
    await rest('label-there', 'GET', `/repos/${owner}/${repo}/labels/${encodeURIComponent(name)}`);
    return true;
  } catch (error) {
    if (error instanceof TrackerError && error.kind === 'gone') return false;
    throw error;
  }
}

/** Takes labels off an issue; those that it does not have are off it already. */
export async function removeLabels(rest: Rest, ref: IssueRef, names: readonly string[]): Promise<void> {
  for (const name of names) await removeLabel(rest, ref, name);
}

/** Removing what is not there is what was wanted, if the issue itself is. */
async function removeLabel(rest: Rest, ref: IssueRef, name: string): Promise<void> {
  try {
    const { value } = await withRole(ref, 'labels', () =>
      rest('remove-label', 'DELETE', `${pathOf(ref)}/labels/${encodeURIComponent(name)}`),
    );
    if (!Array.isArray(value) || has(namesOf(value), name)) throw notShown(name, false);
  } catch (error) {
    if (!(error instanceof TrackerError) || error.kind !== 'gone') throw error;
    // It may be that the issue went elsewhere, with the label on it.
    const { value } = await rest('issue-there', 'GET', pathOf(ref));
    if (has(namesOf(dig(value, 'labels')), name)) throw error;
  }
}

/** The names of labels, as an answer shows them. */
export function namesOf(labels: unknown): string[] {
  return digList(labels).map((label) => digText(label, 'name') ?? '');
}

function has(names: readonly string[], name: string): boolean {
  return names.some((one) => one.toLowerCase() === name.toLowerCase());
}

/** Done is what the answer shows: one with a good status may be that of another question. */
function notShown(label: string, on: boolean): TrackerError {
  return new TrackerError('unexpected', { key: 'github.label-not-shown', label, on });
}

/** Where an issue is in GitHub's REST API. */
export function pathOf(ref: IssueRef): string {
  return `/repos/${nameOf(ref)}/issues/${partsOf(ref).number}`;
}
