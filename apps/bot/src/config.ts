import { z } from 'zod';
import { Secret } from './secret.js';

const secret = (schema: z.ZodString) => schema.transform((value) => new Secret(value));
const address = (protocol: RegExp, error: string) =>
  z.url({ protocol, error }).transform((value) => value.replace(/\/+$/, ''));

const common = {
  TELEGRAM_BOT_TOKEN: secret(z.string().regex(/^\d+:[\w-]{10,}$/, 'is not a bot token: copy it from BotFather')),
  TELEGRAM_API_ROOT: address(/^https?$/, 'must be a web address').default('https://api.telegram.org'),
  CORE_URL: address(/^https?$/, 'must be the web address of core').default('http://127.0.0.1:3000'),
  BOT_SECRET: secret(z.string().min(32, 'must have at least 32 characters, the same ones as in core')),
  ASKER_SECRET: secret(z.string().min(32, 'must have at least 32 characters, kept for as long as the askers')),
  // only: a process that sends and takes no updates, to send faster than one can.
  OUTREACH: z.enum(['on', 'off', 'only']).default('on'),
  // Long enough for a slow call, short enough that an alert waits little for a sender that died.
  OUTREACH_LEASE_SECONDS: z.coerce.number('must be a number of seconds').int().min(3).max(300).default(45),
  LOG_LEVEL: z.enum(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent']).default('info'),
};

/** Exported so that the example settings can be checked against it. */
export const settingsSchema = z.discriminatedUnion('mode', [
  z.object({ mode: z.literal('polling'), ...common }),
  z.object({
    mode: z.literal('webhook'),
    ...common,
    TELEGRAM_WEBHOOK_URL: address(/^https?$/, 'must be the web address Telegram sends updates to'),
    // Telegram allows these characters only.
    TELEGRAM_WEBHOOK_SECRET: secret(
      z
        .string()
        .regex(/^[\w-]{16,256}$/, 'must have 16 to 256 letters, digits, _ or -; needed with TELEGRAM_WEBHOOK_URL'),
    ),
    PORT: z.coerce.number('must be a port number').int().min(0).max(65_535).default(3_002),
  }),
]);

type Settings = z.infer<typeof settingsSchema>;
type WebhookSettings = Extract<Settings, { mode: 'webhook' }>;

export type WebhookConfig = { mode: 'webhook'; url: string; secret: Secret; port: number };
export type UpdatesConfig = { mode: 'polling' } | WebhookConfig;

export type Config = Readonly<{
  telegram: { token: Secret; apiRoot: string; updates: UpdatesConfig };
  core: { url: string; secret: Secret };
  askerSecret: Secret;
  outreach: { work: Settings['OUTREACH']; leaseSeconds: number };
  logLevel: Settings['LOG_LEVEL'];
}>;

/** Lists every problem at once by variable name; never says a value. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';

  constructor(readonly problems: readonly string[]) {
    super(
      `The bot can not start with these settings (see .env.example):\n${problems.map((each) => `  ${each}`).join('\n')}`,
    );
  }
}

/** Reads the settings once. An empty variable counts as unset, as `.env` files have them. */
export function loadConfig(env: NodeJS.ProcessEnv = process.env): Config {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined && value !== ''));
  const mode = given['TELEGRAM_WEBHOOK_URL'] === undefined ? 'polling' : 'webhook';
  const settings = settingsSchema.safeParse({ ...given, mode });
  if (!settings.success) throw new ConfigError(describeProblems(settings.error, given));
  return toConfig(settings.data);
}

function describeProblems(error: z.ZodError, given: Record<string, unknown>): string[] {
  return error.issues.map(({ path, message }) => {
    const name = path.join('.');
    return `${name} ${name in given ? message : 'is missing'}`;
  });
}

function toConfig(settings: Settings): Config {
  const updates: UpdatesConfig = settings.mode === 'webhook' ? toWebhook(settings) : { mode: 'polling' };
  return Object.freeze({
    telegram: { token: settings.TELEGRAM_BOT_TOKEN, apiRoot: settings.TELEGRAM_API_ROOT, updates },
    core: { url: settings.CORE_URL, secret: settings.BOT_SECRET },
    askerSecret: settings.ASKER_SECRET,
    outreach: { work: settings.OUTREACH, leaseSeconds: settings.OUTREACH_LEASE_SECONDS },
    logLevel: settings.LOG_LEVEL,
  });
}

function toWebhook(settings: WebhookSettings): WebhookConfig {
  const { TELEGRAM_WEBHOOK_URL: url, TELEGRAM_WEBHOOK_SECRET: secret, PORT: port } = settings;
  return { mode: 'webhook', url, secret, port };
}
