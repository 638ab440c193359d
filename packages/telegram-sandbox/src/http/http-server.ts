import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { PortInUseError } from './port-in-use-error.js';
import { respondJson } from './respond.js';

/** Answers one request. */
export type Serve = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/** Starts an HTTP server; throws a {@link PortInUseError} when somebody else has the port. */
export async function startHttpServer(port: number, host: string, serve: Serve): Promise<Server> {
  const server = createServer((request, response) => {
    serve(request, response).catch((error: unknown) => fail(response, error));
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      reject(error.code === 'EADDRINUSE' ? new PortInUseError(port, { cause: error }) : error);
    });
    server.listen(port, host, resolve);
  });
  return server;
}

/** The port the server really listens on. */
export function portOf(server: Server): number {
  return (server.address() as AddressInfo).port;
}

/** Stops listening and ends every connection, so that nothing keeps the process alive. */
export async function stopHttpServer(server: Server): Promise<void> {
  await new Promise<void>((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}

/** A bug in the sandbox: shown on the terminal, answered as Telegram answers its own. */
function fail(response: ServerResponse, error: unknown): void {
  if (response.destroyed) return;
  console.error('The sandbox could not answer a request:', error);
  if (response.headersSent) response.destroy();
  else respondJson(response, 500, { ok: false, error_code: 500, description: 'Internal Server Error' });
}
