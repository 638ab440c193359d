import type { CoreClient, Entry, EntryInput, ProfileCheck } from '@ventanilla/contracts';
import { aFinding, aProfile, aService, aStaffMember } from '@ventanilla/testing';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { aFocalPoint, aPlan, aReleasedSet, aRoundToDraft } from '../../test/a-round.js';
import { codeOf, openMunicipality, publish, type RunningCore, signedIn, startCore } from '../../test/running-core.js';
import { AuditService } from '../audit/audit.service.js';

let core: RunningCore;
let marta: CoreClient;
let fabia: CoreClient;
let set: string;
beforeAll(async () => {
  core = await startCore();
  for (const id of ['quilmes', 'caba']) await openMunicipality(core.administrator, id);
  fabia = await aFocalPoint(core, 'fabia', 'quilmes');
  marta = (await signedIn(core, aStaffMember())).core;
  set = await aReleasedSet(fabia, 'quilmes');
}, 60_000);
afterAll(() => core?.stop());

const check = ({ entry }: Pick<ProfileCheck, 'entry'>, who = marta) =>
  who.checkProfile({ params: { id: entry }, query: {} });
const problemsOf = ({ problems }: ProfileCheck) => problems.map(({ path, code }) => `${path} ${code}`);

function publishAll(seen: ProfileCheck, overrides: { languages?: string[]; supersedes?: string[] } = {}, who = marta) {
  const findings = seen.findings.map(({ entry, version }) => ({ entry, version }));
  const body = { version: seen.version, findings, languages: ['es'], ...overrides };
  return who.publishProfile({ params: { id: seen.entry }, body });
}

async function editFinding(id: string, change: (entry: Entry<'finding'>) => Partial<EntryInput<'finding'>>) {
  const { kind, municipality, key, facts, texts, version, ...rest } = (await read(id)) as Entry<'finding'>;
  const draft = { kind, municipality, key, facts, texts };
  const entry = { ...draft, ...change({ ...draft, version, ...rest }) };
  await marta.updateEntry({ params: { id }, body: { version, entry } });
}

/** Writes what a profile has besides its findings. */
async function writeProfile(id: string) {
  const { kind, municipality, key, facts, texts, version } = (await read(id)) as Entry<'profile'>;
  const written = { es: { ...mustBe(texts['es']), context, reviewed: true } };
  const entry = { kind, municipality, key, facts: { ...facts, keySources }, texts: written };
  await marta.updateEntry({ params: { id }, body: { version, entry } });
}

const read = (id: string) => marta.getEntry({ params: { id } });

const context = 'Quilmes recibe a personas migrantes desde hace más de un siglo.';
const keySources = [{ name: 'Censo de prueba', url: null, date: '2026' }];

/** A profile out of a round, written up and read by somebody: nothing keeps it from being published. */
async function aWrittenProfile(key: string): Promise<ProfileCheck> {
  const round = await aRoundToDraft(fabia, aPlan(set, { key, profile: `profile.${key}` }));
  const drafts = await fabia.draftFindings({ params: { id: round.id }, body: {} });
  for (const { entry } of drafts.findings) {
    await editFinding(entry, ({ texts: { es } }) => ({ texts: { es: { ...mustBe(es), reviewed: true } } }));
  }
  const profile = drafts.profile?.entry ?? '';
  await writeProfile(profile);
  return check({ entry: profile });
}

function mustBe<Value>(value: Value | undefined): Value {
  if (value === undefined) throw new Error('The entry has no Spanish text');
  return value;
}

const publicOf = async ({ findings, entry }: ProfileCheck) => {
  const ids = [entry, ...findings.map((finding) => finding.entry)];
  const entries = await Promise.all(ids.map(read));
  return entries.map(({ published }) => Object.keys(published?.texts ?? {}).join(' '));
};

