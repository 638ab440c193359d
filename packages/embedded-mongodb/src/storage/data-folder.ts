import { existsSync, mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { dataFileName } from './data-file.js';
import { findFileText } from './files.js';
import { DataFolderError } from './folder-lock.js';

/** The layout of the data folder. A newer one is refused, never guessed at; see `Engine.renew` for older ones. */
export const formatVersion = 2;
const oldestFormat = 1;
const formatFile = 'FORMAT';

/** Makes sure that there is a folder for data, an empty one if need be, and says which format it has. */
export function prepareFolder(folder: string): number {
  try {
    mkdirSync(folder, { recursive: true });
  } catch (cause) {
    throw new DataFolderError(
      `The folder ${folder} cannot be created. Check its name and the rights, or choose another.`,
      {
        cause,
      },
    );
  }
  if (hasFormat(folder)) return readFormat(folder);
  if (existsSync(join(folder, dataFileName))) throw withoutFormat(folder);
  writeFormat(folder);
  return formatVersion;
}

/** Makes sure that a folder holds data of this format, for those who only read it. */
export function checkFolder(folder: string): void {
  if (!existsSync(join(folder, dataFileName)))
    throw new DataFolderError(
      `There is no data in ${folder}. Give the folder that was given to the server (--data-dir).`,
    );
  if (!hasFormat(folder)) throw withoutFormat(folder);
  const format = readFormat(folder);
  if (format < formatVersion)
    throw new DataFolderError(
      `The data in ${folder} was written by an older version (format ${format}; this one knows ${formatVersion}). Start the server on it once, which brings it up to date, and try again.`,
    );
}

/** Writes what says which format the data of a folder has. */
export function writeFormat(folder: string): void {
  writeFileSync(join(folder, formatFile), `${formatVersion}\n`, { flush: true });
}

/** Whether data could be put there: the folder is not there, or empty. */
export function isFree(folder: string): boolean {
  if (!existsSync(folder)) return true;
  return statSync(folder).isDirectory() && readdirSync(folder).length === 0;
}

function hasFormat(folder: string): boolean {
  return existsSync(join(folder, formatFile));
}

function readFormat(folder: string): number {
  const found = Number.parseInt(findFileText(join(folder, formatFile)) ?? '', 10);
  if (found >= oldestFormat && found <= formatVersion) return found;
  const age = found > formatVersion ? 'a newer version' : 'something else';
  throw new DataFolderError(
    `The data in ${folder} was written by ${age} (format ${found}; this one knows ${formatVersion}). Start the version that wrote it, or choose another folder.`,
  );
}

function withoutFormat(folder: string): DataFolderError {
  return new DataFolderError(
    `The folder ${folder} has a ${dataFileName} but no file ${formatFile}: another program wrote it, or a copy was not finished. Choose another folder, or restore it from a backup.`,
  );
}
