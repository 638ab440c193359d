import { type ErrorCode, errorStatus } from '@ventanilla/contracts';
import { describe, expect, it, vi } from 'vitest';
import { DeskError } from './desk-error.js';
import { createQueryClient } from './query-client.js';

const nothingMore = { requestId: null, retryAfterSeconds: null, conflict: null, problems: [], heldBack: null };
const refused = (code: ErrorCode) => new DeskError(errorStatus[code], { code, ...nothingMore });

async function timesAsked(error: Error): Promise<number> {
  const queryFn = vi.fn().mockRejectedValue(error);
  const asked = createQueryClient().fetchQuery({ queryKey: ['asked'], queryFn, retryDelay: 0 });
  await expect(asked).rejects.toBe(error);
  return queryFn.mock.calls.length;
}

describe('what the dashboard asks core', () => {
  it.each(['notFound', 'refused', 'invalid', 'wrongState'] as const)(
    'is not asked again once core said %s',
    async (code) => {
      expect(await timesAsked(refused(code))).toBe(1);
    },
  );

  it.each([refused('unavailable'), refused('tooManyRequests'), new TypeError('Failed to fetch')])(
    'is asked again where that may help: %s',
    async (error) => {
      expect(await timesAsked(error)).toBe(4);
    },
  );
});
