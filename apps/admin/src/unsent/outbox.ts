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
import { isPassing, subscribed, UntilSent } from './until-sent.js';

/** A pause long enough to have finished a thought. */
const QUIET_MS = 2_000;
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
  readonly #untilSent = new UntilSent('ventanilla-unsent', () => this.#sendAll());
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
    this.#untilSent.flushIn(QUIET_MS);
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
    const stopWatching = this.unsent.shelf.watch(() => this.#readAgain());
    const stopSending = this.#untilSent.start();
    return () => {
      stopSending();
      stopWatching();
    };
  }

  /** Sends all there is to send. */
  flush(): Promise<void> {
    return this.#untilSent.flush();
  }

  async #sendAll(): Promise<boolean> {
    this.#readAgain();
    for (;;) {
      const next = this.#state.answers.find((answer) => stateOf(answer) === 'waiting');
      const reached = !next || (await this.#sendOne(next));
      if (next && reached) continue;
      this.#become({ isAway: !reached });
      return reached;
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
    if (isPassing(code)) return false;
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

  #tell({ round }: AnswerPlace, stored: Response): void {
    for (const reader of this.#readers) reader(round, stored);
  }

  #become(change: Partial<OutboxState>): void {
    this.#state = { ...this.#state, ...change, answers: this.unsent.inOrder(), isKept: this.unsent.areKept() };
    for (const listener of this.#listeners) listener();
  }
}
