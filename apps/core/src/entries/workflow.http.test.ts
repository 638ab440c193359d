import type { AnyEntry, CoreClient } from '@ventanilla/contracts';
import { aHelpLine, aStaffMember } from '@ventanilla/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { codeOf, openMunicipality, publish, type RunningCore, signedIn, startCore } from '../../test/running-core.js';

let core: RunningCore;
let marta: CoreClient;
let martaId: string;
beforeAll(async () => {
  core = await startCore();
  await openMunicipality(core.administrator, 'quilmes');
  await openMunicipality(core.administrator, 'caba', { names: { es: 'Ciudad de Buenos Aires' } });
  const { core: client, session } = await signedIn(core, aStaffMember());
  [marta, martaId] = [client, session.staff.id];
});
afterAll(() => core?.stop());

/** A help line in Spanish and English. */
const aDraft = (key: string) => marta.createEntry({ body: aHelpLine({ key }) });
const aPublicLine = (key: string) => publish(marta, aHelpLine({ key }));
const of = ({ id }: AnyEntry) => ({ params: { id } });
const inEnglish = ({ version }: AnyEntry) => ({ version, languages: ['en'] });

describe('a language in review', () => {
  it('says who asked for it, with which note, and leaves the other languages alone', async () => {
    const draft = await aDraft('line.revisar');
    const body = { ...inEnglish(draft), note: 'Traducido de nuevo', assignee: martaId };
    const entry = await marta.submitForReview({ ...of(draft), body });
    expect(entry.states).toEqual({ es: 'draft', en: 'inReview' });
    expect(entry.marks).toMatchObject([
      {
        language: 'en',
        mark: 'inReview',
        note: 'Traducido de nuevo',
        by: { name: 'Marta' },
        assignee: { id: martaId },
      },
    ]);
  });

  it('may be wished to be reviewed by whoever else reviews these languages here, known by name alone', async () => {
    const rosa = { role: 'reviewer' as const, name: 'Rosa', email: 'rosa@quilmes.example' };
    await signedIn(core, aStaffMember({ ...rosa, languages: ['en'] }));
    const others = [
      { ...rosa, name: 'Paula', email: 'paula@quilmes.example', languages: ['pt'] },
      { ...rosa, name: 'Elena', email: 'elena@caba.example', municipalities: ['caba'] },
      { ...rosa, name: 'Olga', email: 'olga@quilmes.example', organizations: ['org.otra'] },
      { ...rosa, name: 'Tomás', email: 'tomas@quilmes.example', role: 'translator' as const },
    ];
    for (const other of others) await signedIn(core, aStaffMember(other));
    const namesFor = async (languages?: string) => {
      const { items } = await marta.listReviewers({ ...of(draft), query: languages ? { languages } : {} });
      expect(items.every((one) => Object.keys(one).join() === 'id,name')).toBe(true);
      return items.map(({ name }) => name);
    };
    const draft = await aDraft('line.con-revisora');
    expect(await namesFor('en')).toContain('Rosa');
    for (const name of ['Marta', 'Paula', 'Elena', 'Olga', 'Tomás']) expect(await namesFor('en')).not.toContain(name);
    expect(await namesFor('es')).not.toContain('Rosa');
    expect(await namesFor()).not.toContain('Rosa');
    const [rosaAlone] = (await marta.listReviewers({ ...of(draft), query: { languages: 'en' } })).items.filter(
      ({ name }) => name === 'Rosa',
    );
    const body = { ...inEnglish(draft), assignee: rosaAlone?.id as string };
    expect((await marta.submitForReview({ ...of(draft), body })).marks).toMatchObject([{ assignee: { name: 'Rosa' } }]);
  });

  it('stays public as it was, and is found as in review besides', async () => {
    const line = await aPublicLine('line.publica-en-revision');
    const entry = await marta.submitForReview({ ...of(line), body: inEnglish(line) });
    expect(entry.states).toEqual({ es: 'published', en: 'published' });
    expect(entry.published?.texts).toEqual(line.published?.texts);
    const found = await marta.listEntries({ query: { state: 'inReview', language: 'en' } });
    expect(found.items.map(({ key }) => key)).toContain('line.publica-en-revision');
  });

  it('goes back to draft with a comment, which a new submission answers', async () => {
    const draft = await aDraft('line.devuelta');
    const submitted = await marta.submitForReview({ ...of(draft), body: inEnglish(draft) });
    const query = { version: submitted.version, languages: 'en', note: 'Falta decir que es gratis' };
    const returned = await marta.returnToDraft({ ...of(draft), query });
    expect(returned.states).toMatchObject({ en: 'draft' });
    expect(returned.marks).toMatchObject([{ mark: 'returned', note: 'Falta decir que es gratis' }]);
    const again = await marta.submitForReview({ ...of(draft), body: inEnglish(returned) });
    expect(again.marks).toMatchObject([{ mark: 'inReview' }]);
  });

  it('is not returned without a comment, nor when it is not in review', async () => {
    const draft = await aDraft('line.sin-comentario');
    const query = { version: draft.version, languages: 'en' };
    expect(await codeOf(marta.returnToDraft({ ...of(draft), query: { ...query, note: ' ' } }))).toBe('invalid');
    const call = marta.returnToDraft({ ...of(draft), query: { ...query, note: 'No' } });
    await expect(call).rejects.toMatchObject({
      code: 'wrongState',
      details: { problems: [{ path: 'texts.en', code: 'returnToDraft' }] },
    });
  });

  it('is published without the others, which ends its review and not theirs', async () => {
    const draft = await aDraft('line.una-sola');
    const body = { version: draft.version, languages: ['es', 'en'] };
    const submitted = await marta.submitForReview({ ...of(draft), body });
    const entry = await marta.publishEntry({ ...of(draft), body: inEnglish(submitted) });
    expect(entry.states).toEqual({ es: 'inReview', en: 'published' });
    expect(entry.marks.map(({ language }) => language)).toEqual(['es']);
    expect(Object.keys(entry.published?.texts ?? {})).toEqual(['en']);
  });

  it('can not be wished on somebody who does not work there', async () => {
    const { session } = await signedIn(core, aStaffMember({ email: 'rosa@caba.example', municipalities: ['caba'] }));
    const draft = await aDraft('line.ajena');
    const body = { ...inEnglish(draft), assignee: session.staff.id };
    await expect(marta.submitForReview({ ...of(draft), body })).rejects.toMatchObject({
      code: 'invalid',
      details: { problems: [{ path: 'body.assignee' }] },
    });
  });

  it('needs a text', async () => {
    const draft = await aDraft('line.sin-frances');
    const body = { version: draft.version, languages: ['fr'] };
    expect(await codeOf(marta.submitForReview({ ...of(draft), body }))).toBe('wrongState');
  });
});

