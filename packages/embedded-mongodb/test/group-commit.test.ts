import { describe, expect, it } from 'vitest';
import { GroupCommit } from '../src/storage/group-commit.js';
import { Overlay } from '../src/storage/overlay.js';
import type { View } from '../src/storage/view.js';

const nothing: View = {
  get: () => undefined,
  lend: () => undefined,
  range: () => [],
  first: () => undefined,
  count: () => 0,
  version: 0,
};
const key = (name: string) => Buffer.from(name);
const name = (view: View, ticket: string) => view.get('documents', key(ticket))?.toString();
const take = (ticket: string, holder: string) => (batch: Overlay) => {
  if (name(batch, ticket)) throw new Error(`${ticket} belongs to ${name(batch, ticket)}`);
  batch.put('documents', key(ticket), Buffer.from(holder));
  return ticket;
};

/** A disk that is told when and how each batch ends. */
function withDisk() {
  const stored = new Overlay(nothing);
  const underWay: { tickets: string[]; end: (error?: Error) => Promise<void> }[] = [];
  const commits = new GroupCommit(
    stored,
    (batch) =>
      new Promise((resolve, reject) => {
        const end = (error?: Error) => {
          if (error) reject(error);
          else {
            stored.take(batch);
            resolve();
          }
          return nextBatch();
        };
        underWay.push({ tickets: Array.from(batch.changes(), (change) => change.key.toString()), end });
      }),
  );
  return { stored, underWay, commits };
}

const nextTurn = () => new Promise<void>((resolve) => setImmediate(resolve));
/** A batch begins one turn after the one ahead has ended. */
const nextBatch = () => nextTurn().then(nextTurn);
const full = new Error('the disk is full');
const refuse = () => {
  throw full;
};

describe('writes stored in batches', () => {
  it('share one when they arrive together, each seeing those before it, and are told when it is stored', async () => {
    const { stored, underWay, commits } = withDisk();
    const told: unknown[] = [];
    const tell = (outcome: unknown) => told.push(String(outcome));
    for (const holder of ['Amina', 'Oksana']) commits.add(take('A1', holder)).then(tell, tell);
    commits.add(take('A2', 'Yusuf')).then(tell, tell);
    await nextTurn();
    expect(underWay.map(({ tickets }) => tickets)).toEqual([['A1', 'A2']]);
    expect(told).toEqual([]);
    expect(name(stored, 'A1')).toBeUndefined();
    await underWay[0]?.end();
    expect(told).toEqual(['A1', 'Error: A1 belongs to Amina', 'A2']);
  });

  it('wait until the batch ahead has ended', async () => {
    const { stored, underWay, commits } = withDisk();
    const first = commits.add(take('A1', 'Amina'));
    await nextTurn();
    const second = commits.add(take('A2', 'Oksana'));
    await nextTurn();
    expect(underWay).toHaveLength(1);
    await underWay[0]?.end();
    expect(underWay.map(({ tickets }) => tickets)).toEqual([['A1'], ['A2']]);
    await underWay[1]?.end();
    expect(await Promise.all([first, second])).toEqual(['A1', 'A2']);
    expect(name(stored, 'A2')).toBe('Oksana');
  });

  it('are all refused when their batch fails; those behind it never saw it and are stored', async () => {
    const { stored, underWay, commits } = withDisk();
    const lost = ['Amina', 'Oksana'].map((holder) => commits.add(take('A1', holder)));
    const refused = Promise.allSettled(lost);
    await nextTurn();
    const behind = commits.add(take('A1', 'Yusuf'));
    await underWay[0]?.end(full);
    expect(await refused).toMatchObject([{ reason: full }, { reason: full }]);
    await underWay[1]?.end();
    expect(await behind).toBe('A1');
    expect(name(stored, 'A1')).toBe('Yusuf');

    const later = commits.add(take('A2', 'Amina'));
    await nextTurn();
    await underWay[2]?.end();
    expect(await later).toBe('A2');
  });

  it('need no disk when they change nothing', async () => {
    const { underWay, commits } = withDisk();
    expect(await commits.add((batch) => name(batch, 'A1') ?? 'free')).toBe('free');
    await expect(commits.add(refuse)).rejects.toBe(full);
    expect(underWay).toEqual([]);
  });

  it('are left for the next batch when one holds enough', async () => {
    const { underWay, commits } = withDisk();
    const scan = 'x'.repeat(9 * 1024 * 1024);
    const all = ['A1', 'A2', 'A3'].map((ticket) => commits.add(take(ticket, scan)));
    await nextTurn();
    await underWay[0]?.end();
    await underWay[1]?.end();
    await Promise.all(all);
    expect(underWay.map(({ tickets }) => tickets)).toEqual([['A1', 'A2'], ['A3']]);
  });

  it('are refused before they join one when LMDB could not take their key', () => {
    const view = new Overlay(nothing);
    expect(() => view.put('notes', Buffer.alloc(1979), Buffer.of(1))).toThrow('a key of 1979 bytes');
    expect(view.isEmpty).toBe(true);
  });
});
