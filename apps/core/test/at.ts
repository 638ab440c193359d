import { vi } from 'vitest';
import { Clock } from '../src/platform/clock.js';
import type { RunningCore } from './running-core.js';

/** Does something with core's clock at another moment, and puts it right again. */
export async function at<Result>(core: RunningCore, moment: Date, work: () => Promise<Result>): Promise<Result> {
  const now = vi.spyOn(core.app.get(Clock), 'now').mockReturnValue(moment);
  try {
    return await work();
  } finally {
    now.mockRestore();
  }
}

export function inMinutes(minutes: number): Date {
  return new Date(Date.now() + minutes * 60_000);
}

/** So many hours from now. */
export function inHours(hours: number): Date {
  return inMinutes(hours * 60);
}
