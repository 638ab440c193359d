import {
  Binary,
  BSONRegExp,
  BSONSymbol,
  Code,
  Decimal128,
  Double,
  deserialize,
  Int32,
  Long,
  MaxKey,
  MinKey,
  ObjectId,
  serialize,
  Timestamp,
  UUID,
} from 'bson';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Document, decode, encode, encodeStored, setField } from '../src/bson/codec.js';
import { DBPointer } from '../src/bson/db-pointer.js';
import { plainName } from '../src/bson/names.js';

const bytesOf = (length: number) => fc.uint8Array({ minLength: length, maxLength: length });
/** Values as a client writes them, by the library's classes. */
const scalars = fc.oneof(
  fc.integer().map((value) => new Int32(value)),
  fc.double({ noNaN: true }).map((value) => new Double(value)),
  fc.integer().map((value) => new Double(value)),
  fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n }).map((value) => Long.fromBigInt(value)),
  bytesOf(16).map((bytes) => new Decimal128(bytes)),
  fc.constantFrom(null, true, false, new MinKey(), new MaxKey()),
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.date({ noInvalidDate: true }),
  bytesOf(12).map((bytes) => new ObjectId(bytes)),
  fc.tuple(fc.uint8Array({ maxLength: 40 }), fc.integer({ min: 0, max: 8 })).map(([b, type]) => new Binary(b, type)),
  bytesOf(16).map((bytes) => new Binary(bytes, 4)),
  fc.tuple(fc.nat(), fc.nat()).map(([t, i]) => new Timestamp({ t, i })),
  fc.constantFrom('', 'i', 'imsx').map((options) => new BSONRegExp('^año', options)),
  fc.constantFrom(new Code('return 1'), new Code('return n', { n: new Int32(2) }), new BSONSymbol('señal')),
);
const names = fc.oneof(
  fc.constantFrom('nombre', 'a.b', '$set', '__proto__', 'constructor', '0', '10', '7', '01', 'añada', ''),
  fc.string({ maxLength: 20 }).filter((name) => !name.includes('\0')),
);
const { document: documents } = fc.letrec<{ value: unknown; document: Map<string, unknown> }>((tie) => ({
  value: fc.oneof({ depthSize: 'small' }, scalars, tie('array'), tie('document')),
  array: fc.array(tie('value'), { maxLength: 12 }),
  document: fc.array(fc.tuple(names, tie('value')), { maxLength: 6 }).map((fields) => new Map(fields)),
}));

/** The library keeps the order of a map's entries whatever their names. */
function written(document: Map<string, unknown>): Buffer {
  return Buffer.from(serialize(document));
}

/** The bytes of a document with one element, its length filled in. */
function framed(...elements: number[]): Buffer {
  const bytes = Buffer.from([0, 0, 0, 0, ...elements, 0]);
  bytes.writeInt32LE(bytes.length);
  return bytes;
}

