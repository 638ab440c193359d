import { randomUUID } from 'node:crypto';
import mongoose, { Schema, Types } from 'mongoose';
import { describe, expect, it } from 'vitest';
import { withMongoose } from './support.js';

const connection = withMongoose();

const sampleSchema = new Schema({
  price: Schema.Types.Decimal128,
  population: BigInt,
  key: Schema.Types.UUID,
  image: Buffer,
  settings: { type: Map, of: String },
  anything: Schema.Types.Mixed,
  double: Schema.Types.Double,
  int: Schema.Types.Int32,
  at: Date,
  tags: [String],
  parts: [{ name: String, amount: { type: Number, default: 1 } }],
  place: { street: String, number: Number },
});

const samples = () => connection().model('Sample', sampleSchema, undefined, { overwriteModels: true });

describe('values of mongoose', () => {
  it('come back as they went', async () => {
    const key = randomUUID();
    const at = new Date('2026-11-26T10:00:00.123Z');
    const made = await samples().create({
      price: '12.50',
      population: 9_007_199_254_740_993n,
      key,
      image: Buffer.from('picture'),
      settings: new Map([['language', 'es']]),
      anything: { deep: [1, { list: [] }] },
      double: 3,
      int: 7,
      at,
    });
    const found = await samples().findById(made._id).orFail();
    expect(String(found.price)).toBe('12.50');
    expect(found.population).toBe(9_007_199_254_740_993n);
    expect(String(found.key)).toBe(key);
    expect(found.image?.toString()).toBe('picture');
    expect(found.settings?.get('language')).toBe('es');
    expect(found.anything).toEqual({ deep: [1, { list: [] }] });
    expect([Number(found.double), found.int, found.at]).toEqual([3, 7, at]);
  });

  it('keep their types in the database', async () => {
    await samples().deleteMany();
    await samples().create({
      price: '1',
      population: 5n,
      double: 3,
      int: 7,
      key: randomUUID(),
      image: Buffer.from('x'),
    });
    const [types] = await samples().aggregate([
      {
        $project: {
          _id: 0,
          price: { $type: '$price' },
          population: { $type: '$population' },
          double: { $type: '$double' },
          int: { $type: '$int' },
          key: { $type: '$key' },
          image: { $type: '$image' },
          tags: { $type: '$tags' },
        },
      },
    ]);
    expect(types).toEqual({
      price: 'decimal',
      population: 'long',
      double: 'double',
      int: 'int',
      key: 'binData',
      image: 'binData',
      tags: 'array',
    });
  });

  it('are found by value', async () => {
    const key = new Types.UUID();
    const made = await samples().create({
      price: '99.9',
      population: 10n,
      key,
      place: { street: 'Defensa', number: 219 },
    });
    const expected = { _id: made._id };
    expect(await samples().findOne().where('price').gt(50)).toMatchObject(expected);
    expect(await samples().findOne({ population: 10n })).toMatchObject(expected);
    expect(await samples().findOne({ key })).toMatchObject(expected);
    expect(await samples().findOne({ 'place.number': { $in: [219] } })).toMatchObject(expected);
    expect(await samples().exists({ 'place.street': /^def/i })).toMatchObject(expected);
    expect(await samples().exists({ 'place.street': 'Chile' })).toBeNull();
  });

  it('change in arrays and maps by saving', async () => {
    const made = await samples().create({
      tags: ['a', 'b'],
      parts: [{ name: 'wheel' }, { name: 'door' }],
      settings: {},
    });
    made.tags.push('c');
    (made.tags as Types.Array<string>).pull('a');
    made.parts[0]?.set('amount', 4);
    made.parts.push({ name: 'window' });
    made.settings?.set('colour', 'red');
    made.set('place.street', 'Balcarce');
    await made.save();
    const found = await samples().findById(made._id).lean().orFail();
    expect(found.tags).toEqual(['b', 'c']);
    expect(found.parts.map(({ name, amount }) => [name, amount])).toEqual([
      ['wheel', 4],
      ['door', 1],
      ['window', 1],
    ]);
    expect(found).toMatchObject({ settings: { colour: 'red' }, place: { street: 'Balcarce' } });
    made.parts.splice(0, 1);
    (made.tags as Types.Array<string>).set(0, 'z');
    made.set('place', undefined);
    await made.save();
    const again = await samples().findById(made._id).lean().orFail();
    expect(again.parts).toHaveLength(2);
    expect(again.tags).toEqual(['z', 'c']);
    expect(again).not.toHaveProperty('place');
  });

  it('change in arrays by operators', async () => {
    const { _id } = await samples().create({ tags: ['b'], parts: [{ name: 'wheel', amount: 1 }] });
    await samples().updateOne({ _id }, { $push: { tags: { $each: ['c', 'a'], $sort: 1, $slice: -2 } } });
    await samples().updateOne({ _id }, { $addToSet: { tags: 'c' } });
    await samples().updateOne({ _id, 'parts.name': 'wheel' }, { $inc: { 'parts.$.amount': 3 } });
    await samples().updateOne(
      { _id },
      { $set: { 'parts.$[few].name': 'tyre' } },
      { arrayFilters: [{ 'few.amount': { $lt: 10 } }] },
    );
    expect(await samples().findById(_id).lean()).toMatchObject({
      tags: ['b', 'c'],
      parts: [{ name: 'tyre', amount: 4 }],
    });
  });

  it('refuse what their schema does not allow, before anything is sent', async () => {
    await expect(samples().create({ int: 1.5 })).rejects.toBeInstanceOf(mongoose.Error.ValidationError);
  });
});
