import type { AnyEntryInput, CoreClient, StaffInput } from '@ventanilla/contracts';
import { aGuide, aLocation, aMobileStop, anOrganization, aService, aStaffMember } from '@ventanilla/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { codeOf, openMunicipality, publish, type RunningCore, signedIn, startCore } from '../../test/running-core.js';

let core: RunningCore;
const as = async (email: string, member: Partial<StaffInput>) =>
  (await signedIn(core, aStaffMember({ email: `${email}@quilmes.example`, ...member }))).core;

beforeAll(async () => {
  core = await startCore();
  await openMunicipality(core.administrator, 'quilmes');
  await openMunicipality(core.administrator, 'caba', { names: { es: 'Ciudad de Buenos Aires' } });
});
afterAll(() => core?.stop());

/** Changes an entry as it stands now and sends it back as a whole. */
async function change<Input extends AnyEntryInput>(who: CoreClient, id: string, entry: Input): Promise<unknown> {
  const { version } = await core.administrator.getEntry({ params: { id } });
  return who.updateEntry({ params: { id }, body: { version, entry } });
}

describe('a translator of French', () => {
  let jean: CoreClient;
  let id: string;
  const french = { name: 'Vaccination des enfants', description: 'Vaccins du calendrier, sans rendez-vous.' };
  const service = aService({ key: 'svc.traducido' });
  const { es } = service.texts;
  if (!es) throw new Error('There is no Spanish');
  const inFrench = { ...service, texts: { es, fr: { ...es, ...french } } };

  beforeAll(async () => {
    jean = await as('jean', { role: 'translator', languages: ['fr'] });
    ({ id } = await core.administrator.createEntry({ body: service }));
  });

  it('writes French', async () => {
    expect(await codeOf(change(jean, id, inFrench))).toBeNull();
  });

  it('leaves the Spanish source, other languages and every fact alone', async () => {
    const spanish = { ...inFrench, texts: { ...inFrench.texts, es: { ...es, name: 'Otra cosa' } } };
    const english = { ...inFrench, texts: { ...inFrench.texts, en: { ...es, name: 'Vaccination' } } };
    const facts = { ...inFrench, facts: { ...inFrench.facts, email: 'otra@quilmes.example' } };
    const key = { ...inFrench, key: 'svc.otro-nombre' };
    const without = { ...inFrench, texts: { fr: inFrench.texts.fr } };
    const codes = await Promise.all(
      [spanish, english, facts, key, without].map((each) => codeOf(change(jean, id, each))),
    );
    expect(codes).toEqual(['refused', 'refused', 'refused', 'refused', 'refused']);
  });

  it('neither publishes, creates nor deletes', async () => {
    const { version } = await jean.getEntry({ params: { id } });
    expect(await codeOf(jean.publishEntry({ params: { id }, body: { version, languages: ['fr'] } }))).toBe('refused');
    expect(await codeOf(jean.createEntry({ body: aService({ key: 'svc.nuevo' }) }))).toBe('refused');
    expect(await codeOf(jean.deleteEntry({ params: { id }, query: { version } }))).toBe('refused');
  });

  it('of every language still leaves the source alone', async () => {
    const all = await as('todas', { role: 'translator' });
    const german = { ...inFrench, texts: { ...inFrench.texts, de: { ...es, name: 'Impfung' } } };
    expect(await codeOf(change(all, id, german))).toBeNull();
    const spanish = { ...german, texts: { ...german.texts, es: { ...es, name: 'Otra cosa' } } };
    expect(await codeOf(change(all, id, spanish))).toBe('refused');
  });
});

describe('a reviewer of English', () => {
  it('publishes and takes back English, and no other language', async () => {
    const ruth = await as('ruth', { role: 'reviewer', languages: ['en'] });
    const { texts, ...rest } = aService({ key: 'svc.revisado' });
    const { es } = texts;
    if (!es) throw new Error('There is no Spanish');
    const { id, version } = await core.administrator.createEntry({ body: { ...rest, texts: { es, en: es } } });
    const publishIn = (at: number, languages: string[]) =>
      ruth.publishEntry({ params: { id }, body: { version: at, languages } });
    expect(await codeOf(publishIn(version, ['es']))).toBe('refused');
    expect(await codeOf(publishIn(version, ['en', 'es']))).toBe('refused');
    const published = await publishIn(version, ['en']);
    expect(published.states).toMatchObject({ en: 'published', es: 'draft' });
    const unpublish = (languages: string) =>
      ruth.unpublishEntry({ params: { id }, query: { version: published.version, languages } });
    expect(await codeOf(unpublish('es'))).toBe('refused');
    expect(await codeOf(unpublish('en'))).toBeNull();
  });
});