describe('an outdated language', () => {
  it('stays public, is told apart in what the public reads, and is current again by word or by publishing', async () => {
    const line = await aPublicLine('line.vieja');
    const marked = await marta.markOutdated({ ...of(line), body: { ...inEnglish(line), note: 'Llamé y no atienden' } });
    expect(marked.states).toEqual({ es: 'published', en: 'outdated' });
    expect(marked.published).toEqual(line.published);
    const query = { version: marked.version, languages: 'en' };
    const current = await marta.markCurrent({ ...of(line), query });
    expect(current).toMatchObject({ states: { es: 'published', en: 'published' }, marks: [] });
    const again = await marta.markOutdated({ ...of(line), body: inEnglish(current) });
    expect(await marta.publishEntry({ ...of(line), body: inEnglish(again) })).toMatchObject({ marks: [] });
  });

  it('counts as a change that the public sees', async () => {
    const revision = async () => (await marta.getMunicipality({ params: { id: 'quilmes' } })).revision;
    const line = await aPublicLine('line.revision');
    const before = await revision();
    const submitted = await marta.submitForReview({ ...of(line), body: inEnglish(line) });
    expect(await revision()).toBe(before);
    await marta.markOutdated({ ...of(line), body: inEnglish(submitted) });
    expect(await revision()).toBe(before + 1);
  });

  it('was public first', async () => {
    const draft = await aDraft('line.nunca-publica');
    expect(await codeOf(marta.markOutdated({ ...of(draft), body: inEnglish(draft) }))).toBe('wrongState');
    const query = { version: draft.version, languages: 'en' };
    expect(await codeOf(marta.markCurrent({ ...of(draft), query }))).toBe('wrongState');
  });
});

