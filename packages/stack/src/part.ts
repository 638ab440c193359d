import { type ChildProcess, spawn } from 'node:child_process';
import { createWriteStream, type WriteStream } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/** How to run one part of a window, and how to know that it is ready. */
export type PartDefinition = {
  name: string;
  /** Arguments to Node: a script and what follows it. */
  args: string[];
  env: Record<string, string>;
  logFile: string;
  /** Asked until it is so; `hasSaidSo` when the process itself has told by a message (`process.send('ready')`). */
  isReady: (hasSaidSo: boolean) => Promise<boolean>;
};

/** A part that did not become ready, with the end of what it wrote. */
export class PartFailedError extends Error {
  override readonly name = 'PartFailedError';

  constructor(
    readonly part: string,
    why: string,
    readonly lastLines: string,
  ) {
    super(`The ${part} ${why}. Its last words:\n${lastLines}`);
  }
}

const READY_WITHIN_MS = 60_000;
const STOP_WITHIN_MS = 10_000;
const KEPT_OUTPUT = 4_000;

/** A running part. It has its own process group, so that Ctrl-C reaches the stack first and parts stop in order. */
export class Part {
  private child: ChildProcess | null = null;
  private log: WriteStream | null = null;
  private output = '';
  private hasSaidReady = false;
  private exitListener: (() => void) | null = null;

  constructor(readonly definition: PartDefinition) {}

  get pid(): number | undefined {
    return this.child?.pid;
  }

  get isRunning(): boolean {
    return this.child !== null && this.child.exitCode === null && this.child.signalCode === null;
  }

  /** Starts the process and waits until it is ready. One that ends before that is an error, not an unexpected exit. */
  async start(): Promise<void> {
    const { args, env, logFile } = this.definition;
    await mkdir(dirname(logFile), { recursive: true });
    this.output = '';
    this.hasSaidReady = false;
    this.exitListener = null;
    this.log = createWriteStream(logFile, { flags: 'a' });
    this.child = spawn(process.execPath, args, {
      env: { ...process.env, ...env },
      detached: true,
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    });
    this.child.stdout?.on('data', (chunk: Buffer) => this.keep(chunk));
    this.child.stderr?.on('data', (chunk: Buffer) => this.keep(chunk));
    this.child.on('message', (message) => {
      if (message === 'ready') this.hasSaidReady = true;
    });
    this.child.once('exit', () => this.exitListener?.());
    await this.waitUntilReady();
  }

  /** Calls `listener` when the process ends by itself; not when `stop` or `kill` ends it. */
  onUnexpectedExit(listener: () => void): void {
    this.exitListener = listener;
  }

  /** Asks the process to end, and ends it after ten seconds. */
  async stop(): Promise<void> {
    await this.end('SIGTERM');
  }

  /** Ends the process at once, as a crash would. */
  async kill(): Promise<void> {
    await this.end('SIGKILL');
  }

  private async end(signal: 'SIGTERM' | 'SIGKILL'): Promise<void> {
    const child = this.child;
    this.exitListener = null;
    if (!child || !this.isRunning) return;
    const exited = new Promise<void>((resolve) => child.once('exit', () => resolve()));
    child.kill(signal);
    const late = AbortSignal.timeout(STOP_WITHIN_MS);
    late.addEventListener('abort', () => child.kill('SIGKILL'));
    await exited;
    this.log?.end();
  }

  private async waitUntilReady(): Promise<void> {
    const deadline = Date.now() + READY_WITHIN_MS;
    while (!(await this.definition.isReady(this.hasSaidReady))) {
      if (!this.isRunning) throw new PartFailedError(this.definition.name, 'stopped while starting', this.output);
      if (Date.now() > deadline) {
        await this.kill();
        throw new PartFailedError(
          this.definition.name,
          `was not ready within ${READY_WITHIN_MS / 1000} s`,
          this.output,
        );
      }
      await sleep(50);
    }
  }

  private keep(chunk: Buffer): void {
    this.log?.write(chunk);
    this.output = (this.output + chunk.toString('utf8')).slice(-KEPT_OUTPUT);
  }
}
