import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { resolveLoopback } from './server/loopback.js';
import { MongoServer } from './server/server.js';

/** Where and how to run the server. Everything has a default; with none given it is a throw-away server for a test. */
export type EmbeddedMongoOptions = {
  /** The folder for the data, created when missing. Left out: a temporary folder, not flushed to disk (faster) and removed by `close()`. */
  readonly dataDir?: string;
  /** The port to listen on; 0 (the default) takes a free one. */
  readonly port?: number;
  /** A loopback address; 127.0.0.1 by default. Others are refused: there are no users and no encryption here. */
  readonly host?: string;
  /** The name of the replica set of one that clients see; `rs0` by default. */
  readonly replicaSet?: string;
  /** The clock for TTL indexes, `$currentDate` and timeouts; the system's by default. */
  readonly now?: () => Date;
  /** How often TTL indexes are served, in milliseconds; a minute by default, as in MongoDB. */
  readonly expiryIntervalMs?: number;
};

/** A running server. */
export type EmbeddedMongo = {
  /** What to give to a driver; add a database name before the `?`, or choose it in the driver. */
  readonly uri: string;
  readonly port: number;
  /** Removes documents whose time is up now, instead of at the next regular pass; returns how many. */
  readonly expire: () => Promise<number>;
  /**
   * Copies the data as it is at this moment into a folder that is not there or empty, while the server goes on. The copy is
   * a data folder itself. Rejects with `DataFolderError` when it cannot be made; then nothing is left behind.
   */
  readonly backup: (folder: string) => Promise<void>;
  /** Ends connections, rolls back open transactions, closes the data. May be called twice. */
  readonly close: () => Promise<void>;
};

/** Another program listens on the port; the message says which port and what to do. */
export class PortBusyError extends Error {
  override readonly name = 'PortBusyError';
}

/**
 * Starts a server and resolves when it accepts connections. Throws {@link PortBusyError} when the port is taken,
 * `DataFolderError` when the data folder is in use, of a newer version or unreadable, and `RangeError` for an address that is not loopback.
 */
export async function startEmbeddedMongo(options: EmbeddedMongoOptions = {}): Promise<EmbeddedMongo> {
  const {
    port = 0,
    host = '127.0.0.1',
    replicaSet = 'rs0',
    now = () => new Date(),
    expiryIntervalMs = 60_000,
  } = options;
  const address = await resolveLoopback(host);
  const temporary = options.dataDir === undefined ? await mkdtemp(join(tmpdir(), 'embedded-mongodb-')) : null;
  const folder = options.dataDir ?? temporary ?? '';
  const server = new MongoServer({
    folder,
    durable: temporary === null,
    host: address,
    port,
    replicaSet,
    now,
    expiryIntervalMs,
  });
  const close = async () => {
    await server.close();
    if (temporary) await rm(temporary, { recursive: true, force: true });
  };
  await listenOrClose(server, port, close);
  return {
    uri: `mongodb://${server.address}/?replicaSet=${replicaSet}`,
    port: server.port,
    expire: () => server.expire(),
    backup: (folder) => server.backup(folder),
    close,
  };
}

async function listenOrClose(server: MongoServer, port: number, close: () => Promise<void>): Promise<void> {
  try {
    await server.listen();
  } catch (error) {
    await close();
    throw isPortBusy(error)
      ? new PortBusyError(
          `Port ${port} is already in use. Stop the program that listens there, or choose another port (port: 0 takes a free one; --port on the command line).`,
        )
      : error;
  }
}

function isPortBusy(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
}
