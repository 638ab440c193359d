import type { Document, MongoServerError } from 'mongodb';
import { describe, expect, it } from 'vitest';
import { schemaExamples } from './examples/schemas/keywords.js';
import { withServer } from './support.js';

const { client } = withServer();
const database = () => client().db('validated');
let lastNumber = 0;

async function collectionWith(options: Document) {
  lastNumber += 1;
  return database().createCollection(`offers${lastNumber}`, options);
}

/** The details of the refusal, or null when the document is taken. */
async function refusalOf(validator: Document, document: Document): Promise<Document | null> {
  const offers = await collectionWith({ validator });
  const error = await offers.insertOne({ _id: 1 as never, ...document }).then(
    () => null,
    (caught: MongoServerError) => caught,
  );
  if (error && error.code !== 121) throw error;
  if (error) expect(error.errInfo).toMatchObject({ failingDocumentId: 1 });
  return error?.errInfo?.['details'] ?? null;
}

const schemaOf = (schema: Document) => ({ $jsonSchema: schema });
const ruleFor = (property: Document) => schemaOf({ properties: { v: property } });

describe('$jsonSchema', () => {
  it.each(schemaExamples)('knows $says', async ({ schema, accepts, refuses }) => {
    const values = await collectionWith({});
    await values.insertMany([...accepts, ...refuses].map((v, i) => ({ _id: i as never, v })));
    const found = (await values.find(ruleFor(schema)).sort({ _id: 1 }).toArray()).map(({ _id }) => Number(_id));
    expect(found).toEqual(accepts.map((_, i) => i));
  });

  it.each<[string, Document, number]>([
    ['an unknown keyword', { minimun: 1 }, 9],
    ['a keyword MongoDB does not support', { format: 'email' }, 9],
    ['the type integer', { properties: { a: { type: 'integer' } } }, 9],
    ['type beside bsonType', { properties: { a: { type: 'string', bsonType: 'string' } } }, 9],
    ['an unknown bsonType', { properties: { a: { bsonType: 'text' } } }, 2],
    ['a minimum that is no number', { properties: { a: { minimum: 'x' } } }, 14],
    ['an exclusiveMinimum alone', { properties: { a: { exclusiveMinimum: true } } }, 9],
    ['a length below zero', { properties: { a: { minLength: -1 } } }, 9],
    ['a list of nothing', { required: [] }, 9],
    ['a name twice', { required: ['a', 'a'] }, 9],
    ['a value twice', { properties: { a: { enum: [1, 1] } } }, 9],
    ['properties that are no schemas', { properties: { a: 1 } }, 14],
    ['anyOf without a list', { anyOf: {} }, 14],
    ['a title that is no text', { title: 1 }, 14],
  ])('refuses %s', async (_what, schema, code) => {
    await expect(collectionWith({ validator: schemaOf(schema) })).rejects.toMatchObject({ code });
    await expect(database().collection('any').findOne(schemaOf(schema))).rejects.toMatchObject({ code });
  });
});

