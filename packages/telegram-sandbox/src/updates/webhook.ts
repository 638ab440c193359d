import type { Update } from '@grammyjs/types';
import { secondsNow } from '../world/seconds-now.js';
import type { PendingUpdates } from './pending-updates.js';

/** What the bot asked for with setWebhook. */
export type WebhookSettings = { url: string; secretToken: string | null; maxConnections: number };

/** Runs the Bot API call that a webhook may answer with (`{ method, ... }`). */
export type AnswerCall = (body: string) => Promise<void>;

const answerTimeoutMs = 60_000;
const longestRetryMs = 60_000;

/**
 * Delivers updates to the bot's own HTTP server: those of one chat one after the other, several chats at once up to
 * `maxConnections`. What is not answered with 2xx is sent again, later and later.
 */
export class Webhook {
  readonly settings: WebhookSettings;
  lastError: { date: number; message: string } | null = null;
  private readonly pending: PendingUpdates;
  private readonly retryMs: number;
  private readonly answerCall: AnswerCall;
  /** The chats that have an update under way or waiting for another try. */
  private readonly busyChats = new Set<string>();
  private readonly closing = new AbortController();

  constructor(settings: WebhookSettings, pending: PendingUpdates, retryMs: number, answerCall: AnswerCall) {
    this.settings = settings;
    this.pending = pending;
    this.retryMs = retryMs;
    this.answerCall = answerCall;
  }

  /** Sends what may be sent now. Call it whenever an update was added. */
  deliver(): void {
    while (this.busyChats.size < this.settings.maxConnections && !this.closing.signal.aborted) {
      const update = this.pending.find((candidate) => !this.busyChats.has(chatKey(candidate)));
      if (update === null) return;
      this.busyChats.add(chatKey(update));
      void this.send(update, this.retryMs);
    }
  }

  /** Stops delivering; what is under way is abandoned and stays pending. */
  close(): void {
    this.closing.abort();
  }

  private async send(update: Update, retryMs: number): Promise<void> {
    const problem = await this.post(update);
    if (this.closing.signal.aborted) return;
    if (problem === null) {
      this.pending.remove(update.update_id);
      this.busyChats.delete(chatKey(update));
      this.deliver();
      return;
    }
    this.lastError = { date: secondsNow(), message: problem };
    const again = () => void this.send(update, Math.min(retryMs * 2, longestRetryMs));
    setTimeout(again, retryMs).unref();
  }

  /** Posts one update; answers null when it arrived, else what went wrong in Telegram's words. */
  private async post(update: Update): Promise<string | null> {
    const secret = this.settings.secretToken;
    try {
      const response = await fetch(this.settings.url, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          ...(secret === null ? {} : { 'x-telegram-bot-api-secret-token': secret }),
        },
        body: JSON.stringify(update),
        signal: AbortSignal.any([this.closing.signal, AbortSignal.timeout(answerTimeoutMs)]),
      });
      const body = await response.text();
      if (!response.ok) return `Wrong response from the webhook: ${response.status} ${response.statusText}`;
      await this.answerCall(body);
      return null;
    } catch (error) {
      return error instanceof Error && error.name === 'TimeoutError' ? 'Read timeout expired' : 'Connection refused';
    }
  }
}

function chatKey(update: Update): string {
  const message = update.message ?? update.edited_message ?? update.callback_query?.message ?? update.my_chat_member;
  return message === undefined ? `update:${update.update_id}` : `chat:${message.chat.id}`;
}
