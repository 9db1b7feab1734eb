import type { Right } from '@/utils/model/right';
import type { GitHubRight } from '@/utils/model/told/github-rights';
import { jsonOf } from '../answer';
import { dig } from '@/utils/model/dig';
import { TrackerError } from '../failure';
import type { SendAnswer } from '../send';
import { createUrl, repositoryIn, tokensUrl } from './connect';
import { refusal } from './refusal';
import type { Ask } from './rest';
import { missing, ok, said, unknown } from './right-seen';
import { organisation, type Seen } from './rights-organisation';
import { expiry, token, tokenRefused } from './rights-token';

const all: readonly GitHubRight[] = ['metadata', 'organisation', 'issues-read', 'issues-write', 'role'];

/**
 * What a token may do, asked right by right without changing anything. Without a repository: whose it is, and until
 * when. Source: GitHub's pages on authenticating and on troubleshooting the REST API. Rejects with a TrackerError where
 * GitHub asks to wait, does not answer, or answers something else than about rights.
 */
export async function rightsOf(ask: Ask, project: string | undefined): Promise<Right[]> {
  const me = await ask('whose-token', 'GET', '/user');
  if (me.status === 401) return [tokenRefused(), ...all.map((id) => unknown(id, { key: 'right.not-asked' }))];
  if (me.status !== 200) throw refusal(me);
  return [
    token(me),
    ...expiry(me),
    ...(await rightsIn(ask, project?.trim() || undefined, me.header('x-oauth-scopes') ?? '')),
  ];
}

async function rightsIn(ask: Ask, project: string | undefined, scopes: string): Promise<Right[]> {
  const repository = project === undefined ? undefined : repositoryIn(project);
  if (project === undefined) return all.map((id) => unknown(id, { key: 'right.name-one', project: 'repository' }));
  if (!repository) throw new TrackerError('invalid', { key: 'github.no-repository', project });
  const place = `${repository.owner}/${repository.name}`;
  const seen = { place, repository: await ask('may-see-repository', 'GET', `/repos/${place}`) };
  if (seen.repository.status !== 200) return refusedRepository(seen);
  const read = await ask('may-read', 'GET', `/repos/${place}/issues?per_page=1`);
  // No comment has the number 0, so nothing can be changed. [?] That GitHub looks at the token before it looks for the
  // comment: should it not, this says ok, and the first write says what is missing, as any refused write does.
  const write = await ask('may-write', 'PATCH', `/repos/${place}/issues/comments/0`, {
    body: 'Tend',
  });
  for (const answer of [read, write]) needAnswer(answer);
  return [
    ok('metadata', { key: 'right.seen', project: place }),
    ...organisation(seen, [read, write]),
    reading(read),
    writing(write, scopes),
    role(seen),
  ];
}

/** Anything but yes, no and not-there is a reason to wait, not a right that is missing. */
function needAnswer(answer: SendAnswer): void {
  const error = answer.status >= 200 && answer.status < 300 ? undefined : refusal(answer);
  if (error && !['forbidden', 'gone', 'invalid'].includes(error.kind)) throw error;
}

function refusedRepository(seen: Seen): Right[] {
  needAnswer(seen.repository);
  const rest = (['issues-read', 'issues-write', 'role'] as const).map((id) =>
    unknown(id, { key: 'right.unseen', project: seen.place }),
  );
  const blocked = organisation(seen, [seen.repository]).find(({ state }) => state === 'missing');
  if (blocked) return [unknown('metadata', { key: 'github.organisation-first' }), blocked, ...rest];
  const repository = seen.place;
  return [
    missing(
      'metadata',
      { key: 'github.hidden-from-token', repository },
      { told: { key: 'github.look-at-spelling', repository }, href: tokensUrl },
    ),
    unknown('organisation', { key: 'github.approval-unseen' }),
    ...rest,
  ];
}

function reading(answer: SendAnswer): Right {
  if (answer.status === 200) return ok('issues-read', { key: 'github.issues-shown' });
  if (answer.status === 410) return unknown('issues-read', { key: 'github.issues-off' });
  return missing('issues-read', { key: 'github.issues-refused' }, editToken);
}

/** Classic tokens have scopes instead of rights, and GitHub hides from them what they may not change. */
function writing(answer: SendAnswer, scopes: string): Right {
  if (scopes !== '' && !/\b(?:public_)?repo\b/.test(scopes))
    return missing(
      'issues-write',
      { key: 'github.scopes-lack', scopes },
      { told: { key: 'github.make-fine-grained' }, href: createUrl },
    );
  if (answer.status !== 403) return ok('issues-write', { key: 'github.changes-taken' });
  if (/archived/i.test(said(answer)))
    return missing('issues-write', { key: 'github.is-archived' }, { told: { key: 'github.unarchive' } });
  return missing('issues-write', { key: 'github.changes-refused' }, editToken);
}

/** A change of the token's rights holds at once: its text stays the same. */
const editToken: NonNullable<Right['help']> = { told: { key: 'github.edit-token' }, href: tokensUrl };

/** The person's role, whatever the token allows: labelling the ledger takes Write. */
function role({ repository }: Seen): Right {
  const may = (what: string): boolean => dig(jsonOf(repository), 'permissions', what) === true;
  return ok('role', { key: 'github.role', role: may('push') ? 'Write' : may('triage') ? 'Triage' : 'Read' });
}
