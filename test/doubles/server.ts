import type { RequestListener } from 'node:http';
import { createCore, type Core, type CoreOptions } from './core';
import type { SeededPerson } from './double';
import type { Github } from './github/github';
import type { JiraSites } from './jira/sites';
import { write } from './http/answer';
import { readAsk } from './http/ask';
import { type Certificate, makeCertificate } from './http/certificate';
import type { FaultSpec } from './http/faults';
import type { Entry } from './http/log';
import type { MountedPage } from './http/mounts';
import type { Linear } from './linear/linear';
import { openPort } from './http/port';
import { openProxy } from './http/proxy';

export interface SandboxOptions extends CoreOptions {
  /** The one port and the proxy's; free ones unless told. */
  port?: number;
  proxyPort?: number;
  /** Closes the sandbox when it aborts. */
  signal?: AbortSignal;
}

export interface Sandbox {
  port: number;
  proxyPort: number;
  certificate: Certificate;
  people: SeededPerson[];
  issues: string[];
  /** The GitHub double's state, to look into and to change behind everyone's back. */
  github: Github;
  /** The Linear double's. */
  linear: Linear;
  /** The Jira sites' states, the same way. */
  jira: JiraSites;
  mount(address: string, page: MountedPage): void;
  log(): Entry[];
  clearLog(): void;
  fault(spec: FaultSpec): void;
  /** Those that will still hit a request. */
  faults(): FaultSpec[];
  clearFaults(): void;
  close(): Promise<void>;
}

/** Starts every double on one port of this machine. Nothing leaves the machine. */
export async function startSandbox(options: SandboxOptions = {}): Promise<Sandbox> {
  const certificate = await makeCertificate();
  const core = createCore(options);
  const port = await openPort(certificate, (scheme) => listener(core, scheme), options.port);
  const proxy = await openProxy(port, listener(core, 'http'), options.proxyPort);
  const close = async () => {
    await Promise.all([port.close(), proxy.close()]);
  };
  options.signal?.addEventListener('abort', () => void close(), { once: true });
  return { port: port.number, proxyPort: proxy.number, certificate, close, ...shownOf(core) };
}

function shownOf({
  doubles,
  github,
  linear,
  jira,
  mounts,
  log,
  faults,
}: Core): Omit<Sandbox, 'port' | 'proxyPort' | 'certificate' | 'close'> {
  return {
    people: doubles.flatMap((one) => one.people()),
    issues: doubles.flatMap((one) => one.issues()),
    github,
    linear,
    jira,
    mount: mounts.mount,
    log: log.entries,
    clearLog: log.clear,
    fault: faults.add,
    faults: faults.active,
    clearFaults: faults.clear,
  };
}

function listener(core: Core, scheme: 'http' | 'https'): RequestListener {
  return (request, response) => {
    void readAsk(request, scheme)
      .then((ask) => core.handle(ask))
      .then(({ answer, cut }) => (answer ? write(response, answer, cut) : response.socket?.destroy()))
      // The caller went away while its request was read: nobody is left to answer.
      .catch(() => request.socket.destroy());
  };
}
