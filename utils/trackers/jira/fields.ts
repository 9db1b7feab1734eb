import { dig } from '@/utils/model/dig';

/** Ids of the fields whose name matches. `names` as Jira expands them. */
export function fieldsNamed(issue: unknown, name: RegExp): string[] {
  const names = Object.entries(dig(issue, 'names') ?? {});
  return names.filter(([, called]) => typeof called === 'string' && name.test(called.trim())).map(([id]) => id);
}

/** Names of the fields that hold story points: every site has its own number, and its own language. */
export const points =
  /^(?:story[ -]?points?(?: estimate)?|story[ -]?point-schätzung|story-punkte|points d['’]histoire|puntos de historia|pontos de história|ストーリー ?ポイント|故事点)$/i;
