import type { NestExpressApplication } from '@nestjs/platform-express';
import {
  type CoreClient,
  createCoreClient,
  type Entry,
  type EntryInput,
  type EntryKind,
  type Session,
} from '@ventanilla/contracts';
import { aMunicipality } from '@ventanilla/testing';
import { createApp } from '../src/app.js';
import { Refresh } from '../src/knowledge/refresh.js';
import { VectorBuilder } from '../src/meaning/vector-builder.js';
import type { Config } from '../src/platform/config.js';
import { Logger } from '../src/platform/logger.js';
import { firstStaff, someSettings } from './settings.js';
import { startTestDatabase, type TestDatabase } from './test-database.js';

export type RunningCore = {
  app: NestExpressApplication;
  database: TestDatabase;
  baseUrl: string;
  config: Config;
  /** A client without a token, or with the one given. */
  client: (token?: string) => CoreClient;
  administrator: CoreClient;
  /** Reads what was published just now, instead of waiting for the next look. */
  catchUp: () => Promise<void>;
  /** Has embedded what was published just now, instead of waiting for the next look. */
  embedAll: () => Promise<void>;
  stop: () => Promise<void>;
};

/** Not how long an answer should take, but how long it may on a machine with a lot else to do. */
const PATIENCE_MS = 60_000;

/** The real application on a database of its own, with the first administrator signed in. */
export async function startCore(
  settings: NodeJS.ProcessEnv = {},
  startDatabase: () => Promise<TestDatabase> = startTestDatabase,
): Promise<RunningCore> {
  const database = await startDatabase();
  const config = someSettings({ MONGODB_URI: database.uri, ...settings });
  const app = await createApp(config, new Logger('silent'));
  await app.listen(0, '127.0.0.1');
  const baseUrl = await app.getUrl();
  await becomesReady(baseUrl);
  const client = (token?: string) =>
    createCoreClient({ baseUrl, timeoutMs: PATIENCE_MS, ...(token !== undefined && { token }) });
  const { accessToken } = await client().signIn({ body: firstStaff });
  const stop = async () => {
    await app.close();
    await database.stop();
  };
  return {
    app,
    database,
    baseUrl,
    config,
    client,
    administrator: client(accessToken),
    catchUp: () => app.get(Refresh).catchUp(),
    embedAll: () => app.get(VectorBuilder).catchUp(),
    stop,
  };
}

export async function becomesReady(baseUrl: string): Promise<void> {
  await until(async () => (await fetch(`${baseUrl}/health/ready`)).status === 200);
}

/** Asks again until it is so; fails after twenty seconds, which a busy machine may need to start. */
export async function until(isSo: () => Promise<boolean>): Promise<void> {
  const end = performance.now() + 20_000;
  while (!(await isSo().catch(() => false))) {
    if (performance.now() > end) throw new Error('It did not become so within twenty seconds');
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
}

export async function openMunicipality(
  core: CoreClient,
  id: string,
  overrides: Parameters<typeof aMunicipality>[0] = {},
) {
  return core.createMunicipality({ body: { id, municipality: aMunicipality(overrides) } });
}

/** Creates an entry and publishes every language it has. */
export async function publish<Kind extends EntryKind>(core: CoreClient, input: EntryInput<Kind>) {
  const { id, version } = await core.createEntry({ body: input });
  return core.publishEntry({ params: { id }, body: { version, languages: Object.keys(input.texts) } });
}

/** Lets somebody in with a password and signs them in. */
export async function signedIn(
  core: RunningCore,
  staff: Parameters<CoreClient['createStaff']>[0]['body']['staff'],
): Promise<{ core: CoreClient; session: Session }> {
  const password = 'otra frase bastante larga';
  await core.administrator.createStaff({ body: { staff, password } });
  const session = await core.client().signIn({ body: { email: staff.email, password } });
  return { core: core.client(session.accessToken), session };
}

/** What staff would send back after changing something in an entry they read. */
export function draftOf({ kind, municipality, key, facts, texts }: Entry<'service'>): EntryInput<'service'> {
  return { kind, municipality, key, facts, texts };
}

/** The code of the error a call ends with; null when it does not. */
export async function codeOf(call: Promise<unknown>): Promise<string | null> {
  return call.then(
    () => null,
    (error: unknown) => (error instanceof Error && 'code' in error ? String(error.code) : String(error)),
  );
}
