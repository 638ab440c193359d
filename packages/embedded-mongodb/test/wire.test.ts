import { once } from 'node:events';
import { connect, createServer, type Socket } from 'node:net';
import { deserialize, serialize } from 'bson';
import { describe, expect, it } from 'vitest';
import { startEmbeddedMongo } from '../src/index.js';
import type { ServerState } from '../src/server/command.js';
import { Connection, stallLimitMs } from '../src/server/connection.js';
import { Inbox } from '../src/server/inbox.js';
import { MemoryBudget } from '../src/server/memory-budget.js';
import { crc32c } from '../src/wire/crc32c.js';
import { withEmbeddedServer } from './support.js';

const { server } = withEmbeddedServer();

type Section = { readonly kind: number; readonly bytes: Buffer };

function header(length: number, opCode: number, requestId = 7): Buffer {
  const bytes = Buffer.alloc(16);
  bytes.writeInt32LE(length, 0);
  bytes.writeInt32LE(requestId, 4);
  bytes.writeInt32LE(opCode, 12);
  return bytes;
}

const body = (command: object): Section => ({ kind: 0, bytes: Buffer.from(serialize(command)) });

function sequence(name: string, documents: object[]): Section {
  const content = Buffer.concat([Buffer.from(`${name}\0`), ...documents.map((document) => serialize(document))]);
  const length = Buffer.alloc(4);
  length.writeInt32LE(content.length + 4);
  return { kind: 1, bytes: Buffer.concat([length, content]) };
}

function message(sections: Section[], { flags = 0, requestId = 7, checksum = 0 } = {}): Buffer {
  const content = sections.flatMap(({ kind, bytes }) => [Buffer.of(kind), bytes]);
  const flagBytes = Buffer.alloc(4);
  flagBytes.writeUInt32LE(flags);
  const length = 20 + content.reduce((sum, piece) => sum + piece.length, 0) + (flags & 1 ? 4 : 0);
  const bytes = Buffer.concat([header(length, 2013, requestId), flagBytes, ...content]);
  if (!(flags & 1)) return bytes;
  const sum = Buffer.alloc(4);
  sum.writeUInt32LE((crc32c(bytes) + checksum) >>> 0);
  return Buffer.concat([bytes, sum]);
}

function legacy(namespace: string, command: object): Buffer {
  const content = Buffer.concat([Buffer.alloc(4), Buffer.from(`${namespace}\0`), Buffer.alloc(8), serialize(command)]);
  return Buffer.concat([header(16 + content.length, 2004), content]);
}

type Reply = { readonly opCode: number; readonly responseTo: number; readonly document: Record<string, unknown> };

/** Sends bytes on a connection of their own; the replies, up to `count` of them, or fewer when the server hangs up. */
async function exchange(bytes: readonly Buffer[], count = 1, port = server().port): Promise<Reply[]> {
  const socket = connect(port, '127.0.0.1');
  await once(socket, 'connect');
  for (const piece of bytes) socket.write(piece);
  const replies = await readReplies(socket, count);
  socket.destroy();
  return replies;
}

async function readReplies(socket: Socket, count: number): Promise<Reply[]> {
  const inbox = new Inbox();
  const replies: Reply[] = [];
  socket.on('error', () => socket.destroy());
  for await (const chunk of socket) {
    inbox.add(chunk);
    for (let bytes = inbox.take(); bytes; bytes = inbox.take()) replies.push(readReply(bytes));
    if (replies.length >= count) break;
  }
  return replies;
}

function readReply(bytes: Buffer): Reply {
  const opCode = bytes.readInt32LE(12);
  const start = opCode === 1 ? 36 : 21;
  const end = start + bytes.readInt32LE(start);
  return { opCode, responseTo: bytes.readInt32LE(8), document: deserialize(bytes.subarray(start, end)) };
}

const ping = (requestId: number, flags = 0) => message([body({ ping: 1, $db: 'admin' })], { requestId, flags });

