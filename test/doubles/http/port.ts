import { createServer as createPlain, type RequestListener } from 'node:http';
import { createServer as createSecure } from 'node:https';
import { createServer, type Server, type Socket } from 'node:net';
import type { AddressInfo } from 'node:net';
import type { Certificate } from './certificate';

const tlsHandshake = 0x16;

export interface Port {
  number: number;
  /** Hands a connection over as if it had come in by the port. */
  adopt(socket: Socket): void;
  close(): Promise<void>;
}

/** One port that speaks https and plain http: the first byte tells which. */
export async function openPort(
  certificate: Certificate,
  handle: (scheme: 'http' | 'https') => RequestListener,
  wanted = 0,
): Promise<Port> {
  const secure = createSecure(
    { key: certificate.key, cert: certificate.cert, keepAliveTimeout: 30_000 },
    handle('https'),
  );
  const plain = createPlain({ keepAliveTimeout: 30_000 }, handle('http'));
  const adopt = (socket: Socket) => {
    socket.on('error', () => socket.destroy());
    socket.once('data', (first: Buffer) => {
      socket.pause();
      socket.unshift(first);
      (first[0] === tlsHandshake ? secure : plain).emit('connection', socket);
      process.nextTick(() => socket.resume());
    });
  };
  const door = await listen(createServer(adopt), wanted);
  return { number: door.number, adopt, close: door.close };
}

/** Listens on the loopback only, and can be closed with its connections still open. */
export async function listen(server: Server, wanted = 0): Promise<{ number: number; close: () => Promise<void> }> {
  const open = new Set<Socket>();
  server.on('connection', (socket: Socket) => {
    open.add(socket);
    socket.once('close', () => open.delete(socket));
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(wanted, '127.0.0.1', resolve);
  });
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      for (const socket of open) socket.destroy();
    });
  return { number: (server.address() as AddressInfo).port, close };
}
