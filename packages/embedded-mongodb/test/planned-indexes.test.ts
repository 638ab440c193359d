import type { Document } from 'mongodb';
import { beforeAll, describe, expect, it } from 'vitest';
import { withServer } from './support.js';

const { client } = withServer();
const offers = () => client().db('empleo').collection('offers');

beforeAll(async () => {
  await offers().createIndexes([{ key: { barrio: 1 } }, { key: { pay: 1 } }]);
  await offers().insertMany([{ barrio: 'Boedo', pay: 10 }, { barrio: 'Once', pay: 'a convenir' }, { pay: null }]);
});

/** The names of the indexes a filter is answered with, and their bounds. */
async function walked(filter: Document): Promise<Document[]> {
  const { queryPlanner } = await offers().find(filter).explain('queryPlanner');
  return scansIn(queryPlanner.winningPlan);
}

function scansIn(stage: Document): Document[] {
  if (stage['stage'] === 'IXSCAN') return [stage['indexBounds']];
  return [stage['inputStage'], ...(stage['inputStages'] ?? [])].filter(Boolean).flatMap(scansIn);
}

const alternatives = { $or: [{ barrio: 'Boedo' }, { pay: 10 }] };
const bothWalked = [{ barrio: ['["Boedo", "Boedo"]'] }, { pay: ['[10, 10]'] }];

describe('of two indexes that lead to many', () => {
  const visits = () => client().db('empleo').collection('visits');
  const name = async (limit: number) => {
    const { queryPlanner } = await visits()
      .find({ barrio: 'Boedo', open: true })
      .sort({ day: 1 })
      .limit(limit)
      .explain();
    return JSON.stringify(queryPlanner.winningPlan).match(/"indexName":"(\w+)"/)?.[1];
  };

  it('the one that gives the order is walked where only the first are wanted', async () => {
    await visits().createIndexes([{ key: { barrio: 1, open: 1 } }, { key: { barrio: 1, day: 1 } }]);
    await visits().insertMany(Array.from({ length: 2_500 }, (_, day) => ({ barrio: 'Boedo', open: true, day })));
    expect(await name(25)).toBe('barrio_1_day_1');
    expect(await name(0)).toBe('barrio_1_open_1');
  });

  it('the one without an array that nothing is said of is walked, as that has many entries for each', async () => {
    const fairs = client().db('empleo').collection('fairs');
    await fairs.createIndexes([{ key: { barrio: 1, words: 1 } }, { key: { barrio: 1, place: 1 } }]);
    const words = ['feria', 'de', 'empleo'];
    await fairs.insertMany(Array.from({ length: 2_500 }, (_, place) => ({ barrio: 'Once', place, words })));
    const { queryPlanner } = await fairs.find({ barrio: 'Once' }).explain();
    expect(JSON.stringify(queryPlanner.winningPlan)).toContain('"indexName":"barrio_1_place_1"');
  });
});

describe('what an item of an array must have', () => {
  const plans = () => client().db('empleo').collection('plans');
  const due = { steps: { $elemMatch: { day: { $lte: 20 }, done: null } } };

  beforeAll(async () => {
    await plans().createIndex({ 'steps.day': 1 }, { sparse: true });
    await plans().insertMany(Array.from({ length: 300 }, () => ({ steps: [] })));
    await plans().insertMany([
      { _id: 1, steps: [{ day: 10, done: 'yes' }, { day: 30 }] },
      { _id: 2, steps: [{ day: 40 }, { day: 20 }] },
    ] as Document[]);
  });

  it('is looked up in an index of that field, though a sparse one, and only there', async () => {
    const { executionStats } = await plans().find(due).sort({ 'steps.day': 1 }).limit(50).explain('executionStats');
    expect(executionStats).toMatchObject({ nReturned: 1, totalDocsExamined: 2 });
    expect(scansIn(executionStats.executionStages)).toEqual([{ 'steps.day': ['[-inf.0, 20]'] }]);
  });

  it('is still asked of the same item', async () => {
    expect(await plans().find(due).toArray()).toEqual([expect.objectContaining({ _id: 2 })]);
    expect(await plans().countDocuments(due)).toBe(1);
  });

  it('leaves out no item without the field', async () => {
    await plans().insertOne({ _id: 3, steps: [{ done: 'yes' }] } as Document);
    expect(await plans().countDocuments({ steps: { $elemMatch: { day: null } } })).toBe(1);
  });
});

describe('indexes serve', () => {
  it.each([
    ['an $or', alternatives],
    ['an $or beside a condition no index helps with', { ...alternatives, title: 'Cocinera' }],
    ['an $or below an $and', { $and: [{ title: 'Cocinera' }, alternatives] }],
    ['the one of two $or that indexes narrow', { $and: [{ $or: [{ a: 1 }, { b: 1 }] }, alternatives] }],
  ])('%s', async (_what, filter) => {
    expect(await walked(filter)).toEqual(bothWalked);
  });

  it.each([
    ['strings', 'string', ['["", {})']],
    ['numbers of one kind', 'int', ['[nan.0, inf.0]']],
    ['types by number, side by side', [8, 2], ['["", {})', '[false, true]']],
  ])('$type: %s', async (_what, type, bounds) => {
    expect(await walked({ pay: { $type: type } })).toEqual([{ pay: bounds }]);
  });

  it('no $type of arrays, which lie where their items do', async () => {
    expect(await walked({ pay: { $type: 'array' } })).toEqual([]);
  });
});
