import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { MongoClient } from 'mongodb';
import { afterAll } from 'vitest';
import { present } from './support.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const cache = join(root, 'node_modules', '.cache');

/** The compiled command, built once for every state of the sources: the test files with processes of their own share it. */
export function builtCommand(): string {
  const folder = join(cache, `command-${sourcesHash()}`);
  if (!existsSync(folder)) compile(folder);
  return join(folder, 'bin/embedded-mongodb.js');
}

function sourcesHash(): string {
  const hash = createHash('sha256');
  for (const entry of readdirSync(join(root, 'src'), { recursive: true, withFileTypes: true }))
    if (entry.isFile()) hash.update(entry.name).update(readFileSync(join(entry.parentPath, entry.name)));
  return hash.digest('hex').slice(0, 16);
}

function compile(folder: string): void {
  mkdirSync(cache, { recursive: true });
  const isOld = (name: string) => name.startsWith('command-') && join(cache, name) !== folder;
  for (const old of readdirSync(cache).filter(isOld)) rmSync(join(cache, old), { recursive: true, force: true });
  const unfinished = mkdtempSync(join(cache, 'building-'));
  const options = ['--outDir', unfinished, '--declaration', 'false', '--declarationMap', 'false'];
  execFileSync(join(root, 'node_modules/.bin/tsc'), ['-p', 'tsconfig.build.json', ...options], { cwd: root });
  if (existsSync(folder)) rmSync(unfinished, { recursive: true });
  else renameSync(unfinished, folder);
}

/** Runs the command to its end. */
export async function runCommand(...options: string[]): Promise<{ code: number; output: string; errors: string }> {
  const child = spawn(process.execPath, [builtCommand(), ...options], { stdio: ['ignore', 'pipe', 'pipe'] });
  const [[code], output, errors] = await Promise.all([once(child, 'close'), text(child.stdout), text(child.stderr)]);
  return { code, output, errors };
}

/** A server in a process of its own. */
export type ChildServer = { readonly process: ChildProcess; readonly uri: string };

/** Starts one; `shell` are words put before it, to limit what it may use. Rejects with what it said when it did not start. */
export async function startChild(dataDir: string, shell = ''): Promise<ChildServer> {
  const line = `${shell} exec '${process.execPath}' '${builtCommand()}' --data-dir '${dataDir}' --port 0`;
  const child = spawn('sh', ['-c', line], { stdio: ['ignore', 'pipe', 'pipe'] });
  let errors = '';
  child.stderr.on('data', (chunk) => {
    errors += chunk;
  });
  const ready = once(createInterface(present(child.stdout)), 'line').then(([text]) => String(text).split(' ').at(-1));
  const ended = once(child, 'exit').then(() => Promise.reject(new Error(errors)));
  ended.catch(() => undefined);
  return { process: child, uri: present(await Promise.race([ready, ended])) };
}

/** Ends a server, at once or as it is meant to end, and waits until it is gone. */
export async function stopChild({ process: child }: ChildServer, signal: 'SIGKILL' | 'SIGTERM'): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, 'exit');
  child.kill(signal);
  await gone;
}

/** A client for a server that may be killed: it gives up soon, after what patience it has, and sends nothing again by itself. */
export function connectTo({ uri }: { readonly uri: string }, patienceMs = 3000): Promise<MongoClient> {
  const client = new MongoClient(uri, {
    serverSelectionTimeoutMS: patienceMs,
    retryWrites: false,
    directConnection: true,
  });
  return client.connect();
}

/** Names of folders that do not exist yet, all removed after the test file. */
export function withFolders(): (name: string) => string {
  const scratch = mkdtempSync(join(tmpdir(), 'embedded-mongodb-'));
  afterAll(() => rmSync(scratch, { recursive: true, force: true }));
  return (name) => join(scratch, name);
}
