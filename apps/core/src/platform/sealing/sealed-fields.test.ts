import { type Model, Schema } from 'mongoose';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type RunningCore, startCore } from '../../../test/running-core.js';
import { someSettings } from '../../../test/settings.js';
import { Database } from '../database/database.js';
import { Jobs } from '../jobs/jobs.js';
import { aboutOf, resealOlder } from './reseal-older.js';
import { SealedFields } from './sealed-fields.js';
import { Vault } from './vault.js';

type Letter = { _id: number; text: string };

const older = 'the key of last year: thirty-two letters';
const newer = 'the key of this year: thirty-two letters';
const COUNT = 450;

const lastYear = new Vault(someSettings({ DATA_KEYS: older }));
const without = new Vault(someSettings({ DATA_KEYS: newer }));

let core: RunningCore;
let letters: Model<Letter>;
/** How many batches may still be done before the process dies. */
let batchesLeft: number;

beforeAll(async () => {
  core = await startCore({ DATA_KEYS: `${newer}, ${older}` });
  const schema = new Schema({ _id: Number, text: String }, { versionKey: false });
  letters = core.app.get(Database).model<Letter>('Letter', schema, 'letters');
  core.app.get(SealedFields).register({
    name: 'letters',
    resealOlder: (limit) => {
      batchesLeft -= 1;
      if (batchesLeft < 0) throw new Error('killed');
      return resealOlder(core.app.get(Vault), letters, 'text', limit);
    },
  });
});
afterAll(() => core?.stop());
beforeEach(async () => {
  batchesLeft = 100;
  await letters.deleteMany({});
  const about = (id: number) => aboutOf('letters', id);
  await letters.insertMany(
    Array.from({ length: COUNT }, (_, id) => ({ _id: id, text: lastYear.seal(`letter ${id}`, about(id)) })),
  );
});

/** Those that can be read although the old key is gone. */
async function readableWithout(): Promise<number> {
  const all = await letters.find().lean<Letter[]>();
  return all.filter(({ _id, text }) => {
    return without.isCurrent(text) && without.open(text, aboutOf('letters', _id)) === `letter ${_id}`;
  }).length;
}

describe('sealing anew', () => {
  it('leaves nothing under the old key, and everything readable', async () => {
    await core.app.get(Jobs).runNow('seal anew');
    expect(await readableWithout()).toBe(COUNT);
  });

  it('goes on where it was killed', async () => {
    batchesLeft = 1;
    await expect(core.app.get(Jobs).runNow('seal anew')).rejects.toThrow('killed');
    expect(await readableWithout()).toBe(200);
    batchesLeft = 100;
    await core.app.get(Jobs).runNow('seal anew');
    expect(await readableWithout()).toBe(COUNT);
  });

  it('leaves what nobody can open, and does the rest', async () => {
    const lost = new Vault(someSettings({ DATA_KEYS: 'a key that was thrown away long ago' }));
    await letters.updateOne({ _id: 0 }, { $set: { text: lost.seal('letter 0', aboutOf('letters', 0)) } });
    await core.app.get(Jobs).runNow('seal anew');
    expect(await readableWithout()).toBe(COUNT - 1);
  });

  it('does not take back what somebody wrote meanwhile', async () => {
    const last = COUNT - 1;
    const vault = core.app.get(Vault);
    const write = () =>
      letters.updateOne({ _id: last }, { $set: { text: vault.seal('new', aboutOf('letters', last)) } });
    let written: Promise<unknown> | null = null;
    const meanwhile = Object.assign(new Vault(core.config), {
      open: (sealed: string, about: string) => {
        written ??= write().exec();
        return vault.open(sealed, about);
      },
    });
    await resealOlder(meanwhile, letters, 'text', COUNT);
    await written;
    const { text } = (await letters.findById(last).lean<Letter>()) as Letter;
    expect(vault.open(text, aboutOf('letters', last))).toBe('new');
  });

  it('knows each field once', () => {
    const field = { name: 'letters', resealOlder: async () => 0 };
    expect(() => core.app.get(SealedFields).register(field)).toThrow('two sealed fields');
  });
});
