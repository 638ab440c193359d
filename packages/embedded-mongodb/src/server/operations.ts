import type { Document } from '../bson/codec.js';
import { MongoError } from '../errors.js';

/** One command that is being answered. */
export class Operation {
  /** When it began, by `performance.now()`. */
  readonly startedMs = performance.now();
  /** What it does nothing but wait for, if it does. */
  waitsFor: 'lock' | 'failPoint' | null = null;
  private interrupt: (error: MongoError) => void = () => undefined;
  private isKilled = false;

  constructor(
    readonly id: number,
    readonly connectionId: number,
    readonly command: Document,
  ) {}

  /** Ends it where it waits, now or the next time; what a command does in one go runs to its end. */
  kill(): void {
    this.isKilled = true;
    this.interrupt(interrupted());
  }

  /**
   * Waits for something, but not longer than `patienceMs` milliseconds: then it rejects with `MaxTimeMSExpired`, and with
   * `Interrupted` when the operation is killed.
   */
  async wait(
    reason: 'lock' | 'failPoint',
    until: Promise<unknown>,
    patienceMs = Number.POSITIVE_INFINITY,
  ): Promise<void> {
    if (this.isKilled) throw interrupted();
    this.waitsFor = reason;
    const ended = new Promise<never>((_, reject) => {
      this.interrupt = reject;
    });
    const timer = Number.isFinite(patienceMs) ? setTimeout(() => this.interrupt(expired()), patienceMs) : undefined;
    try {
      await Promise.race([until, ended]);
    } finally {
      clearTimeout(timer);
      this.waitsFor = null;
    }
  }
}

function interrupted(): MongoError {
  return new MongoError('Interrupted', 'operation was interrupted');
}

function expired(): MongoError {
  return new MongoError('MaxTimeMSExpired', 'operation exceeded time limit');
}

/** The commands that are being answered, in the order they came. */
export class Operations {
  private readonly running = new Map<number, Operation>();
  private lastId = 0;

  /** Notes that a command is being answered, until {@link end} is told. */
  begin(connectionId: number, command: Document): Operation {
    this.lastId += 1;
    const operation = new Operation(this.lastId, connectionId, command);
    this.running.set(this.lastId, operation);
    return operation;
  }

  /** Forgets what has been answered. */
  end({ id }: Operation): void {
    this.running.delete(id);
  }

  /** Ends an operation by its number; one that has ended is no error. */
  kill(id: number): void {
    this.running.get(id)?.kill();
  }

  /** All of them, the one that asks among them. */
  list(): Iterable<Operation> {
    return this.running.values();
  }
}
