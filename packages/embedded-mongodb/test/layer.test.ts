import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type Change, Layer } from '../src/storage/layer.js';

const everything = { from: Buffer.alloc(0), to: Buffer.from([255]) };
const key = fc.integer({ min: 0, max: 60 }).map((number) => Buffer.from([number]));
const value = fc.option(fc.string().map((text) => Buffer.from(text)));
const change = fc.record({ store: fc.constant('entries' as const), key, value });

it('the changes of a write are in order whenever they are read, few or many at a time, the last of each key', () => {
  fc.assert(
    fc.property(fc.array(fc.array(change, { maxLength: 40 }), { maxLength: 8 }), (rounds) => {
      const layer = new Layer();
      const last = new Map<number, Change>();
      for (const round of rounds) {
        for (const one of round) {
          layer.set(one);
          last.set(one.key[0] ?? -1, one);
        }
        const wanted = [...last].sort(([one], [other]) => one - other).map(([, known]) => known);
        expect(layer.within(everything)).toEqual(wanted);
      }
    }),
  );
});
