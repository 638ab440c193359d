import { type AnyEntry, type AnyEntryInput, type CoreClient, CoreError } from '@ventanilla/contracts';
import { eachAtOnce } from './each-at-once.js';
import { type StarterMunicipalityId, starterMunicipalities } from './municipalities.js';
import { starterEntries } from './starter-entries.js';

/** How far loading is. Every entry counts twice: once when it is in core, once when it is published. */
export type LoadProgress = { done: number; total: number };

/** What loading did. `untouched` entries were already there, or were deleted: they stay as people have left them. */
export type LoadCounts = {
  municipalities: number;
  created: number;
  published: number;
  untouched: number;
  /** Keys that core holds as drafts because they refer to an entry that somebody has deleted since. */
  unpublishable: string[];
};

/** The operations loading needs: any `CoreClient` that is signed in as an administrator has them. */
export type LoadingClient = Pick<
  CoreClient,
  'listMunicipalities' | 'createMunicipality' | 'listEntries' | 'createEntry' | 'publishEntry'
>;

/** Creates under way at a time. More makes core no faster: it writes to one disk. */
const createsAtOnce = 8;
const pageSize = 100;

/**
 * Puts the starter content into core: both municipalities with all their entries, published in every language they are
 * written in. Call it at every start: what exists by its key is left alone, what was deleted stays deleted, and an
 * entry that an interrupted run has created but not published is published now.
 *
 * @example
 * const { created } = await loadStarterContent(core, { onProgress: ({ done, total }) => show(done / total) });
 * @throws CoreError of the first call that fails. Nothing already written is lost: call again to go on.
 */
export async function loadStarterContent(
  core: LoadingClient,
  options: { onProgress?: (progress: LoadProgress) => void } = {},
): Promise<LoadCounts> {
  const counts: LoadCounts = { municipalities: 0, created: 0, published: 0, untouched: 0, unpublishable: [] };
  const wanted = starterMunicipalities.map(({ id }) => ({ id, entries: starterEntries(id) }));
  const total = 2 * wanted.reduce((sum, { entries }) => sum + entries.length, 0);
  let done = 0;
  const step = (steps = 1) => {
    done += steps;
    options.onProgress?.({ done, total });
  };

  counts.municipalities = await openMissing(core);
  await eachAtOnce(wanted, wanted.length, ({ id, entries }) => loadEntries(core, id, entries, counts, step));
  return counts;
}

async function openMissing(core: LoadingClient): Promise<number> {
  const { items } = await core.listMunicipalities({ query: { limit: pageSize } });
  const open = new Set(items.map(({ id }) => id));
  const missing = starterMunicipalities.filter(({ id }) => !open.has(id));
  for (const { id, ...municipality } of missing) await core.createMunicipality({ body: { id, municipality } });
  return missing.length;
}

/** All of a municipality's entries are there before the first is published: they refer to one another. */
async function loadEntries(
  core: LoadingClient,
  municipality: StarterMunicipalityId,
  wanted: readonly AnyEntryInput[],
  counts: LoadCounts,
  step: (steps?: number) => void,
): Promise<void> {
  const stored = await storedEntries(core, municipality);
  const missing = wanted.filter(({ key }) => !stored.has(key));
  const interrupted = wanted.flatMap(({ key }) => stored.get(key) ?? []).filter(wasNeverTouched);
  const untouched = wanted.length - missing.length - interrupted.length;
  counts.untouched += untouched;
  step(2 * untouched + interrupted.length);

  const drafts = [...interrupted];
  await eachAtOnce(missing, createsAtOnce, async (entry) => {
    drafts.push(await core.createEntry({ body: entry }));
    counts.created += 1;
    step();
  });
  // One after the other: each publish of a municipality writes the same revision number.
  await eachAtOnce(drafts, 1, async (draft) => {
    await publish(core, draft, counts);
    step();
  });
}

/** By key, deleted ones too: what a person has deleted must not come back. */
async function storedEntries(core: LoadingClient, municipality: string): Promise<Map<string, AnyEntry>> {
  const deleted = await allEntries(core, { municipality, deleted: 'yes' });
  const live = await allEntries(core, { municipality });
  return new Map([...deleted, ...live].map((entry) => [entry.key, entry]));
}

async function allEntries(core: LoadingClient, filter: { municipality: string; deleted?: 'yes' }): Promise<AnyEntry[]> {
  const entries: AnyEntry[] = [];
  for (;;) {
    const query = { ...filter, sort: 'key' as const, offset: entries.length, limit: pageSize };
    const { items } = await core.listEntries({ query });
    entries.push(...items);
    if (items.length < pageSize) return entries;
  }
}

/** Created by an interrupted run and nothing since: any later deed would have raised the version. */
function wasNeverTouched({ version, published, deletedAt }: AnyEntry): boolean {
  return version === 1 && published === null && deletedAt === null;
}

async function publish(core: LoadingClient, { id, key, version, texts }: AnyEntry, counts: LoadCounts): Promise<void> {
  try {
    await core.publishEntry({ params: { id }, body: { version, languages: Object.keys(texts) } });
    counts.published += 1;
  } catch (error) {
    if (!(error instanceof CoreError) || error.code !== 'notPublishable') throw error;
    counts.unpublishable.push(key);
  }
}
