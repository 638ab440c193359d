import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, renameSync, rmdirSync, rmSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import type { RootDatabase } from 'lmdb';
import { dataFileName } from './data-file.js';
import { isFree, writeFormat } from './data-folder.js';
import { DataFolderError } from './folder-lock.js';

/**
 * Copies opened data, as it is at this moment, into a folder that is not there or empty. It is made beside that folder and
 * renamed when it is whole and on disk, so that there is never half a copy under the name.
 */
export async function copyData(root: RootDatabase<Buffer, Buffer>, folder: string): Promise<void> {
  const target = resolve(folder);
  if (!isFree(target))
    throw new DataFolderError(
      `The folder ${folder} is not empty. Choose another one, or empty it first; nothing was written.`,
    );
  const unfinished = join(dirname(target), `.${basename(target)}.${process.pid}.unfinished`);
  try {
    rmSync(unfinished, { recursive: true, force: true });
    mkdirSync(unfinished, { recursive: true });
    await root.backup(unfinished, true);
    writeFormat(unfinished);
    flush(join(unfinished, dataFileName));
    flushFolder(unfinished);
    if (existsSync(target)) rmdirSync(target);
    renameSync(unfinished, target);
    flushFolder(dirname(target));
  } catch (cause) {
    if (existsSync(unfinished)) rmSync(unfinished, { recursive: true });
    throw notCopied(folder, cause);
  }
}

/** What a folder lists is flushed like a file, except where the system does it by itself. */
function flushFolder(path: string): void {
  if (process.platform !== 'win32') flush(path);
}

function flush(path: string): void {
  const file = openSync(path, 'r');
  try {
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

function notCopied(folder: string, cause: unknown): DataFolderError {
  const reason = cause instanceof Error ? cause.message : String(cause);
  return new DataFolderError(
    `The copy to ${folder} failed (${reason}) and was removed again. Check the free space and the rights there, then try again.`,
    { cause },
  );
}
