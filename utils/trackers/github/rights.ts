import type { Right } from '@/utils/model/right';
import { jsonOf } from '../answer';
import { dig, digText } from '../dig';
import { TrackerError } from '../failure';
import type { SendAnswer } from '../tracker';
import { createUrl, repositoryIn, tokensUrl } from './connect';
import { refusal } from './graphql';
import type { Ask } from './rest';
import { ssoLink } from './sso';
import { expiry, token, tokenRefused } from './rights-token';

/** A repository to test with, and what GitHub answered about it. */
interface Seen {
  place: string;
  repository: SendAnswer;
}

const names = {
  metadata: 'Metadata: read',
  organisation: 'Access to the organisation',
  'issues-read': 'Issues: read',
  'issues-write': 'Issues: read and write',
  role: 'Role',
};
const uses = {
  metadata: 'to find the repository',
  organisation: 'to read what belongs to an organisation',
  'issues-read': 'to read issues, their labels and reactions',
  'issues-write': 'to react, and to share ✅, ticks and waivers',
  role: 'to set the repository up',
};
type Id = keyof typeof names;
const all: Id[] = ['metadata', 'organisation', 'issues-read', 'issues-write', 'role'];

/**
 * What a token may do, asked right by right without changing anything. Without a repository: whose it is, and until
 * when. Source: GitHub's pages on authenticating and on troubleshooting the REST API. Rejects with a TrackerError where
 * GitHub asks to wait, does not answer, or answers something else than about rights.
 */
export async function rightsOf(ask: Ask, project: string | undefined): Promise<Right[]> {
  const me = await ask('whose-token', 'GET', '/user');
  if (me.status === 401)
    return [tokenRefused(), ...all.map((id) => unknown(id, 'Nothing can be asked with this token'))];
  if (me.status !== 200) throw refusal(me);
  return [
    token(me),
    ...expiry(me),
    ...(await rightsIn(ask, project?.trim() || undefined, me.header('x-oauth-scopes') ?? '')),
  ];
}

async function rightsIn(ask: Ask, project: string | undefined, scopes: string): Promise<Right[]> {
  const repository = project === undefined ? undefined : repositoryIn(project);
  if (project === undefined) return all.map((id) => unknown(id, 'Name a repository to test with'));
  if (!repository) throw new TrackerError('invalid', { key: 'github.no-repository', project });
  const place = `${repository.owner}/${repository.name}`;
  const seen = { place, repository: await ask('may-see-repository', 'GET', `/repos/${place}`) };
  if (seen.repository.status !== 200) return refusedRepository(seen);
  const read = await ask('may-read', 'GET', `/repos/${place}/issues?per_page=1`);
  // No comment has the number 0, so nothing can be changed. [?] That GitHub looks at the token before it looks for the
  // comment: should it not, this says ok, and the first write says what is missing, as any refused write does.
  const write = await ask('may-write', 'PATCH', `/repos/${place}/issues/comments/0`, {
    body: 'Tend asks whether it may write here.',
  });
  for (const answer of [read, write]) needAnswer(answer);
  return [
    ok('metadata', `${place} can be seen`),
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
    unknown(id, `${seen.place} cannot be seen`),
  );
  const blocked = organisation(seen, [seen.repository]).find(({ state }) => state === 'missing');
  if (blocked) return [unknown('metadata', 'The organisation stands in the way'), blocked, ...rest];
  const help = {
    text: `Look at the spelling. If it is right: choose ${seen.place} under “Repository access” of the token, or ask an owner of the organisation to approve the token, which GitHub may still hold back.`,
    href: tokensUrl,
  };
  return [
    missing('metadata', `GitHub does not show ${seen.place} to this token`, help),
    unknown('organisation', 'A token that an owner of the organisation has yet to approve looks the same'),
    ...rest,
  ];
}

/**
 * SAML and the organisation's own rules for tokens are refusals in words of their own. A repository of a person has no
 * such row.
 */
