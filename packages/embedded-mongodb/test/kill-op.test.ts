import type { Document } from 'mongodb';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { withEmbeddedServer } from './support.js';

const { client } = withEmbeddedServer();
const admin = () => client().db('admin');
const permits = () => client().db('town').collection<{ _id: number; state?: string }>('permits');

beforeEach(async () => {
  await permits().insertOne({ _id: 1 });
});
afterEach(async () => {
  await admin().command({ configureFailPoint: 'failCommand', mode: 'off' });
  await permits().deleteMany({});
});

/** The operation that meets the conditions, as soon as there is one. */
async function underWay(conditions: Document): Promise<Document> {
  for (;;) {
    const { inprog } = await admin().command({ currentOp: 1, ...conditions });
    if (inprog.length > 0) return inprog[0];
  }
}

async function kill({ opid }: Document): Promise<void> {
  expect(await admin().command({ killOp: 1, op: opid })).toMatchObject({ info: 'attempting to kill op' });
}

describe('what is under way', () => {
  it('is ended where a fail point makes it wait', async () => {
    const data = { failCommands: ['distinct'], blockConnection: true, blockTimeMS: 600_000 };
    await admin().command({ configureFailPoint: 'failCommand', mode: { times: 1 }, data });
    const waiting = permits().distinct('state');
    const refused = expect(waiting).rejects.toMatchObject({ code: 11_601, codeName: 'Interrupted' });
    const operation = await underWay({ 'command.distinct': 'permits' });
    expect(operation).toMatchObject({ ns: 'town.permits', op: 'command', active: true, waitingForLock: false });
    await kill(operation);
    await refused;
    expect(await permits().distinct('_id')).toEqual([1]);
  });

  it('is ended where it waits for a transaction, which goes on', async () => {
    const session = client().startSession();
    session.startTransaction();
    await permits().updateOne({ _id: 1 }, { $set: { state: 'granted' } }, { session });
    const waiting = permits().updateOne({ _id: 1 }, { $set: { state: 'refused' } });
    const refused = expect(waiting).rejects.toMatchObject({ code: 11_601 });
    const operation = await underWay({ waitingForLock: true });
    expect(operation).toMatchObject({ ns: 'town.permits', op: 'update', command: { update: 'permits' } });
    expect(operation['command']).not.toHaveProperty('updates');
    await kill(operation);
    await refused;
    await session.commitTransaction();
    await session.endSession();
    expect(await permits().findOne()).toEqual({ _id: 1, state: 'granted' });
  });

  it('is seen by the stage too, with who has asked', async () => {
    const found = admin().aggregate([{ $currentOp: {} }, { $match: { ns: 'admin.$cmd.aggregate' } }]);
    const [operation] = await found.toArray();
    expect(operation).toMatchObject({ opid: expect.any(Number), client: expect.stringMatching(/^127\.0\.0\.1:\d+$/) });
  });

  it('is only what meets the conditions', async () => {
    const { inprog } = await admin().command({ currentOp: 1, ns: 'town.permits' });
    expect(inprog).toEqual([]);
  });

  it.each([
    ['no number', {}, 4],
    ['a text', { op: 'all' }, 14],
  ])('is not ended by %s', async (_what, fields, code) => {
    await expect(admin().command({ killOp: 1, ...fields })).rejects.toMatchObject({ code });
  });
});
