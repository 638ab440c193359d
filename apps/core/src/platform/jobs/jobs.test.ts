import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type RunningCore, startCore } from '../../../test/running-core.js';
import { Clock } from '../clock.js';
import { Database } from '../database/database.js';
import { Jobs } from './jobs.js';
import { LeaseRepository } from './lease.repository.js';

describe('a job', () => {
  let core: RunningCore;
  beforeEach(async () => {
    core = await startCore();
  });
  afterEach(() => core?.stop());

  it('runs by hand, one run after the other', async () => {
    const jobs = core.app.get(Jobs);
    const log: string[] = [];
    jobs.every('test', 3_600, async () => {
      log.push('begins');
      await Promise.resolve();
      log.push('ends');
    });
    await Promise.all([jobs.runNow('test'), jobs.runNow('test')]);
    expect(log).toEqual(['begins', 'ends', 'begins', 'ends']);
  });

  it('says that it failed, and runs again all the same', async () => {
    const jobs = core.app.get(Jobs);
    let runs = 0;
    jobs.every('failing', 3_600, async () => {
      runs += 1;
      if (runs === 1) throw new Error('The first run fails');
    });
    await expect(jobs.runNow('failing')).rejects.toThrow('The first run fails');
    await jobs.runNow('failing');
    expect(runs).toBe(2);
  });

  it('has a name of its own, and no other is run', async () => {
    const jobs = core.app.get(Jobs);
    jobs.every('one', 3_600, async () => undefined);
    expect(() => jobs.every('one', 60, async () => undefined)).toThrow('two jobs');
    await expect(jobs.runNow('another')).rejects.toThrow('no job');
  });

  it('is done by one process at a time, and by another once the first is gone', async () => {
    let now = new Date('2026-03-02T12:00:00Z');
    const clock = Object.assign(new Clock(), { now: () => now });
    const [first, second] = [1, 2].map(() => new LeaseRepository(core.app.get(Database), clock));
    expect(await first?.take('shared', 60)).toBe(true);
    expect(await second?.take('shared', 60)).toBe(false);
    await second?.rest('shared', 0);
    expect(await second?.take('shared', 60)).toBe(false);
    now = new Date('2026-03-02T12:01:00Z');
    expect(await second?.take('shared', 60)).toBe(true);
    await second?.rest('shared', 0);
    expect(await first?.take('shared', 60)).toBe(true);
  });
});