describe('reading and writing BSON', () => {
  it('gives back every document byte by byte', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(documents, (document) => {
        const bytes = written(document);
        expect(encode(decode(bytes)).equals(bytes)).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  it('keeps the fields in the order they were written, whatever their names', () => {
    const bytes = written(
      new Map<string, unknown>(['b', '7', '__proto__', '10', '0', 'a'].map((name) => [name, name])),
    );
    expect(Object.keys(decode(bytes)).map(plainName)).toEqual(['b', '7', '__proto__', '10', '0', 'a']);
    const document: Document = {};
    setField(document, '2', 'dos');
    setField(document, '1', 'uno');
    expect(Object.keys(deserialize(encode(document), { useBigInt64: false }))).toHaveLength(2);
    expect(encode(document).indexOf('dos')).toBeLessThan(encode(document).indexOf('uno'));
  });

  it('reads numbers into the form that is written as the same type again', () => {
    const bytes = serialize({
      int: new Int32(3),
      whole: new Double(3),
      zero: new Double(-0),
      half: 0.5,
      long: Long.fromNumber(3),
    });
    expect(decode(bytes)).toEqual({
      int: 3,
      whole: new Double(3),
      zero: -0,
      half: 0.5,
      long: Long.fromNumber(3),
    });
  });

  it('takes the last of several fields of the same name', () => {
    const twice = framed(0x10, 0x61, 0, 1, 0, 0, 0, 0x10, 0x61, 0, 2, 0, 0, 0);
    expect(decode(twice)).toEqual({ a: 2 });
  });

  it('reads references and UUIDs as the documents and bytes they are', () => {
    const id = new ObjectId();
    const uuid = new UUID();
    const read = decode(serialize({ ref: { $ref: 'barrios', $id: id, $db: 'ciudad', nota: 'x' }, uuid }));
    expect(read).toEqual({
      ref: { $ref: 'barrios', $id: id, $db: 'ciudad', nota: 'x' },
      uuid: new Binary(uuid.id, Binary.SUBTYPE_UUID),
    });
    expect(encode({ uuid }).equals(serialize({ uuid }))).toBe(true);
  });

  it('keeps what no client writes any more: undefined, pointers, options of expressions out of order', () => {
    const undefinedField = framed(0x06, 0x61, 0);
    const pointer = framed(0x0c, 0x61, 0, 3, 0, 0, 0, 0x64, 0x62, 0, ...new ObjectId().id);
    const regex = framed(0x0b, 0x61, 0, 0x62, 0, 0x78, 0x69, 0);
    expect(Object.keys(decode(undefinedField))).toEqual(['a']);
    expect(decode(pointer)['a']).toBeInstanceOf(DBPointer);
    for (const bytes of [undefinedField, pointer, regex]) expect(encode(decode(bytes)).equals(bytes)).toBe(true);
  });

  it('writes what a program may put beside the types of BSON', () => {
    const values = { big: 2n ** 40n, buffer: Buffer.of(1, 2), bytes: Uint8Array.of(3), pattern: /^a/im };
    expect(decode(encode(values))).toEqual({
      big: Long.fromNumber(2 ** 40),
      buffer: new Binary(Buffer.of(1, 2)),
      bytes: new Binary(Buffer.of(3)),
      pattern: new BSONRegExp('^a', 'im'),
    });
  });

  it('writes every kind of value where its room runs out', () => {
    for (let pad = 65_430; pad < 65_530; pad += 1) {
      encode({ large: new Binary(Buffer.alloc(4_200_000)) });
      const document = {
        pad: new Binary(Buffer.alloc(pad)),
        int: 7,
        double: 2.5,
        long: Long.fromNumber(9),
        id: new ObjectId(),
      };
      expect(encode(document).equals(serialize(document))).toBe(true);
    }
  });

  it('writes a document of sixteen megabytes and a small one after it', () => {
    const large = { text: 'ñ'.repeat(8 * 1024 * 1024 - 20), after: 1 };
    const bytes = encode(large);
    expect(bytes.length).toBeGreaterThan(16 * 1024 * 1024 - 40);
    expect(decode(bytes)).toEqual(large);
    expect(encode({ a: 1 })).toHaveLength(12);
  });
});

describe('bytes that are not BSON', () => {
  const refused: [string, Buffer][] = [
    ['nothing at all', Buffer.alloc(0)],
    ['a length beyond the end', Buffer.of(6, 0, 0, 0, 0)],
    ['a length that is negative', Buffer.of(0xff, 0xff, 0xff, 0xff, 0)],
    ['a length too small for a document', Buffer.of(4, 0, 0, 0, 0)],
    ['bytes behind the end', Buffer.of(5, 0, 0, 0, 0, 0)],
    ['no zero at the end', Buffer.of(5, 0, 0, 0, 1)],
    ['an unknown type', framed(0x20, 0x61, 0)],
    ['a zero where a type should be', framed(0, 0x61, 0)],
    ['a name without an end', framed(0x0a, 0x61)],
    ['a name that is not UTF-8', framed(0x0a, 0xff, 0)],
    ['a value that is cut off', framed(0x10, 0x61, 0, 1, 0)],
    ['a text longer than its document', framed(0x02, 0x61, 0, 0xff, 0, 0, 0, 0x62, 0)],
    ['a text of length zero', framed(0x02, 0x61, 0, 0, 0, 0, 0)],
    ['a text of negative length', framed(0x02, 0x61, 0, 0xff, 0xff, 0xff, 0xff, 0)],
    ['a text without its zero', framed(0x02, 0x61, 0, 2, 0, 0, 0, 0x62, 0x62)],
    ['a text that is not UTF-8', framed(0x02, 0x61, 0, 3, 0, 0, 0, 0xc3, 0x28, 0)],
    ['a text with half of a surrogate pair', framed(0x02, 0x61, 0, 4, 0, 0, 0, 0xed, 0xa0, 0x80, 0)],
    ['a boolean that is neither', framed(0x08, 0x61, 0, 2)],
    ['a document that reaches out of its own', framed(0x03, 0x61, 0, 8, 0, 0, 0, 0)],
    ['an array that reaches out of its document', framed(0x04, 0x61, 0, 9, 0, 0, 0, 0)],
    ['an array without an end', framed(0x04, 0x61, 0, 5, 0, 0, 0, 1)],
    ['binary data longer than its document', framed(0x05, 0x61, 0, 9, 0, 0, 0, 0, 1)],
    ['binary data of negative length', framed(0x05, 0x61, 0, 0xff, 0xff, 0xff, 0xff, 0)],
    ['old binary data with a wrong inner length', framed(0x05, 0x61, 0, 5, 0, 0, 0, 2, 2, 0, 0, 0, 1)],
    ['code with scope of a wrong length', framed(0x0f, 0x61, 0, 9, 0, 0, 0, 1, 0, 0, 0, 0, 5, 0, 0, 0, 0)],
    ['a date no JavaScript date can be', framed(0x09, 0x61, 0, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x7f)],
  ];

  it.each(refused)('are refused: %s', (_, bytes) => {
    expect(() => decode(bytes)).toThrow(expect.objectContaining({ code: 22, codeName: 'InvalidBSON' }));
  });

  it('are refused or read, never more, when a byte of a document is changed or its end is missing', {
    timeout: 60_000,
  }, () => {
    fc.assert(
      fc.property(documents, fc.nat(), fc.nat(255), fc.boolean(), (document, place, byte, cuts) => {
        const bytes = written(document);
        const at = place % bytes.length;
        const broken = cuts ? bytes.subarray(0, at) : bytes;
        if (!cuts) bytes[at] = byte;
        try {
          encode(decode(broken));
        } catch (error) {
          expect(error).toMatchObject({ name: 'MongoError' });
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('are refused when they nest deeper than a message may', () => {
    const nested = (depth: number) => {
      let bytes = framed();
      for (let i = 1; i < depth; i += 1) bytes = framed(0x03, 0x61, 0, ...bytes);
      return bytes;
    };
    expect(() => decode(nested(201))).toThrow(expect.objectContaining({ codeName: 'Overflow' }));
    expect(encode(decode(nested(200))).equals(nested(200))).toBe(true);
  });
});

describe('what cannot be written as BSON', () => {
  it.each<[string, Document, string]>([
    ['an invalid date', { at: new Date(Number.NaN) }, 'BadValue'],
    ['a name with a null byte inside', { 'a\0b': 1 }, 'BadValue'],
    ['a function', { run: () => 1 }, 'InternalError'],
    ['an object of an unknown class', { seen: new Map() }, 'InternalError'],
  ])('is refused: %s', (_, document, codeName) => {
    expect(() => encode(document)).toThrow(expect.objectContaining({ codeName }));
    expect(decode(encode({ still: 'works' }))).toEqual({ still: 'works' });
  });

  it('is refused for storage when it nests deeper than a hundred levels', () => {
    const nested = (depth: number): Document => (depth === 0 ? {} : { a: nested(depth - 1) });
    expect(() => encodeStored(nested(101))).toThrow(expect.objectContaining({ codeName: 'Overflow' }));
    expect(decode(encodeStored(nested(100)))).toEqual(nested(100));
    expect(encode(nested(101)).length).toBeGreaterThan(encodeStored(nested(100)).length);
  });
});
