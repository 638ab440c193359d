import { autoRetry } from '@grammyjs/auto-retry';
import { apiThrottler } from '@grammyjs/transformer-throttler';
import { type Api, HttpError, type Transformer } from 'grammy';

const BURST = 10;
/** Telegram asks for about one message a second in a chat and lets short bursts pass: a long answer is one. */
const PRIVATE_CHATS = {
  maxConcurrent: 1,
  reservoir: BURST,
  reservoirIncreaseAmount: 1,
  reservoirIncreaseInterval: 1_000,
  reservoirIncreaseMaximum: BURST,
};
/** Longer than this nobody waits for an answer, and the next message of the chat waits behind it. */
const LONGEST_RETRY_SECONDS = 30;
const RETRIES = 3;
const NETWORK_RETRY_AFTER_MS = 500;

/** Keeps the bot within Telegram's limits, and trying while Telegram is busy or unreachable, but not for ever. */
export function makeResilient(api: Api): void {
  api.config.use(onlyFor(isMessage, apiThrottler({ out: PRIVATE_CHATS })));
  api.config.use(onlyFor(isNotPolling, retryNetwork(NETWORK_RETRY_AFTER_MS)));
  api.config.use(
    onlyFor(
      isNotPolling,
      autoRetry({ maxRetryAttempts: RETRIES, maxDelaySeconds: LONGEST_RETRY_SECONDS, rethrowHttpErrors: true }),
    ),
  );
}

/** auto-retry would repeat after a network failure for ever, an hour apart in the end: these are bounded. */
export function retryNetwork(firstDelayMs: number): Transformer {
  return async (previous, method, payload, signal) => {
    for (let attempt = 0; ; attempt++) {
      try {
        return await previous(method, payload, signal);
      } catch (error) {
        if (!(error instanceof HttpError) || signal?.aborted || attempt >= RETRIES) throw error;
        await new Promise((resolve) => setTimeout(resolve, firstDelayMs * 2 ** attempt));
      }
    }
  };
}

function onlyFor(isMeant: (method: string) => boolean, transformer: Transformer): Transformer {
  return (previous, method, payload, signal) =>
    isMeant(method) ? transformer(previous, method, payload, signal) : previous(method, payload, signal);
}

/** Edits, notices and "typing" do not count as messages: they must not make the answer wait. */
function isMessage(method: string): boolean {
  return method.startsWith('send') && method !== 'sendChatAction';
}

/** Polling has its own way of trying again, which never ends. */
function isNotPolling(method: string): boolean {
  return method !== 'getUpdates';
}
