import { timingSafeEqual } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Bot } from 'grammy';
import type { Update } from 'grammy/types';
import { z } from 'zod';
import type { WebhookConfig } from '../config.js';
import type { BotContext } from '../context.js';
import type { Logger } from '../logger.js';
import { reachTelegram } from './reach-telegram.js';
import { updateKinds } from './update-kinds.js';

/** An update is a few kilobytes; Telegram sends no files along. */
const LARGEST_UPDATE_BYTES = 1_048_576;

const updateSchema = z.looseObject({ update_id: z.number().int() });

/** Receives updates from Telegram over HTTP. Returns where it listens and how to stop. */
export async function startWebhook(bot: Bot<BotContext>, config: WebhookConfig, logger: Logger) {
  const server = createServer((request, response) => {
    respond(bot, config, request, response).catch((error: unknown) => {
      logger.error({ error }, 'A request could not be served');
      if (!response.headersSent) reply(response, 500);
    });
  });
  server.requestTimeout = 30_000;
  server.listen(config.port);
  await once(server, 'listening');
  const options = { secret_token: config.secret.reveal(), allowed_updates: updateKinds };
  await reachTelegram(() => bot.api.setWebhook(config.url, options), logger);
  return { port: portOf(server), stop: () => close(server) };
}

async function respond(
  bot: Bot<BotContext>,
  config: WebhookConfig,
  request: IncomingMessage,
  response: ServerResponse,
) {
  const path = (request.url ?? '/').split('?')[0];
  if (path === '/health') return reply(response, 200);
  if (request.method !== 'POST' || path !== pathOf(config.url)) return reply(response, 404);
  if (!isFromTelegram(request, config)) return reply(response, 401);
  const body = await readBody(request);
  if (body === null) return reply(response, 413);
  const update = parseUpdate(body);
  if (update === null) return reply(response, 400);
  // Answered only when it was handled: an update that a stopped bot left behind is sent again.
  await bot.handleUpdate(update as unknown as Update);
  return reply(response, 200);
}

function pathOf(url: string): string {
  return new URL(url).pathname;
}

function isFromTelegram(request: IncomingMessage, { secret }: WebhookConfig): boolean {
  const given = Buffer.from(String(request.headers['x-telegram-bot-api-secret-token'] ?? ''));
  const expected = Buffer.from(secret.reveal());
  return given.length === expected.length && timingSafeEqual(given, expected);
}

async function readBody(request: IncomingMessage): Promise<string | null> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    if (bytes > LARGEST_UPDATE_BYTES) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

function parseUpdate(body: string): z.infer<typeof updateSchema> | null {
  try {
    return updateSchema.safeParse(JSON.parse(body)).data ?? null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

function reply(response: ServerResponse, status: number): void {
  response.writeHead(status, { connection: 'close' }).end();
}

function portOf(server: Server): number {
  const address = server.address();
  return typeof address === 'object' && address !== null ? address.port : 0;
}

function close(server: Server): Promise<void> {
  return new Promise((resolve, reject) => {
    server.close((error) => (error ? reject(error) : resolve()));
    server.closeIdleConnections();
  });
}
