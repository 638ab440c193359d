import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findFreePort, startStack } from '@ventanilla/stack';

const PREPARED = 'PREPARED_WINDOW';

/**
 * Loads the starter content once for every test of a run: windows of tests begin as copies of this one. Runs once in the
 * first process of vitest, from which its workers have their environment.
 */
export async function setup(): Promise<(() => Promise<void>) | undefined> {
  if (process.env[PREPARED] !== undefined || process.env['MONGODB_URI'] !== undefined) return undefined;
  const dataDir = await mkdtemp(join(tmpdir(), 'prepared window '));
  process.env[PREPARED] = dataDir;
  const stack = await startStack({
    dataDir,
    corePort: await findFreePort(),
    chatPort: await findFreePort(),
    botPort: await findFreePort(),
    mongodbUri: undefined,
    telegram: undefined,
  });
  await stack.stop();
  return () => rm(dataDir, { recursive: true, force: true });
}

/** Makes a data folder one that has the starter content already; without a prepared one it is loaded by the start. */
export async function copyPrepared(dataDir: string): Promise<void> {
  const prepared = process.env[PREPARED];
  if (prepared !== undefined) await cp(prepared, dataDir, { recursive: true });
}
