import { setTimeout as wait } from 'node:timers/promises';
import type { Double } from './double';
import { createGithub, type Github, type GithubOptions } from './github/github';
import { type Answer, html, text } from './http/answer';
import type { Ask } from './http/ask';
import { control } from './http/control';
import { createFaults, type Faults, type FaultSpec } from './http/faults';
import { createLog, type Log } from './http/log';
import { createMounts, type MountedPage, type Mounts } from './http/mounts';
import { createJiraSites, doublesOf, type JiraSites, type JiraSitesOptions } from './jira/sites';
import { createLinear, type Linear, type LinearOptions } from './linear/linear';

export interface CoreOptions {
  /** Pages at their real addresses, laid over the doubles. */
  pages?: Record<string, MountedPage>;
  github?: GithubOptions;
  linear?: LinearOptions;
  jira?: JiraSitesOptions;
}

/** What becomes of a request: an answer, one that breaks off half way, or none at all. */
interface Outcome {
  answer: Answer | undefined;
  cut: boolean;
}

/** Every double with its log and faults, and no port: whoever has a request hands it in. */
export interface Core {
  github: Github;
  linear: Linear;
  jira: JiraSites;
  doubles: Double[];
  log: Log;
  faults: Faults;
  mounts: Mounts;
  handle(ask: Ask): Promise<Outcome>;
}

export function createCore(options: CoreOptions = {}): Core {
  const github = createGithub(options.github);
  const linear = createLinear(options.linear);
  const jira = createJiraSites(options.jira);
  const doubles: Double[] = [github, linear, ...doublesOf(jira)];
  const log = createLog((said) => redact(said, doubles));
  const [faults, mounts] = [createFaults(), createMounts()];
  for (const [address, page] of Object.entries(options.pages ?? {})) mounts.mount(address, page);
  const core: Omit<Core, 'handle'> = { github, linear, jira, doubles, log, faults, mounts };
  return { ...core, handle: (ask) => handle(core, ask) };
}

async function handle(core: Omit<Core, 'handle'>, ask: Ask): Promise<Outcome> {
  const own =
    control(ask, core.log, core.faults) ??
    serving(core, ask)?.control(ask) ??
    firstOf(core.doubles, (one) => one.control(ask));
  if (own) return { answer: own, cut: false };
  const spec = core.faults.hit(ask);
  if (spec?.kind === 'duplicate') core.log.open(ask)(await answered(core, ask), spec.kind, false);
  const close = core.log.open(ask);
  if (spec?.kind === 'offline' || spec?.kind === 'drop-before') {
    close(undefined, spec.kind, false);
    return { answer: undefined, cut: false };
  }
  if (spec?.kind === 'delay') await wait(spec.ms ?? 1_000);
  const answer = shaped(core, ask, spec) ?? (await answered(core, ask));
  const [lost, cut] = [spec?.kind === 'drop-after', spec?.kind === 'truncate'];
  close(answer, spec?.kind, !lost && !cut);
  return { answer: lost ? undefined : answer, cut };
}

function shaped({ doubles }: Pick<Core, 'doubles'>, ask: Ask, spec: FaultSpec | undefined): Answer | undefined {
  if (spec?.kind === 'garbage')
    return html('<!doctype html><title>Station Wi-Fi</title><p>Please accept the terms to go on.</p>');
  return spec && firstOf(doubles, (one) => (one.serves(ask.url.host) ? one.fault(ask, spec) : undefined));
}

/** A defect of a double must show in the caller's test, not end the process. */
async function answered({ mounts, doubles }: Pick<Core, 'mounts' | 'doubles'>, ask: Ask): Promise<Answer> {
  try {
    const mounted = mounts.answer(ask) ?? serving({ doubles }, ask)?.answer(ask);
    return (await mounted) ?? text(`No double answers for ${ask.url.host}`, 404);
  } catch (error) {
    console.error(error);
    return text(`The double failed: ${String(error)}`, 599);
  }
}

function serving({ doubles }: Pick<Core, 'doubles'>, ask: Ask): Double | undefined {
  return doubles.find((one) => one.serves(ask.url.host));
}

function redact(said: string, doubles: Double[]): string {
  let clean = said;
  for (const one of doubles) for (const [secret, shown] of one.secrets()) clean = clean.replaceAll(secret, shown);
  return clean;
}

function firstOf<Value, Found>(values: Value[], find: (value: Value) => Found | undefined): Found | undefined {
  for (const value of values) {
    const found = find(value);
    if (found !== undefined) return found;
  }
  return undefined;
}
