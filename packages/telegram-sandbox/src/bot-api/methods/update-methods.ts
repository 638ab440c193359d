import type { Update, WebhookInfo } from '@grammyjs/types';
import { badRequest } from '../api-error.js';
import type { ApiCall, ApiMethods } from '../api-method.js';
import type { Parameters } from '../parameters.js';

const mostUpdates = 100;
const longestPollSeconds = 50;
const defaultConnections = 40;

/** Runs a Bot API call that a webhook gave as its answer. */
export type RunCall = (body: string) => Promise<void>;

/** Methods by which a bot gets its updates. */
export function updateMethods(runCall: RunCall): ApiMethods {
  return {
    getUpdates,
    setWebhook: (call) => setWebhook(call, runCall),
    deleteWebhook,
    getWebhookInfo,
  };
}

function getUpdates({ world, parameters, signal }: ApiCall): Promise<Update[]> {
  readAllowedUpdates(world.feed.pending, parameters);
  return world.feed.poll({
    offset: parameters.integer('offset', 0),
    limit: clamp(parameters.integer('limit', mostUpdates), 1, mostUpdates),
    timeoutSeconds: clamp(parameters.integer('timeout', 0), 0, longestPollSeconds),
    signal,
  });
}

function setWebhook({ world, parameters }: ApiCall, runCall: RunCall): true {
  const url = parameters.text('url')?.trim() ?? '';
  const secretToken = parameters.text('secret_token') ?? null;
  if (url !== '' && !/^https?:\/\//i.test(url))
    throw badRequest('bad webhook: An HTTPS URL must be provided for webhook');
  if (url !== '' && !URL.canParse(url)) throw badRequest('bad webhook: Invalid URL specified');
  if (secretToken !== null && !/^[A-Za-z0-9_-]{1,256}$/.test(secretToken)) {
    throw badRequest('secret token contains unallowed characters');
  }
  readAllowedUpdates(world.feed.pending, parameters);
  if (parameters.flag('drop_pending_updates')) world.feed.pending.clear();
  const maxConnections = clamp(parameters.integer('max_connections', defaultConnections), 1, 100);
  if (url === '') world.feed.deleteWebhook();
  else world.feed.setWebhook({ url, secretToken, maxConnections }, runCall);
  return true;
}

function deleteWebhook({ world, parameters }: ApiCall): true {
  if (parameters.flag('drop_pending_updates')) world.feed.pending.clear();
  world.feed.deleteWebhook();
  return true;
}

function getWebhookInfo({ world }: ApiCall): WebhookInfo {
  const { webhook, pending } = world.feed;
  const common = {
    url: webhook?.settings.url ?? '',
    has_custom_certificate: false,
    pending_update_count: pending.size,
  };
  if (webhook === null) return common;
  const error = webhook.lastError;
  return {
    ...common,
    max_connections: webhook.settings.maxConnections,
    ...(error === null ? {} : { last_error_date: error.date, last_error_message: error.message }),
    ...(pending.allowed === null
      ? {}
      : { allowed_updates: [...pending.allowed] as Exclude<keyof Update, 'update_id'>[] }),
  };
}

/** Telegram remembers the list until another one is given. */
function readAllowedUpdates(pending: { allowed: readonly string[] | null }, parameters: Parameters): void {
  const given = parameters.structure('allowed_updates');
  if (Array.isArray(given)) pending.allowed = given.map(String);
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(Math.max(value, least), most);
}
