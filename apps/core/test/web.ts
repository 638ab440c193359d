import { createServer, type IncomingMessage, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Door, Network } from '../src/platform/network/network.js';

/** A piece of the web for tests: one server that stands for every host, and names that resolve as told. */
export type Web = {
  network: Network;
  /** What was asked, as in `HEAD quilmes.gov.ar/salud`. */
  asked: string[];
  requests: IncomingMessage[];
  /** Hosts whose robots.txt was asked for, one after the other. There is none unless a test brings one. */
  robotsOf: string[];
  /** Doors that were opened; what is refused never gets here. */
  opened: Door[];
  names: Map<string, string[]>;
  stop: () => Promise<void>;
};

const PUBLIC = '200.45.1.1';

export async function startWeb(answer: RequestListener, robots: RequestListener = notFound): Promise<Web> {
  const asked: string[] = [];
  const requests: IncomingMessage[] = [];
  const opened: Door[] = [];
  const names = new Map<string, string[]>();
  const robotsOf: string[] = [];
  const server = createServer((request, response) => {
    if (request.url === '/robots.txt') {
      robotsOf.push(request.headers.host ?? '');
      return robots(request, response);
    }
    asked.push(`${request.method} ${request.headers.host}${request.url}`);
    requests.push(request);
    answer(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const network = {
    addressesOf: async (hostname: string) => names.get(hostname) ?? [PUBLIC],
    doorTo: (door: Door) => {
      opened.push(door);
      return { address: '127.0.0.1', port };
    },
  };
  return { network, asked, requests, robotsOf, opened, names, stop: () => stop(server) };
}

const notFound: RequestListener = (_, response) => void response.writeHead(404).end();

function stop(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(() => resolve()));
}
