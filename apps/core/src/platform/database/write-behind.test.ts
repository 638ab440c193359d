import { mongo } from 'mongoose';
import { describe, expect, it } from 'vitest';
import { Logger } from '../logger.js';
import { WriteBehind } from './write-behind.js';

const logger = new Logger('silent');

describe('writing behind', () => {
  it('writes what was pushed, in order', async () => {
    const written: number[] = [];
    const queue = new WriteBehind<number>({
      name: 'numbers',
      logger,
      write: async (batch) => void written.push(...batch),
    });
    queue.push(1);
    queue.push(2);
    await queue.flush();
    expect(written).toEqual([1, 2]);
  });

  it('keeps everything while the database is away and writes it afterwards', async () => {
    const written: number[] = [];
    let away = true;
    const write = async (batch: readonly number[]) => {
      if (away) throw new mongo.MongoNetworkError('away');
      written.push(...batch);
    };
    const queue = new WriteBehind<number>({ name: 'numbers', logger, write });
    queue.push(1);
    await queue.flush();
    expect([written, queue.find(() => true)]).toEqual([[], 1]);
    away = false;
    await queue.flush();
    expect([written, queue.find(() => true)]).toEqual([[1], null]);
  });

  it('is not held up by something that can not be written', async () => {
    const queue = new WriteBehind<number>({
      name: 'numbers',
      logger,
      write: () => Promise.reject(new Error('refused')),
    });
    queue.push(1);
    await queue.flush();
    expect(queue.find(() => true)).toBeNull();
  });

  it('gives up the oldest rather than growing without end', () => {
    const queue = new WriteBehind<number>({ name: 'numbers', logger, write: () => new Promise(() => undefined) });
    for (let item = 0; item < 30_000; item += 1) queue.push(item);
    expect([queue.find((item) => item === 0), queue.find((item) => item === 29_999)]).toEqual([null, 29_999]);
  });

  it('forgets what is asked to be forgotten before it is written', async () => {
    const written: string[] = [];
    const queue = new WriteBehind<string>({
      name: 'words',
      logger,
      write: async (batch) => void written.push(...batch),
    });
    queue.push('mine');
    queue.push('yours');
    queue.forget((word) => word === 'mine');
    await queue.flush();
    expect(written).toEqual(['yours']);
  });
});
