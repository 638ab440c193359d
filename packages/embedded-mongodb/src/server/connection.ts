import type { Socket } from 'node:net';
import { MongoError } from '../errors.js';
import { BrokenMessage, encodeMessage, messageLength, parseMessage, type Request } from '../wire/message.js';
import type { ServerState } from './command.js';
import { dispatch, errorReply } from './dispatch.js';

/** Serves one client: reads messages, answers them in turn, and closes at the first thing that is not a message. */
export class Connection {
  private chunks: Buffer[] = [];
  private buffered = 0;
  private working = false;
  private replies = 0;

  constructor(
    private readonly socket: Socket,
    private readonly state: ServerState,
    private readonly id: number,
  ) {
    socket.setNoDelay(true);
    socket.on('data', (chunk) => this.receive(chunk));
    // A client that goes away mid-message is its own affair; the socket closes itself.
    socket.on('error', () => socket.destroy());
  }

  private receive(chunk: Buffer): void {
    this.chunks.push(chunk);
    this.buffered += chunk.length;
    if (!this.working) void this.work();
  }

  private async work(): Promise<void> {
    this.working = true;
    try {
      for (let bytes = this.takeMessage(); bytes && !this.socket.destroyed; bytes = this.takeMessage())
        await this.answer(bytes);
    } catch (error) {
      // Bytes that are no message are answered by hanging up; anything else is a fault of this server and is told.
      const unreadable = error instanceof BrokenMessage || error instanceof MongoError;
      if (!unreadable) console.error('embedded-mongodb: a connection failed', error);
      this.socket.destroy();
    } finally {
      this.socket.resume();
      this.working = false;
    }
  }

  /** The next whole message, or null while some of it is missing. */
  private takeMessage(): Buffer | null {
    if (this.buffered < 4) return null;
    const length = messageLength(this.peek(4));
    if (this.buffered < length) return null;
    const all = this.chunks.length === 1 ? (this.chunks[0] ?? Buffer.alloc(0)) : Buffer.concat(this.chunks);
    const rest = all.subarray(length);
    this.chunks = rest.length > 0 ? [rest] : [];
    this.buffered = rest.length;
    return all.subarray(0, length);
  }

  private peek(count: number): Buffer {
    const [first] = this.chunks;
    if (first && first.length >= count) return first;
    this.chunks = [Buffer.concat(this.chunks)];
    return this.chunks[0] ?? Buffer.alloc(0);
  }

  private async answer(bytes: Buffer): Promise<void> {
    this.socket.pause();
    const request = parseMessage(bytes);
    const reply = await dispatch(this.state, this.id, request.command);
    if (!request.unacknowledged) await this.send(request, reply);
  }

  private async send(request: Request, reply: Record<string, unknown>): Promise<void> {
    this.replies += 1;
    const bytes = this.encode(request, reply);
    if (!this.socket.write(bytes)) await drained(this.socket);
  }

  private encode(request: Request, reply: Record<string, unknown>): Buffer {
    try {
      return encodeMessage(request, reply, this.replies);
    } catch (error) {
      if (error instanceof BrokenMessage) throw error;
      return encodeMessage(
        request,
        errorReply(
          error instanceof MongoError ? error : new MongoError('InternalError', 'the reply cannot be written as BSON'),
        ),
        this.replies,
      );
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
    socket.on('drain', done);
    socket.on('close', done);
  });
}
