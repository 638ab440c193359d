import { readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findFileText } from './files.js';

const lockFile = 'PROCESS';
const heldHere = new Set<string>();

/** The data folder cannot be used; the message says what to do. */
export class DataFolderError extends Error {
  override readonly name = 'DataFolderError';
}

/**
 * Makes sure that one server alone works on a data folder, and gives back what lets go of it. A server that was killed
 * leaves its mark behind; it counts only while that very process lives. Throws {@link DataFolderError} when taken.
 */
export function lockFolder(folder: string): () => void {
  const path = realpathSync(folder);
  const file = join(path, lockFile);
  const holder = findHolder(path, file);
  if (holder !== null)
    throw new DataFolderError(
      `The data in ${folder} is in use by another server (process ${holder}). Stop that one, or choose another folder.`,
    );
  writeFileSync(file, `${markOf(process.pid)}\n`);
  heldHere.add(path);
  return () => {
    heldHere.delete(path);
    rmSync(file, { force: true });
  };
}

/** The process that uses a folder now, or null. */
function findHolder(path: string, file: string): string | null {
  if (heldHere.has(path)) return String(process.pid);
  const mark = findFileText(file)?.trim();
  return mark && isAlive(mark) ? (mark.split(' ')[0] ?? null) : null;
}

/** A process by its number and, where the system tells (Linux), when it began: numbers are used again. */
function markOf(pid: number): string {
  const startedAt = findStartTime(pid);
  return startedAt === null ? String(pid) : `${pid} ${startedAt}`;
}

function isAlive(mark: string): boolean {
  const pid = Number.parseInt(mark, 10);
  return pid !== process.pid && isRunning(pid) && markOf(pid) === mark;
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

function findStartTime(pid: number): string | null {
  if (process.platform !== 'linux') return null;
  const fields = readFileSync(`/proc/${pid}/stat`, 'latin1').split(') ').at(-1)?.split(' ');
  return fields?.[19] ?? null;
}