describe('an editor of one organization', () => {
  let sol: CoreClient;
  const own = { organization: 'org.salud' };
  const at = (location: string) => [{ location, schedules: [], phones: [] }];
  const ids: Record<string, string> = {};

  beforeAll(async () => {
    const inputs = [
      anOrganization({ key: 'org.salud' }),
      anOrganization({ key: 'org.trabajo' }),
      aLocation({ key: 'loc.salita' }),
      aLocation({ key: 'loc.oficina' }),
      aService({ key: 'svc.salita', facts: { ...own, atLocations: at('loc.salita') } }),
      aService({ key: 'svc.empleo', facts: { organization: 'org.trabajo', atLocations: at('loc.oficina') } }),
      aGuide({ key: 'guide.comun' }),
      aMobileStop({ key: 'stop.salita', facts: { service: 'svc.salita' } }),
      aMobileStop({ key: 'stop.empleo', facts: { service: 'svc.empleo' } }),
    ];
    for (const input of inputs) ids[input.key] = (await publish(core.administrator, input)).id;
    sol = await as('sol', { role: 'organizationEditor', organizations: ['org.salud'] });
  });
  const idOf = (key: string) => ids[key] ?? '';

  it('sees the organization, its services with their stops and where they are offered, and nothing else', async () => {
    const { items } = await sol.listEntries({ query: { limit: 100 } });
    expect(items.map(({ key }) => key).sort()).toEqual(['loc.salita', 'org.salud', 'stop.salita', 'svc.salita']);
    expect(await codeOf(sol.getEntry({ params: { id: idOf('svc.empleo') } }))).toBe('notFound');
    expect(await codeOf(sol.getEntry({ params: { id: idOf('guide.comun') } }))).toBe('notFound');
  });

  it('writes those, facts included, and publishes nothing', async () => {
    const location = aLocation({ key: 'loc.salita', text: { directions: 'Timbre verde' } });
    expect(await codeOf(change(sol, idOf('loc.salita'), location))).toBeNull();
    const { version } = await sol.getEntry({ params: { id: idOf('loc.salita') } });
    const call = sol.publishEntry({ params: { id: idOf('loc.salita') }, body: { version, languages: ['es'] } });
    expect(await codeOf(call)).toBe('refused');
    expect(await codeOf(sol.createEntry({ body: aService({ key: 'svc.nueva', facts: own }) }))).toBeNull();
  });

  it('finds what was deleted of its own, and of nobody else', async () => {
    for (const facts of [own, { organization: 'org.trabajo' }]) {
      const body = aService({ key: `svc.borrado.${facts.organization}`, facts });
      const { id, version } = await core.administrator.createEntry({ body });
      await core.administrator.deleteEntry({ params: { id }, query: { version } });
    }
    const { items } = await sol.listEntries({ query: { deleted: 'yes' } });
    expect(items.map(({ key }) => key)).toEqual(['svc.borrado.org.salud']);
  });

  it('takes nothing from others and gives nothing away', async () => {
    const create = (key: string, organization: string | null) =>
      codeOf(sol.createEntry({ body: aService({ key, facts: { organization } }) }));
    expect(await create('svc.ajena', 'org.trabajo')).toBe('refused');
    expect(await create('svc.denadie', null)).toBe('refused');
    const given = aService({ key: 'svc.salita', facts: { organization: 'org.trabajo' } });
    expect(await codeOf(change(sol, idOf('svc.salita'), given))).toBe('refused');
    expect(await codeOf(change(sol, idOf('svc.empleo'), aService({ key: 'svc.empleo', facts: own })))).toBe('notFound');
  });

  it('gets no power over a place by naming it in a draft', async () => {
    const reaching = aService({ key: 'svc.salita', facts: { ...own, atLocations: at('loc.oficina') } });
    expect(await codeOf(change(sol, idOf('svc.salita'), reaching))).toBeNull();
    expect(await codeOf(change(sol, idOf('loc.oficina'), aLocation({ key: 'loc.oficina' })))).toBe('notFound');
  });
});

