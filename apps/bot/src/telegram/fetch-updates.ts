import { setTimeout as sleep } from 'node:timers/promises';
import type { UpdateSupplier } from '@grammyjs/runner';
import { type Api, GrammyError } from 'grammy';
import type { Update } from 'grammy/types';
import type { Unanswered } from './unanswered.js';
import { updateKinds } from './update-kinds.js';

const LONG_POLL_SECONDS = 30;
/** Telegram's own limit. */
const MOST_AT_ONCE = 100;
const LOOK_AGAIN_MS = 200;

type Signal = Parameters<UpdateSupplier<Update>['supply']>[1];

/** Fetches new updates without letting Telegram forget those that are still being answered. */
export function fetchUpdates(api: Api, unanswered: Unanswered, retryAfterMs: number): UpdateSupplier<Update> {
  const ask = async (wanted: number, signal: Signal): Promise<Update[]> => {
    const { offset, repeated } = unanswered;
    const limit = Math.max(1, Math.min(wanted + repeated, MOST_AT_ONCE));
    const request = { offset, limit, timeout: LONG_POLL_SECONDS, allowed_updates: updateKinds };
    const updates = await untilAnswered(() => api.getUpdates(request, signal), signal, retryAfterMs);
    unanswered.confirm(offset);
    return updates;
  };
  const supply = async (wanted: number, signal: Signal): Promise<Update[]> => {
    for (;;) {
      const updates = await ask(wanted, signal);
      const fresh = unanswered.begin(updates);
      if (fresh.length > 0 || updates.length === 0) return fresh;
      await unanswered.oneMore(LOOK_AGAIN_MS);
    }
  };
  return { supply };
}

/** Lets Telegram forget what was answered, so that the next bot is not given it again. */
export async function confirmAnswered(api: Api, { offset }: Unanswered): Promise<void> {
  await api.getUpdates({ offset, limit: 1, timeout: 0 });
}

async function untilAnswered(call: () => Promise<Update[]>, signal: Signal, retryAfterMs: number) {
  for (;;) {
    try {
      return await call();
    } catch (error) {
      if (signal.aborted || isFinal(error)) throw error;
      await sleep(secondsToWait(error) * 1_000 || retryAfterMs);
    }
  }
}

/** Another bot is fetching, or the token is no longer accepted. */
function isFinal(error: unknown): boolean {
  return error instanceof GrammyError && (error.error_code === 401 || error.error_code === 409);
}

function secondsToWait(error: unknown): number {
  return error instanceof GrammyError ? (error.parameters.retry_after ?? 0) : 0;
}
