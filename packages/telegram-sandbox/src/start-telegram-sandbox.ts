import type { User } from '@grammyjs/types';
import { BotApi } from './bot-api/bot-api.js';
import { Faults } from './bot-api/faults.js';
import { RateLimits } from './bot-api/rate-limits.js';
import { Driver } from './driver/driver.js';
import { serveBotApi } from './http/bot-api-route.js';
import { serveFile } from './http/file-route.js';
import { portOf, startHttpServer, stopHttpServer } from './http/http-server.js';
import { readAddress } from './http/read-address.js';
import { servePage } from './page/page-route.js';
import type { PageSettings } from './page/page-view.js';
import { defaultToken, type SandboxOptions } from './sandbox-options.js';
import { World } from './world/world.js';

/** A running sandbox. */
export type TelegramSandbox = {
  /** What a bot uses instead of https://api.telegram.org. */
  apiRoot: string;
  /** The chat page. */
  chatUrl: string;
  token: string;
  port: number;
  /** Talks to the bot as test persons and makes things go wrong. */
  driver: Driver;
  /** Stops everything. Stop the bots first, or they report that their connection broke. */
  close(): Promise<void>;
};

/**
 * Starts a local Telegram: the Bot API over HTTP, a chat page for the browser and a driver for tests. Throws a
 * PortInUseError when the port is taken.
 */
export async function startTelegramSandbox(options: SandboxOptions = {}): Promise<TelegramSandbox> {
  const host = options.host ?? '127.0.0.1';
  const token = options.token ?? defaultToken;
  const world = createWorld(token, options);
  const faults = new Faults();
  const driver = new Driver(world, faults);
  for (const person of options.persons ?? []) driver.person(person);
  const rateLimits = new RateLimits({
    messagesPerSecond: options.messagesPerSecond ?? null,
    messagesPerSecondPerChat: options.messagesPerSecondPerChat ?? null,
  });
  const botApi = { botApi: new BotApi(world), faults, rateLimits, token };
  const page = { world, driver, settings: pageSettings(options) };
  const server = await startHttpServer(options.port ?? 0, host, async (request, response) => {
    const { path, query } = readAddress(request.url ?? '/');
    if (path.startsWith('/bot')) await serveBotApi(botApi, path.slice(4), query, request, response);
    else if (path.startsWith('/file/bot')) serveFile(world.files, token, path.slice(9), response);
    else await servePage(page, path, request, response);
  });
  const port = portOf(server);
  const address = `http://${reachableHost(host)}:${port}`;
  return {
    apiRoot: address,
    chatUrl: `${address}/`,
    token,
    port,
    driver,
    close: async () => {
      world.feed.close();
      await stopHttpServer(server);
    },
  };
}

function createWorld(token: string, options: SandboxOptions): World {
  return new World({
    bot: botUser(token, options.bot ?? {}),
    readsAllGroupMessages: options.bot?.readsAllGroupMessages ?? false,
    keptMessagesPerChat: options.keptMessagesPerChat ?? 200,
    keptFileBytes: options.keptFileBytes ?? 64 * 1024 * 1024,
    webhookRetryMs: options.webhookRetryMs ?? 1_000,
  });
}

/** What a browser on this machine types to reach a server that listens on `host`. */
function reachableHost(host: string): string {
  if (host === '0.0.0.0' || host === '::') return '127.0.0.1';
  return host.includes(':') ? `[${host}]` : host;
}

function pageSettings(options: SandboxOptions): PageSettings {
  for (const colour of Object.values(options.accent ?? {})) {
    if (!/^#[0-9a-f]{6}$/i.test(colour)) throw new Error('accent must be two colours like #0b5d5e.');
  }
  return {
    title: options.title ?? 'Telegram sandbox',
    places: options.places ?? [],
    accent: options.accent ?? null,
    languages: options.languages ?? ['es', 'en', 'pt', 'fr', 'ht', 'it', 'de', 'uk', 'ru', 'ar', 'zh', 'wo'],
  };
}

function botUser(token: string, bot: NonNullable<SandboxOptions['bot']>): User {
  const id = Number.parseInt(token, 10);
  if (!Number.isSafeInteger(id) || !/^\d+:\S+$/.test(token)) {
    throw new Error('The token must look like "123456:ABC": a number, a colon, and letters or digits.');
  }
  return { id, is_bot: true, first_name: bot.name ?? 'Sandbox Bot', username: bot.username ?? 'sandbox_bot' };
}