describe('checking a profile', () => {
  it('says everything that is missing, and where', async () => {
    const round = await aRoundToDraft(fabia, aPlan(set, { key: 'mgi-incompleto' }));
    const drafts = await fabia.draftFindings({ params: { id: round.id }, body: {} });
    const seen = await check({ entry: drafts.profile?.entry ?? '' });
    expect(problemsOf(seen)).toEqual([
      'texts.es.context blankText',
      'texts.es.reviewed unreviewed',
      'texts.es.reviewed unreviewed',
      'texts.es.reviewed unreviewed',
      'keySources noSources',
    ]);
    expect(seen.problems.every(({ blocks }) => blocks)).toBe(true);
    expect(seen.domains).toEqual([
      { domain: 1, names: { es: 'Salud' }, wellDeveloped: 1, potential: 1 },
      { domain: 2, names: { es: 'Gobierno' }, wellDeveloped: 1, potential: 0 },
    ]);
    expect(seen.assessment).toBe(round.id);
    await expect(publishAll(seen)).rejects.toMatchObject({
      code: 'notPublishable',
      details: { problems: expect.arrayContaining([expect.objectContaining({ path: `${seen.entry}.keySources` })]) },
    });
    expect(new Set(await publicOf(seen))).toEqual(new Set(['']));
  });

  it('asks of a profile published elsewhere only what its document has', async () => {
    const profile = await marta.createEntry({ body: aProfile({ key: 'profile.de-afuera' }) });
    await marta.createEntry({ body: aFinding({ key: 'afuera.1', facts: { profile: 'profile.de-afuera' } }) });
    const seen = await check({ entry: profile.id });
    expect(seen.problems.map(({ path, code, blocks }) => [path, code, blocks])).toEqual([
      ['texts.es.context', 'blankText', false],
      ['keySources', 'noSources', false],
    ]);
    expect(await publicOf(await publishAll(seen))).toEqual(['es', 'es']);
  });

  it('is for profiles, and for whoever works in the municipality', async () => {
    const service = await marta.createEntry({ body: aService({ key: 'svc.no-es-perfil' }) });
    expect(await codeOf(check({ entry: service.id }))).toBe('notFound');
    const luis = (await signedIn(core, aStaffMember({ email: 'luis@caba.example', municipalities: ['caba'] }))).core;
    const profile = await marta.createEntry({ body: aProfile({ key: 'profile.ajeno' }) });
    expect(await codeOf(check({ entry: profile.id }, luis))).toBe('notFound');
    expect(await codeOf(publishAll(await check({ entry: profile.id }), {}, luis))).toBe('notFound');
  });
});

describe('publishing a profile', () => {
  it('makes all of it public at once, and says who did it', async () => {
    const seen = await aWrittenProfile('mgi-uno');
    expect(problemsOf(seen)).toEqual([]);
    const after = await publishAll(seen);
    expect(await publicOf(after)).toEqual(['es', 'es', 'es', 'es']);
    expect(after.languages[0]).toEqual({ language: 'es', texts: 4, public: 4, of: 4 });
    const { items } = await core.administrator.listAudit({ query: { resourceId: seen.entry } });
    expect(items[0]).toMatchObject({ action: 'publish', languages: ['es'] });
  });

  it('publishes no language that one of its findings lacks', async () => {
    const seen = await aWrittenProfile('mgi-dos');
    await expect(publishAll(seen, { languages: ['es', 'en'] })).rejects.toMatchObject({
      code: 'notPublishable',
      details: { problems: seen.findings.map(() => expect.anything()).concat(expect.anything()) },
    });
    expect(new Set(await publicOf(seen))).toEqual(new Set(['']));
  });

  it('is refused when somebody changed or added a finding since it was seen', async () => {
    const seen = await aWrittenProfile('mgi-tres');
    const [first] = seen.findings;
    await editFinding(first?.entry ?? '', ({ facts }) => ({ facts: { ...facts, topics: ['health'] } }));
    expect(await codeOf(publishAll(seen))).toBe('conflict');
    const again = await check(seen);
    await marta.createEntry({ body: aFinding({ key: 'agregado.1', facts: { profile: seen.key } }) });
    expect(await codeOf(publishAll(again))).toBe('conflict');
    expect(new Set(await publicOf(seen))).toEqual(new Set(['']));
  });

  it('leaves nothing public when the process is gone halfway', async () => {
    const seen = await aWrittenProfile('mgi-cuatro');
    const stop = vi.spyOn(core.app.get(AuditService), 'recordAll').mockRejectedValue(new Error('gone'));
    expect(await codeOf(publishAll(seen))).toBe('internal');
    stop.mockRestore();
    expect(new Set(await publicOf(seen))).toEqual(new Set(['']));
    expect(await codeOf(publishAll(await check(seen)))).toBeNull();
  });
});

