import { resolve } from 'node:path';
import { z } from 'zod';

const port = (fallback: number) => z.coerce.number().int().min(1).max(65_535).default(fallback);
/** An empty value in a settings file means the same as none. */
const optional = z
  .string()
  .trim()
  .optional()
  .transform((value) => value || undefined);

const settingsSchema = z.object({
  PORT: port(3000),
  CHAT_PORT: port(3001),
  DATA_DIR: z.string().default('.data'),
  MONGODB_URI: optional,
  TELEGRAM_BOT_TOKEN: optional,
  TELEGRAM_API_ROOT: optional,
  TELEGRAM_WEBHOOK_URL: optional,
  TELEGRAM_WEBHOOK_SECRET: optional,
  BOT_PORT: port(3002),
});

/** What decides how a window is started on this machine. */
export type StackSettings = {
  /** Core: API, reference and dashboard. */
  corePort: number;
  /** The chat page of the local Telegram. */
  chatPort: number;
  /** Where the bot listens for Telegram's webhook, when one is set. */
  botPort: number;
  dataDir: string;
  /** Unset: an embedded database in the data folder. */
  mongodbUri: string | undefined;
  /** Unset: the local Telegram. */
  telegram: { token: string; env: Record<string, string> } | undefined;
};

/** Reads the stack's settings; throws one error that lists every wrong variable. `root` is what relative folders start from. */
export function readSettings(env: Record<string, string | undefined>, root: string): StackSettings {
  const parsed = settingsSchema.safeParse(env);
  if (!parsed.success) {
    const lines = parsed.error.issues.map((issue) => `  ${issue.path.join('.')}: ${issue.message}`);
    throw new Error(`These settings need correcting:\n${lines.join('\n')}`);
  }
  const { data } = parsed;
  return {
    corePort: data.PORT,
    chatPort: data.CHAT_PORT,
    botPort: data.BOT_PORT,
    dataDir: resolve(root, data.DATA_DIR),
    mongodbUri: data.MONGODB_URI,
    telegram: data.TELEGRAM_BOT_TOKEN ? { token: data.TELEGRAM_BOT_TOKEN, env: telegramEnv(data) } : undefined,
  };
}

function telegramEnv(data: z.infer<typeof settingsSchema>): Record<string, string> {
  const given = {
    TELEGRAM_API_ROOT: data.TELEGRAM_API_ROOT,
    TELEGRAM_WEBHOOK_URL: data.TELEGRAM_WEBHOOK_URL,
    TELEGRAM_WEBHOOK_SECRET: data.TELEGRAM_WEBHOOK_SECRET,
  };
  return Object.fromEntries(Object.entries(given).filter((pair): pair is [string, string] => pair[1] !== undefined));
}
