import type { Right } from '@/utils/model/right';
import type { Told } from '@/utils/model/told';
import type { GitHubRight } from '@/utils/model/told/github-rights';
import { jsonOf } from '../answer';
import { digText } from '@/utils/model/dig';
import type { SendAnswer } from '../send';

export function ok(right: GitHubRight, why: Told): Right {
  return { id: right, name: { key: 'github.right', right }, state: 'ok', why };
}

export function missing(right: GitHubRight, why: Told, help: NonNullable<Right['help']>): Right {
  return { ...unknown(right, why), state: 'missing', help };
}

export function unknown(right: GitHubRight, why: Told): Right {
  return { ...ok(right, why), state: 'unknown', needed: { key: 'github.right-needed', right } };
}

/** What GitHub said of its own accord where it did not give what was asked for. */
export function said(answer: SendAnswer): string {
  return answer.status === 200 ? '' : (digText(jsonOf(answer), 'message') ?? '');
}
