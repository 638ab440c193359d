import type { Import, ImportRow, ImportVerdict } from '@ventanilla/contracts';
import { openHsds, validateHsds } from '@ventanilla/directory';
import { aHelpLine, aLocation, anOrganization, aService } from '@ventanilla/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openMunicipality, publish, type RunningCore, startCore, until } from '../../../test/running-core.js';

let core: RunningCore;
beforeAll(async () => {
  core = await startCore();
  await openMunicipality(core.administrator, 'quilmes');
  await openMunicipality(core.administrator, 'caba');
  await publish(core.administrator, anOrganization({ key: 'org.health' }));
  await publish(core.administrator, aLocation({ key: 'loc.centre' }));
  const atLocations = [{ location: 'loc.centre', schedules: [], phones: [] }];
  await publish(
    core.administrator,
    aService({ key: 'svc.vaccines', facts: { organization: 'org.health', atLocations } }),
  );
  await core.administrator.createEntry({ body: aHelpLine({ key: 'line.107' }) });
});
afterAll(() => core?.stop());

const exported = async (format: 'zip' | 'json') => {
  const file = await core.administrator.exportHsds({ query: { municipality: 'quilmes', format } });
  return { ...file, bytes: Buffer.from(file.content, 'base64') };
};

async function bringIn(municipality: string, bytes: Uint8Array): Promise<Import> {
  const content = Buffer.from(bytes).toString('base64');
  const body = { municipality, kind: 'hsds', language: 'es', fileName: 'socio.zip', content } as const;
  return settled(await core.administrator.startImport({ body }));
}

async function settled({ id }: Import): Promise<Import> {
  let one = await core.administrator.getImport({ params: { id } });
  await until(async () => {
    one = await core.administrator.getImport({ params: { id } });
    return !['reading', 'running', 'undoing'].includes(one.state);
  });
  return one;
}

async function rows({ id }: Import, verdict: ImportVerdict): Promise<ImportRow[]> {
  return (await core.administrator.listImportRows({ params: { id }, query: { verdict, limit: 100 } })).items;
}

const refusal = async (bytes: Uint8Array) =>
  bringIn('caba', bytes).then(
    () => null,
    ({ code, details }) => [
      code,
      ...(details.problems ?? []).map((each: { path: string; code: string }) => `${each.path} ${each.code}`),
    ],
  );

const json = (value: unknown) => new TextEncoder().encode(JSON.stringify(value));

describe('a municipality as HSDS', () => {
  it('is downloaded as JSON and as a zip, which say the same and are valid', async () => {
    const [zip, plain] = [await exported('zip'), await exported('json')];
    expect([zip.fileName, plain.mediaType]).toEqual([
      expect.stringMatching(/^quilmes-hsds-\d{4}-\d{2}-\d{2}\.zip$/),
      'application/json',
    ]);
    const { document } = openHsds(plain.bytes);
    expect(validateHsds(document)).toEqual([]);
    expect(openHsds(zip.bytes).document).toEqual(document);
    expect(document?.services).toHaveLength(2);
  });

  it.each(['zip', 'json'] as const)('comes back unchanged from %s', async (format) => {
    const one = await bringIn('quilmes', (await exported(format)).bytes);
    expect(one).toMatchObject({ state: 'ready', counts: { problem: 0, new: 0, changed: 0, unchanged: 4 } });
  });

  it('is brought in elsewhere whole, and taken back whole', async () => {
    const before = await core.administrator.listEntries({ query: { municipality: 'caba' } });
    const preview = await bringIn('caba', (await exported('zip')).bytes);
    expect(preview).toMatchObject({ state: 'ready', counts: { new: 4 } });
    expect(await core.administrator.listEntries({ query: { municipality: 'caba' } })).toEqual(before);
    await core.administrator.runImport({ params: { id: preview.id }, body: { publish: false } });
    expect((await settled(preview)).state).toBe('done');
    const there = (await core.administrator.listEntries({ query: { municipality: 'caba', sort: 'key' } })).items;
    const here = (await core.administrator.listEntries({ query: { municipality: 'quilmes', sort: 'key' } })).items;
    const content = ({ kind, key, facts, texts }: (typeof here)[number]) => ({ kind, key, facts, texts });
    expect(there.map(content)).toEqual(here.map(content));
    await core.administrator.undoImport({ params: { id: preview.id } });
    expect(await settled(preview)).toMatchObject({ state: 'undone', undo: { restored: 4 } });
    expect(await core.administrator.listEntries({ query: { municipality: 'caba' } })).toEqual(before);
  });

  it('shows each change as the tables write it, and keeps what a partner did not know of', async () => {
    const document = JSON.parse((await exported('json')).bytes.toString());
    const service = document.services.find((each: { name: string }) => each.name !== 'SAME');
    service.description = 'Traé la libreta sanitaria.';
    const one = await bringIn('quilmes', json(document));
    const [row] = await rows(one, 'changed');
    expect(row?.changes).toEqual([
      { column: 'Descripción (es)', before: expect.any(String), after: 'Traé la libreta sanitaria.' },
    ]);
    await core.administrator.runImport({ params: { id: one.id }, body: { publish: false } });
    await settled(one);
    const { items } = await core.administrator.listEntries({ query: { municipality: 'quilmes', q: 'svc.vaccines' } });
    expect(items[0]).toMatchObject({
      facts: { topics: ['health'] },
      texts: { es: { keywords: ['vacuna', 'vacunatorio'] } },
    });
  });
});

