import { describe, expect, it } from 'vitest';
import { type LoadProgress, loadStarterContent, starterEntries } from '../src/index.js';
import { CoreInMemory } from './core-in-memory.js';

const all = starterEntries('quilmes').length + starterEntries('caba').length;

describe('loadStarterContent', () => {
  it('opens both municipalities and publishes every entry in every language it is written in', async () => {
    const core = new CoreInMemory();
    const counts = await loadStarterContent(core);
    expect(counts).toEqual({ municipalities: 2, created: all, published: all, untouched: 0, unpublishable: [] });
    for (const { key, published, texts } of core.entries) {
      expect(Object.keys(published?.texts ?? {}), key).toEqual(Object.keys(texts));
    }
  });

  it('does nothing the second time', async () => {
    const core = new CoreInMemory();
    await loadStarterContent(core);
    const before = structuredClone(core.entries);
    expect(await loadStarterContent(core)).toEqual({
      ...{ municipalities: 0, created: 0, published: 0, untouched: all, unpublishable: [] },
    });
    expect(core.entries).toEqual(before);
  });

  it('goes on after a run that was cut off half-way, also between creating and publishing', async () => {
    for (const callsBeforeTheCut of [3, 60, all + 5, all + 70]) {
      const core = new CoreInMemory((_, count) => count > callsBeforeTheCut);
      await expect(loadStarterContent(core)).rejects.toThrow('unavailable');
      const again = Object.assign(new CoreInMemory(), { entries: core.entries, municipalities: core.municipalities });
      await loadStarterContent(again);
      expect(again.entries).toHaveLength(all);
      expect(again.entries.filter(({ published }) => published === null)).toEqual([]);
    }
  });

  it('leaves alone what a manager has changed, unpublished or deleted', async () => {
    const core = new CoreInMemory();
    await loadStarterContent(core);
    const changed = Object.assign(core.find('quilmes', 'svc.q.salud') ?? {}, { version: 3, facts: { phones: [] } });
    const unpublished = Object.assign(core.find('caba', 'svc.c.pad') ?? {}, { version: 3, published: null });
    const deletedAt = '2026-11-24T09:00:00.000Z';
    Object.assign(core.find('quilmes', 'svc.q.cerca') ?? {}, { deletedAt, published: null });
    const { created, published } = await loadStarterContent(core);
    expect({ created, published }).toEqual({ created: 0, published: 0 });
    expect(core.find('quilmes', 'svc.q.salud')).toEqual(changed);
    expect(core.find('caba', 'svc.c.pad')).toEqual(unpublished);
    expect(core.find('quilmes', 'svc.q.cerca')?.deletedAt).toBe(deletedAt);
  });

  it('names an entry that can not be published because what it refers to was deleted, and publishes the rest', async () => {
    const core = new CoreInMemory();
    await loadStarterContent(core);
    Object.assign(core.find('quilmes', 'org.q.salud') ?? {}, { deletedAt: '2026-11-24T09:00:00.000Z' });
    core.entries.splice(
      core.entries.findIndex(({ key }) => key === 'svc.q.salud'),
      1,
    );
    const { created, published, unpublishable } = await loadStarterContent(core);
    expect({ created, published, unpublishable }).toEqual({ created: 1, published: 0, unpublishable: ['svc.q.salud'] });
  });

  it('reports progress up to the end, never backwards', async () => {
    const seen: LoadProgress[] = [];
    await loadStarterContent(new CoreInMemory(), { onProgress: (progress) => seen.push(progress) });
    expect(seen.at(-1)).toEqual({ done: 2 * all, total: 2 * all });
    expect(seen.map(({ done }) => done)).toEqual(seen.map(({ done }) => done).sort((one, other) => one - other));
  });

  it('keeps several calls under way, and not more than core is asked to bear', async () => {
    const core = new CoreInMemory();
    await loadStarterContent(core);
    expect(core.mostCallsAtOnce).toBeGreaterThan(4);
    expect(core.mostCallsAtOnce).toBeLessThanOrEqual(16);
  });
});