function organisation({ place, repository }: Seen, answers: SendAnswer[]): Right[] {
  const owner = place.slice(0, place.indexOf('/'));
  const href = [repository, ...answers].map((answer) => ssoLink(answer)).find((link) => link !== undefined);
  if (href !== undefined) {
    return [
      missing('organisation', `${owner} wants single sign-on for this token`, {
        text: `Open “Configure SSO” beside the token and authorise it for ${owner}. Nobody else has to do anything.`,
        href,
      }),
    ];
  }
  const rule = answers.map(said).find((text) => /organi[sz]ation/i.test(text) && !/not accessible/i.test(text));
  if (rule)
    return [
      missing('organisation', `GitHub says: ${rule}`, {
        text: `An owner of ${owner} decides which tokens may be used there.`,
        href: tokensUrl,
      }),
    ];
  if (digText(jsonOf(repository), 'owner', 'type') === 'User') return [];
  const lets = answers.every(({ status }) => status !== 403);
  return [
    lets
      ? ok('organisation', `${owner} lets this token in`)
      : unknown('organisation', `Public text is shown even while an owner of ${owner} has yet to approve the token`),
  ];
}

function reading(answer: SendAnswer): Right {
  if (answer.status === 200) return ok('issues-read', 'Issues can be read');
  if (answer.status === 410) return unknown('issues-read', 'Issues are switched off in this repository');
  return missing('issues-read', 'GitHub refuses to show issues', editToken('Issues', 'Read and write'));
}

/** Classic tokens have scopes instead of rights, and GitHub hides from them what they may not change. */
function writing(answer: SendAnswer, scopes: string): Right {
  if (scopes !== '' && !/\b(?:public_)?repo\b/.test(scopes))
    return missing('issues-write', `The scopes of this token (${scopes}) allow no changes`, {
      text: 'Make a fine-grained token instead; you can do that yourself.',
      href: createUrl,
    });
  if (answer.status !== 403) return ok('issues-write', 'GitHub accepts changes to issues and comments');
  if (/archived/i.test(said(answer)))
    return missing('issues-write', 'The repository is archived, so nothing in it can be changed', {
      text: 'An admin of the repository can unarchive it.',
    });
  return missing('issues-write', 'GitHub refuses changes', editToken('Issues', 'Read and write'));
}

/** A change of the token's rights holds at once: its text stays the same. */
function editToken(permission: string, access: string): NonNullable<Right['help']> {
  return {
    text: `You can give it to the token yourself: Edit, Repository permissions, ${permission}, “${access}”. Then check again; the token stays the same. In an organisation, an owner may have to approve the change.`,
    href: tokensUrl,
  };
}

/** The person's role, whatever the token allows: labelling the ledger takes Write. */
function role({ repository }: Seen): Right {
  const may = (what: string): boolean => dig(jsonOf(repository), 'permissions', what) === true;
  if (may('push')) return ok('role', 'You have the Write role: you can set the repository up');
  const have = may('triage') ? 'Triage' : 'Read';
  const why = `You have the ${have} role: enough to react and to share; setting the repository up takes Write, once, by one person`;
  return { id: 'role', name: names.role, state: 'ok', why: `${why}.` };
}

function ok(id: Id, why: string): Right {
  return { id, name: names[id], state: 'ok', why: `${why}.` };
}

function missing(id: Id, why: string, help: NonNullable<Right['help']>): Right {
  return { id, name: names[id], state: 'missing', why: `${why.replace(/\.$/, '')}. Needed ${uses[id]}.`, help };
}

function unknown(id: Id, why: string): Right {
  return { id, name: names[id], state: 'unknown', why: `${why}. Needed ${uses[id]}.` };
}

function said(answer: SendAnswer): string {
  return answer.status === 200 ? '' : (digText(jsonOf(answer), 'message') ?? '');
}
