import type { CoreClient } from '@ventanilla/contracts';
import { aStaffMember } from '@ventanilla/testing';
import { Types } from 'mongoose';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { codeOf, openMunicipality, type RunningCore, signedIn, startCore } from '../../../test/running-core.js';
import { Clock } from '../../platform/clock.js';
import { Database } from '../../platform/database/database.js';
import { Jobs } from '../../platform/jobs/jobs.js';
import { keyFor } from '../../platform/keys.js';
import { seal } from '../../platform/sealing/sealed.js';
import { Vault } from '../../platform/sealing/vault.js';
import { fromBase32, totpAt } from './totp.js';

const password = 'otra frase bastante larga';
let core: RunningCore;
let now = Date.now();
beforeAll(async () => {
  core = await startCore();
  vi.spyOn(core.app.get(Clock), 'now').mockImplementation(() => new Date(now));
  for (const id of ['quilmes', 'caba']) await openMunicipality(core.administrator, id);
});
afterAll(() => core?.stop());

/** Somebody with a second factor, and the code that their device shows now. */
async function withSecondFactor(email: string) {
  const { core: client, session } = await signedIn(core, aStaffMember({ email }));
  const { secret } = await client.beginSecondFactor({ body: { password } });
  const code = () => totpAt(fromBase32(secret), new Date(now));
  const { codes } = await client.confirmSecondFactor({ body: { code: code() } });
  now += 30_000;
  return { client, email, id: session.staff.id, code, codes };
}

const signIn = (email: string, code?: string) =>
  codeOf(core.client().signIn({ body: { email, password, ...(code !== undefined && { code }) } }));

describe('a second factor', () => {
  it('is asked for after the password, and only then', async () => {
    const { email, code } = await withSecondFactor('dos@quilmes.example');
    expect(await signIn(email)).toBe('secondFactorNeeded');
    expect(await codeOf(core.client().signIn({ body: { email, password: 'not it', code: code() } }))).toBe(
      'wrongCredentials',
    );
    expect(await signIn(email, '000000')).toBe('wrongCode');
    expect(await signIn(email, code())).toBeNull();
  });

  it('takes each code once, and no older one after it', async () => {
    const { email, code } = await withSecondFactor('repite@quilmes.example');
    const older = code();
    now += 30_000;
    const newer = code();
    expect(await signIn(email, newer)).toBeNull();
    expect(await signIn(email, newer)).toBe('wrongCode');
    expect(await signIn(email, older)).toBe('wrongCode');
  });

  it('takes one code once even when it is sent twice at the same moment', async () => {
    const { email, code } = await withSecondFactor('a-la-vez@quilmes.example');
    const both = await Promise.all([signIn(email, code()), signIn(email, code())]);
    expect(both.sort()).toEqual([null, 'wrongCode'].sort());
  });

  it('holds only once it is confirmed, with a password and a first code', async () => {
    const { core: client } = await signedIn(core, aStaffMember({ email: 'empieza@quilmes.example' }));
    expect(await codeOf(client.beginSecondFactor({ body: { password: 'not it' } }))).toBe('wrongCredentials');
    expect(await codeOf(client.confirmSecondFactor({ body: { code: '123456' } }))).toBe('notFound');
    await client.beginSecondFactor({ body: { password } });
    expect(await codeOf(client.confirmSecondFactor({ body: { code: '000000' } }))).toBe('wrongCode');
    expect(await client.getSecondFactor()).toMatchObject({ on: false, recoveryCodesLeft: 0 });
    expect(await signIn('empieza@quilmes.example')).toBeNull();
  });

  it('ends the sessions on other devices when it begins', async () => {
    const member = aStaffMember({ email: 'otros@quilmes.example' });
    const { core: client } = await signedIn(core, member);
    const elsewhere = await core.client().signIn({ body: { email: member.email, password } });
    const { secret } = await client.beginSecondFactor({ body: { password } });
    await client.confirmSecondFactor({ body: { code: totpAt(fromBase32(secret), new Date(now)) } });
    expect(await codeOf(client.listSessions())).toBeNull();
    expect(await codeOf(core.client(elsewhere.accessToken).listSessions())).toBe('unauthenticated');
  });

  it('can be taken away with the password', async () => {
    const { client, email } = await withSecondFactor('quita@quilmes.example');
    expect(await codeOf(client.removeSecondFactor({ body: { password: 'not it' } }))).toBe('wrongCredentials');
    await client.removeSecondFactor({ body: { password } });
    expect(await signIn(email)).toBeNull();
  });

  it('can be taken away by an administrator when the device is lost', async () => {
    const { email, id } = await withSecondFactor('perdida@quilmes.example');
    await core.administrator.removeStaffSecondFactor({ params: { id } });
    expect(await signIn(email)).toBeNull();
  });
});

