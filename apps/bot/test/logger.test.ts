import { GrammyError } from 'grammy';
import { describe, expect, it } from 'vitest';
import { describeError } from '../src/logger.js';

describe('what is logged of an error', () => {
  it('survives a server that refuses without a reason', () => {
    const refusal = { ok: false, error_code: 501 } as unknown as ConstructorParameters<typeof GrammyError>[1];
    expect(describeError(new GrammyError('refused', refusal, 'setMyCommands', {}))).toMatchObject({
      method: 'setMyCommands',
      reason: 'no reason given',
    });
  });
});
