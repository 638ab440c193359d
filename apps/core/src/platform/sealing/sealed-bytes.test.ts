import { type Model, Schema } from 'mongoose';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type RunningCore, startCore } from '../../../test/running-core.js';
import { someSettings } from '../../../test/settings.js';
import { Database } from '../database/database.js';
import { keyFor } from '../keys.js';
import { Secret } from '../secret.js';
import { seal } from './sealed.js';
import { SealedBytes } from './sealed-bytes.js';
import { Vault } from './vault.js';

type Token = { _id: string; sealed: string };

const older = 'the key of last year: thirty-two letters';
const newer = 'the key of this year: thirty-two letters';
const earlierKey = keyFor('tokens', new Secret('the secret from before the vault: 32'));
const place = { collection: 'tokens', earlierKey };
const bytes = Buffer.from([0, 255, 46, 10, 128]);

const bytesWith = (keys: string) => new SealedBytes(new Vault(someSettings({ DATA_KEYS: keys })), place);

let core: RunningCore;
let tokens: Model<Token>;
beforeAll(async () => {
  core = await startCore();
  const schema = new Schema({ _id: String, sealed: String }, { versionKey: false });
  tokens = core.app.get(Database).model<Token>('Token', schema, 'tokens');
});
afterAll(() => core?.stop());
beforeEach(() => tokens.deleteMany({}));

const stored = async (id: string) => (await tokens.findById(id).lean<Token>())?.sealed ?? '';

describe('sealed bytes', () => {
  it('come back as they were, for their own document and no other', () => {
    const sealed = bytesWith(newer).seal(bytes, 'one');
    expect(bytesWith(newer).open(sealed, 'one')).toEqual(bytes);
    expect(() => bytesWith(newer).open(sealed, 'two')).toThrow('sealed for something else');
  });

  it('that were sealed before there was a vault open, and are put into it', async () => {
    await tokens.create({ _id: 'one', sealed: seal(earlierKey, bytes, 'one') });
    expect(bytesWith(newer).open(await stored('one'), 'one')).toEqual(bytes);
    expect(await bytesWith(newer).resealOlder(tokens, 'sealed', 10)).toBe(1);
    expect(new Vault(someSettings({ DATA_KEYS: newer })).isCurrent(await stored('one'))).toBe(true);
    expect(bytesWith(newer).open(await stored('one'), 'one')).toEqual(bytes);
  });

  it('that an older key sealed are sealed anew, so that the older one can go', async () => {
    await tokens.create({ _id: 'one', sealed: bytesWith(older).seal(bytes, 'one') });
    expect(await bytesWith(`${newer}, ${older}`).resealOlder(tokens, 'sealed', 10)).toBe(1);
    expect(bytesWith(newer).open(await stored('one'), 'one')).toEqual(bytes);
  });

  it('whose key is gone are nothing, and hold up no other', async () => {
    const lost = seal(keyFor('tokens', new Secret('a secret that was thrown away: 32 ch')), bytes, 'lost');
    await tokens.create([
      { _id: 'lost', sealed: lost },
      { _id: 'one', sealed: seal(earlierKey, bytes, 'one') },
    ]);
    expect(await bytesWith(newer).resealOlder(tokens, 'sealed', 10)).toBe(1);
    expect(bytesWith(newer).open(lost, 'lost')).toBeNull();
    expect(bytesWith(newer).open(bytesWith(older).seal(bytes, 'one'), 'one')).toBeNull();
  });
});
