import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCap, writeCap } from '../src/index.js';
import { aMessage } from './a-message.js';

describe('any message', () => {
  it('is read as it was written', () => {
    fc.assert(
      fc.property(aMessage, (message) => {
        expect(readCap(writeCap(message))).toEqual({ ok: true, message, signed: false });
      }),
      { numRuns: 150 },
    );
  });

  it('that was cut off anywhere is refused, and never by breaking down', () => {
    fc.assert(
      fc.property(aMessage, fc.double({ min: 0, max: 0.999, noNaN: true }), (message, share) => {
        const whole = writeCap(message).trimEnd();
        const read = readCap(whole.slice(0, Math.floor(whole.length * share)));
        expect(read).toMatchObject({ ok: false, problems: [{ code: 'xml' }] });
      }),
      { numRuns: 100 },
    );
  });
});
