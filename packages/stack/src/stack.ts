import { readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Part, type PartDefinition } from './part.js';
import { findFreePort, requireFreePort } from './ports.js';
import { accepts, answers, hasBot, saysSoOrStaysUp } from './ready.js';
import { keepSecrets, type Secrets } from './secrets.js';
import type { StackSettings } from './settings.js';
import { loadStarterOnce } from './starter.js';

/** The repository this stack runs from. */
export const repositoryRoot = resolve(dirname(fileURLToPath(import.meta.url)), '../../..');

export type PartName = 'database' | 'core' | 'chat' | 'bot';

/** A window running on this machine: each part a process of its own. */
export type Stack = {
  coreUrl: string;
  /** The chat page; null when the bot talks to Telegram itself. */
  chatUrl: string | null;
  mongodbUri: string;
  secrets: Secrets;
  /** The token the local Telegram and its bot share. */
  token: string;
  parts: ReadonlyMap<PartName, Part>;
  /** Ends every part, the last started first. */
  stop: () => Promise<void>;
};

export type StackOptions = StackSettings & {
  /** Parts that `node --watch` starts again when their build changes. */
  watch?: boolean;
  /** What is loaded once core is there, before the bot asks for it; the starter content unless a test brings its own. */
  loadContent?: (coreUrl: string, secrets: Secrets) => Promise<void>;
  /** Programs of tests in the place of a part's own. */
  programs?: Partial<Record<'core', string>>;
  /** Extra settings of single parts, for tests. */
  env?: Partial<Record<PartName, Record<string, string>>>;
  onProgress?: (message: string) => void;
  /** Called when a part has ended by itself and was started again. */
  onRestart?: (part: PartName) => void;
  /** Called when a part has ended by itself so often that it is left down. */
  onGiveUp?: (part: PartName) => void;
};

// Only the local Telegram of this machine accepts it.
const SANDBOX_TOKEN = '1000000001:local-telegram-of-this-machine-only';

/** Starts database, core, starter content, local Telegram and bot, in that order, each once the one before is ready. */
export async function startStack(options: StackOptions): Promise<Stack> {
  await requirePorts(options);
  const secrets = await keepSecrets(options.dataDir);
  const plan = await planParts(options, secrets);
  const load = options.loadContent ?? starterContent(options);
  const parts = new Map<PartName, Part>();
  const stop = () => stopAll([...parts.values()].reverse());
  try {
    for (const [name, definition] of plan.definitions) {
      options.onProgress?.(`Starting ${definition.name}`);
      const part = new Part(definition);
      parts.set(name, part);
      await part.start();
      if (name === 'core') await load(plan.coreUrl, secrets);
    }
  } catch (error) {
    await stop();
    throw error;
  }
  for (const [name, part] of parts) keepRunning(name, part, options);
  return { ...plan, secrets, parts, stop };
}

async function requirePorts({ corePort, chatPort, telegram }: StackOptions): Promise<void> {
  await requireFreePort(corePort, 'PORT', 'service and dashboard');
  if (!telegram) await requireFreePort(chatPort, 'CHAT_PORT', 'chat page');
}

async function planParts(options: StackOptions, secrets: Secrets) {
  const databasePort = options.mongodbUri ? 0 : await findFreePort();
  const mongodbUri = options.mongodbUri ?? `mongodb://127.0.0.1:${databasePort}/ventanilla?directConnection=true`;
  const coreUrl = `http://127.0.0.1:${options.corePort}`;
  const chatUrl = options.telegram ? null : `http://127.0.0.1:${options.chatPort}`;
  const token = options.telegram?.token ?? SANDBOX_TOKEN;
  const definitions: [PartName, PartDefinition][] = [
    ['core', coreDefinition(options, secrets, mongodbUri, coreUrl)],
    ['bot', botDefinition(options, secrets, coreUrl, chatUrl, token)],
  ];
  if (chatUrl) definitions.splice(1, 0, ['chat', chatDefinition(options, token, chatUrl)]);
  if (!options.mongodbUri) definitions.unshift(['database', databaseDefinition(options, databasePort)]);
  return { definitions, mongodbUri, coreUrl, chatUrl, token };
}

function define(options: StackOptions, name: PartName, title: string, script: string[], env: Record<string, string>) {
  return {
    name: title,
    // With source maps, so that what a part logs of an error names the sources.
    args: ['--enable-source-maps', ...(options.watch ? ['--watch', '--watch-preserve-output'] : []), ...script],
    env: { ...env, ...options.env?.[name] },
    logFile: join(options.dataDir, 'logs', `${name}.log`),
  };
}