describe('messages', () => {
  it('answers messages that came together, in their order', async () => {
    const together = Buffer.concat([
      ping(1),
      message([body({ nonsense: 1, $db: 'admin' })], { requestId: 2 }),
      ping(3),
    ]);
    expect(await exchange([together], 3)).toMatchObject([
      { opCode: 2013, responseTo: 1, document: { ok: 1 } },
      { responseTo: 2, document: { ok: 0, code: 59 } },
      { responseTo: 3, document: { ok: 1 } },
    ]);
  });

  it('puts a message together that comes byte by byte', async () => {
    const bytes = [...ping(9)].map((byte) => Buffer.of(byte));
    expect(await exchange(bytes)).toMatchObject([{ responseTo: 9, document: { ok: 1 } }]);
  });

  it('works off what wants no answer before what follows', async () => {
    const insert = message([body({ insert: 'quiet', $db: 'wire' }), sequence('documents', [{ _id: 1 }, { _id: 2 }])], {
      flags: 2,
    });
    const count = message([body({ count: 'quiet', $db: 'wire' })], { requestId: 8 });
    expect(await exchange([insert, count])).toMatchObject([{ responseTo: 8, document: { n: 2 } }]);
  });

  it('takes a right checksum and answers with one', async () => {
    expect(await exchange([ping(4, 1)])).toMatchObject([{ responseTo: 4, document: { ok: 1 } }]);
  });

  it('knows the checksum of the standard', () => {
    expect(crc32c(Buffer.from('123456789'))).toBe(0xe3069283);
  });

  it('ignores flags that are optional', async () => {
    expect(await exchange([ping(5, 0x10000)])).toMatchObject([{ responseTo: 5, document: { ok: 1 } }]);
  });

  it('takes the handshake in the old form, wrapped or not', async () => {
    const replies = await exchange(
      [
        legacy('admin.$cmd', { isMaster: 1 }),
        legacy('admin.$cmd', { $query: { hello: 1 }, $readPreference: { mode: 'primary' } }),
      ],
      2,
    );
    expect(replies).toMatchObject([
      { opCode: 1, document: { ismaster: true, ok: 1 } },
      { opCode: 1, document: { isWritablePrimary: true, ok: 1 } },
    ]);
  });
});

describe('messages that are refused', () => {
  const find = body({ find: 'a', $db: 'wire' });
  const insert = body({ insert: 'a', $db: 'wire' });
  it.each([
    ['two bodies', message([find, find]), 40430],
    ['no body', message([sequence('documents', [{ a: 1 }])]), 40587],
    ['nothing at all', message([]), 40587],
    ['the same sequence twice', message([insert, sequence('documents', [{}]), sequence('documents', [{}])]), 40431],
    [
      'a sequence the body has too',
      message([body({ insert: 'a', documents: [], $db: 'wire' }), sequence('documents', [{}])]),
      40433,
    ],
    ['an unknown kind of section', message([{ kind: 9, bytes: Buffer.from(serialize({})) }]), 40432],
    ['any other command in the old form', legacy('wire.$cmd', { find: 'a' }), 352],
    ['a query in the old form', legacy('wire.a', { hello: 1 }), 352],
  ])('%s: answered with the code', async (_what, bytes, code) => {
    expect(await exchange([bytes])).toMatchObject([{ responseTo: 7, document: { ok: 0, code } }]);
  });

  it('goes on after a refusal', async () => {
    expect(await exchange([message([]), ping(2)], 2)).toMatchObject([{ document: { ok: 0 } }, { document: { ok: 1 } }]);
  });

  it.each([
    ['a wrong checksum', message([find], { flags: 1, checksum: 1 })],
    ['an unknown required flag', message([find], { flags: 4 })],
    ['a length beyond the limit', header(48_000_001, 2013)],
    ['a negative length', header(-1, 2013)],
    ['an opcode of old', Buffer.concat([header(20, 2002), Buffer.alloc(4)])],
    ['a compressed message', Buffer.concat([header(25, 2012), Buffer.alloc(9)])],
    [
      'a sequence without an end to its name',
      message([find, { kind: 1, bytes: Buffer.from([8, 0, 0, 0, 97, 97, 97, 97]) }]),
    ],
    [
      'a document in a sequence that reaches outside',
      message([find, { kind: 1, bytes: Buffer.from([10, 0, 0, 0, 97, 0, 99, 0, 0, 0]) }]),
    ],
  ])('%s: the connection is closed', async (_what, bytes) => {
    expect(await exchange([bytes])).toEqual([]);
  });
});

