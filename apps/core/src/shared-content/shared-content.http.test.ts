import type { AnyEntry, CoreClient, Entry, EntryInput, SharedCopyDetail } from '@ventanilla/contracts';
import { aFinding, aGuide, aHelpLine, aLocation, aProfile, aStaffMember } from '@ventanilla/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { codeOf, openMunicipality, publish, type RunningCore, signedIn, startCore } from '../../test/running-core.js';

let core: RunningCore;
/** Keeps the platform's shelf. */
let keeper: CoreClient;
let quilmes: CoreClient;
let caba: CoreClient;
let translator: CoreClient;

beforeAll(async () => {
  core = await startCore();
  keeper = core.administrator;
  await openMunicipality(keeper, 'nacion', { names: { es: 'Contenido nacional' }, isShelf: true });
  await openMunicipality(keeper, 'quilmes');
  await openMunicipality(keeper, 'caba', { names: { es: 'Ciudad de Buenos Aires' }, languages: ['es'] });
  quilmes = (await signedIn(core, aStaffMember())).core;
  caba = (await signedIn(core, aStaffMember({ email: 'ana@caba.example', municipalities: ['caba'] }))).core;
  const member = aStaffMember({ email: 'wes@quilmes.example', role: 'translator', languages: ['en'] });
  translator = (await signedIn(core, member)).core;
});
afterAll(() => core?.stop());

let count = 0;
const aNationalLine = (): EntryInput<'helpLine'> => {
  count += 1;
  return aHelpLine({
    municipality: 'nacion',
    key: `line.${700 + count}`,
    text: { name: `Trata de personas ${count}` },
  });
};
const of = ({ id }: { id: string }) => ({ params: { id } });

async function offered(input: EntryInput<'helpLine' | 'guide'> = aNationalLine()): Promise<AnyEntry> {
  const entry = await publish(keeper, input as EntryInput<'helpLine'>);
  await keeper.offerEntry(of(entry));
  return entry;
}

async function embedded(): Promise<{ owner: Entry<'helpLine'>; own: Entry<'helpLine'> }> {
  const owner = (await offered()) as Entry<'helpLine'>;
  const draft = await quilmes.embedSharedEntry({ body: { entry: owner.id, municipality: 'quilmes' } });
  const own = await quilmes.publishEntry({ ...of(draft), body: { version: draft.version, languages: ['es', 'en'] } });
  return { owner, own: own as Entry<'helpLine'> };
}

/** The owner publishes another phone and another English name. */
async function changedByOwner({ id }: AnyEntry): Promise<Entry<'helpLine'>> {
  const before = (await keeper.getEntry({ params: { id } })) as Entry<'helpLine'>;
  const { kind, municipality, key, facts, texts } = before;
  const phones = facts.phones.map((phone) => ({ ...phone, number: '145' }));
  const en = { ...texts['en'], name: 'Human trafficking' } as NonNullable<(typeof texts)['en']>;
  const entry = { kind, municipality, key, facts: { ...facts, phones }, texts: { ...texts, en } };
  const { version } = await keeper.updateEntry({ params: { id }, body: { version: before.version, entry } });
  const body = { version, languages: Object.keys(texts) };
  return (await keeper.publishEntry({ params: { id }, body })) as Entry<'helpLine'>;
}

const copyOf = (entry: AnyEntry) => quilmes.getSharedCopy(of(entry));
const waitingIn = ({ parts }: SharedCopyDetail) => parts.flatMap(({ part, isWaiting }) => (isWaiting ? [part] : []));

