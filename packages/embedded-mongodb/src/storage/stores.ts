import { open, type RootDatabase } from 'lmdb';
import { checkDataFile } from './data-file.js';
import { DataFolderError } from './folder-lock.js';
import type { StoreName, Stores } from './view.js';

/** LMDB opened on a data folder. */
export type OpenedStores = { readonly root: RootDatabase<Buffer, Buffer>; readonly stores: Stores };

/**
 * `overlappingSync` off: a write is flushed before it counts as committed (data first, then the page that points to it).
 * `eventTurnBatching` off: with it, a failed commit also rejects a promise nobody can reach.
 */
const openOptions = {
  noSubdir: false,
  encoding: 'binary',
  keyEncoding: 'binary',
  maxDbs: 8,
  // Every open transaction holds one reader; there can be as many as connections.
  maxReaders: 1100,
  overlappingSync: false,
  eventTurnBatching: false,
} as const;

/** Opens the data in a folder. Throws {@link DataFolderError} when it cannot be opened, with what to do. */
export function openStores(
  folder: string,
  { durable = true, readOnly = false }: { durable?: boolean; readOnly?: boolean },
): OpenedStores {
  checkDataFile(folder);
  try {
    const root = open<Buffer, Buffer>({ ...openOptions, path: folder, noSync: !durable, readOnly });
    const store = (name: StoreName) => root.openDB<Buffer, Buffer>({ name, encoding: 'binary', keyEncoding: 'binary' });
    const stores = {
      catalog: store('catalog'),
      documents: store('documents'),
      entries: store('entries'),
      notes: store('notes'),
      words: store('words'),
      replies: store('replies'),
    };
    return { root, stores };
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new DataFolderError(
      `The data in ${folder} cannot be opened (${reason}). Check the rights to the folder and the free space, or restore it from a backup.`,
      { cause },
    );
  }
}
