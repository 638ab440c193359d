import type { Response } from '@ventanilla/contracts';
import { isDeskError } from '../core/desk-error.js';
import { newClientId } from './client-id.js';
import {
  type AnswerPlace,
  afterConflict,
  afterStored,
  afterTyping,
  onTopOf,
  stateOf,
  type Typed,
  type UnsentAnswer,
  type Write,
} from './unsent-answer.js';
import type { UnsentAnswers } from './unsent-answers.js';

/** A pause long enough to have finished a thought. */
const QUIET_MS = 2_000;
/** How long to wait after each failed try; the last one again and again. */
const PATIENCE_MS = [3_000, 6_000, 15_000, 30_000];

/** What passes by itself: the connection, a sign-in that ended, a mistake on core's side. */
const passing: ReadonlySet<string> = new Set(['unavailable', 'tooManyRequests', 'internal', 'unauthenticated']);

export type Send = (place: AnswerPlace, write: Write) => Promise<Response>;
type Reader = (round: string, stored: Response) => void;

export type OutboxState = {
  answers: readonly UnsentAnswer[];
  /** The last try did not reach core; there will be another. */
  isAway: boolean;
  /** False when the browser could not keep something: then it lives in this page only. */
  isKept: boolean;
};

/**
 * Takes what a person types to the questions of rounds and sends it to core, one answer after the other, until core has
 * said that it is stored. Only then, or when the person gives it up, is it forgotten.
 */
export class Outbox {
  #state: OutboxState;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #failures = 0;
  #sending: Promise<void> | null = null;
  /** Somebody asked to send since sending began. */
  #isWanted = false;
  readonly #listeners = new Set<() => void>();
  readonly #readers = new Set<Reader>();

  constructor(
    readonly unsent: UnsentAnswers,
    readonly send: Send,
  ) {
    this.#state = { answers: unsent.inOrder(), isAway: false, isKept: true };
  }

  readonly state = (): OutboxState => this.#state;

  readonly subscribe = (listener: () => void) => subscribed(this.#listeners, listener);

  /** Hears of every answer that core has now, ours or somebody else's. */
  readonly onStored = (reader: Reader) => subscribed(this.#readers, reader);

  type(place: AnswerPlace, typed: Typed): void {
    this.#keep(place, afterTyping(this.unsent.find(place), place, typed));
    this.#flushIn(QUIET_MS);
  }

  /** After a conflict: what was typed is to hold, though somebody else answered. */
  keepMine(answer: UnsentAnswer): Promise<void> {
    if (answer.theirs) this.#keep(answer, onTopOf(answer, answer.theirs));
    return this.flush();
  }

  /** Forgets what was typed: the other answer is to hold, or core will never take it. */
  giveUp(place: AnswerPlace): void {
    this.#keep(place, null);
  }

  /** Begins with what an earlier page left, and tries again whenever the connection comes back. Gives what ends it. */
  start(): () => void {
    const online = () => void this.flush();
    const stopWatching = this.unsent.shelf.watch(() => this.#readAgain());
    window.addEventListener('online', online);
    void this.flush();
    return () => {
      clearTimeout(this.#timer);
      stopWatching();
      window.removeEventListener('online', online);
    };
  }

  /** Sends all there is to send. */
  flush(): Promise<void> {
    clearTimeout(this.#timer);
    this.#isWanted = true;
    this.#sending ??= this.#sendWhileWanted().finally(() => {
      this.#sending = null;
    });
    return this.#sending;
  }

  async #sendWhileWanted(): Promise<void> {
    while (this.#isWanted) await inTurn(() => this.#sendAll());
  }

  async #sendAll(): Promise<void> {
    this.#isWanted = false;
    this.#readAgain();
    for (;;) {
      const next = this.#state.answers.find((answer) => stateOf(answer) === 'waiting');
      if (!next) return this.#arrived();
      if (!(await this.#sendOne(next))) return this.#tryLater();
    }
  }

  /** Whether there is any use in going on with the next one. */
  async #sendOne(answer: UnsentAnswer): Promise<boolean> {
    const write = answer.sent ?? { clientId: newClientId(), version: answer.version, response: answer.typed };
    this.#keep(answer, { ...answer, sent: write });
    try {
      const stored = await this.send(answer, write);
      this.#tell(answer, stored);
      this.#settle(answer, (latest) => afterStored(latest, write, stored));
      return true;
    } catch (error) {
      return this.#notStored(answer, error);
    }
  }

  #notStored(answer: UnsentAnswer, error: unknown): boolean {
    if (!isDeskError(error)) throw error;
    const { code, problems, conflict } = error.body;
    if (passing.has(code)) return false;
    const theirs = code === 'conflict' ? (conflict?.current as Response | null) : null;
    if (theirs) {
      this.#tell(answer, theirs);
      this.#settle(answer, (latest) => afterConflict(latest, theirs));
    } else this.#settle(answer, (latest) => ({ ...latest, sent: null, refused: { code, problems } }));
    return true;
  }

  /** What was typed while it was being sent is not lost. */
  #settle(answer: UnsentAnswer, next: (latest: UnsentAnswer) => UnsentAnswer | null): void {
    this.#keep(answer, next(this.unsent.find(answer) ?? answer));
  }

  #keep(place: AnswerPlace, answer: UnsentAnswer | null): void {
    if (answer) this.unsent.put(answer);
    else this.unsent.remove(place);
    this.#become({});
  }

  #readAgain(): void {
    this.unsent.readAgain();
    this.#become({});
  }

  #arrived(): void {
    this.#failures = 0;
    this.#become({ isAway: false });
  }

  #tryLater(): void {
    this.#become({ isAway: true });
    this.#flushIn(PATIENCE_MS[Math.min(this.#failures, PATIENCE_MS.length - 1)] ?? QUIET_MS);
    this.#failures += 1;
  }

  #flushIn(ms: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.flush(), ms);
  }

  #tell({ round }: AnswerPlace, stored: Response): void {
    for (const reader of this.#readers) reader(round, stored);
  }

  #become(change: Partial<OutboxState>): void {
    this.#state = { ...this.#state, ...change, answers: this.unsent.inOrder(), isKept: this.unsent.areKept() };
    for (const listener of this.#listeners) listener();
  }
}

function subscribed<Listener>(listeners: Set<Listener>, listener: Listener): () => void {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}

/** Tabs take turns, so that none sends what another is sending. */
async function inTurn(deed: () => Promise<void>): Promise<void> {
  const locks = globalThis.navigator?.locks;
  if (!locks) return deed();
  await locks.request('ventanilla-unsent', deed);
}
