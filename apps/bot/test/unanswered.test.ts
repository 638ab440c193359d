import type { Update } from 'grammy/types';
import { describe, expect, it } from 'vitest';
import { Unanswered } from '../src/telegram/unanswered.js';

const updates = (...ids: number[]) => ids.map((update_id) => ({ update_id }) as Update);
const idsOf = (given: readonly Update[]) => given.map(({ update_id }) => update_id);
const range = (from: number, count: number) => Array.from({ length: count }, (_, at) => from + at);

describe('updates that are being answered', () => {
  it('are asked for again until the eldest of them is answered', () => {
    const unanswered = new Unanswered();
    expect(unanswered.offset).toBe(0);
    unanswered.begin(updates(5, 6, 7));
    unanswered.end(6);
    expect(unanswered.offset).toBe(5);
    unanswered.end(5);
    expect(unanswered.offset).toBe(7);
    unanswered.end(7);
    expect(unanswered.offset).toBe(8);
  });

  it('are begun once, however often they come', () => {
    const unanswered = new Unanswered();
    unanswered.begin(updates(5, 6));
    unanswered.end(6);
    expect(idsOf(unanswered.begin(updates(5, 6, 7)))).toEqual([7]);
    expect(unanswered.repeated).toBe(3);
  });

  it('are forgotten once Telegram has forgotten them', () => {
    const unanswered = new Unanswered();
    unanswered.begin(updates(5));
    unanswered.end(5);
    unanswered.confirm(6);
    expect(unanswered.repeated).toBe(0);
    // Telegram numbers anew after a quiet week.
    expect(idsOf(unanswered.begin(updates(5)))).toEqual([5]);
  });

  it('never keep new ones from coming', () => {
    const unanswered = new Unanswered();
    unanswered.begin(updates(...range(1, 80)));
    expect([unanswered.offset, unanswered.repeated]).toEqual([81, 0]);
  });

  it('are waited for when the bot stops, for a while', async () => {
    const unanswered = new Unanswered();
    unanswered.begin(updates(1, 2));
    setTimeout(() => unanswered.end(1), 1);
    setTimeout(() => unanswered.end(2), 5);
    await unanswered.settle(10_000);
    expect(unanswered.offset).toBe(3);
    unanswered.begin(updates(3));
    await unanswered.settle(1);
    expect(unanswered.offset).toBe(3);
  });
});
