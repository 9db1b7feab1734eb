import { dig } from '@/utils/model/dig';
import type { SendAnswer } from '../send';
import { tokensUrl } from './connect';

/**
 * Where a person authorises a token for an organisation's single sign-on; undefined where that is not what stands in
 * the way. `error` is one of a GraphQL answer's. Source: GitHub's page on authorising a token for use with single
 * sign-on, its header `X-GitHub-SSO`, and the errors of GraphQL, https://github.com/cli/cli/issues/13281.
 */
export function ssoLink(answer: SendAnswer, error?: unknown): string | undefined {
  const header = answer.header('x-github-sso') ?? '';
  if (!header.startsWith('required') && dig(error, 'extensions', 'saml_failure') !== true) return undefined;
  return /url=(https:\/\/(?:github|[\w-]+\.ghe)\.com\/[^\s;]+)/.exec(header)?.[1] ?? tokensUrl;
}
