import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createLogger } from '../src/logger.js';
import { keepRefreshing, LastKnown } from '../src/window/last-known.js';
import { quilmes } from './builders.js';
import { FakeCore } from './fake-core.js';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const municipalities = { items: [] as (typeof quilmes)[] };
const core = new FakeCore({ listPublicMunicipalities: async () => municipalities });

it('asks again soon while core knows no municipality, and keeps the lines of one that comes', async () => {
  const lastKnown = new LastKnown();
  const stop = keepRefreshing(core.client, lastKnown, createLogger('silent'));
  await vi.advanceTimersByTimeAsync(1_000);
  municipalities.items = [quilmes];
  await vi.advanceTimersByTimeAsync(5_000);
  stop();
  expect(lastKnown.municipalities()).toEqual([quilmes]);
  expect(lastKnown.helpLines('quilmes', 'es')).toHaveLength(2);
});
