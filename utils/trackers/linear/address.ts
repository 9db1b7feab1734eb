import type { IssueRef } from '@/utils/model/ref';
import type { TrackerAddress } from '../addresses';

/** The issue that an address of Linear names: `/workspace/issue/ENG-12/slug`. Source: Linear's routes as captured 2026. */
function issueAt(url: URL): IssueRef | undefined {
  const [, workspace, key] = /^\/([\w-]+)\/issue\/([A-Z][A-Z0-9]*-[1-9]\d*)(?:\/|$)/.exec(url.pathname) ?? [];
  return owns(url.host) && workspace && key ? `linear:${workspace}/${key}` : undefined;
}

function owns(host: string): boolean {
  return host === 'linear.app';
}

function agrees(ref: IssueRef, page: Document, late = false): boolean {
  return late || page.title.startsWith(`${ref.slice(ref.lastIndexOf('/') + 1)} `);
}

/** Linear's addresses. */
export const linearAddress: TrackerAddress = { owns, issueAt, agrees };
