import { createServer, type Server, type Socket } from 'node:net';
import { ClusterClock } from '../sessions/cluster-clock.js';
import { removeOldRecords } from '../sessions/old-records.js';
import { Sessions } from '../sessions/sessions.js';
import { Engine } from '../storage/engine.js';
import { removeExpired } from '../storage/expiry.js';
import type { ServerState } from './command.js';
import { Connection } from './connection.js';
import { Cursors } from './cursors.js';
import { FailPoints } from './fail-points.js';
import { maxConnections, maxReceivedBytes, maxUnsentBytes } from './limits.js';
import { MemoryBudget } from './memory-budget.js';
import { Operations } from './operations.js';
import { Snapshots } from './snapshots.js';

/** How often sessions, cursors and old replies are looked through, in milliseconds. */
const sweepIntervalMs = 5_000;

/** How often what sessions have stored is looked through, in milliseconds: all of it is read. */
const recordSweepIntervalMs = 10 * 60_000;

/** What the server is made of; see `startEmbeddedMongo` for what it means. */
export type ServerSettings = {
  readonly folder: string;
  readonly durable: boolean;
  readonly host: string;
  readonly port: number;
  readonly replicaSet: string;
  readonly now: () => Date;
  readonly expiryIntervalMs: number;
};

/** Listens, hands connections their server, and does the regular tidying. */
export class MongoServer {
  private readonly engine: Engine;
  private readonly sessions: Sessions;
  private readonly cursors: Cursors;
  private readonly failPoints = new FailPoints();
  private readonly operations = new Operations();
  private readonly clock: ClusterClock;
  private readonly snapshots: Snapshots;
  private readonly connections = new Map<Socket, Connection>();
  private readonly budgets = { received: new MemoryBudget(maxReceivedBytes), unsent: new MemoryBudget(maxUnsentBytes) };
  private readonly server: Server;
  private timers: NodeJS.Timeout[] = [];
  private lastConnectionId = 0;
  private recordsSeenAtMs = 0;
  private closed: Promise<void> | null = null;

  constructor(private readonly settings: ServerSettings) {
    this.engine = new Engine(settings.folder, settings.now, settings);
    this.sessions = new Sessions(this.engine);
    this.cursors = new Cursors(settings.now);
    this.clock = new ClusterClock(settings.now, () => this.engine.environment.view.version);
    this.snapshots = new Snapshots(this.engine.environment, this.clock, settings.now);
    const state = this.state();
    this.server = createServer((socket) => this.accept(socket, state));
    this.server.maxConnections = maxConnections;
    // Accepting can fail while listening goes on, when the system has no descriptors left; without this the process would end.
    this.server.on('error', (error) => {
      if (this.server.listening) console.error('embedded-mongodb: a client could not be accepted', error);
    });
    this.server.on('drop', () =>
      console.error(
        `embedded-mongodb: connection refused because there are too many open connections: ${maxConnections}`,
      ),
    );
  }

  private state(): ServerState {
    return {
      engine: this.engine,
      sessions: this.sessions,
      cursors: this.cursors,
      failPoints: this.failPoints,
      operations: this.operations,
      clock: this.clock,
      snapshots: this.snapshots,
      replicaSet: this.settings.replicaSet,
      address: () => this.address,
      startedAt: this.settings.now(),
      connections: () => this.connections.size,
      clientAddress: (connectionId) => this.clientAddress(connectionId),
    };
  }

  private accept(socket: Socket, state: ServerState): void {
    this.lastConnectionId += 1;
    const id = this.lastConnectionId;
    socket.on('close', () => {
      this.connections.delete(socket);
      this.failPoints.forgetClient(id);
    });
    this.connections.set(socket, new Connection(socket, state, id, this.budgets));
  }

  private clientAddress(connectionId: number): string {
    for (const [{ remoteAddress, remotePort = 0 }, { id }] of this.connections)
      if (id === connectionId && remoteAddress !== undefined) return hostAndPort(remoteAddress, remotePort);
    return '';
  }

  /** The port clients reach it at, in use while it listens. */
  get port(): number {
    const address = this.server.address();
    return typeof address === 'object' && address ? address.port : this.settings.port;
  }

  /** `host:port` as clients write it. */
  get address(): string {
    return hostAndPort(this.settings.host, this.port);
  }

  /** Begins to listen. Rejects with the system's error when the port cannot be had. */
  async listen(): Promise<void> {
    const { host, port } = this.settings;
    await this.engine.renew();
    await new Promise<void>((resolve, reject) => {
      this.server.once('error', reject);
      this.server.listen(port, host, () => {
        this.server.off('error', reject);
        resolve();
      });
    });
    this.timers = [
      setInterval(() => this.sweep(), sweepIntervalMs),
      setInterval(() => this.expireRegularly(), this.settings.expiryIntervalMs),
    ];
    for (const timer of this.timers) timer.unref();
  }

  private sweep(): void {
    this.sessions.sweep();
    this.cursors.sweep();
    this.snapshots.sweep();
    for (const connection of this.connections.values()) connection.dropIfStalled(performance.now());
  }

  /** A pass that fails (a full disk, a shutdown) is told and tried again at the next one. */
  private expireRegularly(): void {
    this.expire().catch((error: unknown) =>
      console.error('embedded-mongodb: removing expired documents failed', error),
    );
  }

  private async forgetOldRecords(): Promise<void> {
    const nowMs = this.engine.now().getTime();
    if (nowMs - this.recordsSeenAtMs < recordSweepIntervalMs) return;
    this.recordsSeenAtMs = nowMs;
    this.engine.environment.releaseDeadReaders();
    await removeOldRecords(this.engine);
  }

  /** Removes documents whose time is up, as TTL indexes say; also done regularly by itself. */
  async expire(): Promise<number> {
    if (this.closed) return 0;
    await this.forgetOldRecords();
    return removeExpired(this.engine);
  }

  /** Copies the data as it is at this moment into a folder that is not there or empty. */
  backup(folder: string): Promise<void> {
    return this.engine.environment.copyTo(folder);
  }

  /** Stops listening, ends connections and transactions, and closes the data. A second call waits for the first. */
  close(): Promise<void> {
    this.closed ??= this.shutDown();
    return this.closed;
  }

  private async shutDown(): Promise<void> {
    for (const timer of this.timers) clearInterval(timer);
    const stopped = new Promise<void>((resolve) => this.server.close(() => resolve()));
    for (const socket of this.connections.keys()) socket.destroy();
    if (this.server.listening) await stopped;
    this.sessions.close();
    this.snapshots.close();
    await this.engine.environment.close();
  }
}

function hostAndPort(host: string, port: number): string {
  return `${host.includes(':') ? `[${host}]` : host}:${port}`;
}
