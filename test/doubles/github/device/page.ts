import type { Answer } from '../../http/answer';
import { type Ask, fieldsOf } from '../../http/ask';
import { escapeHtml } from '../../shared/escape';
import type { PageContext } from '../pages/context';
import { frame } from '../pages/frame';
import { globalHeader } from '../pages/header';
import { commonMetas } from '../pages/metas';
import type { Attempt } from './device';

/** Where a person types the code their device shows, and agrees. Plain forms: they work without a script. */
export function devicePage(context: PageContext, ask: Ask, attempts: Attempt[]): Answer {
  const code =
    ask.method === 'POST'
      ? String(fieldsOf(ask)['user_code'] ?? '')
      : (context.url.searchParams.get('user_code') ?? '');
  const attempt = attempts.find((one) => one.user === code.trim().toUpperCase() && one.state === 'pending');
  if (ask.method === 'POST' && attempt && ask.headers['origin'] === 'https://github.com')
    return decided(context, attempt, fieldsOf(ask)['authorize'] === 'yes');
  return shown(
    context,
    `<p>Enter the code displayed on your device.</p><form method="post" action="/login/device"><input name="user_code" aria-label="Code" value="${escapeHtml(code)}" required><p class="end"><button class="button" name="authorize" value="no">Cancel</button><button class="button primary" name="authorize" value="yes">Authorize</button></p></form>${ask.method === 'POST' ? '<p role="alert">That code is not valid.</p>' : ''}`,
  );
}

function decided(context: PageContext, attempt: Attempt, agreed: boolean): Answer {
  attempt.state = agreed && context.viewer ? { login: context.viewer.login } : 'denied';
  return shown(
    context,
    agreed ? '<p>Congratulations, you’re all set! Your device is now connected.</p>' : '<p>You denied access.</p>',
  );
}

function shown(context: PageContext, body: string): Answer {
  return frame(context, {
    title: 'Device Activation · GitHub',
    head: commonMetas(context, '/login/device'),
    body: `${globalHeader(context, '')}<main class="plain-page"><h1>Device Activation</h1>${body}</main>`,
  });
}