function databaseDefinition(options: StackOptions, port: number): PartDefinition {
  const script = [
    binOf('packages/embedded-mongodb'),
    '--data-dir',
    join(options.dataDir, 'database'),
    '--port',
    String(port),
  ];
  return { ...define(options, 'database', 'database', script, {}), isReady: () => accepts(port) };
}

function coreDefinition(options: StackOptions, secrets: Secrets, mongodbUri: string, coreUrl: string): PartDefinition {
  const env = {
    MONGODB_URI: mongodbUri,
    PORT: String(options.corePort),
    DATA_DIR: join(options.dataDir, 'core'),
    ACCESS_TOKEN_SECRET: secrets.accessTokenSecret,
    BOT_SECRET: secrets.botSecret,
    FIRST_STAFF_EMAIL: secrets.firstStaffEmail,
    FIRST_STAFF_PASSWORD: secrets.firstStaffPassword,
  };
  const script = [options.programs?.core ?? join(repositoryRoot, 'apps/core/dist/main.js')];
  return { ...define(options, 'core', 'service', script, env), isReady: () => answers(`${coreUrl}/health/ready`) };
}

/** Test persons of the chat page, one a language, and places they can share; nobody real. */
const CHAT_OPTIONS = [
  ['--title', 'Ventanilla'],
  ['--bot-name', 'Ventanilla'],
  ['--bot-username', 'ventanilla_bot'],
  ['--person', 'Persona 1:es'],
  ['--person', 'Pessoa 2:pt'],
  ['--person', 'Moun 3:ht'],
  ['--place', 'Quilmes:-34.72:-58.25'],
  ['--place', 'Buenos Aires:-34.6:-58.38'],
].flat();

function chatDefinition(options: StackOptions, token: string, chatUrl: string): PartDefinition {
  const script = [
    binOf('packages/telegram-sandbox'),
    '--port',
    String(options.chatPort),
    '--token',
    token,
    ...CHAT_OPTIONS,
  ];
  return { ...define(options, 'chat', 'local Telegram', script, {}), isReady: () => answers(chatUrl) };
}

/**
 * A bot says when it listens. The real Telegram may be out of reach for a while, which must not keep the rest closed; but a
 * bot that is refused for its token ends at once, and that must be told.
 */
const BOT_SETTLES_MS = 3_000;

function botDefinition(
  options: StackOptions,
  secrets: Secrets,
  coreUrl: string,
  chatUrl: string | null,
  token: string,
): PartDefinition {
  const env = {
    CORE_URL: coreUrl,
    BOT_SECRET: secrets.botSecret,
    ASKER_SECRET: secrets.askerSecret,
    TELEGRAM_BOT_TOKEN: token,
    PORT: String(options.botPort),
    ...(chatUrl ? { TELEGRAM_API_ROOT: chatUrl } : {}),
    ...options.telegram?.env,
  };
  const script = [join(repositoryRoot, 'apps/bot/dist/main.js')];
  const isReady = chatUrl ? () => hasBot(chatUrl) : saysSoOrStaysUp(BOT_SETTLES_MS);
  return { ...define(options, 'bot', 'bot', script, env), isReady };
}

function binOf(folder: string): string {
  const manifest: { bin: Record<string, string> } = JSON.parse(
    readFileSync(join(repositoryRoot, folder, 'package.json'), 'utf8'),
  );
  return join(repositoryRoot, folder, Object.values(manifest.bin)[0] ?? '');
}

function starterContent({ dataDir, onProgress }: StackOptions): NonNullable<StackOptions['loadContent']> {
  return (coreUrl, secrets) =>
    loadStarterOnce(coreUrl, dataDir, secrets, (done, total) => {
      if (done % 50 === 0 || done === total)
        onProgress?.(`Loading the content of Quilmes and Buenos Aires: ${done} of ${total}`);
    });
}

const RESTART_AFTER_MS = 1_000;
const MOST_RESTARTS = 5;

/** A part that falls over is started again, a few times; one that keeps falling is left down for a person to look at. */
function keepRunning(name: PartName, part: Part, { onRestart, onGiveUp }: StackOptions): void {
  let restarts = 0;
  const again = () => {
    if (restarts === MOST_RESTARTS) {
      onGiveUp?.(name);
      return;
    }
    restarts += 1;
    setTimeout(() => part.start().then(watch, again), RESTART_AFTER_MS);
  };
  const watch = () => {
    part.onUnexpectedExit(again);
    if (restarts > 0) onRestart?.(name);
  };
  watch();
}

async function stopAll(parts: Part[]): Promise<void> {
  for (const part of parts) await part.stop();
}
