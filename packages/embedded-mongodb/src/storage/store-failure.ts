import { constants } from 'node:os';
import { setTimeout } from 'node:timers/promises';
import { MongoError } from '../errors.js';

/** LMDB's number for a data file that has no room left in the address space. */
const mapFull = -30_792;
const { ENOSPC, EDQUOT, EFBIG, EIO } = constants.errno;
/** LMDB tells of a write that the system cut short, as it does on a full disk, as of any failure of the disk (EIO). */
const noSpace: readonly unknown[] = [ENOSPC, EDQUOT, EFBIG, EIO, mapFull];

/** How long LMDB may take to say why it could not store something, in milliseconds; it does so in the same turn. */
const explanationMs = 1_000;

/**
 * What a client is told when the disk did not take a write, of which nothing was kept: `OutOfDiskSpace` when there is no
 * space (or a quota or limit of the file's size is reached) or the disk fails, `UnknownError` for anything else.
 */
export async function storeFailure(error: unknown): Promise<MongoError> {
  const cause = await causeOf(error);
  console.error('embedded-mongodb: the disk refused a write', cause);
  if (noSpace.includes(codeIn(cause)))
    return new MongoError(
      'OutOfDiskSpace',
      'the write could not be stored on disk and was not kept; check the free space and the health of the disk',
    );
  return new MongoError('UnknownError', `the write could not be stored and was not kept: ${String(cause)}`);
}

/** LMDB tells the cause in a promise of its own. */
async function causeOf(error: unknown): Promise<unknown> {
  if (!(error instanceof Error && 'commitError' in error && error.commitError instanceof Promise)) return error;
  const told = error.commitError.catch((cause: unknown) => cause);
  return Promise.race([told, setTimeout(explanationMs, error, { ref: false })]);
}

function codeIn(cause: unknown): unknown {
  return cause instanceof Error && 'code' in cause ? cause.code : null;
}
