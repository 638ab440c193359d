import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { randomFrom } from './random.js';

/** What stands between Telegram and several bots on their webhooks, on a bad day. */
export type ShufflingBalancer = {
  url: string;
  /** Bots that are given every update. */
  bots: string[];
  /** Waits for what is under way; fails when a bot did not take an update. */
  settle: () => Promise<void>;
  close: () => Promise<void>;
};

const LONGEST_DETOUR_MS = 120;

/**
 * Takes every update at once and gives it twice to every bot, each time on a detour of its own, so that later ones
 * overtake earlier ones.
 */
export async function startShufflingBalancer(seed: number): Promise<ShufflingBalancer> {
  const random = randomFrom(seed);
  const bots: string[] = [];
  const underWay: Promise<PromiseSettledResult<void>[]>[] = [];
  const deliver = async (bot: string, headers: Record<string, string>, body: Buffer) => {
    await sleep(random() * LONGEST_DETOUR_MS);
    const { status } = await fetch(bot, { method: 'POST', headers, body });
    if (status !== 200) throw new Error(`A bot answered ${status} to an update`);
  };
  const server = createServer(async (request, response) => {
    const secret = String(request.headers['x-telegram-bot-api-secret-token']);
    const headers = { 'content-type': 'application/json', 'x-telegram-bot-api-secret-token': secret };
    const body = Buffer.concat(await request.toArray());
    underWay.push(Promise.allSettled([...bots, ...bots].map((bot) => deliver(bot, headers, body))));
    response.end();
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/hook`,
    bots,
    settle: async () => {
      const failed = (await Promise.all(underWay)).flat().filter((result) => result.status === 'rejected');
      if (failed.length > 0)
        throw new AggregateError(
          failed.map(({ reason }) => reason),
          'Updates were not taken',
        );
    },
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
