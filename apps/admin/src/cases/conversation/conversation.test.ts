import type { CaseMessage } from '@ventanilla/contracts';
import { describe, expect, it } from 'vitest';
import { fromPerson } from '../../testing/case-builders.js';
import { seenUpTo, withEarlier, withNewer, withStored } from './conversation.js';

const fromStaff = (seq: number, delivery: 'waiting' | 'sent'): CaseMessage => ({
  ...{ from: 'staff', id: `a${seq}`, seq, place: seq, at: '2026-11-27T12:00:00.000Z' },
  ...{ by: { id: 'b1', name: 'Lucía' }, as: 'Trabajo social', language: 'es', text: 'Hola', delivery },
});

describe('a conversation that is read piece by piece', () => {
  const first = withNewer(undefined, {
    items: [
      fromPerson('tengo turno', { id: 'c2', seq: 3, place: 3 }),
      fromPerson('hola', { id: 'c1', seq: 1, place: 2 }),
    ],
    hasEarlier: true,
  });

  it('stands in the order in which it was said', () => {
    expect(first.items.map(({ id }) => id)).toEqual(['c1', 'c2']);
  });

  it('puts what came late where it was said, and shows an edition in place of what it changes', () => {
    const late = fromPerson('perdón', { id: 'c3', seq: 4, place: 2.5 });
    const edited = fromPerson('tengo turno el lunes', { id: 'c2', seq: 5, place: 3 });
    const next = withNewer(first, { items: [late, edited], hasEarlier: false });
    expect(next.items.map((item) => ('text' in item ? item.text : ''))).toEqual([
      'hola',
      'perdón',
      'tengo turno el lunes',
    ]);
    expect([next.hasEarlier, next.upTo]).toEqual([true, 5]);
  });

  it('gets the page before its first, and knows when there is none left', () => {
    const earlier = withEarlier(first, {
      items: [fromPerson('buenas', { id: 'c0', seq: 2, place: 1 })],
      hasEarlier: false,
    });
    expect(earlier.items.map(({ id }) => id)).toEqual(['c0', 'c1', 'c2']);
    expect(earlier.hasEarlier).toBe(false);
  });

  it('does not pass over what the person said just before something of ours', () => {
    expect(seenUpTo(withStored(first, fromStaff(5, 'sent')))).toBe(3);
  });

  it('asks again for a message until it is known how far it got', () => {
    const underWay = withNewer(first, { items: [fromStaff(6, 'waiting'), fromStaff(7, 'sent')], hasEarlier: false });
    expect(seenUpTo(underWay)).toBe(5);
    expect(seenUpTo(withNewer(underWay, { items: [fromStaff(6, 'sent')], hasEarlier: false }))).toBe(7);
  });
});