describe('an offer', () => {
  it('is in the list of every other municipality, and of nobody asked by the public', async () => {
    const entry = await offered();
    const find = async (client: CoreClient, municipality: string) =>
      (await client.listSharedOffers({ query: { municipality, limit: 100 } })).items.find(
        (one) => one.entry === entry.id,
      );
    expect(await find(quilmes, 'quilmes')).toMatchObject({ languages: ['es', 'en'], copies: 0, copy: null });
    expect(await find(keeper, 'nacion')).toBeUndefined();
    await core.catchUp();
    const { items } = await core.client().listPublicMunicipalities();
    expect(items.map(({ id }) => id)).toEqual(['caba', 'quilmes']);
  });

  it('is for what is published and makes sense elsewhere', async () => {
    const draft = await keeper.createEntry({ body: aNationalLine() });
    expect(await codeOf(keeper.offerEntry(of(draft)))).toBe('wrongState');
    await publish(keeper, aProfile({ municipality: 'nacion' }));
    const local = [aLocation({ municipality: 'nacion' }), aFinding({ municipality: 'nacion' })];
    for (const input of local)
      expect(await codeOf(keeper.offerEntry(of(await publish(keeper, input as never))))).toBe('wrongState');
  });

  it('is made and taken back by managers of its municipality alone, each with an audit entry', async () => {
    const entry = await publish(quilmes, aHelpLine({ key: 'line.propia' }));
    expect(await codeOf(translator.offerEntry(of(entry)))).toBe('refused');
    expect(await codeOf(caba.offerEntry(of(entry)))).toBe('notFound');
    expect(await quilmes.offerEntry(of(entry))).toMatchObject({ entry: entry.id, municipality: 'quilmes' });
    expect((await quilmes.getEntrySharing(of(entry))).offer).not.toBeNull();
    expect(await codeOf(translator.withdrawOffer(of(entry)))).toBe('refused');
    expect(await codeOf(caba.withdrawOffer(of(entry)))).toBe('notFound');
    await quilmes.withdrawOffer(of(entry));
    expect((await quilmes.getEntrySharing(of(entry))).offer).toBeNull();
    const audit = await quilmes.listAudit({ query: { resourceId: entry.id, sort: '-at', limit: 2 } });
    expect(audit.items.map(({ action }) => action)).toEqual(['unshare', 'share']);
  });
});

describe('embedding', () => {
  it('makes an ordinary draft in the languages of the municipality, which follows the owner’s', async () => {
    const owner = await offered();
    const own = await caba.embedSharedEntry({ body: { entry: owner.id, municipality: 'caba' } });
    expect(own).toMatchObject({ municipality: 'caba', key: owner.key, published: null, states: { es: 'draft' } });
    expect(Object.keys(own.texts)).toEqual(['es']);
    expect((await caba.getEntrySharing(of(own))).copy).toMatchObject({
      owner: { entry: owner.id, municipality: 'nacion', state: 'offered', versionTaken: owner.version },
      isWaiting: false,
      parts: [{ part: 'facts' }, { part: 'es' }],
    });
    const { items } = await caba.listSharedOffers({ query: { municipality: 'caba', limit: 100 } });
    expect(items.find(({ entry }) => entry === owner.id)).toMatchObject({ copies: 1, copy: own.id });
  });

  it('leaves out references to what only the owner has', async () => {
    count += 1;
    const key = `law.${count}`;
    const guide = aGuide({ municipality: 'nacion', key, facts: { related: [] } });
    const owner = await offered({ ...guide, facts: { ...guide.facts, nature: 'law', related: [] } });
    await publish(keeper, aHelpLine({ municipality: 'nacion', key: 'line.solo-nacion' }));
    const { kind, municipality, facts, texts } = (await keeper.getEntry(of(owner))) as Entry<'guide'>;
    const entry = { kind, municipality, key, texts, facts: { ...facts, related: ['line.solo-nacion'] } };
    const { version } = await keeper.updateEntry({ ...of(owner), body: { version: owner.version, entry } });
    await keeper.publishEntry({ ...of(owner), body: { version, languages: ['es'] } });
    const own = await quilmes.embedSharedEntry({ body: { entry: owner.id, municipality: 'quilmes' } });
    expect((own as Entry<'guide'>).facts.related).toEqual([]);
  });

  it('is refused where it can not be done', async () => {
    const owner = await offered();
    const body = { entry: owner.id, municipality: 'quilmes' };
    expect(await codeOf(translator.embedSharedEntry({ body }))).toBe('refused');
    expect(await codeOf(caba.embedSharedEntry({ body }))).toBe('refused');
    expect(await codeOf(keeper.embedSharedEntry({ body: { ...body, municipality: 'nacion' } }))).toBe('wrongState');
    await publish(quilmes, aHelpLine({ key: owner.key }));
    expect(await codeOf(quilmes.embedSharedEntry({ body }))).toBe('keyTaken');
    const own = await quilmes.embedSharedEntry({ body: { ...body, key: `${owner.key}.nacional` } });
    expect(await codeOf(quilmes.embedSharedEntry({ body: { ...body, key: 'line.otra-vez' } }))).toBe('keyTaken');
    expect(own.key).toBe(`${owner.key}.nacional`);
    const private_ = await publish(keeper, aNationalLine());
    expect(await codeOf(quilmes.embedSharedEntry({ body: { ...body, entry: private_.id, key: 'line.x' } }))).toBe(
      'notFound',
    );
  });
});

