import { Binary, UUID } from 'mongodb';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { RawConnection } from './raw-connection.js';
import { withServer } from './support.js';

const { client, uri } = withServer();
const town = () => client().db('town');

let connection: RawConnection;
beforeAll(async () => {
  connection = await RawConnection.to(uri());
});
afterAll(() => connection.close());

/** Sends a command that says what it likes about its session. */
function send(command: Record<string, unknown>, database = town().databaseName) {
  return connection.send({ ...command, $db: database });
}

const lsid = () => ({ id: new UUID() });
const begin = { txnNumber: 1n, autocommit: false, startTransaction: true };

describe('what a command says about its session', () => {
  it.each([
    ['a number without a session', { txnNumber: 1n }, 72],
    ['a number that is a text', { lsid: lsid(), txnNumber: 'one' }, 14],
    ['a negative number', { lsid: lsid(), txnNumber: -1n }, 72],
    ['autocommit without a number', { lsid: lsid(), autocommit: false }, 72],
    ['autocommit true', { lsid: lsid(), txnNumber: 1n, autocommit: true }, 72],
    ['a start outside a transaction', { lsid: lsid(), txnNumber: 1n, startTransaction: true }, 72],
    ['a start that is none', { lsid: lsid(), txnNumber: 1n, autocommit: false, startTransaction: false }, 72],
    ['a session that is a text', { lsid: 'mine' }, 14],
    ['a session with a short id', { lsid: { id: new Binary(Buffer.alloc(3), 4) } }, 207],
  ])('is refused: %s', async (_what, fields, code) => {
    expect(await send({ insert: 'permits', documents: [{}], ...fields })).toMatchObject({ ok: 0, code });
  });

  it('is refused: a number on a command that is no write', async () => {
    expect(await send({ find: 'permits', lsid: lsid(), txnNumber: 1n })).toMatchObject({ code: 50768 });
  });
});

describe('what does not belong into a transaction', () => {
  it.each<[what: string, command: Record<string, unknown>, database?: string]>([
    ['count', { count: 'permits' }],
    ['listCollections', { listCollections: 1 }],
    ['drop', { drop: 'permits' }],
    ['ping', { ping: 1 }],
    ['listDatabases', { listDatabases: 1 }, 'admin'],
    ['system databases', { find: 'system.users' }, 'admin'],
    ['to begin with killCursors', { killCursors: 'permits', cursors: [] }],
    ['to begin with a commit', { commitTransaction: 1 }, 'admin'],
  ])('is refused: %s', async (_what, command, database = town().databaseName) => {
    expect(await send({ ...command, lsid: lsid(), ...begin }, database)).toMatchObject({ code: 263 });
  });

  it('an index on a collection that was there before', async () => {
    await town().collection('permits').insertOne({});
    const session = client().startSession();
    session.startTransaction();
    await expect(town().createIndex('permits', { holder: 1 }, { session })).rejects.toMatchObject({ code: 263 });
    await session.endSession();
  });

  it('but a new collection gets its indexes', async () => {
    const session = client().startSession();
    await session.withTransaction(async () => {
      await town().createCollection('appeals', { session });
      await town().createIndex('appeals', { holder: 1 }, { session, unique: true });
      await town().collection('appeals').insertOne({ holder: 'Amina' }, { session });
    });
    await session.endSession();
    expect(await town().collection('appeals').find().hint('holder_1').toArray()).toHaveLength(1);
  });
});

describe('numbers of transactions', () => {
  it('go up: an older one is refused, the same one is not begun twice, an unknown one is told', async () => {
    const session = lsid();
    const numbered = (txnNumber: bigint) => ({ find: 'permits', lsid: session, ...begin, txnNumber });
    await send(numbered(5n));
    expect(await send(numbered(4n))).toMatchObject({ code: 225 });
    expect(await send(numbered(5n))).toMatchObject({ code: 117 });
    const unknown = { find: 'permits', lsid: session, txnNumber: 6n, autocommit: false };
    expect(await send(unknown)).toMatchObject({ code: 251, errorLabels: ['TransientTransactionError'] });
  });

  it('a newer one ends the transaction before', async () => {
    const session = lsid();
    const insert = { insert: 'permits', documents: [{ kind: 'stall' }], lsid: session, ...begin };
    await send({ ...insert, txnNumber: 1n });
    await send({ ...insert, txnNumber: 2n });
    await send({ commitTransaction: 1, lsid: session, txnNumber: 2n, autocommit: false }, 'admin');
    expect(await town().collection('permits').countDocuments({ kind: 'stall' })).toBe(1);
  });
});