describe('an organization in charge of places', () => {
  const inCharge = (key: string, organization: string | null) => aLocation({ key, facts: { organization } });
  const at = (location: string) => [{ location, schedules: [], phones: [] }];
  const ids: Record<string, string> = {};
  const idOf = (key: string) => ids[key] ?? '';
  let luz: CoreClient;

  beforeAll(async () => {
    for (const key of ['org.casa', 'org.vecina']) await publish(core.administrator, anOrganization({ key }));
    const places = [
      inCharge('loc.casa', 'org.casa'),
      inCharge('loc.vecina', 'org.vecina'),
      inCharge('loc.plaza', null),
    ];
    for (const input of places) ids[input.key] = (await publish(core.administrator, input)).id;
    const atLocations = [...at('loc.vecina'), ...at('loc.plaza')];
    const service = aService({ key: 'svc.casa', facts: { organization: 'org.casa', atLocations } });
    await publish(core.administrator, service);
    luz = await as('luz', { role: 'organizationEditor', organizations: ['org.casa'] });
  });

  it('lets its editor make one for it, and for nobody else', async () => {
    expect(await codeOf(luz.createEntry({ body: inCharge('loc.nueva', 'org.casa') }))).toBeNull();
    expect(await codeOf(luz.createEntry({ body: inCharge('loc.ajena', 'org.vecina') }))).toBe('refused');
    expect(await codeOf(luz.createEntry({ body: aLocation({ key: 'loc.denadie' }) }))).toBe('refused');
  });

  it('lets its editor change it, and nobody of another that offers something there', async () => {
    const directions = { text: { directions: 'Timbre verde' } };
    const own = { ...inCharge('loc.casa', 'org.casa'), ...aLocation({ key: 'loc.casa', ...directions }) };
    const facts = { ...own.facts, organization: 'org.casa' };
    expect(await codeOf(change(luz, idOf('loc.casa'), { ...own, facts }))).toBeNull();
    expect(await codeOf(change(luz, idOf('loc.vecina'), inCharge('loc.vecina', 'org.vecina')))).toBe('notFound');
    const shared = aLocation({ key: 'loc.plaza', ...directions });
    expect(await codeOf(change(luz, idOf('loc.plaza'), shared))).toBeNull();
  });

  it('is said by none of its editors: a place is neither taken nor given away', async () => {
    expect(await codeOf(change(luz, idOf('loc.plaza'), inCharge('loc.plaza', 'org.casa')))).toBe('refused');
    expect(await codeOf(change(luz, idOf('loc.casa'), inCharge('loc.casa', null)))).toBe('refused');
    expect(await codeOf(change(luz, idOf('loc.casa'), inCharge('loc.casa', 'org.vecina')))).toBe('refused');
    expect(await codeOf(change(core.administrator, idOf('loc.plaza'), inCharge('loc.plaza', null)))).toBeNull();
  });

  it('is what its list shows: its own places and those of nobody, also what was deleted', async () => {
    const keysOf = async (query: { deleted?: 'yes' }) =>
      (await luz.listEntries({ query: { kind: 'location', ...query } })).items.map(({ key }) => key).sort();
    expect(await keysOf({})).toEqual(['loc.casa', 'loc.nueva', 'loc.plaza']);
    const { id, version } = await core.administrator.createEntry({ body: inCharge('loc.vieja', 'org.casa') });
    await core.administrator.deleteEntry({ params: { id }, query: { version } });
    expect(await keysOf({ deleted: 'yes' })).toEqual(['loc.vieja']);
  });

  it('is an organization of the municipality, and nothing else', async () => {
    const wrong = [inCharge('loc.mal', 'org.inexistente'), inCharge('loc.peor', 'loc.plaza')];
    for (const each of wrong) expect(await codeOf(publish(core.administrator, each))).toBe('notPublishable');
  });
});

describe('a content manager of one language', () => {
  it('changes facts and own texts, and deletes nothing that speaks another', async () => {
    const eva = await as('eva', { languages: ['es'] });
    const { texts, ...rest } = aService({ key: 'svc.bilingue' });
    const { es } = texts;
    if (!es) throw new Error('There is no Spanish');
    const entry = { ...rest, texts: { es, en: es } };
    const { id } = await core.administrator.createEntry({ body: entry });
    const changed = { ...entry, facts: { ...entry.facts, email: 'salud@quilmes.example' } };
    expect(await codeOf(change(eva, id, changed))).toBeNull();
    expect(await codeOf(change(eva, id, { ...changed, texts: { es } }))).toBe('refused');
    const { version } = await eva.getEntry({ params: { id } });
    expect(await codeOf(eva.deleteEntry({ params: { id }, query: { version } }))).toBe('refused');
  });
});
