import { setTimeout as sleep } from 'node:timers/promises';
import { findFreePort, Part } from '@ventanilla/stack';
import type { TestWindow } from './open-window.js';

/** Another bot process beside the window's own, for the same Telegram, with the same settings but for those given. */
export async function startSecondBot({ stack }: TestWindow, env: Record<string, string> = {}): Promise<Part> {
  const own = stack.parts.get('bot');
  if (!own) throw new Error('The window has no bot of its own');
  const { definition } = own;
  const second = new Part({
    ...definition,
    name: 'second bot',
    logFile: definition.logFile.replace(/bot\.log$/, 'second-bot.log'),
    env: { ...definition.env, PORT: String(await findFreePort()), ...env },
  });
  await second.start();
  return second;
}

/** Waits until a bot listens to updates that are sent to it. */
export async function listens(bot: Part): Promise<void> {
  const health = `http://127.0.0.1:${bot.definition.env['PORT']}/health`;
  const isUp = () =>
    fetch(health).then(
      ({ ok }) => ok,
      () => false,
    );
  while (bot.isRunning && !(await isUp())) await sleep(50);
}
