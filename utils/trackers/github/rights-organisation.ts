import type { Right } from '@/utils/model/right';
import { jsonOf } from '../answer';
import { digText } from '@/utils/model/dig';
import type { SendAnswer } from '../send';
import { tokensUrl } from './connect';
import { missing, ok, said, unknown } from './right-seen';
import { ssoLink } from './sso';

/** A repository to test with, and what GitHub answered about it. */
export interface Seen {
  place: string;
  repository: SendAnswer;
}

/**
 * SAML and the organisation's own rules for tokens are refusals in words of their own. A repository of a person has no
 * such row.
 */
export function organisation({ place, repository }: Seen, answers: SendAnswer[]): Right[] {
  const owner = place.slice(0, place.indexOf('/'));
  const href = [repository, ...answers].map((answer) => ssoLink(answer)).find((link) => link !== undefined);
  if (href !== undefined) {
    return [
      missing(
        'organisation',
        { key: 'github.sso-wanted', owner },
        { told: { key: 'github.sso-authorise', owner }, href },
      ),
    ];
  }
  const rule = answers.map(said).find((text) => /organi[sz]ation/i.test(text) && !/not accessible/i.test(text));
  if (rule)
    return [
      missing(
        'organisation',
        { key: 'tracker.says', tracker: 'GitHub', said: `${rule.replace(/\.$/, '')}.` },
        { told: { key: 'github.owner-decides', owner }, href: tokensUrl },
      ),
    ];
  if (digText(jsonOf(repository), 'owner', 'type') === 'User') return [];
  const lets = answers.every(({ status }) => status !== 403);
  return [
    lets
      ? ok('organisation', { key: 'github.lets-in', owner })
      : unknown('organisation', { key: 'github.approval-unknown', owner }),
  ];
}
