import { readFileSync } from 'node:fs';
import type { IncomingHttpHeaders, ServerResponse } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';

/**
 * A program of somebody else that webhooks are sent to, at `https://hooks.example.org`. Core refuses addresses of this
 * machine, so it is the core of `openWindowByHand` that takes this server for the internet: see `env`. Key and certificate
 * are for an invented name and for tests alone.
 */
export type Receiver = {
  /** What the window's core has to be started with to find it. */
  readonly env: Record<string, string>;
  readonly received: readonly { headers: IncomingHttpHeaders; body: string }[];
  /** What it answers from now on: 204 until told otherwise. */
  answerWith: (status: number) => void;
  close: () => Promise<void>;
};

const pathOf = (name: string) => fileURLToPath(new URL(name, import.meta.url));

export async function startReceiver(): Promise<Receiver> {
  const received: { headers: IncomingHttpHeaders; body: string }[] = [];
  let status = 204;
  const identity = { key: readFileSync(pathOf('key.pem')), cert: readFileSync(pathOf('certificate.pem')) };
  const server = createServer(identity, async (request, response: ServerResponse) => {
    received.push({ headers: request.headers, body: await text(request) });
    response.writeHead(status).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    env: { HANDS_DOOR: String(port), NODE_EXTRA_CA_CERTS: pathOf('certificate.pem') },
    received,
    answerWith: (next) => {
      status = next;
    },
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
