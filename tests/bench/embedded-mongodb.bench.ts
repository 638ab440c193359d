import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serialize } from 'bson';
import { open } from 'lmdb';
import type { Collection, Db, MongoClient } from 'mongodb';
import { afterAll, beforeAll, describe, it } from 'vitest';
import { connect, type DatabaseProcess, startDatabase, startReadyAnswers } from '../support/database-process.js';
import { type Deed, measureInTurns, median, type Rates } from '../support/rounds.js';

/**
 * The embedded MongoDB beside the driver's own ping, and beside LMDB without anything around it, each in the same run; and
 * the driver alone, with answers that take no time, for how much of a ratio is the driver's.
 * The aims: findOne ≥ 0.7 of ping, a range of 20 ≥ 0.5, an update within a third of findOne, insertMany ≥ 0.25 of LMDB's
 * puts, an indexed read of a million documents ≥ 1 / 1.3 of one of ten thousand, a file of 1 GB open in under a second,
 * idle under 90 MB.
 */
const SMALL = 10_000;
const LARGE = 1_000_000;
const BATCH = 1_000;
/** About a kilobyte of BSON, so that a million make a file of more than one gigabyte. */
const PADDING = 'x'.repeat(760);

type Visit = { _id: number; number: number; name: string; tags: string[]; at: Date; office: object; text: string };

function visit(id: number, text = PADDING.slice(0, 150)): Visit {
  return {
    _id: id,
    number: id,
    name: `Trámite número ${id} de la ciudad`,
    tags: ['turnos', 'registro'],
    at: new Date(1_700_000_000_000 + id),
    office: { street: 'Mitre', number: id % 1000 },
    text,
  };
}

const folders: string[] = [];
async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'bench-database-'));
  folders.push(folder);
  return folder;
}
afterAll(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true, force: true }))));

async function fill(visits: Collection<Visit>, count: number, text?: string): Promise<void> {
  await visits.createIndex({ number: 1 });
  for (let from = 0; from < count; from += BATCH)
    await visits.insertMany(Array.from({ length: Math.min(BATCH, count - from) }, (_, i) => visit(from + i, text)));
}

function randomBelow(limit: number): number {
  return Math.floor(Math.random() * limit);
}

function range20(visits: Collection<Visit>, count: number): Deed {
  return () => {
    const from = randomBelow(count - 20);
    return visits.find({ number: { $gte: from, $lt: from + 20 } }).toArray();
  };
}

function show(title: string, rates: Rates): void {
  console.log(title);
  console.table(rates);
}

