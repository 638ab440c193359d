import type { AnyEntry, CoreClient } from '@ventanilla/contracts';
import { aHelpLine, aStaffMember } from '@ventanilla/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { codeOf, openMunicipality, publish, type RunningCore, signedIn, startCore } from '../../test/running-core.js';

let core: RunningCore;
let marta: CoreClient;
beforeAll(async () => {
  core = await startCore();
  await openMunicipality(core.administrator, 'quilmes');
  await openMunicipality(core.administrator, 'caba', { names: { es: 'Ciudad de Buenos Aires' } });
  marta = (await signedIn(core, aStaffMember())).core;
});
afterAll(() => core?.stop());

/** Help lines in Spanish and English. */
const drafts = (name: string) =>
  Promise.all(['a', 'b', 'c'].map((one) => marta.createEntry({ body: aHelpLine({ key: `line.${name}.${one}` }) })));
const publicLines = (name: string) =>
  Promise.all(['a', 'b', 'c'].map((one) => publish(marta, aHelpLine({ key: `line.${name}.${one}` }))));
const now = (entries: AnyEntry[]) =>
  Promise.all(entries.map(({ id }) => core.administrator.getEntry({ params: { id } })));
const itemsOf = (entries: AnyEntry[], languages = ['es']) =>
  entries.map(({ id, version }) => ({ entry: id, version, languages }));
const bodyOf = (entries: AnyEntry[], languages?: string[]) => ({ body: { items: itemsOf(entries, languages) } });
const deedsOn = async ({ id }: AnyEntry) =>
  (await core.administrator.listAudit({ query: { resourceId: id } })).items.map(({ action }) => action);

describe('many entries', () => {
  it('are sent for review together, each with its own line in the audit', async () => {
    const entries = await drafts('revisar');
    const { items } = await marta.submitEntriesForReview({ body: { items: itemsOf(entries), note: 'Para el lunes' } });
    expect(items.map(({ states }) => states)).toEqual(entries.map(() => ({ es: 'inReview', en: 'draft' })));
    expect(items[2]?.marks).toMatchObject([{ mark: 'inReview', note: 'Para el lunes', by: { name: 'Marta' } }]);
    for (const entry of entries) expect(await deedsOn(entry)).toContain('submitForReview');
  });

  it('leave the public together, and are kept', async () => {
    const lines = await publicLines('archivar');
    const { items } = await marta.archiveEntries(bodyOf(lines, ['es', 'en']));
    expect(items.map(({ published }) => published)).toEqual([null, null, null]);
    expect(await now(lines)).toMatchObject(lines.map(() => ({ states: { es: 'archived', en: 'archived' } })));
    for (const line of lines) expect(await deedsOn(line)).toContain('archive');
  });
});

describe('when one of them can not take the step', () => {
  it('none does, and the refusal says which one', async () => {
    const [first, , last] = await publicLines('una-no');
    const draft = await marta.createEntry({ body: aHelpLine({ key: 'line.una-no.borrador' }) });
    const entries = [first, draft, last].filter((one) => one !== undefined);
    await expect(marta.archiveEntries(bodyOf(entries))).rejects.toMatchObject({
      code: 'wrongState',
      details: { problems: [{ path: 'items.1.texts.es', code: 'archive' }] },
    });
    expect(await now(entries)).toEqual(entries);
  });

  it('none does when somebody changed one since it was read', async () => {
    const entries = await drafts('cambiada');
    const [first] = entries;
    await marta.submitEntriesForReview(bodyOf(first ? [first] : [], ['en']));
    const before = await now(entries);
    expect(await codeOf(marta.submitEntriesForReview(bodyOf(entries)))).toBe('conflict');
    expect(await now(entries)).toEqual(before);
  });

  it('none does when one is deleted, or of a municipality that is not theirs', async () => {
    const entries = await drafts('ajena');
    const body = aHelpLine({ key: 'line.caba', municipality: 'caba' });
    const elsewhere = await core.administrator.createEntry({ body });
    expect(await codeOf(marta.submitEntriesForReview(bodyOf([...entries, elsewhere])))).toBe('notFound');
    const both = core.administrator.submitEntriesForReview(bodyOf([...entries, elsewhere]));
    await expect(both).rejects.toMatchObject({
      code: 'invalid',
      details: { problems: [{ path: 'body.items.3.entry', code: 'otherMunicipality' }] },
    });
    const [first] = entries;
    if (first) await marta.deleteEntry({ params: { id: first.id }, query: { version: first.version } });
    expect(await codeOf(marta.submitEntriesForReview(bodyOf(entries)))).toBe('notFound');
    expect(await now(entries)).toMatchObject(entries.map(() => ({ states: { es: 'draft' } })));
  });

  it('none does in a language that is not theirs', async () => {
    const pia = aStaffMember({ email: 'pia@quilmes.example', role: 'translator', languages: ['en'] });
    const { core: translator } = await signedIn(core, pia);
    const entries = await drafts('idioma');
    const [first, ...others] = entries;
    const items = [...itemsOf(others, ['en']), ...itemsOf(first ? [first] : [], ['es'])];
    expect(await codeOf(translator.submitEntriesForReview({ body: { items } }))).toBe('refused');
    expect(await now(entries)).toEqual(entries);
    expect(await codeOf(translator.submitEntriesForReview(bodyOf(entries, ['en'])))).toBeNull();
  });

  it('none does when one is named twice, or none is named', async () => {
    const [first] = await drafts('dos-veces');
    const twice = first ? [first, first] : [];
    expect(await codeOf(marta.submitEntriesForReview(bodyOf(twice)))).toBe('invalid');
    expect(await codeOf(marta.archiveEntries({ body: { items: [] } }))).toBe('invalid');
  });
});