describe('a newer profile', () => {
  it('marks the older one and its findings, which stay public and answer no more', async () => {
    const old = await publish(marta, aProfile({ key: 'profile.viejo', facts: { period: '2019-10' } }));
    const text = { text: 'La ludoteca municipal recibe a la niñez migrante.', keywords: ['ludoteca'] };
    const finding = await publish(marta, aFinding({ key: 'viejo.1', facts: { profile: 'profile.viejo' }, text }));
    await core.catchUp();
    const ask = () =>
      core.client().ask({ body: { municipality: 'quilmes', question: '¿Hay ludoteca municipal?', language: 'es' } });
    expect((await ask()).items.map(({ key }) => key)).toContain('viejo.1');

    const seen = await aWrittenProfile('mgi-nuevo');
    expect(seen.older).toContainEqual(
      expect.objectContaining({ key: 'profile.viejo', period: '2019-10', findings: 1 }),
    );
    await publishAll(seen, { supersedes: ['profile.viejo'] });
    for (const { id } of [old, finding]) {
      const { facts, published, states } = await read(id);
      expect(facts.superseded).toMatchObject({ by: seen.key, reason: { es: expect.stringContaining('más nuevo') } });
      expect(published?.facts).toEqual(facts);
      expect(states).toEqual({ es: 'published' });
    }
    await core.catchUp();
    expect((await ask()).items.map(({ key }) => key)).not.toContain('viejo.1');
    expect((await check({ entry: old.id })).supersededBy).toBe(seen.key);
    expect((await check(seen)).older.map(({ key }) => key)).not.toContain('profile.viejo');
  });

  it('takes the place of every earlier one when it is published by hand, and of none that is later', async () => {
    const older = await publish(marta, aProfile({ key: 'a-mano.2012', facts: { period: '2012' } }));
    const finding = await publish(marta, aFinding({ key: 'a-mano.1', facts: { profile: 'a-mano.2012' } }));
    const later = await publish(marta, aProfile({ key: 'a-mano.2099', facts: { period: '2099' } }));
    const newer = await publish(marta, aProfile({ key: 'a-mano.2014', facts: { period: '2014-05' } }));
    const by = async ({ id }: { id: string }) => (await read(id)).facts.superseded?.by ?? null;
    expect([await by(older), await by(finding)]).toEqual(['a-mano.2099', 'a-mano.2099']);
    expect([await by(later), await by(newer)]).toEqual([null, null]);
    await marta.unpublishEntry({ params: { id: later.id }, query: { version: later.version, languages: 'es' } });
  });

  it('gives the place back when its publication is taken back', async () => {
    const older = await publish(marta, aProfile({ key: 'atras.2008', facts: { period: '2008' } }));
    const finding = await publish(marta, aFinding({ key: 'atras.1', facts: { profile: 'atras.2008' } }));
    const newer = await publish(marta, aProfile({ key: 'atras.2009', facts: { period: '2009' } }));
    expect((await read(finding.id)).published?.facts.superseded?.by).toBe('atras.2009');
    await marta.undoDeeds({ body: { items: [{ entry: newer.id, version: newer.version }] } });
    for (const { id } of [older, finding]) {
      const { facts, published } = await read(id);
      expect([facts.superseded, published?.facts.superseded]).toEqual([null, null]);
    }
  });

  it('takes no place anew when it is corrected', async () => {
    const newer = await publish(marta, aProfile({ key: 'corregido.2013', facts: { period: '2013-05' } }));
    const older = await publish(marta, aProfile({ key: 'corregido.2011', facts: { period: '2011' } }));
    const { id } = newer;
    await marta.publishEntry({ params: { id }, body: { version: newer.version, languages: ['es'] } });
    expect((await read(older.id)).facts.superseded).toBeNull();
  });

  it('takes the place of no profile that is not public, nor of itself', async () => {
    const seen = await aWrittenProfile('mgi-solo');
    expect(await codeOf(publishAll(seen, { supersedes: ['profile.no-existe'] }))).toBe('wrongState');
    expect(await codeOf(publishAll(seen, { supersedes: [seen.key] }))).toBe('wrongState');
    expect(new Set(await publicOf(seen))).toEqual(new Set(['']));
  });

  it('is held back by a test question that would fail without the older one', async () => {
    await publish(marta, aProfile({ key: 'profile.anterior', facts: { period: '2020-05' } }));
    const text = { text: 'El telescopio municipal está abierto a migrantes.', keywords: ['telescopio'] };
    await publish(marta, aFinding({ key: 'anterior.1', facts: { profile: 'profile.anterior' }, text }));
    const expects = { kind: 'answer', keys: ['anterior.1'], within: 3 } as const;
    const about = { municipality: 'quilmes', language: 'es', question: '¿Hay telescopio municipal?', active: true };
    await core.catchUp();
    await marta.createTestQuestion({ body: { ...about, expects: { ...expects, keys: [...expects.keys] } } });
    const seen = await aWrittenProfile('mgi-retenido');
    expect(await codeOf(publishAll(seen, { supersedes: ['profile.anterior'] }))).toBe('testQuestionsFail');
    expect(new Set(await publicOf(seen))).toEqual(new Set(['']));
  });
});