describe('a refused document', () => {
  it.each<[string, Document, Document, Document]>([
    [
      'a comparison',
      { n: { $gt: 5 } },
      { n: 3 },
      { operatorName: '$gt', specifiedAs: { n: { $gt: 5 } }, reason: 'comparison failed', consideredValue: 3 },
    ],
    [
      'a missing field',
      { n: { $gt: 5 } },
      {},
      { operatorName: '$gt', specifiedAs: { n: { $gt: 5 } }, reason: 'field was missing' },
    ],
    [
      'equality',
      { n: 5 },
      { n: [1, 2] },
      { operatorName: '$eq', specifiedAs: { n: 5 }, reason: 'comparison failed', consideredValues: [1, 2] },
    ],
    [
      '$ne',
      { n: { $ne: 5 } },
      { n: 5 },
      { operatorName: '$ne', specifiedAs: { n: { $ne: 5 } }, reason: 'comparison succeeded', consideredValue: 5 },
    ],
    [
      '$in',
      { n: { $in: [1] } },
      { n: 5 },
      {
        operatorName: '$in',
        specifiedAs: { n: { $in: [1] } },
        reason: 'no matching value found in array',
        consideredValue: 5,
      },
    ],
    [
      '$exists',
      { n: { $exists: true } },
      {},
      { operatorName: '$exists', specifiedAs: { n: { $exists: true } }, reason: 'path does not exist' },
    ],
    [
      '$exists: false',
      { n: { $exists: false } },
      { n: 1 },
      { operatorName: '$exists', specifiedAs: { n: { $exists: false } }, reason: 'path does exist' },
    ],
    [
      '$type',
      { n: { $type: 'int' } },
      { n: 'x' },
      {
        operatorName: '$type',
        specifiedAs: { n: { $type: 'int' } },
        reason: 'type did not match',
        consideredValue: 'x',
        consideredType: 'string',
      },
    ],
    [
      '$size of what is no array',
      { n: { $size: 1 } },
      { n: 1 },
      {
        operatorName: '$size',
        specifiedAs: { n: { $size: 1 } },
        reason: 'type did not match',
        consideredType: 'int',
        expectedType: 'array',
        consideredValue: 1,
      },
    ],
    [
      '$not',
      { n: { $not: { $lt: 10 } } },
      { n: 9 },
      {
        operatorName: '$not',
        details: {
          operatorName: '$lt',
          specifiedAs: { n: { $lt: 10 } },
          reason: 'comparison succeeded',
          consideredValue: 9,
        },
      },
    ],
    [
      'several conditions',
      { a: 1, b: { $gt: 1, $lt: 5 } },
      { a: 1, b: 9 },
      {
        operatorName: '$and',
        clausesNotSatisfied: [
          {
            index: 2,
            details: {
              operatorName: '$lt',
              specifiedAs: { b: { $lt: 5 } },
              reason: 'comparison failed',
              consideredValue: 9,
            },
          },
        ],
      },
    ],
    [
      '$or',
      { $or: [{ a: 1 }, { a: 2 }] },
      { a: 3 },
      {
        operatorName: '$or',
        clausesNotSatisfied: [
          {
            index: 0,
            details: { operatorName: '$eq', specifiedAs: { a: 1 }, reason: 'comparison failed', consideredValue: 3 },
          },
          {
            index: 1,
            details: { operatorName: '$eq', specifiedAs: { a: 2 }, reason: 'comparison failed', consideredValue: 3 },
          },
        ],
      },
    ],
    [
      '$nor',
      { $nor: [{ a: 1 }, { a: 3 }] },
      { a: 3 },
      {
        operatorName: '$nor',
        clausesSatisfied: [
          {
            index: 1,
            details: { operatorName: '$eq', specifiedAs: { a: 3 }, reason: 'comparison succeeded', consideredValue: 3 },
          },
        ],
      },
    ],
    [
      '$expr',
      { $expr: { $gt: ['$a', '$b'] } },
      { a: 1, b: 2 },
      {
        operatorName: '$expr',
        specifiedAs: { $expr: { $gt: ['$a', '$b'] } },
        reason: 'expression did not match',
        expressionResult: false,
      },
    ],
    [
      'a schema',
      schemaOf({
        title: 'Offer',
        required: ['title', 'city'],
        properties: {
          price: { bsonType: 'int', minimum: 0, description: 'the price in pesos' },
          title: { bsonType: 'string' },
        },
      }),
      { title: 'Course', price: -1.5 },
      {
        operatorName: '$jsonSchema',
        title: 'Offer',
        schemaRulesNotSatisfied: [
          {
            operatorName: 'properties',
            propertiesNotSatisfied: [
              {
                propertyName: 'price',
                description: 'the price in pesos',
                details: [
                  {
                    operatorName: 'minimum',
                    specifiedAs: { minimum: 0 },
                    reason: 'comparison failed',
                    consideredValue: -1.5,
                  },
                  {
                    operatorName: 'bsonType',
                    specifiedAs: { bsonType: 'int' },
                    reason: 'type did not match',
                    consideredValue: -1.5,
                    consideredType: 'double',
                  },
                ],
              },
            ],
          },
          { operatorName: 'required', specifiedAs: { required: ['title', 'city'] }, missingProperties: ['city'] },
        ],
      },
    ],
    [
      'the items of a schema',
      ruleFor({ items: { bsonType: 'int' }, maxItems: 1 }),
      { v: [1, 'x'] },
      {
        operatorName: '$jsonSchema',
        schemaRulesNotSatisfied: [
          {
            operatorName: 'properties',
            propertiesNotSatisfied: [
              {
                propertyName: 'v',
                details: [
                  {
                    operatorName: 'maxItems',
                    specifiedAs: { maxItems: 1 },
                    reason: 'array did not match specified length',
                    consideredValue: [1, 'x'],
                    numberOfItems: 2,
                  },
                  {
                    operatorName: 'items',
                    reason: 'At least one item did not match the sub-schema',
                    itemIndex: 1,
                    details: [
                      {
                        operatorName: 'bsonType',
                        specifiedAs: { bsonType: 'int' },
                        reason: 'type did not match',
                        consideredValue: 'x',
                        consideredType: 'string',
                      },
                    ],
                  },
                ],
              },
            ],
          },
        ],
      },
    ],
    [
      'a schema with too many matches',
      schemaOf({ oneOf: [{ required: ['a'] }, { required: ['b'] }] }),
      { a: 1, b: 1 },
      {
        operatorName: '$jsonSchema',
        schemaRulesNotSatisfied: [
          { operatorName: 'oneOf', reason: 'more than one subschema matched', matchingSchemaIndexes: [0, 1] },
        ],
      },
    ],
    [
      'properties nobody named',
      schemaOf({ properties: { _id: {}, a: {} }, additionalProperties: false }),
      { a: 1, b: 1, c: 2 },
      {
        operatorName: '$jsonSchema',
        schemaRulesNotSatisfied: [
          {
            operatorName: 'additionalProperties',
            specifiedAs: { additionalProperties: false },
            additionalProperties: ['b', 'c'],
          },
        ],
      },
    ],
  ])('is told of %s', async (_what, validator, document, details) => {
    expect(await refusalOf(validator, document)).toEqual(details);
  });
});

