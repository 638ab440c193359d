import fc from 'fast-check';
import type { ClientSession, Collection, Document } from 'mongodb';
import { describe, expect, it } from 'vitest';
import { type Operation, operations } from './model/operations.js';
import { PlainCollection, Refused } from './model/plain-collection.js';
import { withServer } from './support.js';

const { client } = withServer();

type Answer = unknown;
type Real = { readonly things: Collection<Document>; readonly session?: ClientSession };

/** Paths whose index is unique. */
const isUnique = (path: string) => path === 'u';
const byId = (a: Document, b: Document) => Number(a['_id']) - Number(b['_id']);
const byText = (a: unknown, b: unknown) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1);

async function ask({ things, session }: Real, operation: Operation): Promise<Answer> {
  const within = session ? { session } : {};
  switch (operation.do) {
    case 'insert':
      return (await things.insertOne(operation.document as never, within)).insertedId;
    case 'updateOne': {
      const { filter, change, upsert } = operation;
      const done = await things.updateOne(filter as never, change as never, { upsert, ...within });
      return { matched: done.matchedCount, modified: done.modifiedCount, upserted: done.upsertedId };
    }
    case 'updateMany': {
      const done = await things.updateMany(operation.filter as never, operation.change as never, within);
      return { matched: done.matchedCount, modified: done.modifiedCount, upserted: done.upsertedId };
    }
    case 'deleteOne':
      return (await things.deleteOne(operation.filter as never, within)).deletedCount;
    case 'deleteMany':
      return (await things.deleteMany(operation.filter as never, within)).deletedCount;
    case 'findAndUpdate': {
      const options = { sort: { _id: 1 }, returnDocument: operation.after ? 'after' : 'before', ...within } as const;
      return things.findOneAndUpdate(operation.filter as never, operation.change as never, options);
    }
    case 'findAndDelete':
      return things.findOneAndDelete(operation.filter as never, { sort: orderOf(operation.sort), ...within });
    case 'find': {
      const { filter, sort, skip, limit } = operation;
      return things.find(filter as never, { sort: orderOf(sort), skip, limit, ...within }).toArray();
    }
    case 'count':
      return things.countDocuments(operation.filter as never, within);
    case 'distinct':
      return (await things.distinct(operation.path, operation.filter as never, within)).sort(byText);
    case 'createIndex':
      await things.createIndex({ [operation.path]: 1 }, isUnique(operation.path) ? { unique: true } : {});
      return null;
    case 'dropIndex':
      return dropIndex(things, operation.path);
    case 'transaction':
      return transact(things, operation);
  }
}

/** The `_id` settles what the sort leaves open. */
function orderOf({ path, direction }: { path: string; direction: 1 | -1 }): Record<string, 1 | -1> {
  return path === '_id' ? { _id: direction } : { [path]: direction, _id: 1 };
}

async function dropIndex(things: Collection<Document>, path: string): Promise<null> {
  const there = (await things.indexes()).some(({ name }) => name === `${path}_1`);
  if (there) await things.dropIndex(`${path}_1`);
  return null;
}

async function transact(things: Collection<Document>, { steps, commits }: Operation & { do: 'transaction' }) {
  const session = client().startSession();
  const answers: Answer[] = [];
  try {
    session.startTransaction();
    for (const step of steps) answers.push(await ask({ things, session }, step));
    if (commits) await session.commitTransaction();
    else await session.abortTransaction();
  } finally {
    await session.endSession();
  }
  return answers;
}

function imagine(model: PlainCollection, operation: Operation): Answer {
  switch (operation.do) {
    case 'insert':
      model.insert(operation.document);
      return operation.document._id;
    case 'updateOne':
      return model.update(operation.filter, operation.change, { many: false, upsert: operation.upsert });
    case 'updateMany':
      return model.update(operation.filter, operation.change, { many: true, upsert: false });
    case 'deleteOne':
    case 'deleteMany':
      return model.remove(operation.filter);
    case 'findAndUpdate': {
      const [before] = model.sorted(operation.filter, '_id', 1);
      if (!before) return null;
      model.update({ _id: before._id }, operation.change, { many: false, upsert: false });
      return operation.after ? (model.find({ _id: before._id })[0] ?? null) : before;
    }
    case 'findAndDelete': {
      const { filter, sort } = operation;
      const [found] = model.sorted(filter, sort.path, sort.direction);
      if (found) model.remove({ _id: found._id });
      return found ?? null;
    }
    case 'find': {
      const { filter, sort, skip, limit } = operation;
      return model.sorted(filter, sort.path, sort.direction).slice(skip, limit === 0 ? undefined : skip + limit);
    }
    case 'count':
      return model.find(operation.filter).length;
    case 'distinct':
      return model.distinct(operation.filter, operation.path).sort(byText);
    case 'createIndex':
      if (isUnique(operation.path)) model.makeUnique(operation.path);
      return null;
    case 'dropIndex':
      model.makeCommon(operation.path);
      return null;
    case 'transaction':
      return imagineTransaction(model, operation);
  }
}

/** Whole or not at all: a refused step takes everything back. */
function imagineTransaction(model: PlainCollection, { steps, commits }: Operation & { do: 'transaction' }): Answer {
  const before = model.snapshot();
  try {
    const answers = steps.map((step) => structuredClone(imagine(model, step)));
    if (!commits) model.restore(before);
    return answers;
  } catch (refused) {
    model.restore(before);
    throw refused;
  }
}

async function outcome(attempt: () => Answer): Promise<Answer> {
  try {
    return await attempt();
  } catch (error) {
    if (error instanceof Refused || (error instanceof Error && 'code' in error)) return { code: error.code };
    throw error;
  }
}

describe('any sequence of operations', () => {
  it('does and answers what the plainest collection would', { timeout: 60_000 }, async () => {
    let lastNumber = 0;
    await fc.assert(
      fc.asyncProperty(operations, async (sequence) => {
        lastNumber += 1;
        const things = await client().db('model').createCollection(`things${lastNumber}`);
        const model = new PlainCollection();
        for (const operation of sequence) {
          const answer = await outcome(() => ask({ things }, operation));
          expect(JSON.stringify(answer)).toBe(JSON.stringify(await outcome(() => imagine(model, operation))));
        }
        const left = await things.find().toArray();
        expect(JSON.stringify(left.sort(byId))).toBe(JSON.stringify(model.find({}).sort(byId)));
        await things.drop();
      }),
      { numRuns: 120, interruptAfterTimeLimit: 8_000 },
    );
  });
});
