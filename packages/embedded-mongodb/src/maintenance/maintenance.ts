import { Catalog } from '../storage/catalog.js';
import { type CheckReport, checkData } from '../storage/check.js';
import { copyData } from '../storage/copy.js';
import { checkFolder, isFree } from '../storage/data-folder.js';
import { Engine } from '../storage/engine.js';
import { DataFolderError } from '../storage/folder-lock.js';
import { LiveView } from '../storage/live-view.js';
import { type OpenedStores, openStores } from '../storage/stores.js';

/**
 * Copies the data of a folder as it is at this moment, also while a server works on it, to a folder that is not there or
 * empty. What is there afterwards is a data folder of its own. Throws {@link DataFolderError}; then nothing is left behind.
 */
export async function backup(dataDir: string, to: string): Promise<void> {
  await reading(dataDir, ({ root }) => copyData(root, to));
}

/** Puts a backup where a server will look for its data: a folder that is not there or empty. The backup stays as it is. */
export async function restore(from: string, dataDir: string): Promise<void> {
  if (!isFree(dataDir))
    throw new DataFolderError(
      `The folder ${dataDir} is not empty. Stop the server that uses it and move the folder away, or choose another one; nothing was changed.`,
    );
  await reading(from, ({ root }) => copyData(root, dataDir));
}

/** Holds all data of a folder against itself as it is at this moment, also while a server works on it. */
export function check(dataDir: string): Promise<CheckReport> {
  return reading(dataDir, ({ root, stores }) => {
    const transaction = root.useReadTransaction();
    const view = new LiveView(stores, transaction);
    try {
      return checkData(view, new Catalog(view));
    } finally {
      transaction.done();
    }
  });
}

/** Builds every index again from the documents; no server may work on the folder. Says how many indexes there are. */
export async function rebuildIndexes(dataDir: string): Promise<number> {
  checkFolder(dataDir);
  const engine = new Engine(dataDir, () => new Date());
  try {
    const collections = [...engine.catalog.list(engine.environment.view)];
    for (const info of collections) await engine.environment.writeMuch((view) => engine.rebuildIndexes(view, info));
    return collections.reduce((sum, { indexes }) => sum + indexes.length, 0);
  } finally {
    await engine.environment.close();
  }
}

async function reading<T>(dataDir: string, work: (opened: OpenedStores) => T | Promise<T>): Promise<T> {
  checkFolder(dataDir);
  const opened = openStores(dataDir, { readOnly: true });
  try {
    return await work(opened);
  } finally {
    await opened.root.close();
  }
}
