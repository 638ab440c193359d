// A folder of static files served as a town would: sirv, which looks the folder over once and sends the packed file
// beside a page. The folder is the only argument; whoever started it is told the port.
import { createServer } from 'node:http';
import sirv from 'sirv';

const files = sirv(process.argv[2], { brotli: true, gzip: true, etag: true, maxAge: 60 });
const server = createServer((request, response) =>
  files(request, response, () => {
    response.writeHead(404).end();
  }),
);
server.listen(0, '127.0.0.1', () => process.send(server.address().port));
