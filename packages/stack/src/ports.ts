import { createServer } from 'node:net';

/** A port that something else is using. Says which, and how to choose another. */
export class BusyPortError extends Error {
  override readonly name = 'BusyPortError';

  constructor(
    readonly port: number,
    readonly variable: string,
    what: string,
  ) {
    super(
      `Port ${port} is busy, so the ${what} cannot listen there. Stop what is using it, or choose another: ${variable}=${port + 1000} npm start`,
    );
  }
}

/** Throws when nothing could listen on `port` of this machine. */
export async function requireFreePort(port: number, variable: string, what: string): Promise<void> {
  await listenOnce(port).catch(() => {
    throw new BusyPortError(port, variable, what);
  });
}

/** A port that was free a moment ago. */
export function findFreePort(): Promise<number> {
  return listenOnce(0);
}

function listenOnce(port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen({ port, host: '127.0.0.1', exclusive: true }, () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : port));
    });
  });
}
