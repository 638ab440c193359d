import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export type Manner = (response: ServerResponse, asked: string) => void;

/** A language model's address that does what it is told to, also all that it should not; it keeps what it was asked. */
export type MisbehavingModel = {
  url: string;
  asked: string[];
  behave: (manner: Manner) => void;
  stop: () => Promise<void>;
};

export async function startMisbehavingModel(): Promise<MisbehavingModel> {
  const asked: string[] = [];
  let manner: Manner = says('');
  const server = createServer((request, response) => {
    readAll(request).then((body) => {
      asked.push(body);
      manner(response, body);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/v1/`,
    asked,
    behave: (wanted) => {
      manner = wanted;
    },
    stop: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

async function readAll(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
}

/** A proper completion with this text. */
export function says(content: string): Manner {
  return json(200, { choices: [{ message: { role: 'assistant', content } }] });
}

export function json(status: number, body: unknown): Manner {
  return (response) => response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}

export const garbage: Manner = (response) => response.writeHead(200).end('<html>not what you wanted');
export const hangsUp: Manner = (response) => response.socket?.destroy();
export const never: Manner = () => {};
export const redirects: Manner = (response) => response.writeHead(302, { location: 'http://127.0.0.1:9/' }).end();
/** Goes on for ever, a little at a time. */
export const endless: Manner = (response) => {
  response.writeHead(200);
  const piece = 'x'.repeat(500_000);
  const timer = setInterval(() => response.write(piece), 1);
  response.on('close', () => clearInterval(timer));
};