describe('what others publish as HSDS', () => {
  const id = (end: string) => `00000000-0000-4000-8000-00000000000${end}`;
  const theirs = {
    organizations: [{ id: id('1'), name: 'Cruz de Ejemplo', description: 'Asociación' }],
    services: [
      {
        id: id('2'),
        organization_id: id('1'),
        name: 'Ropero',
        description: 'Ropa de abrigo.',
        status: 'active',
        wait_time: 'dos semanas',
        phones: [{ id: id('3'), number: '11 5000-0000' }],
      },
    ],
  };

  it('is brought in under its own ids, and says what was left out', async () => {
    const one = await bringIn('caba', json(theirs));
    const found = await rows(one, 'new');
    expect(found.map(({ key, leftOut }) => [key, leftOut])).toEqual([
      [id('1'), []],
      [id('2'), ['wait_time']],
    ]);
    const [organization] = found;
    expect(organization?.changes).toEqual([
      { column: 'texts.es.reviewed', before: '', after: 'No' },
      { column: 'Nombre (es)', before: '', after: 'Cruz de Ejemplo' },
      { column: 'Descripción (es)', before: '', after: 'Asociación' },
    ]);
    expect(one.leftOut).toEqual([{ path: 'wait_time', entries: 1 }]);
  });

  it('sums up before anything is written what stays in the file, and brings the numbers of contact persons', async () => {
    const contacts = ['4', '5'].map((end) => ({
      id: id(end),
      name: 'Ana',
      phones: [{ id: id(`${Number(end) + 2}`), number: `11 5000-000${end}` }],
    }));
    const [service] = theirs.services;
    const one = await bringIn('caba', json({ ...theirs, services: [{ ...service, contacts }] }));
    expect(one).toMatchObject({
      state: 'ready',
      leftOut: [{ path: 'wait_time' }, { path: 'contacts.name', entries: 1 }],
    });
    const [, row] = await rows(one, 'new');
    expect(JSON.stringify(row?.changes)).toContain('11 5000-0005');
    expect(JSON.stringify(row?.changes)).not.toContain('Ana');
  });

  it('is told by place what may not be written as it is', async () => {
    const [service] = theirs.services;
    const broken = {
      ...theirs,
      services: [{ ...service, description: undefined, phones: [{ id: id('3'), number: 'preguntar' }] }],
    };
    const one = await bringIn('caba', json(broken));
    expect(one.state).toBe('faulty');
    const problems = (await rows(one, 'problem')).flatMap((row) => row.problems);
    expect(problems.map(({ row, column, code }) => [row, column, code])).toEqual([
      [2, 'facts.phones.0.number', 'format'],
      [2, 'texts.es.description', 'missing'],
    ]);
  });

  it('is refused whole when it is no HSDS, with what is wrong where', async () => {
    expect(await refusal(json({ ...theirs, organizations: [] }))).toEqual([
      'invalid',
      'services.0.organization_id leadsNowhere',
    ]);
    expect(await refusal(json({ services: [] }))).toEqual(['invalid', ' empty']);
    expect(await refusal((await exported('zip')).bytes.subarray(0, 500))).toEqual(['invalid', ' notAZip']);
  });
});
