import { connect } from 'node:net';
import { z } from 'zod';

/** Whether something accepts connections on a port of this machine. */
export function accepts(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ port, host: '127.0.0.1' });
    const settle = (ready: boolean) => {
      socket.destroy();
      resolve(ready);
    };
    socket.once('connect', () => settle(true));
    socket.once('error', () => settle(false));
  });
}

/** Whether an address answers with a success. */
export async function answers(url: string): Promise<boolean> {
  const response = await fetch(url, { signal: AbortSignal.timeout(2_000) }).catch(() => null);
  return response?.ok ?? false;
}

const stateSchema = z.object({ bot: z.object({ isConnected: z.boolean() }) });

/** Whether a bot takes its updates from a local Telegram. */
export async function hasBot(chatUrl: string): Promise<boolean> {
  const response = await fetch(`${chatUrl}/driver/state`, { signal: AbortSignal.timeout(2_000) }).catch(() => null);
  const state = stateSchema.safeParse(await response?.json().catch(() => null));
  return state.data?.bot.isConnected ?? false;
}

/**
 * Ready once the process says so, or has been asked for so long without ending: for a part that waits for something outside
 * this machine, which must not keep the others waiting.
 */
export function saysSoOrStaysUp(milliseconds: number): (hasSaidSo: boolean) => Promise<boolean> {
  let firstAskedAt: number | null = null;
  return async (hasSaidSo) => {
    firstAskedAt ??= Date.now();
    return hasSaidSo || Date.now() - firstAskedAt >= milliseconds;
  };
}
