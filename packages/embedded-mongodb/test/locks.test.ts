import { describe, expect, it } from 'vitest';
import { Locks } from '../src/sessions/locks.js';

const key = (name: string) => Buffer.from(name);
const never = new Promise<void>(() => undefined);

describe('locks', () => {
  it('belong to the first transaction that writes a key, until it ends', () => {
    const locks = new Locks();
    const [first, second] = [locks.begin(never), locks.begin(never)];
    locks.take(first, 'documents', key('a'));
    locks.take(first, 'documents', key('a'));
    expect(() => locks.take(second, 'documents', key('a'))).toThrow(/Write conflict/);
    expect(locks.findRelease('documents', key('a'))).toBe(never);
    locks.release(first);
    expect(locks.findRelease('documents', key('a'))).toBeNull();
    locks.take(second, 'documents', key('a'));
  });

  it('refuse what was written after the snapshot, also when it was on its way to disk at that moment', () => {
    const locks = new Locks();
    locks.noteWrite('documents', key('a'));
    const blind = locks.begin(never);
    locks.noteStored(locks.newest);
    const seeing = locks.begin(never);
    expect(() => locks.take(blind, 'documents', key('a'))).toThrow(/Write conflict/);
    locks.take(seeing, 'documents', key('a'));
  });

  it('forget writes nobody needs to know of', () => {
    const locks = new Locks();
    for (let i = 0; i < 1000; i += 1) {
      locks.noteWrite('documents', key(`k${i}`));
      if (i % 10 === 9) locks.noteStored(locks.newest - 5);
    }
    expect(locks.remembered).toBe(5);
    const open = locks.begin(never);
    locks.noteWrite('documents', key('new'));
    locks.noteStored(locks.newest);
    expect(locks.remembered).toBe(6);
    locks.release(open);
    expect(locks.remembered).toBe(0);
  });
});
