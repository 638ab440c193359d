import { Decimal128, type Document, Double, Long } from 'mongodb';

/** A schema for one field, the values it accepts and those it refuses. */
export type SchemaExample = {
  readonly says: string;
  readonly schema: Document;
  readonly accepts: readonly unknown[];
  readonly refuses: readonly unknown[];
};

const rows: readonly [string, Document, unknown[], unknown[]][] = [
  ['bsonType', { bsonType: 'int' }, [1], [1.5, Long.fromNumber(1), '1', null]],
  ['bsonType, several', { bsonType: ['string', 'null'] }, ['a', null], [1]],
  ['bsonType number', { bsonType: 'number' }, [1, 1.5, Long.fromNumber(2), Decimal128.fromString('1')], ['1']],
  ['bsonType array, without looking at items', { bsonType: 'int' }, [1], [[1]]],
  ['type', { type: 'boolean' }, [true], [1]],
  ['type, several', { type: ['number', 'object'] }, [1, {}], ['x', []]],
  ['minimum', { minimum: 3 }, [3, 4, 'x'], [2, Long.fromNumber(2)]],
  ['exclusiveMinimum', { minimum: 3, exclusiveMinimum: true }, [4], [3]],
  ['maximum', { maximum: 3 }, [3], [3.1]],
  ['exclusiveMaximum', { maximum: 3, exclusiveMaximum: true }, [2], [3]],
  ['multipleOf', { multipleOf: 0.1 }, [0.3, 2, 'x'], [0.25]],
  ['minLength', { minLength: 2 }, ['ñu', '😀😀', 5], ['😀']],
  ['maxLength', { maxLength: 2 }, ['ñu', 'a'], ['abc']],
  ['pattern', { pattern: '^a' }, ['ab', 5], ['ba']],
  ['enum', { enum: ['a', 1, { x: 1, y: 2 }] }, ['a', 1, new Double(1), { y: 2, x: 1 }], ['b', { x: 1 }]],
  ['minItems', { minItems: 1 }, [[1], 'x'], [[]]],
  ['maxItems', { maxItems: 1 }, [[1]], [[1, 2]]],
  [
    'uniqueItems',
    { uniqueItems: true },
    [[1, 2], []],
    [
      [1, 1],
      [
        { a: 1, b: 2 },
        { b: 2, a: 1 },
      ],
    ],
  ],
  ['items', { items: { minimum: 2 } }, [[2, 3], []], [[2, 1]]],
  ['items in order', { items: [{ bsonType: 'int' }, { bsonType: 'string' }] }, [[1, 'a', true], [1]], [['a'], [1, 2]]],
  ['additionalItems false', { items: [{}], additionalItems: false }, [[1]], [[1, 2]]],
  ['additionalItems', { items: [{}], additionalItems: { bsonType: 'int' } }, [['a', 1]], [['a', 'b']]],
  ['properties', { properties: { a: { bsonType: 'int' } } }, [{ a: 1 }, {}, 5], [{ a: 'x' }]],
  ['required', { required: ['a', 'b'] }, [{ a: 1, b: null }, 5], [{ a: 1 }]],
  ['minProperties', { minProperties: 1 }, [{ a: 1 }], [{}]],
  ['maxProperties', { maxProperties: 1 }, [{ a: 1 }], [{ a: 1, b: 2 }]],
  ['patternProperties', { patternProperties: { '^n': { bsonType: 'int' } } }, [{ n1: 1, x: 'y' }], [{ n1: 'x' }]],
  [
    'additionalProperties false',
    { properties: { a: {} }, patternProperties: { '^n': {} }, additionalProperties: false },
    [{ a: 1, n1: 1 }],
    [{ b: 1 }],
  ],
  [
    'additionalProperties',
    { properties: { a: {} }, additionalProperties: { bsonType: 'int' } },
    [{ a: 'x', b: 1 }],
    [{ b: 'x' }],
  ],
  ['dependencies on names', { dependencies: { a: ['b'] } }, [{ a: 1, b: 1 }, { b: 1 }, {}], [{ a: 1 }]],
  ['dependencies on a schema', { dependencies: { a: { required: ['c'] } } }, [{ a: 1, c: 1 }, {}], [{ a: 1 }]],
  ['allOf', { allOf: [{ minimum: 1 }, { maximum: 3 }] }, [2], [0, 4]],
  ['anyOf', { anyOf: [{ bsonType: 'string' }, { minimum: 5 }] }, ['a', 6], [4]],
  ['oneOf', { oneOf: [{ minimum: 1 }, { maximum: 3 }] }, [0, 4], [2]],
  ['not', { not: { bsonType: 'string' } }, [1], ['a']],
  ['title and description', { title: 'Value', description: 'any' }, [1, 'a'], []],
];

/** The keywords of `$jsonSchema`. */
export const schemaExamples: readonly SchemaExample[] = rows.map(([says, schema, accepts, refuses]) => ({
  says,
  schema,
  accepts,
  refuses,
}));
