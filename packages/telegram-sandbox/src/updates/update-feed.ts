import type { Update } from '@grammyjs/types';
import { conflict } from '../bot-api/api-error.js';
import { PendingUpdates, type UpdateContent } from './pending-updates.js';
import { type AnswerCall, Webhook, type WebhookSettings } from './webhook.js';

/** One getUpdates call. */
export type Poll = { offset: number; limit: number; timeoutSeconds: number; signal: AbortSignal };

type WaitingPoll = { limit: number; answer: (updates: Update[]) => void; refuse: (error: Error) => void };
type FeedSettings = { webhookRetryMs: number; onConnectionChange: () => void };

/** A polling bot is between two polls while it handles updates; longer than this and it counts as gone. */
const pauseBetweenPollsMs = 10_000;
/** A bot that hangs up in the middle of a poll, or only confirms what it has, is stopping or crashed. */
const pauseAfterLastPollMs = 1_500;

/** Brings updates to the bot: by long polling or to its webhook, never both. */
export class UpdateFeed {
  readonly pending = new PendingUpdates();
  webhook: Webhook | null = null;
  private readonly settings: FeedSettings;
  private waiting: WaitingPoll | null = null;
  private isPolled = false;
  private goneTimer: NodeJS.Timeout | undefined;

  constructor(settings: FeedSettings) {
    this.settings = settings;
  }

  /** Whether somebody takes the updates: a bot is polling or has a webhook. */
  get isConnected(): boolean {
    return this.isPolled || this.webhook !== null;
  }

  /** Sends something to the bot, now or when it next asks. */
  push(content: UpdateContent): void {
    if (!this.pending.add(content)) return;
    this.webhook?.deliver();
    const waiting = this.waiting;
    if (waiting === null) return;
    // In the next turn, so that updates which belong together travel in one answer.
    setImmediate(() => {
      if (this.waiting === waiting) waiting.answer(this.pending.first(waiting.limit));
    });
  }

  /** Answers a getUpdates call: at once if there is something, else when there is or the time is over. */
  async poll(poll: Poll): Promise<Update[]> {
    if (this.webhook !== null) {
      throw conflict(
        "can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first",
      );
    }
    this.waiting?.refuse(
      conflict('terminated by other getUpdates request; make sure that only one bot instance is running'),
    );
    this.pending.confirm(poll.offset);
    this.setPolled(true);
    const ready = this.pending.first(poll.limit);
    const updates = ready.length > 0 || poll.timeoutSeconds === 0 ? ready : await this.wait(poll);
    const isLastOne = poll.signal.aborted || poll.timeoutSeconds === 0;
    this.expectNextPollWithin(isLastOne ? pauseAfterLastPollMs : pauseBetweenPollsMs);
    return updates;
  }

  setWebhook(settings: WebhookSettings, answerCall: AnswerCall): void {
    this.waiting?.refuse(conflict('terminated by setWebhook request'));
    this.webhook?.close();
    this.webhook = new Webhook(settings, this.pending, this.settings.webhookRetryMs, answerCall);
    this.webhook.deliver();
    this.settings.onConnectionChange();
  }

  deleteWebhook(): void {
    this.webhook?.close();
    this.webhook = null;
    this.settings.onConnectionChange();
  }

  /** Ends whatever is under way. */
  close(): void {
    this.waiting?.answer([]);
    this.webhook?.close();
    clearTimeout(this.goneTimer);
  }

  private wait(poll: Poll): Promise<Update[]> {
    return new Promise((resolve, reject) => {
      const end = (settle: () => void) => {
        clearTimeout(timer);
        poll.signal.removeEventListener('abort', giveUp);
        if (this.waiting === waiting) this.waiting = null;
        settle();
      };
      const waiting: WaitingPoll = {
        limit: poll.limit,
        answer: (updates) => end(() => resolve(updates)),
        refuse: (error) => end(() => reject(error)),
      };
      const giveUp = () => waiting.answer([]);
      const timer = setTimeout(giveUp, poll.timeoutSeconds * 1000);
      poll.signal.addEventListener('abort', giveUp);
      this.waiting = waiting;
    });
  }

  private expectNextPollWithin(pauseMs: number): void {
    clearTimeout(this.goneTimer);
    this.goneTimer = setTimeout(() => {
      if (this.waiting === null) this.setPolled(false);
    }, pauseMs).unref();
  }

  private setPolled(isPolled: boolean): void {
    if (isPolled) clearTimeout(this.goneTimer);
    if (this.isPolled === isPolled) return;
    this.isPolled = isPolled;
    this.settings.onConnectionChange();
  }
}