describe('an archived language', () => {
  it('leaves the public alone, keeps its text and comes back as a draft', async () => {
    const line = await aPublicLine('line.archivada');
    const archived = await marta.archiveEntry({ ...of(line), body: { ...inEnglish(line), note: 'Cerró' } });
    expect(archived.states).toEqual({ es: 'published', en: 'archived' });
    expect(Object.keys(archived.published?.texts ?? {})).toEqual(['es']);
    expect(archived.texts).toEqual(line.texts);
    const query = { version: archived.version, languages: 'en' };
    const back = await marta.unarchiveEntry({ ...of(line), query });
    expect(back).toMatchObject({ states: { es: 'published', en: 'draft' }, marks: [] });
  });

  it('is neither published nor reviewed before it is taken back', async () => {
    const line = await aPublicLine('line.en-el-archivo');
    const archived = await marta.archiveEntry({ ...of(line), body: inEnglish(line) });
    expect(await codeOf(marta.publishEntry({ ...of(line), body: inEnglish(archived) }))).toBe('wrongState');
    expect(await codeOf(marta.submitForReview({ ...of(line), body: inEnglish(archived) }))).toBe('wrongState');
    expect(await codeOf(marta.archiveEntry({ ...of(line), body: inEnglish(archived) }))).toBe('wrongState');
  });
});

describe('a step', () => {
  const steps: [string, (as: CoreClient, entry: AnyEntry) => Promise<unknown>][] = [
    ['submitForReview', (as, entry) => as.submitForReview({ ...of(entry), body: inEnglish(entry) })],
    [
      'returnToDraft',
      (as, entry) => as.returnToDraft({ ...of(entry), query: { version: entry.version, languages: 'en', note: 'No' } }),
    ],
    ['markOutdated', (as, entry) => as.markOutdated({ ...of(entry), body: inEnglish(entry) })],
    [
      'markCurrent',
      (as, entry) => as.markCurrent({ ...of(entry), query: { version: entry.version, languages: 'en' } }),
    ],
    ['archive', (as, entry) => as.archiveEntry({ ...of(entry), body: inEnglish(entry) })],
    [
      'unarchive',
      (as, entry) => as.unarchiveEntry({ ...of(entry), query: { version: entry.version, languages: 'en' } }),
    ],
  ];

  it.each(steps)('%s is refused to a viewer, and unknown to those of another municipality', async (name, step) => {
    const line = await aPublicLine(`line.ajena.${name}`);
    const email = (who: string) => `${who}.${name.toLowerCase()}@example.org`;
    const { core: viewer } = await signedIn(core, aStaffMember({ email: email('vera'), role: 'viewer' }));
    const elsewhere = await signedIn(core, aStaffMember({ email: email('luis'), municipalities: ['caba'] }));
    expect(await codeOf(step(viewer, line))).toBe('refused');
    expect(await codeOf(step(elsewhere.core, line))).toBe('notFound');
  });

  it.each(steps)('%s is not taken on a version that somebody has changed since', async (name, step) => {
    const line = await aPublicLine(`line.cambiada.${name}`);
    expect(await codeOf(step(marta, { ...line, version: line.version - 1 }))).toBe('conflict');
  });

  it('takes its mark with it when the text is taken out of the draft', async () => {
    const draft = await aDraft('line.sin-texto');
    const { version } = await marta.submitForReview({ ...of(draft), body: inEnglish(draft) });
    const spanish = aHelpLine({ key: 'line.sin-texto' });
    const entry = {
      ...spanish,
      texts: Object.fromEntries(Object.entries(spanish.texts).filter(([code]) => code === 'es')),
    };
    expect(await marta.updateEntry({ ...of(draft), body: { version, entry } })).toMatchObject({ marks: [] });
  });
});