describe('a collection with a validator', () => {
  const validator = { age: { $gte: 18 } };

  it('refuses inserts, updates, upserts, findAndModify and bulk writes that break it', async () => {
    const people = await collectionWith({ validator });
    await people.insertOne({ _id: 1 as never, age: 20 });
    const refused = { code: 121 };
    await expect(people.insertOne({ age: 3 })).rejects.toMatchObject(refused);
    await expect(people.updateOne({ _id: 1 as never }, { $set: { age: 3 } })).rejects.toMatchObject(refused);
    await expect(people.replaceOne({ _id: 1 as never }, { name: 'Ana' })).rejects.toMatchObject(refused);
    await expect(people.updateOne({ _id: 2 as never }, { $set: { age: 3 } }, { upsert: true })).rejects.toMatchObject(
      refused,
    );
    await expect(people.findOneAndUpdate({ _id: 1 as never }, { $inc: { age: -9 } })).rejects.toMatchObject(refused);
    await expect(
      people.aggregate([{ $set: { age: 1 } }, { $merge: people.collectionName }]).toArray(),
    ).rejects.toMatchObject(refused);
    const bulk = people.insertMany([{ age: 19 }, { age: 1 }, { age: 30 }], { ordered: false });
    await expect(bulk).rejects.toMatchObject({ code: 121, insertedCount: 2 });
    expect((await people.find().toArray()).map(({ age }) => age)).toEqual([20, 19, 30]);
  });

  it('lets a command bypass it', async () => {
    const people = await collectionWith({ validator });
    await people.insertOne({ age: 3 }, { bypassDocumentValidation: true });
    await people.updateOne({}, { $set: { age: 2 } }, { bypassDocumentValidation: true });
    expect(await people.countDocuments({ age: 2 })).toBe(1);
  });

  it('spares what broke it before when it is moderate, and only warns or is off when told so', async () => {
    const people = await collectionWith({});
    await people.insertMany([{ age: 3 }, { age: 30 }]);
    const change = (options: Document) => database().command({ collMod: people.collectionName, ...options });
    await change({ validator, validationLevel: 'moderate' });
    await people.updateOne({ age: 3 }, { $set: { age: 4 } });
    await expect(people.updateOne({ age: 30 }, { $set: { age: 5 } })).rejects.toMatchObject({ code: 121 });
    await expect(people.insertOne({ age: 1 })).rejects.toMatchObject({ code: 121 });
    await change({ validationAction: 'warn' });
    await people.insertOne({ age: 1 });
    await change({ validationAction: 'error', validationLevel: 'off' });
    await people.insertOne({ age: 2 });
    await change({ validationLevel: 'strict' });
    await expect(people.updateOne({ age: 4 }, { $set: { age: 5 } })).rejects.toMatchObject({ code: 121 });
    await change({ validator: {} });
    await people.insertOne({ age: 0 });
    expect(await people.countDocuments()).toBe(5);
  });

  it('lists what it asks for', async () => {
    const people = await collectionWith({ validator });
    const [listed] = await database().listCollections({ name: people.collectionName }).toArray();
    expect(listed).toMatchObject({ options: { validator, validationLevel: 'strict', validationAction: 'error' } });
  });

  it('refuses levels, actions and filters there are not', async () => {
    await expect(collectionWith({ validator, validationLevel: 'loose' })).rejects.toMatchObject({ code: 2 });
    await expect(collectionWith({ validator, validationAction: 'ignore' })).rejects.toMatchObject({ code: 2 });
    await expect(collectionWith({ validator: { a: { $near: [0, 0] } } })).rejects.toThrow();
  });
});
