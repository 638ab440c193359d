import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createCoreClient } from '@ventanilla/contracts';
import { findFreePort, type Stack, startStack } from '@ventanilla/stack';
import { it } from 'vitest';

/** Seconds from nothing to a first answer, on an empty data folder and on a kept one, and the memory of each part. */
it('cold start to first answer, and memory', async () => {
  const dataDir = await mkdtemp(join(tmpdir(), 'a window '));
  const rows = [];
  for (const start of ['first, content loaded', 'second', 'third']) {
    const startedAt = performance.now();
    const stack = await open(dataDir);
    const core = createCoreClient({ baseUrl: stack.coreUrl });
    await core.ask({ body: { municipality: 'quilmes', question: 'donde vacunan a mi bebe' } });
    const seconds = (performance.now() - startedAt) / 1000;
    rows.push({ start, 'seconds to first answer': Number(seconds.toFixed(1)), ...(await memory(stack)) });
    await stack.stop();
  }
  await rm(dataDir, { recursive: true });
  console.table(rows);
});

async function open(dataDir: string): Promise<Stack> {
  return startStack({
    dataDir,
    corePort: await findFreePort(),
    chatPort: await findFreePort(),
    botPort: await findFreePort(),
    mongodbUri: undefined,
    telegram: undefined,
  });
}

/** Resident memory of each part in MB, as Linux counts it. */
async function memory(stack: Stack): Promise<Record<string, number>> {
  const parts = [...stack.parts].map(async ([name, part]) => {
    const status = await readFile(`/proc/${part.pid}/status`, 'utf8');
    const kilobytes = Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? Number.NaN);
    return [`${name} MB`, Math.round(kilobytes / 1024)];
  });
  return Object.fromEntries(await Promise.all(parts));
}
