import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createCoreClient } from '@ventanilla/contracts';
import { loadStarterContent } from '@ventanilla/starter-content';
import type { Secrets } from './secrets.js';

/**
 * Loads the starter content through core's API, as the first administrator would, once per data folder. Interrupted,
 * it goes on at the next start; what staff have changed since is left alone.
 */
export async function loadStarterOnce(
  coreUrl: string,
  dataDir: string,
  secrets: Secrets,
  onProgress: (done: number, total: number) => void,
): Promise<void> {
  const marker = join(dataDir, 'starter-content-loaded');
  if (await exists(marker)) return;
  const guest = createCoreClient({ baseUrl: coreUrl });
  const { accessToken } = await guest.signIn({
    body: { email: secrets.firstStaffEmail, password: secrets.firstStaffPassword },
  });
  const core = createCoreClient({ baseUrl: coreUrl, token: accessToken, timeoutMs: 30_000 });
  await loadStarterContent(core, { onProgress: ({ done, total }) => onProgress(done, total) });
  await writeFile(marker, `${new Date().toISOString()}\n`);
}

async function exists(file: string): Promise<boolean> {
  return readFile(file).then(
    () => true,
    () => false,
  );
}
