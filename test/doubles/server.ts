import type { RequestListener, ServerResponse } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import type { Double, SeededPerson } from './double';
import { createGithub, type Github, type GithubOptions } from './github/github';
import { type Answer, html, text, write } from './http/answer';
import { type Ask, readAsk } from './http/ask';
import { type Certificate, makeCertificate } from './http/certificate';
import { control } from './http/control';
import { createFaults, type FaultSpec } from './http/faults';
import { createLog, type Entry } from './http/log';
import { createMounts, type MountedPage } from './http/mounts';
import { openPort } from './http/port';
import { openProxy } from './http/proxy';

export interface SandboxOptions {
  /** The one port and the proxy's; free ones unless told. */
  port?: number;
  proxyPort?: number;
  /** Pages at their real addresses, laid over the doubles. */
  pages?: Record<string, MountedPage>;
  github?: GithubOptions;
}

export interface Sandbox {
  port: number;
  proxyPort: number;
  certificate: Certificate;
  people: SeededPerson[];
  issues: string[];
  /** The GitHub double's state, to look into and to change behind everyone's back. */
  github: Github;
  mount(address: string, page: MountedPage): void;
  log(): Entry[];
  clearLog(): void;
  fault(spec: FaultSpec): void;
  clearFaults(): void;
  close(): Promise<void>;
}

/** Starts every double on one port of this machine. Nothing leaves the machine. */
export async function startSandbox(options: SandboxOptions = {}): Promise<Sandbox> {
  const certificate = await makeCertificate();
  const github = createGithub(options.github);
  const doubles: Double[] = [github];
  const log = createLog((said) => redact(said, doubles));
  const faults = createFaults();
  const mounts = createMounts();
  for (const [address, page] of Object.entries(options.pages ?? {})) mounts.mount(address, page);

  const answer = (ask: Ask) => mounts.answer(ask) ?? doubles.find((one) => one.serves(ask.url.host))?.answer(ask) ?? nobody(ask);
  const handle = (scheme: 'http' | 'https'): RequestListener => (request, response) => {
    void readAsk(request, scheme).then(async (ask) => {
      const own = control(ask, log, faults) ?? firstOf(doubles, (one) => one.control(ask));
      if (own) return write(response, own);
      const spec = faults.hit(ask);
      if (spec?.kind === 'duplicate') log.open(ask)(await safely(answer, ask), spec.kind, false);
      return serve(ask, response, log.open(ask), spec, answer, doubles);
    });
  };
  const port = await openPort(certificate, handle, options.port);
  const proxy = await openProxy(port, handle('http'), options.proxyPort);
  return {
    port: port.number,
    proxyPort: proxy.number,
    certificate,
    people: doubles.flatMap((one) => one.people()),
    issues: doubles.flatMap((one) => one.issues()),
    github,
    mount: mounts.mount,
    log: log.entries,
    clearLog: log.clear,
    fault: faults.add,
    clearFaults: faults.clear,
    close: async () => {
      await Promise.all([port.close(), proxy.close()]);
    },
  };
}

type Close = ReturnType<ReturnType<typeof createLog>['open']>;
type Answering = (ask: Ask) => Answer | Promise<Answer>;

async function serve(ask: Ask, response: ServerResponse, close: Close, spec: FaultSpec | undefined, answering: Answering, doubles: Double[]): Promise<void> {
  const kind = spec?.kind;
  if (kind === 'offline' || kind === 'drop-before') {
    close(undefined, kind, false);
    response.socket?.destroy();
    return;
  }
  if (kind === 'delay') await wait(spec?.ms ?? 1_000);
  const shaped = spec && (kind === 'garbage' ? portal() : firstOf(doubles, (one) => (one.serves(ask.url.host) ? one.fault(ask, spec) : undefined)));
  const answer = shaped ?? (await safely(answering, ask));
  const lost = kind === 'drop-after' || kind === 'truncate';
  close(answer, kind, !lost);
  if (kind === 'drop-after') response.socket?.destroy();
  else write(response, answer, kind === 'truncate');
}

/** A defect of a double must show in the caller's test, not end the process. */
async function safely(answering: Answering, ask: Ask): Promise<Answer> {
  try {
    return await answering(ask);
  } catch (error) {
    console.error(error);
    return text(`The double failed: ${String(error)}`, 599);
  }
}

function nobody(ask: Ask): Answer {
  return text(`No double answers for ${ask.url.host}`, 404);
}

function portal(): Answer {
  return html('<!doctype html><title>Station Wi-Fi</title><p>Please accept the terms to go on.</p>');
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
