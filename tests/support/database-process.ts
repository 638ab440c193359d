import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { MongoClient } from 'mongodb';
import { residentMb } from './resident-memory.js';

const readyAnswers = fileURLToPath(new URL('./ready-answers.mjs', import.meta.url));
const program = fileURLToPath(new URL('../../packages/embedded-mongodb/dist/bin/embedded-mongodb.js', import.meta.url));

/** The embedded MongoDB as people start it: the built command, in a process of its own. */
export type DatabaseProcess = {
  readonly uri: string;
  /** How long it took from nothing to accepting connections, in seconds. */
  readonly secondsToStart: number;
  /** Resident memory in MB, as Linux counts it. */
  readonly memoryMb: () => number;
  readonly stop: () => Promise<void>;
};

/** Starts one on a folder, or on a temporary one when none is given. Throws what it printed when it does not start. */
export async function startDatabase(dataDir?: string): Promise<DatabaseProcess> {
  const startedAt = performance.now();
  const child = spawn(process.execPath, [program, '--port', '0', ...(dataDir ? ['--data-dir', dataDir] : [])], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const uri = await readUri(child);
  return {
    uri,
    secondsToStart: (performance.now() - startedAt) / 1000,
    memoryMb: () => residentMb(child.pid),
    stop: () => stopProcess(child),
  };
}

/** A server that takes no time: it remembers the other's answers. See ready-answers.mjs for what it can be used for. */
export async function startReadyAnswers(to: DatabaseProcess): Promise<Pick<DatabaseProcess, 'uri' | 'stop'>> {
  const child = spawn(process.execPath, [readyAnswers, new URL(to.uri).port], { stdio: ['ignore', 'pipe', 'inherit'] });
  return { uri: await readUri(child), stop: () => stopProcess(child) };
}

async function stopProcess(child: ChildProcess): Promise<void> {
  child.kill('SIGTERM');
  if (child.exitCode === null) await once(child, 'exit');
}

async function readUri(child: ChildProcess): Promise<string> {
  for await (const chunk of child.stdout ?? []) {
    const [uri] = /mongodb:\S+/.exec(String(chunk)) ?? [];
    if (uri) return uri;
  }
  throw new Error('The embedded MongoDB ended before it was ready; has it been built?');
}

/** A client that opens as many connections as may work at the same time. */
export async function connect(uri: string, connections: number): Promise<MongoClient> {
  return new MongoClient(uri, { maxPoolSize: connections, minPoolSize: connections }).connect();
}
