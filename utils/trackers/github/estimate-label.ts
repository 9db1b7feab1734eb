import type { IssueFacts } from '@/utils/model/issue';

const pattern = /^estimate: ?(\S.*)$/i;

/** GitHub's issues have no estimate of their own: a label says it. */
export function estimateLabel(value: string): string {
  return `estimate: ${value}`;
}

export function isEstimateLabel(name: string): boolean {
  return pattern.test(name);
}

/** The estimate that labels say; nothing where none does: it may stand in a project, which is not asked for. Pure. */
export function estimateIn(labels: readonly string[]): Pick<IssueFacts, 'estimate'> {
  const said = labels.map((label) => pattern.exec(label)?.[1]).find((value) => value !== undefined);
  if (said === undefined) return {};
  return { estimate: Number.isNaN(Number(said)) ? said : Number(said) };
}