describe('a change of the owner’s', () => {
  it('waits for a decision and leaves what is public as it was', async () => {
    const { owner, own } = await embedded();
    await changedByOwner(owner);
    const copy = await copyOf(own);
    expect(copy.isWaiting).toBe(true);
    expect(waitingIn(copy)).toEqual(['facts', 'en']);
    expect(copy.parts.find(({ part }) => part === 'en')).toMatchObject({
      taken: { name: 'Medical emergencies' },
      theirs: { name: 'Human trafficking' },
      mine: { name: 'Medical emergencies' },
    });
    expect(await quilmes.getEntry(of(own))).toEqual(own);
    const { items } = await quilmes.listSharedCopies({ query: { municipality: 'quilmes', waiting: 'yes' } });
    expect(items.map(({ entry }) => entry)).toContain(own.id);
  });

  it('is accepted language by language, as a draft to publish', async () => {
    const { owner, own } = await embedded();
    const changed = await changedByOwner(owner);
    const decisions = [{ part: 'en', choice: 'accept' as const }];
    const copy = await quilmes.decideOnSharedCopy({ ...of(own), body: { version: own.version, decisions } });
    expect(waitingIn(copy)).toEqual(['facts']);
    expect(copy.owner.versionTaken).toBe(changed.version);
    const entry = (await quilmes.getEntry(of(own))) as Entry<'helpLine'>;
    expect(entry.texts['en']).toMatchObject({ name: 'Human trafficking' });
    expect(entry.states).toEqual({ es: 'published', en: 'changed' });
    expect([entry.facts, entry.published]).toEqual([own.facts, own.published]);
    const facts = [{ part: 'facts', choice: 'accept' as const }];
    const done = await quilmes.decideOnSharedCopy({ ...of(own), body: { version: copy.version, decisions: facts } });
    expect(done.isWaiting).toBe(false);
    expect(((await quilmes.getEntry(of(own))) as Entry<'helpLine'>).facts.phones[0]?.number).toBe('145');
    const audit = await quilmes.listAudit({ query: { resourceId: own.id, action: 'decideOnShared' } });
    expect(audit.items.map(({ changes }) => changes[0]?.path).sort()).toEqual(['en', 'facts']);
  });

  it('is adapted or dropped, and still shows what the owner has changed since', async () => {
    const { owner, own } = await embedded();
    await changedByOwner(owner);
    const decisions = [
      { part: 'en', choice: 'adapt' as const },
      { part: 'facts', choice: 'keep' as const },
    ];
    const copy = await quilmes.decideOnSharedCopy({ ...of(own), body: { version: own.version, decisions } });
    expect(copy.isWaiting).toBe(false);
    expect(await quilmes.getEntry(of(own))).toEqual(own);
    expect(copy.parts.find(({ part }) => part === 'en')).toMatchObject({
      choice: 'adapted',
      taken: { name: 'Medical emergencies' },
      theirs: { name: 'Human trafficking' },
    });
  });

  it('is decided on by who may write that part', async () => {
    const { owner, own } = await embedded();
    await changedByOwner(owner);
    const decide = (client: CoreClient, part: string, version = own.version) =>
      codeOf(client.decideOnSharedCopy({ ...of(own), body: { version, decisions: [{ part, choice: 'accept' }] } }));
    expect(await decide(translator, 'facts')).toBe('refused');
    expect(await decide(translator, 'es')).toBe('refused');
    expect(await decide(caba, 'en')).toBe('notFound');
    expect(await decide(quilmes, 'en', own.version - 1)).toBe('conflict');
    expect(await decide(quilmes, 'pt')).toBe('invalid');
    expect(await decide(translator, 'en')).toBeNull();
  });
});

