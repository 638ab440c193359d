import { Long, UUID } from 'mongodb';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { RawConnection } from './raw-connection.js';
import { withoutTime, withServer } from './support.js';

const { client, uri } = withServer();
const desk = () => client().db('desk');
let connection: RawConnection;
beforeAll(async () => {
  connection = await RawConnection.to(uri());
});
afterAll(() => connection.close());

/** Sends a command as a driver would that may send it again: with a session and a number. */
function send(session: UUID, txnNumber: bigint, command: Record<string, unknown>) {
  return connection.send({ ...command, lsid: { id: session }, txnNumber, $db: desk().databaseName });
}

describe('a write sent again', () => {
  it('is answered as before, and not done again', async () => {
    const session = new UUID();
    const updates = [
      { q: { _id: 1 }, u: { $inc: { n: 1 } }, upsert: true },
      { q: { _id: 1 }, u: { $inc: { n: 10 } } },
    ];
    const first = await send(session, 1n, { update: 'counters', updates });
    expect(first).toMatchObject({ n: 2, nModified: 1, upserted: [{ index: 0, _id: 1 }] });
    const again = await send(session, 1n, { update: 'counters', updates });
    expect(withoutTime(again)).toEqual({ ...withoutTime(first), retriedStmtIds: [0, 1] });
    expect(await desk().collection('counters').findOne()).toEqual({ _id: 1, n: 11 });
  });

  it('does what was not done before: what failed, and statements it knows nothing of', async () => {
    const session = new UUID();
    const insert = (documents: unknown[], stmtIds: number[]) =>
      send(session, 5n, { insert: 'parts', documents, stmtIds, ordered: false });
    await desk().collection<{ _id: string }>('parts').insertOne({ _id: 'b' });
    const first = await insert([{ _id: 'a' }, { _id: 'b' }, { _id: 'c' }], [0, 1, 2]);
    expect(first).toMatchObject({ n: 2, writeErrors: [{ index: 1, code: 11000 }] });
    await desk().collection<{ _id: string }>('parts').deleteMany({});
    const again = await insert([{ _id: 'b' }, { _id: 'c' }, { _id: 'd' }], [1, 2, 7]);
    expect(again).toMatchObject({ n: 3, retriedStmtIds: [2] });
    expect(await desk().collection('parts').distinct('_id')).toEqual(['b', 'd']);
  });

  it('gives the same document from findAndModify', async () => {
    const session = new UUID();
    await desk()
      .collection('tickets')
      .insertMany([{ number: 1 }, { number: 2 }]);
    const take = { findAndModify: 'tickets', query: {}, sort: { number: 1 }, remove: true };
    const first = await send(session, 1n, take);
    expect(first).toMatchObject({ value: { number: 1 } });
    expect(withoutTime(await send(session, 1n, take))).toEqual({ ...withoutTime(first), retriedStmtId: 0 });
    expect(await desk().collection('tickets').countDocuments()).toBe(1);
    expect(await send(session, 2n, take)).toMatchObject({ value: { number: 2 } });
  });

  it('is refused when the session has gone on', async () => {
    const session = new UUID();
    const insert = (txnNumber: bigint) => send(session, txnNumber, { insert: 'parts', documents: [{}] });
    expect(await insert(8n)).toMatchObject({ n: 1 });
    expect(await insert(7n)).toMatchObject({ code: 225, codeName: 'TransactionTooOld' });
    const begin = { find: 'parts', autocommit: false, startTransaction: true };
    expect(await send(session, 8n, begin)).toMatchObject({ code: 117 });
    expect(await send(session, 9n, begin)).toMatchObject({ ok: 1 });
    expect(await insert(9n)).toMatchObject({ code: 217 });
    expect(await insert(10n)).toMatchObject({ n: 1 });
    expect(await send(session, 9n, { find: 'parts', autocommit: false })).toMatchObject({ code: 225 });
  });

  it('is refused for statements that touch many documents', async () => {
    const session = new UUID();
    const updates = [{ q: {}, u: { $set: { seen: true } }, multi: true }];
    const many = await send(session, 1n, { update: 'parts', updates });
    expect(many).toMatchObject({ n: 0, writeErrors: [{ code: 72 }] });
    const all = await send(session, 2n, { delete: 'parts', deletes: [{ q: {}, limit: 0 }] });
    expect(all).toMatchObject({ n: 0, writeErrors: [{ code: 72 }] });
  });

  it('is refused when its statements cannot be told apart', async () => {
    const documents = [{}, {}];
    const short = { insert: 'parts', documents, stmtIds: [1] };
    expect(await send(new UUID(), 1n, short)).toMatchObject({ code: 72 });
    const both = { insert: 'parts', documents, stmtIds: [1, 2], stmtId: 1 };
    expect(await send(new UUID(), 1n, both)).toMatchObject({ code: 72 });
  });

  it('remembers a large bulk', async () => {
    const session = new UUID();
    const documents = Array.from({ length: 20_000 }, (_, _id) => ({ _id }));
    const first = await send(session, 1n, { insert: 'large', documents });
    expect(first).toMatchObject({ n: 20_000 });
    const again = await send(session, 1n, { insert: 'large', documents });
    expect(again['n']).toBe(20_000);
    expect(again['writeErrors']).toBeUndefined();
  });
});

describe('a commit sent again', () => {
  it('succeeds again, also at the same time, and the transaction is done once', async () => {
    const session = new UUID();
    const inside = { autocommit: false };
    const insert = { insert: 'commits', documents: [{ _id: 1 }], ...inside, startTransaction: true };
    await send(session, 3n, insert);
    const other = await RawConnection.to(uri());
    const commit = { commitTransaction: 1, lsid: { id: session }, txnNumber: Long.fromInt(3), ...inside, $db: 'admin' };
    const replies = await Promise.all([connection.send(commit), other.send(commit)]);
    expect(replies).toMatchObject([{ ok: 1 }, { ok: 1 }]);
    expect(await connection.send(commit)).toMatchObject({ ok: 1 });
    const { commitTransaction: _commit, ...ended } = commit;
    expect(await connection.send({ abortTransaction: 1, ...ended })).toMatchObject({ code: 256 });
    other.close();
  });
});
