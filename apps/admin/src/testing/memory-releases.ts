import type { AnyEntry, FullRelease, OperationId, Release } from '@ventanilla/contracts';
import { anId } from './builders.js';
import { publishedAs } from './memory-entries.js';
import { found, type Part, pageOf, refusal } from './memory-parts.js';
import type { MemoryShelf } from './memory-shelf.js';
import { takenBack } from './memory-undo.js';
import { titlesOf } from './titles-of.js';

type ReleaseOperation =
  | 'listReleases'
  | 'getRelease'
  | 'createRelease'
  | 'updateRelease'
  | 'deleteRelease'
  | 'publishRelease'
  | 'undoRelease'
  | 'scheduleRelease'
  | 'cancelRelease';

export function releaseOperations(shelf: MemoryShelf): Part<ReleaseOperation> {
  const releases = new Map<string, Release>();

  function get(operation: OperationId, id: string, version?: unknown): Release {
    const release = found(operation, releases.get(id));
    if (version !== undefined && Number(version) !== release.version) throw refusal(operation, 'conflict');
    return release;
  }

  function keep(release: Release): Release {
    const kept = { ...release, version: release.version + 1, updatedAt: new Date().toISOString() };
    releases.set(kept.id, kept);
    return kept;
  }

  return {
    listReleases: async ({ query }) => pageOf([...releases.values()].reverse(), query),
    getRelease: async ({ params }) => withEntries(shelf, get('getRelease', params.id)),
    createRelease: async ({ body }) => {
      const at = new Date().toISOString();
      const fresh = { state: 'open', at: null, by: null, failure: null, createdAt: at, updatedAt: at } as const;
      const { note = '', ...input } = body.release;
      return keep({ id: anId(), municipality: body.municipality, note, ...input, ...fresh, version: 0 });
    },
    updateRelease: async ({ params, body }) => {
      const { note = '', ...input } = body.release;
      return keep({ ...get('updateRelease', params.id, body.version), note, ...input });
    },
    deleteRelease: async ({ params, query }) => {
      releases.delete(get('deleteRelease', params.id, query.version).id);
    },
    publishRelease: async ({ params, body }) => {
      const release = get('publishRelease', params.id, body.version);
      for (const { entry, languages } of release.items) {
        const before = shelf.get('publishRelease', entry);
        shelf.keep(publishedAs(before, languages), { action: 'publish', languages, why: release.name });
      }
      return keep({ ...release, state: 'published', at: new Date().toISOString() });
    },
    undoRelease: async ({ params, body }) => {
      const release = get('undoRelease', params.id, body.version);
      for (const { entry } of release.items) takenBack(shelf, 'undoRelease', entry);
      return keep({ ...release, state: 'open', at: null });
    },
    scheduleRelease: async ({ params, body }) =>
      keep({ ...get('scheduleRelease', params.id, body.version), state: 'scheduled', at: body.at }),
    cancelRelease: async ({ params, query }) =>
      keep({ ...get('cancelRelease', params.id, query.version), state: 'open', at: null }),
  };
}

function withEntries(shelf: MemoryShelf, release: Release): FullRelease {
  const entries = release.items.map(({ entry: id, languages }) => {
    const entry: AnyEntry = shelf.get('getRelease', id);
    const { key, kind, states } = entry;
    return { entry: id, key, kind, titles: titlesOf(entry), languages, states, problems: [] };
  });
  return { ...release, entries };
}
