import { startSandbox } from '../doubles/server';

/**
 * `npm run sandbox [-- --port N --proxy-port N]`: the doubles alone. Prints one line of JSON and runs until told to
 * stop.
 */
const wanted = (name: string) => Number(process.argv[process.argv.indexOf(name) + 1] ?? 0);
const port = process.argv.includes('--port') ? wanted('--port') : 0;
const proxyPort = process.argv.includes('--proxy-port') ? wanted('--proxy-port') : 0;

const sandbox = await startSandbox({ port, proxyPort });
const { people, issues } = sandbox;
console.log(JSON.stringify({ port: sandbox.port, proxyPort: sandbox.proxyPort, people, issues }));

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    void sandbox.close().then(() => process.exit(0));
  });
}