describe('the secret of a second factor', () => {
  const stored = async (id: string) => {
    const factors = core.app.get(Database).connection.collection('secondFactors');
    const found = await factors.findOne({ _id: new Types.ObjectId(id) });
    return { factors, secret: String(found?.['secret']) };
  };

  it('is sealed anew with the keys of everything else, and goes on working', async () => {
    const { email, code, id } = await withSecondFactor('llave@quilmes.example');
    const vault = core.app.get(Vault);
    const { factors, secret } = await stored(id);
    const bytes = Buffer.from(vault.open(secret, `secondFactors/${id}`), 'base64');
    const earlier = seal(keyFor('second factor', core.config.accessTokenSecret), bytes, id);
    await factors.updateOne({ _id: new Types.ObjectId(id) }, { $set: { secret: earlier } });
    expect(await signIn(email, code())).toBeNull();
    await core.app.get(Jobs).runNow('seal anew');
    expect(vault.isCurrent((await stored(id)).secret)).toBe(true);
    now += 30_000;
    expect(await signIn(email, code())).toBeNull();
  });

  it('without its key leaves the recovery codes', async () => {
    const { email, code, codes, id } = await withSecondFactor('sin-llave@quilmes.example');
    const { factors } = await stored(id);
    await factors.updateOne({ _id: new Types.ObjectId(id) }, { $set: { secret: '00000000.AAAA' } });
    expect(await signIn(email, code())).toBe('wrongCode');
    expect(await signIn(email, codes[0])).toBeNull();
  });
});

describe('a recovery code', () => {
  it('works once, however it is typed', async () => {
    const { client, email, codes } = await withSecondFactor('papel@quilmes.example');
    const [first = ''] = codes;
    expect([codes.length, new Set(codes).size]).toEqual([10, 10]);
    expect(await signIn(email, first.toUpperCase().replaceAll('-', ' '))).toBeNull();
    expect(await signIn(email, first)).toBe('wrongCode');
    expect(await client.getSecondFactor()).toMatchObject({ on: true, recoveryCodesLeft: 9 });
  });

  it('is over once there are new ones', async () => {
    const { client, email, codes } = await withSecondFactor('nuevos@quilmes.example');
    const renewed = await client.renewRecoveryCodes({ body: { password } });
    expect(await signIn(email, codes[0])).toBe('wrongCode');
    expect(await signIn(email, renewed.codes[0])).toBeNull();
  });
});

describe('a municipality that asks a second factor of a role', () => {
  const ask = async (who: CoreClient, secondFactorFor: ('viewer' | 'contentManager')[]) => {
    const {
      id,
      version,
      revision: _,
      updatedAt: __,
      ...municipality
    } = await who.getMunicipality({
      params: { id: 'caba' },
    });
    return who.updateMunicipality({
      params: { id },
      body: { version, municipality: { ...municipality, secondFactorFor } },
    });
  };
  const member = { municipalities: ['caba'] };

  it('lets that role do nothing else before it is set up', async () => {
    await ask(core.administrator, ['viewer']);
    const vera = aStaffMember({ ...member, email: 'vera@caba.example', role: 'viewer' });
    const { core: client, session } = await signedIn(core, vera);
    expect(session.secondFactorMissing).toBe(true);
    expect(await codeOf(client.listEntries({ query: {} }))).toBe('secondFactorMissing');
    expect(await codeOf(client.listStaff({ query: {} }))).toBe('refused');
    const { secret } = await client.beginSecondFactor({ body: { password } });
    await client.confirmSecondFactor({ body: { code: totpAt(fromBase32(secret), new Date(now)) } });
    expect(await codeOf(client.listEntries({ query: {} }))).toBeNull();
    expect(await codeOf(client.removeSecondFactor({ body: { password } }))).toBe('refused');
  });

  it('asks nothing of other roles, and is not overruled by content managers', async () => {
    await ask(core.administrator, ['viewer']);
    const { core: carlos } = await signedIn(core, aStaffMember({ ...member, email: 'carlos@caba.example' }));
    expect(await codeOf(carlos.listEntries({ query: {} }))).toBeNull();
    expect(await codeOf(ask(carlos, []))).toBe('refused');
    expect(await codeOf(ask(carlos, ['viewer']))).toBeNull();
  });
});

it('leaves no secret in what is stored about staff, nor in the audit', async () => {
  const { id, codes, client } = await withSecondFactor('secreta@quilmes.example');
  const [{ items }, staff] = await Promise.all([
    core.administrator.listAudit({ query: { resourceId: id } }),
    client.getSecondFactor(),
  ]);
  expect(items.map(({ action }) => action)).toContain('addSecondFactor');
  const told = JSON.stringify([items, staff]);
  expect(codes.filter((code) => told.includes(code))).toEqual([]);
});
