import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { aMailing, askerOf, outreachOf } from '../../test/outreach.js';
import { type RunningCore, startCore } from '../../test/running-core.js';
import { Database } from '../platform/database/database.js';
import { Transactions } from '../platform/database/transactions.js';
import type { Recipient } from './delivery.repository.js';
import { Outbox } from './outbox.js';
import { PLANNING } from './planner.js';
import { Recipients } from './recipients.js';

const TOWN = 'town';
const VILLAGE = 'village';
/** Three pages. */
const COUNT = 4_500;
const everybody = Array.from({ length: COUNT }, (_, at): Recipient => ({ asker: askerOf(String(at)), language: 'es' }));
everybody.sort((one, other) => one.asker.localeCompare(other.asker));

let core: RunningCore;
let out: ReturnType<typeof outreachOf>;
/** What was read, as the source and the asker after whom. */
let read: string[];
/** Before so many more pages the process is killed. */
let pagesLeft: number;

beforeAll(async () => {
  core = await startCore();
  out = outreachOf(core);
  // No run but those by hand: another process seems to be at it.
  const held = { holder: 'another', until: new Date('2999-01-01') };
  await stored('leases').updateOne({ _id: PLANNING as never }, { $set: held }, { upsert: true });
  register(TOWN, everybody);
  register(VILLAGE, everybody.slice(0, 3));
});
afterAll(() => core?.stop());
beforeEach(async () => {
  read = [];
  pagesLeft = 100;
  for (const name of ['mailings', 'deliveries']) await stored(name).deleteMany({});
});

const stored = (name: string) => core.app.get(Database).connection.collection(name);

function register(name: string, recipients: readonly Recipient[]): void {
  core.app.get(Recipients).register({
    name,
    page: async (_segment, after, limit) => {
      pagesLeft -= 1;
      if (pagesLeft < 0) throw new Error('killed');
      read.push(name);
      const from = after === null ? 0 : recipients.findIndex(({ asker }) => asker === after) + 1;
      return recipients.slice(from, from + limit);
    },
  });
}

/** Hands it over without planning it. */
const hand = (mailing: Parameters<Outbox['toMany']>[0], source: string) =>
  core.app.get(Transactions).run((session) => core.app.get(Outbox).toMany(mailing, { source, segment: null }, session));

describe('the list of recipients', () => {
  it('is made to its end by another process when one is killed, with nobody twice and nobody left out', async () => {
    await hand(aMailing(), TOWN);
    pagesLeft = 1;
    await expect(out.plan()).rejects.toThrow('killed');
    expect(await out.figures()).toMatchObject({ planned: false, recipients: 2_000 });
    pagesLeft = 100;
    await out.plan();
    expect(await out.figures()).toMatchObject({ planned: true, recipients: COUNT, waiting: COUNT });
    expect(read).toHaveLength(3);
  });

  it('is the same when a page was written and nobody had noted it yet', async () => {
    await hand(aMailing(), TOWN);
    await out.plan();
    await stored('mailings').updateOne({}, { $set: { state: 'planning', 'plan.after': everybody[10]?.asker } });
    await out.plan();
    expect(await out.figures()).toMatchObject({ recipients: COUNT });
  });

  it('of an emergency is made before the rest of a longer one', async () => {
    await hand(aMailing({ ref: 'feria', priority: 'news' }), TOWN);
    pagesLeft = 1;
    await expect(out.plan()).rejects.toThrow('killed');
    pagesLeft = 100;
    await hand(aMailing({ ref: 'crecida', priority: 'emergency' }), VILLAGE);
    await out.plan();
    expect(read).toEqual([TOWN, VILLAGE, TOWN, TOWN]);
  });

  it('is not made any longer once it is called off', async () => {
    await hand(aMailing(), TOWN);
    pagesLeft = 1;
    await expect(out.plan()).rejects.toThrow('killed');
    await out.cancel();
    await out.plan();
    expect(read).toEqual([TOWN]);
  });
});
