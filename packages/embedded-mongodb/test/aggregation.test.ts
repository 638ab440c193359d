import type { Document } from 'mongodb';
import { beforeAll, describe, expect, it } from 'vitest';
import { withServer } from './support.js';

const { client } = withServer();
const things = () => client().db('shop').collection<Document>('things');

beforeAll(async () => {
  await things().insertOne({ _id: 1 as never, b: 2, a: 1, list: ['x', 'y'], at: new Date('2024-05-01T02:00:00Z') });
});

/** The value of one expression for the only document there is. */
async function computed(expression: unknown): Promise<unknown> {
  const [result] = await things()
    .aggregate([{ $project: { _id: 0, value: expression } }])
    .toArray();
  return result?.['value'];
}

const zone = 'America/Argentina/Buenos_Aires';

describe('aggregation', () => {
  it.each([
    [
      'documents with other field orders are not equal',
      { $eq: [{ $literal: { a: 1, b: 2 } }, { $literal: { b: 2, a: 1 } }] },
      false,
    ],
    ['arrays in another order are not equal', { $eq: [{ $literal: [1, 2] }, { $literal: [2, 1] }] }, false],
    ['a comparison does not look into an array', { $eq: ['$list', 'x'] }, false],
    ['types compare in BSON order', { $cmp: ['$a', 'text'] }, -1],
    ['missing is below null', { $lt: ['$nothing', null] }, true],
    ['$in compares by BSON equality', { $in: [{ $literal: [1] }, [[1], 2]] }, true],
    ['$indexOfCP counts characters', { $indexOfCP: ['ñandú 🦩!', '!'] }, 7],
    [
      'the day begins in its zone',
      { $dateTrunc: { date: '$at', unit: 'day', timezone: zone } },
      new Date('2024-04-30T03:00:00Z'),
    ],
    [
      'the month begins in its zone',
      { $dateTrunc: { date: '$at', unit: 'month', timezone: zone } },
      new Date('2024-04-01T03:00:00Z'),
    ],
    ['hours are those of the zone', { $hour: { date: '$at', timezone: 'Asia/Kolkata' } }, 7],
    [
      'parts left out are first ones',
      { $dateFromParts: { year: 2024, month: 2, timezone: 'Europe/Berlin' } },
      new Date('2024-01-31T23:00:00Z'),
    ],
    [
      'text is read in its zone',
      { $dateFromString: { dateString: '2024-01-02', timezone: zone } },
      new Date('2024-01-02T03:00:00Z'),
    ],
    ['a part of no date is null', { $year: '$nothing' }, null],
  ])('%s', async (_what, expression, expected) => {
    expect(await computed(expression)).toEqual(expected);
  });

  it('counts nothing with no document', async () => {
    expect(
      await things()
        .aggregate([{ $match: { _id: 2 } }, { $count: 'n' }])
        .toArray(),
    ).toEqual([]);
  });

  it('keeps the order of fields in a projection', async () => {
    const [result] = await things()
      .aggregate([{ $project: { twice: { $multiply: ['$a', 2] }, a: 1, b: 1 } }])
      .toArray();
    expect(Object.keys(result ?? {})).toEqual(['_id', 'b', 'a', 'twice']);
  });

  it('gives one value for $top and any running total for $setWindowFields', async () => {
    const [top] = await things()
      .aggregate([{ $group: { _id: null, best: { $top: { output: '$a', sortBy: { a: -1 } } } } }])
      .toArray();
    expect(top).toEqual({ _id: null, best: 1 });
    const window = { documents: ['unbounded', 'current'] };
    const [running] = await things()
      .aggregate([{ $setWindowFields: { sortBy: { a: 1 }, output: { total: { $sum: '$b', window } } } }])
      .toArray();
    expect(running).toMatchObject({ total: 2 });
  });

  it('refuses scripts and unknown expressions with their codes', async () => {
    await expect(computed({ $function: { body: 'return 1', args: [], lang: 'js' } })).rejects.toMatchObject({
      code: 238,
    });
    await expect(computed({ $dance: 1 })).rejects.toMatchObject({ code: 168 });
    await expect(computed({ $hour: { date: '$at', timezone: 'Atlantis/Center' } })).rejects.toMatchObject({
      code: 40485,
    });
  });
});