describe('memory that clients hold', () => {
  it('puts many pieces together in room of about the size of the message', () => {
    const inbox = new Inbox();
    const bytes = message([sequence('documents', [{ text: 'x'.repeat(300_000) }])]);
    for (let at = 0; at < bytes.length - 10; at += 10) inbox.add(bytes.subarray(at, at + 10));
    expect(inbox.held).toBeLessThanOrEqual(bytes.length);
    inbox.add(bytes.subarray(Math.ceil((bytes.length - 10) / 10) * 10));
    expect(inbox.take()?.equals(bytes)).toBe(true);
    expect(inbox.held).toBe(0);
  });

  it('makes no room for what is only announced', () => {
    const inbox = new Inbox();
    inbox.add(header(47_000_000, 2013));
    inbox.add(Buffer.of(0));
    expect(inbox.held).toBeLessThan(10_000);
  });

  it('drops who holds most when all together hold too much', () => {
    const dropped: string[] = [];
    const holder = (name: string) => ({ drop: () => dropped.push(name) });
    const [small, large, late] = [holder('small'), holder('large'), holder('late')];
    const budget = new MemoryBudget(100);
    budget.hold(small, 20);
    budget.hold(large, 70);
    budget.hold(late, 15);
    expect(dropped).toEqual(['large']);
    budget.hold(small, 0);
    budget.hold(late, 100);
    expect(dropped).toEqual(['large']);
  });
});

/** A client whose connection is served with these budgets; its unfinished message has been received. */
async function withUnfinishedMessage(receivedBytes: number): Promise<{ client: Socket; connection: Connection }> {
  const budgets = { received: new MemoryBudget(receivedBytes), unsent: new MemoryBudget(receivedBytes) };
  const listener = createServer().listen(0, '127.0.0.1');
  await once(listener, 'listening');
  const address = listener.address();
  const client = connect(typeof address === 'object' ? (address?.port ?? 0) : 0, '127.0.0.1');
  const [socket] = (await once(listener, 'connection')) as [Socket];
  listener.close();
  // No message of it ever comes in whole, so it needs nothing of a server.
  const connection = new Connection(socket, {} as ServerState, 1, budgets);
  const received = once(socket, 'data');
  client.on('error', () => client.destroy());
  client.write(header(5000, 2013));
  await received;
  return { client, connection };
}

describe('a message that does not come in whole', () => {
  it('ends the connection when there is no memory for it', async () => {
    const { client } = await withUnfinishedMessage(10);
    for await (const _ of client) expect.unreachable('nothing is answered');
    expect(client.readableEnded).toBe(true);
  });

  it('ends the connection once it has stopped for a minute', async () => {
    const { client, connection } = await withUnfinishedMessage(1_000_000);
    connection.dropIfStalled(performance.now() + stallLimitMs - 5_000);
    expect(client.destroyed).toBe(false);
    connection.dropIfStalled(performance.now() + stallLimitMs + 1);
    for await (const _ of client) expect.unreachable('nothing is answered');
    expect(client.readableEnded).toBe(true);
  });
});

describe('where it listens', () => {
  it.each(['0.0.0.0', '::', '192.168.1.5', '8.8.8.8', '::ffff:10.0.0.1'])(
    'refuses %s with the reason',
    async (host) => {
      await expect(startEmbeddedMongo({ host })).rejects.toThrow(`this machine only (127.0.0.1), not on ${host}`);
    },
  );

  it('refuses a name without an address', async () => {
    await expect(startEmbeddedMongo({ host: 'sin-direccion.invalid' })).rejects.toThrow(/has no address/);
  });

  it.each(['localhost', '127.0.0.5'])('takes %s, and tells clients the address', async (host) => {
    const local = await startEmbeddedMongo({ host });
    expect(local.uri).toMatch(/^mongodb:\/\/(127\.|\[::1\])/);
    await local.close();
  });
});
