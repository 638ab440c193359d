import { readFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Part, PartName } from '@ventanilla/stack';
import type { TestWindow } from './open-window.js';

/** One of the programs of a window, to be stopped, killed and started. */
export function partOf({ stack }: TestWindow, name: PartName): Part {
  const found = stack.parts.get(name);
  if (!found) throw new Error(`No part ${name}`);
  return found;
}

/** How core says that it is: 200 when it is ready, 503 while its database is away. */
export async function readinessOf({ stack }: TestWindow): Promise<number> {
  return (await fetch(`${stack.coreUrl}/health/ready`)).status;
}

/** Waits until core is ready again; says how it was and what it wrote last when it does not become so. */
export async function becomesReady(window: TestWindow): Promise<void> {
  let last: unknown;
  for (let tries = 0; tries < 100; tries += 1) {
    last = await readinessOf(window).catch((error: unknown) => error);
    if (last === 200) return;
    await sleep(200);
  }
  throw new Error(`Core did not become ready again (${last}). Its last words:\n${await lastWordsOf(window, 'core')}`);
}

/** The end of what a program logged. */
export async function lastWordsOf(window: TestWindow, name: PartName): Promise<string> {
  return (await readFile(partOf(window, name).definition.logFile, 'utf8')).slice(-3_000);
}
