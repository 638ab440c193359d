import type { ClientSession, Document } from 'mongodb';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { withServer } from './support.js';

const { client } = withServer();
const database = () => client().db('turnos');
let sessions: ClientSession[] = [];

function session(): ClientSession {
  const opened = client().startSession();
  sessions.push(opened);
  return opened;
}

beforeEach(async () => {
  await database().collection('queue').deleteMany({});
  await database()
    .collection<{ _id: number }>('queue')
    .insertMany([1, 2, 3, 4, 5].map((_id) => ({ _id })));
});
afterEach(async () => {
  await Promise.all(sessions.map((opened) => opened.endSession()));
  sessions = [];
});

async function open(command: Document, inSession: ClientSession): Promise<Document> {
  const reply = await database().command({ find: 'queue', ...command }, { session: inSession });
  return reply['cursor'];
}

function more(id: unknown, command: Document, inSession: ClientSession): Promise<Document> {
  return database().command({ getMore: id, collection: 'queue', ...command }, { session: inSession });
}

describe('cursors', () => {
  it('begin with an empty batch when a client wants none yet', async () => {
    const here = session();
    const { id, firstBatch } = await open({ batchSize: 0 }, here);
    expect(firstBatch).toEqual([]);
    expect(id).not.toBe(0);
    const { cursor } = await more(id, { batchSize: 0 }, here);
    expect(cursor.nextBatch).toHaveLength(5);
    expect(Number(cursor.id)).toBe(0);
    const none = await database().command({ find: 'nowhere', batchSize: 0 }, { session: here });
    expect(Number(none['cursor'].id)).toBe(0);
  });

  it('give batches as large as asked for, up to the limit, and none after a single one', async () => {
    const here = session();
    const { id, firstBatch } = await open({ batchSize: 2, limit: 4 }, here);
    expect(firstBatch).toHaveLength(2);
    const { cursor } = await more(id, { batchSize: 10 }, here);
    expect(cursor.nextBatch).toHaveLength(2);
    expect(Number(cursor.id)).toBe(0);
    const single = await open({ batchSize: 2, singleBatch: true }, here);
    expect(Number(single['id'])).toBe(0);
  });

  it('belong to the collection they read', async () => {
    const here = session();
    const { id } = await open({ batchSize: 1 }, here);
    await expect(more(id, { collection: 'other' }, here)).rejects.toMatchObject({ code: 13 });
  });

  it('belong to the session they were opened in', async () => {
    const [here, there] = [session(), session()];
    const { id } = await open({ batchSize: 1 }, here);
    await expect(more(id, {}, there)).rejects.toMatchObject({ code: 50738 });
    expect((await more(id, {}, here))['cursor'].nextBatch).toHaveLength(4);
  });

  it('belong to the transaction they were opened in', async () => {
    const here = session();
    const before = await open({ batchSize: 1 }, here);
    here.startTransaction();
    const inside = await open({ batchSize: 1 }, here);
    await expect(more(before['id'], {}, here)).rejects.toMatchObject({ code: 50739 });
    await here.abortTransaction();
    await expect(more(inside['id'], {}, here)).rejects.toMatchObject({ code: 50740 });
    here.startTransaction();
    await open({ batchSize: 1 }, here);
    await expect(more(inside['id'], {}, here)).rejects.toMatchObject({ code: 50741 });
    await here.abortTransaction();
  });

  it('wait for no data that is still to come', async () => {
    const here = session();
    await expect(open({ awaitData: true }, here)).rejects.toMatchObject({ code: 9 });
    await expect(open({ batchSize: -1 }, here)).rejects.toMatchObject({ code: 51024 });
    await expect(open({ limit: -1 }, here)).rejects.toMatchObject({ code: 51024 });
  });
});
