import { type Answer, json } from './answer';
import { type Ask, fieldsOf } from './ask';
import { type Faults, parseFault } from './faults';
import type { Log } from './log';

/**
 * The sandbox's own addresses, on any host: `GET|DELETE /__log` (`?host=` narrows), `GET|POST|DELETE /__fault`.
 * They are neither logged nor hit by faults.
 */
export function control(ask: Ask, log: Log, faults: Faults): Answer | undefined {
  if (ask.url.pathname === '/__log') return controlLog(ask, log);
  if (ask.url.pathname === '/__fault') return controlFaults(ask, faults);
  return undefined;
}

function controlLog(ask: Ask, log: Log): Answer {
  if (ask.method === 'DELETE') log.clear();
  const host = ask.url.searchParams.get('host');
  return json(log.entries().filter((entry) => host === null || entry.host === host));
}

function controlFaults(ask: Ask, faults: Faults): Answer {
  if (ask.method === 'DELETE') faults.clear();
  if (ask.method !== 'POST') return json(faults.active());
  const spec = parseFault(fieldsOf(ask));
  if (typeof spec === 'string') return json({ message: spec }, 400);
  faults.add(spec);
  return json(faults.active());
}
