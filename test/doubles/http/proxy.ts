import { createServer, type RequestListener } from 'node:http';
import type { Socket } from 'node:net';
import { listen, type Port } from './port';

/** A proxy for browsers that cannot map hosts (Firefox): every tunnel, whatever its goal, ends at the one port. */
export async function openProxy(
  port: Port,
  handle: RequestListener,
  wanted = 0,
): Promise<{ number: number; close(): Promise<void> }> {
  const server = createServer(handle);
  server.on('connect', (_request, socket: Socket, head: Buffer) => {
    socket.write('HTTP/1.1 200 Connection Established\r\n\r\n');
    if (head.length > 0) socket.unshift(head);
    port.adopt(socket);
  });
  return listen(server, wanted);
}
