import { z } from 'zod';
import { builtDashboard } from '../built-dashboard.js';
import { type RetentionDays, retentionDays, retentionDaysSchema } from './retention-days.js';
import { Secret } from './secret.js';

const secret = (schema: z.ZodString) => schema.transform((value) => new Secret(value));
const key = z.string().min(32, 'needs at least 32 random characters');
const wholeNumber = (min: number, max: number) => z.coerce.number().int().min(min).max(max);

/** Every setting of core, by the name of its environment variable. The only list there is. */
export const settingsSchema = z
  .object({
    MONGODB_URI: secret(z.string().regex(/^mongodb(\+srv)?:\/\//, 'must start with mongodb:// or mongodb+srv://')),
    ACCESS_TOKEN_SECRET: secret(key),
    BOT_SECRET: secret(key),
    // What personal data is sealed with, newest first, with commas between them.
    DATA_KEYS: z
      .string()
      .default('')
      .transform((keys) => keys.split(',').map((each) => each.trim()))
      .transform((keys) => keys.filter((each) => each !== ''))
      .pipe(z.array(key).max(20))
      .transform((keys) => keys.map((each) => new Secret(each))),
    HOST: z.string().default('127.0.0.1'),
    PORT: wholeNumber(0, 65_535).default(3_000),
    DATA_DIR: z.string().default('data'),
    ADMIN_DIR: z.string().default(builtDashboard),
    PUBLIC_URL: z.url({ protocol: /^https?$/ }).optional(),
    // As in t.me/ventanilla_bot: for links that open the bot.
    TELEGRAM_BOT_NAME: z
      .string()
      .regex(/^\w{5,32}$/, 'is the name after t.me/, without @')
      .optional(),
    QUESTION_TEXT_RETENTION_DAYS: wholeNumber(0, 3_650).default(30),
    RETENTION_DAYS: retentionDaysSchema,
    KNOWLEDGE_MEMORY_MB: wholeNumber(16, 65_536).default(512),
    EVIDENCE_FILE_MB: wholeNumber(1, 20).default(10),
    // A person types a handful of questions a minute; a shared address of a library or shelter, a few dozen.
    ANSWERS_PER_MINUTE: wholeNumber(1, 10_000_000).default(60),
    // Telegram takes about thirty messages a second; what is left is for answers.
    DELIVERIES_PER_SECOND: wholeNumber(1, 10_000).default(25),
    // Off by default: where there is no network every address would look broken.
    LINK_CHECK: z.enum(['on', 'off']).default('off'),
    // Any OpenAI-compatible address, with its version: https://models.example/v1. Off unless set.
    MODEL_URL: z
      .url({ protocol: /^https?$/ })
      .transform((url) => url.replace(/\/+$/, ''))
      .optional(),
    MODEL_KEY: secret(z.string().max(500)).optional(),
    WORDING_MODEL: z.string().max(200).optional(),
    EMBEDDING_MODEL: z.string().max(200).optional(),
    // A machine that translates drafts, as https://translate.example or https://models.example/v1. Off unless set.
    TRANSLATION_URL: z
      .url({ protocol: /^https?$/ })
      .transform((url) => url.replace(/\/+$/, ''))
      .optional(),
    TRANSLATION_KIND: z.enum(['openai', 'libretranslate']).default('openai'),
    TRANSLATION_KEY: secret(z.string().max(500)).optional(),
    TRANSLATION_MODEL: z.string().max(200).optional(),
    FIRST_STAFF_EMAIL: z.email().toLowerCase().optional(),
    FIRST_STAFF_PASSWORD: secret(z.string().min(12, 'needs at least 12 characters').max(200)).optional(),
    TRUST_PROXY: wholeNumber(0, 10).default(0),
    LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error', 'silent']).default('info'),
  })
  .refine((settings) => (settings.FIRST_STAFF_EMAIL === undefined) === (settings.FIRST_STAFF_PASSWORD === undefined), {
    error: 'must be set together with FIRST_STAFF_EMAIL',
    path: ['FIRST_STAFF_PASSWORD'],
  })
  .refine((settings) => settings.MODEL_URL !== undefined || settings.WORDING_MODEL === undefined, {
    error: 'needs MODEL_URL, the address that serves it',
    path: ['WORDING_MODEL'],
  })
  .refine((settings) => settings.MODEL_URL !== undefined || settings.EMBEDDING_MODEL === undefined, {
    error: 'needs MODEL_URL, the address that serves it',
    path: ['EMBEDDING_MODEL'],
  })
  .refine(
    ({ TRANSLATION_URL: url, TRANSLATION_KIND: kind, TRANSLATION_MODEL: model }) => {
      return url === undefined || kind !== 'openai' || model !== undefined;
    },
    { error: 'is needed with TRANSLATION_URL, unless TRANSLATION_KIND is libretranslate', path: ['TRANSLATION_MODEL'] },
  );

type Settings = z.infer<typeof settingsSchema>;

export type Config = Readonly<ReturnType<typeof toConfig>>;

/** The injection token of the configuration. */
export const CONFIG = Symbol('CONFIG');

/** Lists every problem at once by variable name; never says a value. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';

  constructor(readonly problems: string[]) {
    super(
      `Core can not start with these settings (see .env.example):\n${problems.map((each) => `  ${each}`).join('\n')}`,
    );
  }
}

/** Reads the settings once. An empty variable counts as unset, as `.env` files have them. */
export function loadConfig(env: NodeJS.ProcessEnv = process.env): Config {
  const given = Object.entries(env).filter(([, value]) => value !== undefined && value !== '');
  const parsed = settingsSchema.safeParse(Object.fromEntries(given), { error: missingOr });
  if (!parsed.success) {
    throw new ConfigError(parsed.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}`));
  }
  return Object.freeze(toConfig(parsed.data));
}

function missingOr(issue: { input?: unknown; code?: string | undefined }): string | undefined {
  return issue.input === undefined && issue.code === 'invalid_type' ? 'is missing' : undefined;
}

function toConfig(settings: Settings) {
  const { FIRST_STAFF_EMAIL: email, FIRST_STAFF_PASSWORD: password } = settings;
  return {
    mongodbUri: settings.MONGODB_URI,
    accessTokenSecret: settings.ACCESS_TOKEN_SECRET,
    botSecret: settings.BOT_SECRET,
    dataKeys: settings.DATA_KEYS,
    host: settings.HOST,
    port: settings.PORT,
    dataDir: settings.DATA_DIR,
    adminDir: settings.ADMIN_DIR,
    publicUrl: settings.PUBLIC_URL ?? null,
    telegramBotName: settings.TELEGRAM_BOT_NAME ?? null,
    retentionDays: retentionDaysOf(settings),
    knowledgeMemoryMb: settings.KNOWLEDGE_MEMORY_MB,
    evidenceFileMb: settings.EVIDENCE_FILE_MB,
    answersPerMinute: settings.ANSWERS_PER_MINUTE,
    deliveriesPerSecond: settings.DELIVERIES_PER_SECOND,
    firstStaff: email !== undefined && password !== undefined ? { email, password } : null,
    linkCheck: settings.LINK_CHECK === 'on',
    model: modelOf(settings),
    translator: translatorOf(settings),
    trustProxy: settings.TRUST_PROXY,
    logLevel: settings.LOG_LEVEL,
  };
}

function retentionDaysOf({
  QUESTION_TEXT_RETENTION_DAYS: questionTexts,
  RETENTION_DAYS: given,
}: Settings): RetentionDays {
  return { ...retentionDays, questionTexts, ...given };
}

function modelOf({ MODEL_URL: url, MODEL_KEY: key, WORDING_MODEL: wording, EMBEDDING_MODEL: embedding }: Settings) {
  return url === undefined ? null : { url, key: key ?? null, wording: wording ?? null, embedding: embedding ?? null };
}

function translatorOf(settings: Settings) {
  const { TRANSLATION_URL: url, TRANSLATION_KIND: kind, TRANSLATION_KEY: key, TRANSLATION_MODEL: model } = settings;
  return url === undefined ? null : { url, kind, key: key ?? null, model: model ?? '' };
}
