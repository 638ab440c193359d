import { describe, expect, it, vi } from 'vitest';
import { aFinding, aMunicipality, aService } from '../testing/builders.js';
import { createMemoryCore } from '../testing/memory-core.js';
import { createDataProvider } from './data-provider.js';
import { DeskError } from './desk-error.js';

describe('the data provider', () => {
  it('asks core for one kind of entry with filter, sort and page as core names them', async () => {
    const core = createMemoryCore({ entries: [aService()] });
    const listEntries = vi.spyOn(core, 'listEntries');
    await createDataProvider(core).getList('services', {
      filter: { municipality: 'quilmes', topic: 'health', q: '', state: undefined },
      sort: { field: 'updatedAt', order: 'DESC' },
      pagination: { page: 3, perPage: 25 },
    });
    expect(listEntries.mock.calls[0]?.[0]).toEqual({
      query: { municipality: 'quilmes', topic: 'health', sort: '-updatedAt', offset: 50, limit: 25, kind: 'service' },
    });
  });

  it('keeps the kinds apart', async () => {
    const provider = createDataProvider(createMemoryCore({ entries: [aService(), aFinding()] }));
    const { data, total } = await provider.getList('findings', {});
    expect([total, data.map(({ kind }) => kind)]).toEqual([1, ['finding']]);
  });

  it('sends the version it read, and says in the open that somebody else was first', async () => {
    const service = aService({ version: 7 });
    const provider = createDataProvider(createMemoryCore({ entries: [service] }));
    const first = await provider.update('services', { id: service.id, data: service, previousData: service });
    expect(first.data.version).toBe(8);
    const second = provider.update('services', { id: service.id, data: service, previousData: service });
    const error = await second.catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(DeskError);
    expect(error).toMatchObject({ message: 'error.conflict', body: { code: 'conflict' } });
  });

  it('reads every page of a long list', async () => {
    const entries = Array.from({ length: 250 }, (_, index) => aFinding({ key: `q${index}w` }));
    const provider = createDataProvider(createMemoryCore({ entries }));
    expect(await provider.allEntries('findings', 'quilmes')).toHaveLength(250);
  });

  it('reads on where core has stopped counting', async () => {
    const entries = Array.from({ length: 250 }, (_, index) => aFinding({ key: `q${index}w` }));
    const core = createMemoryCore({ entries });
    const counted = async (...asked: Parameters<typeof core.listEntries>) => {
      const { items } = await core.listEntries(...asked);
      return { items, total: 100, atLeast: true as const };
    };
    const provider = createDataProvider({ ...core, listEntries: counted });
    expect(await provider.allEntries('findings', 'quilmes')).toHaveLength(250);
    expect((await provider.getList('findings', {})).meta).toEqual({ atLeast: true });
  });

  it('leaves unwritten names of a municipality out', async () => {
    const core = createMemoryCore({ municipalities: [aMunicipality()] });
    const provider = createDataProvider(core);
    const data = { ...aMunicipality(), names: { es: 'Quilmes', pt: ' ' }, handoff: '' };
    const saved = await provider.update('municipalities', { id: 'quilmes', data, previousData: data });
    expect(saved.data).toMatchObject({ names: { es: 'Quilmes' }, handoff: null });
  });

  it('refuses what core has no operation for', async () => {
    const provider = createDataProvider(createMemoryCore());
    await expect(provider.create('audit', { data: {} })).rejects.toThrow('core has no such operation');
  });
});
