import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { type CoreClient, CoreError, errorStatus, type OperationId, operations } from '@ventanilla/contracts';

/** Puts a fake core behind HTTP, so that the bot's own client talks to it. */
export async function serveCore(core: CoreClient) {
  const server = createServer((request, response) => {
    serve(core, request, response).catch((error: unknown) => refuse(response, error));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return {
    url: `http://127.0.0.1:${port}`,
    close: () => new Promise((resolve) => server.close(resolve).closeAllConnections()),
  };
}

async function serve(core: CoreClient, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const url = new URL(request.url ?? '/', 'http://core');
  const found = findOperation(request.method ?? '', url.pathname);
  if (found === null) throw new CoreError('ask', 'notFound', 'There is no such address');
  const body = await bodyOf(request);
  const input = { params: found.params, query: Object.fromEntries(url.searchParams), body };
  const result = await (core[found.id] as (given: unknown) => Promise<unknown>)(input);
  response.writeHead(operations[found.id].status).end(result === undefined ? '' : JSON.stringify(result));
}

function findOperation(method: string, path: string): { id: OperationId; params: Record<string, string> } | null {
  for (const [id, operation] of Object.entries(operations)) {
    const pattern = new RegExp(`^${operation.path.replace(/:(\w+)/g, '(?<$1>[^/]+)')}$`);
    const match = operation.method === method ? pattern.exec(path) : null;
    if (match) return { id: id as OperationId, params: { ...match.groups } };
  }
  return null;
}

async function bodyOf(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk);
  return chunks.length === 0 ? undefined : JSON.parse(Buffer.concat(chunks).toString());
}

function refuse(response: ServerResponse, error: unknown): void {
  const code = error instanceof CoreError ? error.code : 'internal';
  const body = { error: { code, message: 'Refused', requestId: 'r1' } };
  response.writeHead(errorStatus[code]).end(JSON.stringify(body));
}
