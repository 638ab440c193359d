import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type CoreClient, createCoreClient } from '@ventanilla/contracts';
import { findFreePort, type PartName, type Stack, startStack } from '@ventanilla/stack';
import { startTelegramSandbox, type TelegramSandbox } from '@ventanilla/telegram-sandbox';
import { realDatabase } from './real-database.js';

/** A whole window for a test: every part a process of its own, Telegram the sandbox in this process. */
export type TestWindow = {
  stack: Stack;
  telegram: TelegramSandbox;
  /** Core as the first administrator sees it. */
  administrator: CoreClient;
  close: () => Promise<void>;
};

type PartsEnv = Partial<Record<PartName, Record<string, string>>>;

/** Which database a window has: that of `MONGODB_URI` when there is one, or in any case its own, which can be stopped. */
type DatabaseChoice = 'any' | 'own';

/** Opens a window with the starter content, whose bot talks to a sandbox in this process. */
export async function openWindow(env: PartsEnv = {}, choice: DatabaseChoice = 'any'): Promise<TestWindow> {
  const telegram = await startTelegramSandbox({ bot: { name: 'Ventanilla', username: 'ventanilla_bot' } });
  const { stack, close: closeStack } = await openStack(telegram, env, choice);
  const close = async () => {
    await closeStack();
    await telegram.close();
  };
  const { firstStaffEmail, firstStaffPassword } = stack.secrets;
  return { stack, telegram, administrator: await signIn(stack.coreUrl, firstStaffEmail, firstStaffPassword), close };
}

/** Starts every part in a folder of its own whose name has a space, with a bot that talks to the given Bot API. */
export async function openStack(
  telegram: { token: string; apiRoot: string },
  env: PartsEnv = {},
  choice: DatabaseChoice = 'any',
) {
  const dataDir = await mkdtemp(join(tmpdir(), 'a window '));
  const database = choice === 'any' ? realDatabase() : undefined;
  const stack = await startStack({
    dataDir,
    corePort: await findFreePort(),
    chatPort: 0,
    botPort: await findFreePort(),
    mongodbUri: database?.uri,
    telegram: { token: telegram.token, env: { TELEGRAM_API_ROOT: telegram.apiRoot } },
    env: { ...env, core: { ANSWERS_PER_MINUTE: '6000', ...env.core } },
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
