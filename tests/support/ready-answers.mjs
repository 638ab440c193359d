// Stands between a driver and a MongoDB, passes on the first message of each length, and from then on gives messages of
// that length the same answer at once: what the driver reaches when the server takes no time at all.
import { once } from 'node:events';
import { connect, createServer } from 'node:net';

const [realPort] = process.argv.slice(2);
const headerBytes = 16;
const answers = new Map();

/** Whole messages, one after the other, from a connection. */
async function* messagesOf(socket) {
  let pending = Buffer.alloc(0);
  for await (const chunk of socket) {
    pending = pending.length > 0 ? Buffer.concat([pending, chunk]) : chunk;
    while (pending.length >= headerBytes && pending.length >= pending.readInt32LE(0)) {
      const length = pending.readInt32LE(0);
      yield pending.subarray(0, length);
      pending = pending.subarray(length);
    }
  }
}

async function serve(client) {
  client.setNoDelay(true);
  const real = connect(Number(realPort), '127.0.0.1');
  const replies = messagesOf(real);
  for await (const message of messagesOf(client)) {
    if (!answers.has(message.length)) {
      real.write(message);
      answers.set(message.length, Buffer.from((await replies.next()).value));
    }
    const answer = Buffer.from(answers.get(message.length));
    answer.writeInt32LE(message.readInt32LE(4), 8);
    client.write(answer);
  }
  real.destroy();
}

const server = createServer((client) => {
  client.on('error', () => client.destroy());
  serve(client).catch(() => client.destroy());
});
server.listen(0, '127.0.0.1');
await once(server, 'listening');
console.log(`mongodb://127.0.0.1:${server.address().port}/?directConnection=true`);
process.on('SIGTERM', () => process.exit(0));
