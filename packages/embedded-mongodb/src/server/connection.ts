import type { Socket } from 'node:net';
import type { Document } from '../bson/codec.js';
import { BrokenMessage } from '../wire/broken-message.js';
import { encodeMessage, parseMessage } from '../wire/message.js';
import type { Request } from '../wire/request.js';
import type { ServerState } from './command.js';
import { dispatch, errorReply } from './dispatch.js';
import { Inbox } from './inbox.js';
import type { MemoryBudget } from './memory-budget.js';

/** How long a message may stop half-way, in milliseconds. */
export const stallLimitMs = 60_000;

/** How many bytes are read ahead while a command is still being answered. */
const readAheadBytes = 64 * 1024;

/** The memory that all connections together may hold. */
export type ConnectionBudgets = {
  /** For messages that have not come in whole. */
  readonly received: MemoryBudget;
  /** For replies that clients do not read. */
  readonly unsent: MemoryBudget;
};

/** Serves one client: reads messages, answers them in turn, and closes at the first thing that is not a message. */
export class Connection {
  private readonly inbox = new Inbox();
  private reportedBytes = 0;
  private lastHeardMs = 0;
  private working = false;
  private replies = 0;

  constructor(
    private readonly socket: Socket,
    private readonly state: ServerState,
    readonly id: number,
    private readonly budgets: ConnectionBudgets,
  ) {
    socket.setNoDelay(true);
    socket.setKeepAlive(true);
    socket.on('data', (chunk) => this.receive(chunk));
    // A client that goes away mid-message is its own affair; the socket closes itself.
    socket.on('error', () => socket.destroy());
    socket.on('close', () => {
      budgets.received.hold(this, 0);
      budgets.unsent.hold(this, 0);
    });
  }

  /** Ends the connection, for a reason that is told. */
  drop(reason: string): void {
    console.error(`embedded-mongodb: connection ${this.id} is closed: ${reason}`);
    this.socket.destroy();
  }

  /** Ends the connection when a message stopped half-way too long ago. `nowMs` is `performance.now()`. */
  dropIfStalled(nowMs: number): void {
    if (this.inbox.held > 0 && !this.working && nowMs - this.lastHeardMs > stallLimitMs)
      this.drop('a message stopped half-way');
  }

  private receive(chunk: Buffer): void {
    if (this.socket.destroyed) return;
    this.inbox.add(chunk);
    if (!this.working) void this.work();
    else if (this.inbox.held > readAheadBytes) this.socket.pause();
  }

  private async work(): Promise<void> {
    this.working = true;
    try {
      for (let bytes = this.inbox.take(); bytes && !this.socket.destroyed; bytes = this.inbox.take())
        await this.answer(bytes);
      this.reportHeld();
    } catch (error) {
      // Bytes that are no message are answered by hanging up; anything else is a fault of this server and is told.
      if (!(error instanceof BrokenMessage)) console.error('embedded-mongodb: a connection failed', error);
      this.socket.destroy();
    } finally {
      if (this.socket.isPaused()) this.socket.resume();
      this.working = false;
    }
  }

  private reportHeld(): void {
    const { held } = this.inbox;
    if (held > 0) this.lastHeardMs = performance.now();
    if (held === this.reportedBytes || this.socket.destroyed) return;
    this.reportedBytes = held;
    this.budgets.received.hold(this, held);
  }

  private async answer(bytes: Buffer): Promise<void> {
    const request = parseMessage(bytes);
    const reply = await this.replyTo(request);
    if (!request.unacknowledged) await this.send(request, reply);
  }

  private replyTo(request: Request): Promise<Document> | Document {
    try {
      return dispatch(this.state, this.id, request.readCommand());
    } catch (error) {
      if (error instanceof BrokenMessage) throw error;
      return errorReply(error);
    }
  }

  private async send(request: Request, reply: Document): Promise<void> {
    this.replies += 1;
    const bytes = this.encode(request, reply);
    if (this.socket.destroyed || this.socket.write(bytes)) return;
    this.budgets.unsent.hold(this, bytes.length);
    await drained(this.socket);
    this.budgets.unsent.hold(this, 0);
  }

  private encode(request: Request, reply: Document): Buffer {
    try {
      return encodeMessage(request, reply, this.replies);
    } catch (error) {
      return encodeMessage(request, errorReply(error), this.replies);
    }
  }
}

function drained(socket: Socket): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      socket.off('drain', done);
      socket.off('close', done);
      resolve();
    };
    if (socket.destroyed) return resolve();
    socket.on('drain', done);
    socket.on('close', done);
  });
}
