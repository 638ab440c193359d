import { fileURLToPath } from 'node:url';
import { findFreePort } from '@ventanilla/stack';
import { openWindow, type TestWindow, type WindowOptions } from './open-window.js';

const program = fileURLToPath(new URL('../../apps/core/dist/by-hand.js', import.meta.url));

/** A window in which tests need not wait for time. */
export type WindowByHand = TestWindow & {
  /** Runs one of core's jobs with core's clock at a moment, which it leaves again. Fails when the job fails. */
  runJobAt: (job: string, moment: Date) => Promise<void>;
};

/** Opens a window whose core runs its jobs by hand too. Everything else about it is as in any other window. */
export async function openWindowByHand(options: WindowOptions = {}): Promise<WindowByHand> {
  const port = await findFreePort();
  const env = { ...options.env, core: { ...options.env?.core, HANDS_PORT: String(port) } };
  const window = await openWindow({ ...options, env, programs: { core: program } });
  return { ...window, runJobAt: (job, moment) => runJobAt(port, job, moment) };
}

async function runJobAt(port: number, job: string, moment: Date): Promise<void> {
  const body = JSON.stringify({ job, moment: moment.toISOString() });
  const answer = await fetch(`http://127.0.0.1:${port}`, { method: 'POST', body });
  if (!answer.ok) throw new Error(`The job "${job}" failed: ${await answer.text()}`);
}