describe.each([
  ['a data folder, every write flushed', true],
  ['a temporary folder', false],
])('on %s', (where, durable) => {
  let database: DatabaseProcess;
  beforeAll(async () => {
    database = await startDatabase(durable ? await temporaryFolder() : undefined);
    const client = await connect(database.uri, 1);
    await fill(client.db('bench').collection<Visit>('visits'), SMALL);
    await client.close();
  });
  afterAll(() => database.stop());

  it.each([1, 16])('commands beside ping, %i at once', async (workers) => {
    const client = await connect(database.uri, workers);
    const db: Db = client.db('bench');
    const visits = db.collection<Visit>('visits');
    const update = (options = {}) =>
      visits.updateOne({ _id: randomBelow(SMALL) }, { $inc: { 'office.number': 1 } }, options);
    const rates = await measureInTurns(
      {
        ping: () => db.command({ ping: 1 }),
        findOne: () => visits.findOne({ _id: randomBelow(SMALL) }),
        'range of 20': range20(visits, SMALL),
        'sorted, first 20': () => visits.find().sort({ number: -1 }).skip(randomBelow(50)).limit(20).toArray(),
        'count of 1,000': () => visits.countDocuments({ number: { $gte: 1000, $lt: 2000 } }),
        'update by _id': () => update(),
        'update, j: false': () => update({ writeConcern: { w: 1, j: false } }),
      },
      { rounds: 7, turnMs: 250, workers },
    );
    show(`${workers} at once, ${where}`, rates);
    await client.close();
  });

  it.each([1, 16])('what the driver reaches when answers take no time, %i at once', async (workers) => {
    const ready = await startReadyAnswers(database);
    const client = await connect(ready.uri, workers);
    const db: Db = client.db('bench');
    const visits = db.collection<Visit>('visits');
    const batch = Array.from({ length: BATCH }, (_, id) => visit(SMALL + id));
    const deeds = {
      ping: () => db.command({ ping: 1 }),
      findOne: () => visits.findOne({ _id: randomBelow(SMALL) }),
      'range of 20': range20(visits, SMALL),
      ...(workers === 1 && { 'insertMany of 1,000': () => visits.insertMany(batch) }),
    };
    const rates = await measureInTurns(deeds, { rounds: 7, turnMs: 250, workers });
    show(`${workers} at once, ready answers`, rates);
    await client.close();
    await ready.stop();
  });

  it('insertMany beside puts of LMDB', async () => {
    const client = await connect(database.uri, 1);
    const visits = client.db('bench').collection<Visit>('inserted');
    const lmdb = open<Buffer, Buffer>({ path: await temporaryFolder(), encoding: 'binary', noSync: !durable });
    const batch = Array.from({ length: BATCH }, (_, id) => visit(id));
    const bytes = batch.map((document) => Buffer.from(serialize(document)));
    let next = 0;
    const numbered = () => batch.map((document) => Object.assign(document, { _id: next++ }));
    let key = 0;
    const put = () => bytes.forEach((value) => void lmdb.put(numberKey(key++), value));
    const rates = await measureInTurns(
      { 'puts of LMDB': () => lmdb.batch(put), insertMany: () => visits.insertMany(numbered()) },
      { rounds: 9, turnMs: 400, workers: 1 },
    );
    show(`Batches of ${BATCH} a second, ${where}`, rates);
    await lmdb.close();
    await client.close();
  });
});

function numberKey(value: number): Buffer {
  const key = Buffer.alloc(8);
  key.writeUInt32BE(value, 4);
  return key;
}

describe('a million documents', () => {
  let folder: string;
  let client: MongoClient;
  let database: DatabaseProcess;
  beforeAll(async () => {
    folder = await temporaryFolder();
    database = await startDatabase(folder);
    client = await connect(database.uri, 1);
    await fill(client.db('bench').collection<Visit>('few'), SMALL, PADDING);
    await fill(client.db('bench').collection<Visit>('many'), LARGE, PADDING);
  }, 400_000);
  afterAll(async () => {
    await client.close();
    await database.stop();
  });

  it('are read through an index as ten thousand are', async () => {
    const db = client.db('bench');
    const [few, many] = [db.collection<Visit>('few'), db.collection<Visit>('many')];
    const course = { rounds: 9, turnMs: 300, workers: 1 };
    const ranges = { 'range among 10,000': range20(few, SMALL), 'range among 1,000,000': range20(many, LARGE) };
    show('Indexed reads', await measureInTurns(ranges, course));
    const single = (visits: Collection<Visit>, count: number) => () => visits.findOne({ number: randomBelow(count) });
    const singles = { 'one of 10,000': single(few, SMALL), 'one of 1,000,000': single(many, LARGE) };
    show('Indexed reads', await measureInTurns(singles, course));
  });

  it('are opened in under a second, and little memory is used', async () => {
    const stats = await client.db('bench').command({ dbStats: 1, scale: 1_000_000 });
    const rows = [];
    await database.stop();
    for (const [data, dataDir] of [
      ['nothing', await temporaryFolder()],
      [`${Math.round(stats['dataSize'])} MB of documents`, folder],
    ] as const) {
      const seconds: number[] = [];
      for (let start = 0; start < 3; start += 1) {
        database = await startDatabase(dataDir);
        seconds.push(database.secondsToStart);
        rows.push({ data, 'seconds to start': Number(database.secondsToStart.toFixed(2)), MB: database.memoryMb() });
        if (start < 2 || dataDir !== folder) await database.stop();
      }
      rows.push({ data, 'seconds to start': Number(median(seconds).toFixed(2)), MB: 'median' });
    }
    console.table(rows);
  });
});
