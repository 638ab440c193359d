import { constants } from 'node:os';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { storeFailure } from '../src/storage/store-failure.js';

const { EACCES, EIO, ENOSPC, EDQUOT, EFBIG } = constants.errno;

/** An error as LMDB gives it to a write, with the cause in a promise. */
function refused(code: number): Error {
  const cause = Object.assign(new Error('told by the system'), { code });
  const commitError = Promise.reject(cause);
  return Object.assign(new Error('Commit failed (see commitError for details)'), { commitError });
}

let logged: ReturnType<typeof vi.spyOn>;
beforeEach(() => {
  logged = vi.spyOn(console, 'error').mockReturnValue();
});
afterEach(() => {
  vi.restoreAllMocks();
});

describe('a write the disk did not take', () => {
  it.each([
    ['no space', ENOSPC],
    ['a quota', EDQUOT],
    ['a limit of the size of files', EFBIG],
    ['a full map', -30_792],
    ['what may be a write cut short', EIO],
  ])('is told to lack space: %s', async (_what, code) => {
    expect(await storeFailure(refused(code))).toMatchObject({ code: 14_031 });
  });

  it('is told to have failed when it did for another reason, which the log has too', async () => {
    expect(await storeFailure(refused(EACCES))).toMatchObject({
      code: 8,
      message: expect.stringContaining('told by the system'),
    });
    expect(logged).toHaveBeenCalledOnce();
  });

  it('is told to have failed when nobody says why', async () => {
    expect(await storeFailure(new Error('closed'))).toMatchObject({ code: 8 });
  });
});
