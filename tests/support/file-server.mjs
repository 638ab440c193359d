// The smallest server of files there is: each file in memory with its headers ready. The files come as one message from
// whoever started it, who is told the port.
import { once } from 'node:events';
import { createServer } from 'node:http';

const [files] = await once(process, 'message');

const server = createServer((request, response) => {
  const file = files.get(request.url);
  if (!file) return response.writeHead(404).end();
  if (file.etag !== undefined && request.headers['if-none-match'] === file.etag) return response.writeHead(304).end();
  response.writeHead(200, file.headers).end(file.body);
});
server.listen(0, '127.0.0.1', () => process.send(server.address().port));
