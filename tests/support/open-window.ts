import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type CoreClient, createCoreClient } from '@ventanilla/contracts';
import { findFreePort, type Secrets, type Stack, type StackOptions, startStack } from '@ventanilla/stack';
import { startTelegramSandbox, type TelegramSandbox } from '@ventanilla/telegram-sandbox';
import { aMunicipality } from '@ventanilla/testing';
import { copyPrepared } from './prepare-window.js';
import { realDatabase } from './real-database.js';

/** A whole window for a test: every part a process of its own, Telegram the sandbox in this process. */
export type TestWindow = {
  stack: Stack;
  telegram: TelegramSandbox;
  /** Core as the first administrator sees it. */
  administrator: CoreClient;
  close: () => Promise<void>;
};

export type WindowOptions = {
  /** Settings of single parts. */
  env?: StackOptions['env'];
  /** Programs in the place of a part's own. */
  programs?: StackOptions['programs'];
  /** That of `MONGODB_URI` when there is one, or in any case its own, which can be stopped. */
  database?: 'any' | 'own';
  /** Everything the starter content has, or the same two cities and nothing in them, open in seconds. */
  content?: 'starter' | 'none';
};

/** Opens a window whose bot talks to a sandbox in this process. */
export async function openWindow(options: WindowOptions = {}): Promise<TestWindow> {
  const telegram = await startTelegramSandbox({ bot: { name: 'Ventanilla', username: 'ventanilla_bot' } });
  const { stack, close: closeStack } = await openStack(telegram, options);
  const close = async () => {
    await closeStack();
    await telegram.close();
  };
  const { firstStaffEmail, firstStaffPassword } = stack.secrets;
  const administrator = await signIn(stack.coreUrl, firstStaffEmail, firstStaffPassword);
  return { stack, telegram, administrator, close };
}

async function openEmptyCities(coreUrl: string, { firstStaffEmail, firstStaffPassword }: Secrets): Promise<void> {
  const core = await signIn(coreUrl, firstStaffEmail, firstStaffPassword);
  const names = { quilmes: 'Quilmes', caba: 'Ciudad de Buenos Aires' };
  for (const [id, name] of Object.entries(names)) {
    await core.createMunicipality({
      body: {
        id,
        municipality: aMunicipality({ names: { es: name, en: name }, languages: ['es', 'en', 'pt', 'fr', 'ht'] }),
      },
    });
  }
  await arePublic(core, Object.keys(names));
}

/** What was written is public a moment later: core looks for changes twice a second. */
async function arePublic(core: CoreClient, ids: readonly string[]): Promise<void> {
  const { items } = await core.listPublicMunicipalities();
  if (ids.every((id) => items.some((one) => one.id === id))) return;
  await sleep(50);
  await arePublic(core, ids);
}

/** Starts every part in a folder of its own whose name has a space, with a bot that talks to the given Bot API. */
export async function openStack(
  telegram: { token: string; apiRoot: string },
  { env, programs, database: choice = 'any', content = 'starter' }: WindowOptions = {},
) {
  const dataDir = await mkdtemp(join(tmpdir(), 'a window '));
  const database = choice === 'any' ? realDatabase() : undefined;
  if (content === 'starter' && !database) await copyPrepared(dataDir);
  const stack = await startStack({
    dataDir,
    corePort: await findFreePort(),
    chatPort: 0,
    botPort: await findFreePort(),
    mongodbUri: database?.uri,
    telegram: { token: telegram.token, env: { TELEGRAM_API_ROOT: telegram.apiRoot } },
    ...(programs && { programs }),
    env: { ...env, core: { ANSWERS_PER_MINUTE: '6000', ...env?.core } },
    ...(content === 'none' && { loadContent: openEmptyCities }),
  });
  const close = async () => {
    await stack.stop();
    await database?.remove();
    await rm(dataDir, { recursive: true, force: true });
  };
  return { stack, close };
}

/** Core as somebody who signs in sees it. */
export async function signIn(coreUrl: string, email: string, password: string): Promise<CoreClient> {
  const { accessToken } = await createCoreClient({ baseUrl: coreUrl }).signIn({ body: { email, password } });
  return createCoreClient({ baseUrl: coreUrl, token: accessToken });
}

/** Lets a content manager of the given municipalities in, and signs them in. */
export async function contentManager(window: TestWindow, municipalities: string[]) {
  const email = `${municipalities.join('-')}-${Date.now()}@staff.example`;
  const password = 'a long sentence for a test';
  const staff = { email, name: 'A content manager', role: 'contentManager' as const, municipalities, active: true };
  await window.administrator.createStaff({ body: { staff, password } });
  return { email, password, core: await signIn(window.stack.coreUrl, email, password) };
}
