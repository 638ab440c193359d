import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, rmSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mutatedMessages } from './fuzz/mutated-messages.js';
import { fuzzRounds } from './fuzz/rounds.js';
import { RawConnection } from './raw-connection.js';
import { present } from './support.js';

/** How many packets go out at the same time, each on a connection of its own. */
const atOnce = 10;
/** How much more memory the server may hold after the rounds than before, in megabytes: much less than was announced. */
const memoryAllowanceMb = 150;

const root = fileURLToPath(new URL('..', import.meta.url));
const built = join(root, 'node_modules', '.cache', 'wire-fuzz-test');
let server: ChildProcess | null = null;
let complaints = '';
let uri = '';

beforeAll(async () => {
  execFileSync(
    join(root, 'node_modules/.bin/tsc'),
    ['-p', 'tsconfig.build.json', '--outDir', built, '--declaration', 'false', '--declarationMap', 'false'],
    { cwd: root },
  );
  server = spawn(process.execPath, [join(built, 'bin/embedded-mongodb.js'), '--port', '0']);
  server.stderr?.on('data', (chunk) => {
    complaints += chunk;
  });
  const [line] = await once(createInterface(present(server.stdout)), 'line');
  uri = String(line).split(' ').at(-1) ?? '';
}, 60_000);
afterAll(async () => {
  const ended = once(present(server), 'exit');
  present(server).kill();
  await ended;
  rmSync(built, { recursive: true });
});

/** Sends pieces on a connection of their own, closes it, and resolves when the other side has too. */
async function send(pieces: readonly Uint8Array[]): Promise<void> {
  const { hostname, port } = new URL(uri);
  const socket = connect(Number(port), hostname);
  socket.setNoDelay(true);
  socket.on('error', () => socket.destroy());
  socket.resume();
  const closed = once(socket, 'close');
  for (const piece of pieces) if (!socket.destroyed) socket.write(piece);
  socket.end();
  await closed;
}

async function ping(): Promise<unknown> {
  const connection = await RawConnection.to(uri);
  const reply = await connection.send({ ping: 1, $db: 'admin' });
  connection.close();
  return reply;
}

/** The memory the server holds, in megabytes, as Linux tells; null elsewhere. */
function heldMegabytes(): number | null {
  if (process.platform !== 'linux') return null;
  const status = readFileSync(`/proc/${present(server).pid}/status`, 'utf8');
  return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1]) / 1024;
}

describe('bytes', () => {
  it('of any kind neither end the server nor fill its memory', { timeout: 600_000 }, async () => {
    await send([]);
    const before = heldMegabytes() ?? 0;
    await fc.assert(
      fc.asyncProperty(fc.array(mutatedMessages, { minLength: atOnce, maxLength: atOnce }), async (packets) => {
        await Promise.all(packets.map(send));
        expect(await ping()).toMatchObject({ ok: 1 });
      }),
      fuzzRounds(30),
    );
    expect((heldMegabytes() ?? 0) - before).toBeLessThan(memoryAllowanceMb);
    expect(present(server).exitCode).toBeNull();
    expect(complaints).not.toMatch(/unhandled|a connection failed|internal/i);
  });

  it('announced and never sent cost nothing', async () => {
    const before = heldMegabytes() ?? 0;
    const announcement = Buffer.alloc(1000);
    announcement.writeInt32LE(47_000_000, 0);
    announcement.writeInt32LE(2013, 12);
    const { hostname, port } = new URL(uri);
    const sockets = Array.from({ length: 200 }, () => connect(Number(port), hostname));
    await Promise.all(
      sockets.map(async (socket) => {
        await once(socket, 'connect');
        socket.write(announcement);
      }),
    );
    expect(await ping()).toMatchObject({ ok: 1 });
    expect((heldMegabytes() ?? 0) - before).toBeLessThan(memoryAllowanceMb);
    for (const socket of sockets) socket.destroy();
  });

  it('that are replies nobody reads are given up', { timeout: 60_000 }, async () => {
    const connection = await RawConnection.to(uri);
    const text = 'x'.repeat(1_000_000);
    await connection.send({
      insert: 'large',
      documents: Array.from({ length: 15 }, (_, i) => ({ _id: i, text })),
      $db: 'fuzz',
    });
    const told = once(present(present(server).stderr), 'data');
    const question = RawConnection.encode({ find: 'large', $db: 'fuzz' });
    const { hostname, port } = new URL(uri);
    const sockets = Array.from({ length: 40 }, () => connect(Number(port), hostname).pause());
    await Promise.all(
      sockets.map(async (socket) => {
        await once(socket, 'connect');
        socket.on('error', () => socket.destroy());
        for (let i = 0; i < 3; i += 1) socket.write(question);
      }),
    );
    expect(String(await told)).toMatch(/hold too much memory/);
    expect(await connection.send({ find: 'large', filter: { _id: 3 }, $db: 'fuzz' })).toMatchObject({ ok: 1 });

    for (const socket of sockets) socket.destroy();
    connection.close();
  });
});