describe('an owner that stops', () => {
  const keepIt = { decisions: [{ part: 'owner', choice: 'keep' as const }] };
  it.each([
    ['withdraws the offer', 'withdrawn', (owner: AnyEntry) => keeper.withdrawOffer(of(owner))],
    [
      'deletes the entry',
      'gone',
      (owner: AnyEntry) => keeper.deleteEntry({ ...of(owner), query: { version: owner.version } }),
    ],
    [
      'says that something newer holds',
      'superseded',
      async ({ id, version, kind, municipality, key, facts, texts }: AnyEntry) => {
        const superseded = { reason: { es: 'Ahora atiende el 911.' }, by: null };
        const entry = { kind, municipality, key, facts: { ...facts, superseded }, texts } as EntryInput;
        const draft = await keeper.updateEntry({ params: { id }, body: { version, entry } });
        return keeper.publishEntry({ params: { id }, body: { version: draft.version, languages: ['es'] } });
      },
    ],
  ])('%s: those who embed it are told and keep theirs', async (_, state, stop) => {
    const { owner, own } = await embedded();
    await stop(owner);
    const copy = await copyOf(own);
    expect(copy).toMatchObject({ isWaiting: true, owner: { state } });
    expect(await quilmes.getEntry(of(own))).toEqual(own);
    const parts = waitingIn(copy).map((part) => ({ part, choice: 'keep' as const }));
    const decisions = [...keepIt.decisions, ...parts];
    const seen = await quilmes.decideOnSharedCopy({ ...of(own), body: { version: own.version, decisions } });
    expect(seen.isWaiting).toBe(false);
  });
});

describe('following no more', () => {
  it('keeps the entry, as one’s own', async () => {
    const { owner, own } = await embedded();
    expect(await codeOf(translator.unlinkSharedCopy(of(own)))).toBe('refused');
    expect(await codeOf(caba.unlinkSharedCopy(of(own)))).toBe('notFound');
    await quilmes.unlinkSharedCopy(of(own));
    await changedByOwner(owner);
    expect(await codeOf(copyOf(own))).toBe('notFound');
    expect(await quilmes.getEntry(of(own))).toEqual(own);
  });
});

describe('who works elsewhere', () => {
  it('sees no copies and lists nothing for another municipality', async () => {
    const { own } = await embedded();
    expect(await codeOf(caba.getSharedCopy(of(own)))).toBe('notFound');
    expect(await codeOf(caba.getEntrySharing(of(own)))).toBe('notFound');
    expect(await codeOf(caba.listSharedCopies({ query: { municipality: 'quilmes' } }))).toBe('refused');
    expect(await codeOf(caba.listSharedOffers({ query: { municipality: 'quilmes' } }))).toBe('refused');
    const { items } = await caba.listSharedCopies({ query: {} });
    expect(items.filter(({ municipality }) => municipality !== 'caba')).toEqual([]);
  });
});

describe('the platform’s shelf', () => {
  it('is made by administrators of the platform alone', async () => {
    const {
      id,
      version,
      revision: _,
      updatedAt: __,
      ...municipality
    } = await quilmes.getMunicipality({ params: { id: 'quilmes' } });
    const body = { version, municipality: { ...municipality, isShelf: true } };
    expect(await codeOf(quilmes.updateMunicipality({ params: { id }, body }))).toBe('refused');
  });
});
