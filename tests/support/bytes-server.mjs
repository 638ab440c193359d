// The least a server of pages can do: each in memory, packed, with its headers ready. They come as one message from
// whoever started it, who is told the port.
import { once } from 'node:events';
import { createServer } from 'node:http';

const [pages] = await once(process, 'message');

const server = createServer((request, response) => {
  const page = pages.get(request.url);
  if (!page) return response.writeHead(404).end();
  if (page.etag !== undefined && request.headers['if-none-match'] === page.etag) return response.writeHead(304).end();
  response.writeHead(200, page.headers).end(page.body);
});
server.listen(0, '127.0.0.1', () => process.send(server.address().port));
