import { Long } from 'bson';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Document, decode, encode } from '../src/bson/codec.js';
import { readFields } from '../src/bson/reader.js';
import { compileFilter } from '../src/query/match.js';
import { findTouchedFields } from '../src/query/touched-fields.js';

const values = fc.oneof(
  fc.integer({ min: 0, max: 5 }),
  fc.constantFrom(null, 'sur', 'año', 2.5, true, new Date(5), Long.fromNumber(3)),
  fc.array(fc.integer({ min: 0, max: 5 }), { maxLength: 3 }),
  fc.dictionary(fc.constantFrom('calle', '0'), fc.integer({ min: 0, max: 5 })),
);
const documents = fc
  .dictionary(fc.constantFrom('barrio', 'edad', 'oficina', 'nota'), values)
  .map((document) => decode(encode(document)));
const conditions = fc.oneof(
  values,
  fc.record({ $gte: fc.integer({ min: 0, max: 5 }) }),
  fc.constantFrom({ $exists: true }, { $exists: false }, { $not: { $gt: 3 } }, { $elemMatch: { $gt: 2 } }),
);
const fields = fc.dictionary(fc.constantFrom('barrio', 'edad', 'oficina.calle', 'oficina.0'), conditions);
const filters = fc.oneof(
  fields,
  fc.tuple(fields, fields).map(([a, b]) => ({ $or: [a, { $and: [b] }], $comment: 'turnos' })),
  fields.map((field) => ({ $nor: [field] })),
);

describe('reading a document partly', () => {
  it('gives the fields asked for as reading it whole does', () => {
    fc.assert(
      fc.property(documents, fc.subarray(['barrio', 'edad', 'oficina', 'nadie']), (document, names) => {
        const expected = Object.fromEntries(Object.entries(document).filter(([name]) => names.includes(name)));
        expect(readFields(encode(document), new Set(names))).toEqual(expected);
      }),
    );
  });

  it('goes over values of every type', () => {
    const bytes = (elements: string) => {
      const content = Buffer.from(`${elements}1061000500000000`, 'hex');
      const length = Buffer.alloc(4);
      length.writeInt32LE(content.length + 4);
      return Buffer.concat([length, content]);
    };
    const id = '0'.repeat(24);
    const skipped = [
      `0162000000000000000000`,
      '026200020000007800',
      `0362000500000000`,
      `0462000500000000`,
      `05620001000000007f`,
      `066200`,
      `076200${id}`,
      `08620001`,
      `0962000000000000000000`,
      `0a6200`,
      `0b6200610000`,
      `0c6200020000007800${id}`,
      `0d6200020000007800`,
      `0e6200020000007800`,
      '0f62000f0000000200000078000500000000',
      `10620001000000`,
      `1162000100000001000000`,
      `1262000100000001000000`,
      `136200${'0'.repeat(32)}`,
      `ff6200`,
      `7f6200`,
    ];
    for (const element of skipped) expect(readFields(bytes(element), new Set(['a']))).toEqual({ a: 5 });
    expect(() => readFields(bytes('206200'), new Set(['a']))).toThrow(/unknown type/);
    expect(() => readFields(bytes('026200ffffff7f7800'), new Set(['a']))).toThrow(/outside its document/);
  });

  it('is enough for a filter that looks at few fields', () => {
    fc.assert(
      fc.property(documents, filters, (document, filter) => {
        const test = compileFilter(filter as Document);
        const touched = findTouchedFields(filter as Document);
        expect(touched).not.toBeNull();
        expect(test(readFields(encode(document), touched ?? new Set()))).toBe(test(document));
      }),
      { numRuns: 500 },
    );
  });

  it('is not tried for a filter that may look at any field', () => {
    expect(findTouchedFields({ $expr: { $gt: ['$edad', 3] } })).toBeNull();
    expect(findTouchedFields({ $or: [{ edad: 1 }, { $expr: true }] })).toBeNull();
    expect(findTouchedFields({ 'oficina.calle': 1, '7': 1 })).toEqual(new Set(['oficina', '\u00007']));
  });
});
