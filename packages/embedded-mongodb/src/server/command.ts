import type { Document } from '../bson/codec.js';
import { type ErrorCodeName, MongoError } from '../errors.js';
import type { ClusterClock } from '../sessions/cluster-clock.js';
import type { SessionInfo } from '../sessions/session-info.js';
import type { Sessions } from '../sessions/sessions.js';
import type { Transaction } from '../sessions/transaction.js';
import type { StatementMemory } from '../sessions/write-history.js';
import type { CollectionInfo } from '../storage/catalog.js';
import type { Engine } from '../storage/engine.js';
import type { Overlay } from '../storage/overlay.js';
import type { View } from '../storage/view.js';
import type { Cursors } from './cursors.js';
import type { FailPoints } from './fail-points.js';
import type { Operations } from './operations.js';
import type { Snapshots } from './snapshots.js';

/** What every command can reach. */
export type ServerState = {
  readonly engine: Engine;
  readonly sessions: Sessions;
  readonly cursors: Cursors;
  readonly failPoints: FailPoints;
  readonly operations: Operations;
  readonly clock: ClusterClock;
  readonly snapshots: Snapshots;
  readonly replicaSet: string;
  /** `host:port` as clients reach this server. */
  readonly address: () => string;
  readonly startedAt: Date;
  readonly connections: () => number;
  /** `host:port` of the client at the other end of a connection. */
  readonly clientAddress: (connectionId: number) => string;
};

/** One command of one client, with the view of the data it works on. */
export type CommandCall = ServerState & {
  readonly command: Document;
  readonly database: string;
  readonly connectionId: number;
  readonly session: SessionInfo | null;
  readonly transaction: Transaction | null;
  /** What this command reads: its transaction's view, or what everybody sees. */
  readonly view: View;
  /**
   * Makes changes and answers; outside a transaction they are on disk when the promise resolves. `memory` knows what
   * was done already when the client sent the same write before.
   */
  readonly write: <T extends Document>(work: (view: Overlay, memory: StatementMemory) => T) => Promise<Document>;
};

/** How a command behaves and who serves it. */
export type CommandHandler = {
  /** Why the command is known and refused; left out for what is served. */
  readonly refused?: { readonly code: ErrorCodeName; readonly reason: string };
  readonly run: (call: CommandCall) => Document | Promise<Document>;
  /** May run inside a transaction. */
  readonly inTransaction?: boolean;
  /** A write that may change more than memory should hold; all it reads is the view it is given to write to. */
  readonly mayChangeMuch?: boolean;
  /** A write of statements, each of which is done once also when the client sends it again. */
  readonly retryable?: boolean;
};

/** The commands of one group by name. */
export type CommandGroup = Readonly<Record<string, CommandHandler>>;

/** The collection a command names with its first field (`{ find: 'topics' }`). */
export function collectionName({ command }: CommandCall): string {
  const field = firstField(command);
  const name = command[field];
  if (typeof name === 'string' && name !== '') return name;
  throw new MongoError('InvalidNamespace', `${field || 'the command'} needs the name of a collection`);
}

/** The field a command begins with, which names it; an empty text for an empty command. */
export function firstField(command: Document): string {
  for (const field in command) return field;
  return '';
}

/** That collection as the command's view knows it, or null. */
export function findCollection(call: CommandCall): CollectionInfo | null {
  return call.engine.catalog.find(call.view, call.database, collectionName(call));
}
