import { describe, expect, it } from 'vitest';
import { Locks } from '../src/storage/locks.js';
import { TransactionLimits } from '../src/storage/transaction-limits.js';
import type { StoreName } from '../src/storage/view.js';

const key = (name: string) => Buffer.from(name);
const written = (store: StoreName, name: Buffer) => ({ store, key: name, value: null });
const never = new Promise<void>(() => undefined);

describe('locks', () => {
  it('belong to the first transaction that writes a key, until it ends', () => {
    const locks = new Locks();
    const [first, second] = [locks.begin(never), locks.begin(never)];
    locks.take(first, 'documents', key('a'));
    locks.take(first, 'documents', key('a'));
    expect(() => locks.take(second, 'documents', key('a'))).toThrow(/Write conflict/);
    expect(locks.findRelease('documents', key('a'), 'change')).toBe(never);
    locks.release(first);
    expect(locks.findRelease('documents', key('a'), 'change')).toBeNull();
    locks.take(second, 'documents', key('a'));
  });

  it('refuse what was written after the snapshot, also when it was on its way to disk at that moment', () => {
    const locks = new Locks();
    const number = locks.noteWrites([written('documents', key('a'))]);
    const blind = locks.begin(never);
    locks.noteStored(number);
    const seeing = locks.begin(never);
    expect(() => locks.take(blind, 'documents', key('a'))).toThrow(/Write conflict/);
    locks.take(seeing, 'documents', key('a'));
  });

  it('let many transactions rely on a key, and nobody change it meanwhile', () => {
    const locks = new Locks();
    const [first, second, third] = [locks.begin(never), locks.begin(never), locks.begin(never)];
    locks.keep(first, 'catalog', key('shop'));
    locks.keep(second, 'catalog', key('shop'));
    expect(locks.findRelease('catalog', key('shop'), 'change')).toBe(never);
    expect(locks.findRelease('catalog', key('shop'), 'keep')).toBeNull();
    expect(() => locks.take(first, 'catalog', key('shop'))).toThrow(/Write conflict/);
    locks.release(second);
    locks.take(first, 'catalog', key('shop'));
    expect(() => locks.keep(third, 'catalog', key('shop'))).toThrow(/Write conflict/);
    expect(locks.findRelease('catalog', key('shop'), 'keep')).toBe(never);
    locks.release(first);
    locks.noteWrites([written('catalog', key('shop'))]);
    expect(() => locks.keep(third, 'catalog', key('shop'))).toThrow(/Write conflict/);
  });

  it('never hold up notes on indexes', () => {
    const locks = new Locks();
    const [first, second] = [locks.begin(never), locks.begin(never)];
    locks.take(first, 'notes', key('tags'));
    locks.take(second, 'notes', key('tags'));
    expect(locks.findRelease('notes', key('tags'), 'change')).toBeNull();
  });

  it('forget writes nobody needs to know of', () => {
    const locks = new Locks();
    for (let i = 0; i < 1000; i += 1) {
      const number = locks.noteWrites([written('documents', key(`k${i}`))]);
      if (i % 10 === 9) locks.noteStored(number - 5);
    }
    expect(locks.remembered).toBe(5);
    const open = locks.begin(never);
    locks.noteStored(locks.noteWrites([written('documents', key('new'))]));
    expect(locks.remembered).toBe(6);
    locks.release(open);
    expect(locks.remembered).toBe(0);
  });
});

describe('open transactions', () => {
  it('hold no more than they may together, and give back what they held', () => {
    const limits = new TransactionLimits();
    limits.begin();
    limits.hold(200_000_000);
    expect(() => limits.hold(100_000_000)).toThrow(/commit in smaller parts/);
    limits.end(200_000_000);
    limits.hold(100_000_000);
  });

  it('are no more than a thousand', () => {
    const limits = new TransactionLimits();
    for (let i = 0; i < 1000; i += 1) limits.begin();
    expect(() => limits.begin()).toThrow(/try again/);
    limits.end(0);
    limits.begin();
  });
});
