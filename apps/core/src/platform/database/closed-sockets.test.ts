import diagnostics from 'node:diagnostics_channel';
import type { Socket } from 'node:net';
import mongoose from 'mongoose';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestDatabase, type TestDatabase } from '../../../test/test-database.js';

/** The sockets of this process that lead to a server, as the driver opens them. */
const sockets = new Set<Socket>();
const remember = (message: unknown) => {
  const { socket } = message as { socket: Socket };
  sockets.add(socket);
  socket.once('close', () => sockets.delete(socket));
};

let database: TestDatabase;
beforeAll(async () => {
  database = await startTestDatabase();
  diagnostics.subscribe('net.client.socket', remember);
});
afterAll(async () => {
  diagnostics.unsubscribe('net.client.socket', remember);
  await database?.stop();
});

/** As when the server goes away: for the rest of this turn, nobody has been told that the sockets are closed. */
function closeAll(): void {
  for (const socket of sockets) socket.destroy();
}

describe('the driver', () => {
  it('leaves nothing hanging when it writes to connections that close at that moment, and comes back', async () => {
    const options = { heartbeatFrequencyMS: 10_000, serverSelectionTimeoutMS: 3_000, maxPoolSize: 1 };
    const connection = await mongoose.createConnection(database.uri, options).asPromise();
    const ping = async () => connection.db?.command({ ping: 1 });
    for (let turn = 0; turn < 3; turn += 1) {
      await expect.poll(ping, { timeout: 10_000 }).toMatchObject({ ok: 1 });
      // By then the driver may look again at once, which it does when an operation fails.
      await new Promise((resolve) => setTimeout(resolve, 600));
      closeAll();
      await ping().catch((error: Error) => expect(error.name).toMatch(/^Mongo/));
    }
    await expect.poll(ping, { timeout: 10_000 }).toMatchObject({ ok: 1 });
    await connection.close();
  });
});
