import type { CellProblem, CoreClient, Import, SheetKind } from '@ventanilla/contracts';
import { decodeText, parseCsv } from '@ventanilla/directory';
import { aHelpLine, aLocation, anOrganization, aService, aStaffMember } from '@ventanilla/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  codeOf,
  openMunicipality,
  publish,
  type RunningCore,
  signedIn,
  startCore,
  until,
} from '../../../test/running-core.js';

let core: RunningCore;
let marta: CoreClient;
beforeAll(async () => {
  core = await startCore();
  await openMunicipality(core.administrator, 'quilmes');
  await openMunicipality(core.administrator, 'caba');
  marta = (await signedIn(core, aStaffMember())).core;
});
afterAll(() => core?.stop());

const base64 = (text: string | Uint8Array) => Buffer.from(text).toString('base64');

async function settled(client: CoreClient, { id }: Pick<Import, 'id'>): Promise<Import> {
  const states = ['reading', 'running', 'undoing'];
  await until(async () => !states.includes((await client.getImport({ params: { id } })).state));
  return client.getImport({ params: { id } });
}

async function bring(text: string | Uint8Array, kind: SheetKind = 'service', client = marta): Promise<Import> {
  const body = {
    municipality: 'quilmes',
    kind,
    language: 'es' as const,
    fileName: 'planilla.csv',
    content: base64(text),
  };
  return settled(client, await client.startImport({ body }));
}

async function confirm(one: Import, publishToo = false): Promise<Import> {
  return settled(marta, await marta.runImport({ params: { id: one.id }, body: { publish: publishToo } }));
}

const undo = async ({ id }: Import) => settled(marta, await marta.undoImport({ params: { id } }));
const rowsOf = async ({ id }: Import) => (await marta.listImportRows({ params: { id }, query: {} })).items;
const said = ({ row, column, value, code }: CellProblem) => `${row} ${column} «${value}» ${code}`;

async function entryOf(key: string) {
  const { items } = await marta.listEntries({ query: { municipality: 'quilmes', keys: key } });
  return items[0] ?? null;
}

describe('a table of services', () => {
  const file = [
    'Clave;Nombre (es);Descripción (es);Horarios;Papeles que se piden;Teléfonos',
    'svc.uno;Vacunación;Vacunas para todas las edades;lun-vie 08:00-16:00;pasaporte / documento de identidad;11 4253-5555 int. 12',
    ';Atención pediátrica;Niñas y niños;lunes a viernes de 8 a 12;;WhatsApp 11 5555-5555',
  ].join('\n');

  it('shows what it would write, writes nothing until confirmed, and is undone', async () => {
    const one = await bring(file);
    expect(one).toMatchObject({ state: 'ready', total: 2, counts: { new: 2, problem: 0 }, by: expect.any(String) });
    expect((await rowsOf(one)).map(({ key, verdict, rows }) => [key, verdict, rows])).toEqual([
      ['svc.uno', 'new', [2]],
      ['svc.atencion-pediatrica', 'new', [3]],
    ]);
    expect(await entryOf('svc.uno')).toBeNull();
    expect(await confirm(one)).toMatchObject({ state: 'done', done: 2, failure: null });
    expect(await entryOf('svc.uno')).toMatchObject({
      published: null,
      texts: { es: { name: 'Vacunación', reviewed: true } },
      facts: {
        requiredDocuments: [{ anyOf: ['passport', 'identityDocument'] }],
        phones: [{ number: '11 4253-5555', extension: '12', type: 'voice' }],
        schedules: [{ periods: [{ days: ['MO', 'TU', 'WE', 'TH', 'FR'], opensAt: '08:00', closesAt: '16:00' }] }],
      },
    });
    expect(await undo(one)).toMatchObject({ state: 'undone', undo: { restored: 2, leftAlone: [] } });
    expect(await entryOf('svc.uno')).toBeNull();
  });

  it('tells every problem by row and column, and can not be confirmed', async () => {
    const bad = [
      'Clave;Nombre (es);Descripción (es);Horarios;Temas;Correo electrónico;Organización que lo ofrece',
      'svc.mal;Vacunas;Para bebés;9 a 25;salud;;',
      'svc.mal2;;Para todos;;magia;nadie;',
      'svc.mal;Otra;Vez;;;;org.nadie',
    ].join('\n');
    const one = await bring(bad);
    expect([one.state, one.counts.problem]).toEqual(['faulty', 3]);
    expect((await rowsOf(one)).flatMap(({ problems }) => problems.map(said))).toEqual([
      '2 Horarios «9 a 25» hours',
      '3 Nombre (es) «» missing',
      '3 Temas «magia» word',
      '3 Correo electrónico «nadie» email',
      '4 Clave «svc.mal» repeatedKey',
    ]);
    expect(await codeOf(marta.runImport({ params: { id: one.id }, body: {} }))).toBe('conflict');
  });

  it('says which references lead nowhere, and takes those that come with the file', async () => {
    const text = 'Clave;Nombre (es);Descripción (es);Lugares\nsvc.lejos;Salud;En el barrio;loc.nadie\n';
    expect((await rowsOf(await bring(text))).flatMap(({ problems }) => problems.map(said))).toEqual([
      '2 Lugares «loc.nadie» unknownKey',
    ]);
  });

  it('changes only the columns it has, and says each change', async () => {
    await publish(marta, aService({ key: 'svc.dos' }));
    const one = await bring('Clave\tNombre (es)\tHorarios\nsvc.dos\tVacunas\tlun 9-12\n');
    const [row] = await rowsOf(one);
    expect(row).toMatchObject({ verdict: 'changed', title: 'Vacunas' });
    expect(row?.changes.map(({ column, after }) => [column, after])).toEqual([
      ['Nombre (es)', 'Vacunas'],
      ['Horarios', 'lun 09:00-12:00'],
    ]);
    await confirm(one);
    const changed = await entryOf('svc.dos');
    expect(changed).toMatchObject({ states: { es: 'changed' }, facts: { topics: aService().facts.topics } });
    expect(await bring('Clave;Nombre (es)\nsvc.dos;Vacunas\n')).toMatchObject({ counts: { unchanged: 1 } });
    await undo(one);
    expect(await entryOf('svc.dos')).toMatchObject({ texts: { es: { name: aService().texts['es']?.name } } });
  });

  it('is written whole or not at all when somebody edits meanwhile', async () => {
    const { id, version } = await marta.createEntry({ body: aService({ key: 'svc.tres' }) });
    const one = await bring('Clave;Nombre (es);Descripción (es)\nsvc.cuatro;Nuevo;Algo\nsvc.tres;Otro nombre;Algo\n');
    await marta.updateEntry({
      params: { id },
      body: { version, entry: aService({ key: 'svc.tres', text: { name: 'De Luis' } }) },
    });
    expect(await confirm(one)).toMatchObject({ state: 'failed', failure: { code: 'conflict', key: 'svc.tres' } });
    expect(await entryOf('svc.cuatro')).toBeNull();
  });

  it('leaves alone, when undone, what was edited since', async () => {
    const one = await confirm(await bring('Clave;Nombre (es);Descripción (es)\nsvc.a;Uno;Algo\nsvc.b;Dos;Algo\n'));
    const edited = await entryOf('svc.a');
    if (edited?.kind !== 'service') throw new Error('It was not imported');
    const entry = aService({ key: 'svc.a', text: { name: 'Corregido' } });
    await marta.updateEntry({ params: { id: edited.id }, body: { version: edited.version, entry } });
    expect(await undo(one)).toMatchObject({ undo: { restored: 1, leftAlone: ['svc.a'] } });
    expect(await entryOf('svc.a')).toMatchObject({ texts: { es: { name: 'Corregido' } } });
    expect(await entryOf('svc.b')).toBeNull();
  });

  it('is published at once when asked for, and undoing takes it out of the public too', async () => {
    const one = await confirm(await bring('Clave;Nombre (es);Descripción (es)\nsvc.pub;Público;Algo\n'), true);
    expect(await entryOf('svc.pub')).toMatchObject({ states: { es: 'published' } });
    await undo(one);
    expect(await entryOf('svc.pub')).toBeNull();
  });

  it('is kept in the history of each entry, with the name of the file', async () => {
    await marta.createEntry({ body: aService({ key: 'svc.cinco' }) });
    await confirm(await bring('Clave;Nombre (es)\nsvc.cinco;Cambiado\n'));
    const { items } = await marta.listAudit({ query: { resourceId: (await entryOf('svc.cinco'))?.id } });
    expect(items[0]).toMatchObject({ action: 'update', why: 'planilla.csv' });
  });
});

describe('tables of other kinds', () => {
  it('bring in the organization in charge of a location, and refuse one that is not there', async () => {
    await publish(marta, anOrganization({ key: 'org.centro' }));
    const heading = 'Clave,Nombre (es),Dirección,Organización a cargo del lugar';
    const wrong = await bring(`${heading}\nloc.cargo,Centro,Calle Ejemplo 1,org.nadie\n`, 'location');
    expect((await rowsOf(wrong)).flatMap(({ problems }) => problems.map(said))).toEqual([
      '2 Organización a cargo del lugar «org.nadie» unknownKey',
    ]);
    await confirm(await bring(`${heading}\nloc.cargo,Centro,Calle Ejemplo 1,org.centro\n`, 'location'));
    expect(await entryOf('loc.cargo')).toMatchObject({ facts: { organization: 'org.centro' } });
  });

  it('bring in locations and help lines', async () => {
    const locations =
      'Clave,Nombre (es),Dirección,Punto en el mapa\nloc.nuevo,Centro,Calle Ejemplo 1,"-34.72, -58.25"\n';
    await confirm(await bring(locations, 'location'));
    expect(await entryOf('loc.nuevo')).toMatchObject({
      facts: { position: { latitude: -34.72 }, address: { country: 'AR' } },
    });
    const lines =
      'Key,Name (en),Description (en),Phones,Dangers,Free call\nline.x,Emergencies,Call,107,Medical emergency,yes\n';
    const one = await bring(
      lines
        .replace('Dangers', 'Para qué peligros')
        .replace('Free call', 'La llamada es gratis')
        .replace('Medical emergency', 'Urgencia médica'),
      'helpLine',
    );
    expect((await rowsOf(one)).flatMap(({ problems }) => problems.map(said))).toEqual([]);
    await confirm(one);
    expect(await entryOf('line.x')).toMatchObject({ facts: { dangers: [{ danger: 'medical', rank: 1 }], free: true } });
  });

  it('replace the hours of entries, a row per schedule', async () => {
    await marta.createEntry({ body: aLocation({ key: 'loc.horas' }) });
    const file = [
      'Clave del servicio, lugar o línea\tHorarios\tVale desde\tVale hasta\tCon turno\tFechas distintas',
      'loc.horas\tlun-vie 8-16\t2026-03-01\t31/12/2026\tno\t2026-12-25 cerrado; 2026-12-24 08:00-12:00',
      'loc.horas\tsáb 9-13\t\t\tsí\t',
      'loc.nadie\tlun 8-9\t\t\t\t',
    ].join('\n');
    const faulty = await bring(file, 'schedule');
    expect((await rowsOf(faulty)).map(({ key, verdict, rows }) => [key, verdict, rows])).toEqual([
      ['loc.horas', 'changed', [2, 3]],
      ['loc.nadie', 'problem', [4]],
    ]);
    await confirm(await bring(file.split('\n').slice(0, 3).join('\n'), 'schedule'));
    expect(await entryOf('loc.horas')).toMatchObject({
      facts: {
        schedules: [
          { validFrom: '2026-03-01', validTo: '2026-12-31', exceptions: [{ closed: true }, { closed: false }] },
          { byAppointment: true, periods: [{ days: ['SA'] }] },
        ],
      },
    });
  });
});

describe('a file', () => {
  const problemOf = (text: string | Uint8Array) =>
    bring(text).then(
      () => null,
      (error: { details?: { problems?: { code: string }[] } }) => error.details?.problems?.[0]?.code,
    );

  it('is refused as a whole when it is no table with our headings', async () => {
    expect(await problemOf('Municipalidad de Quilmes\n\nClave;Nombre (es)\nsvc.x;Salud\n')).toBe('headingsNotFirst');
    expect(await problemOf('nombre,apellido\nAna,Paz\n')).toBe('noHeadings');
    expect(await problemOf('Clave;"Nombre\n')).toBe('openQuote');
    expect(await problemOf('Clave;Nombre (es)\n')).toBe('empty');
    expect(await problemOf(Uint8Array.from([0x50, 0x4b, 3, 4, 0]))).toBe('notAWorkbook');
    expect(await problemOf(Uint8Array.from([0x25, 0, 0, 0]))).toBe('notATable');
  });

  it('is told which headings are not known', async () => {
    const one = await bring('Clave;Nombre (es);Descripción (es);Horaio\nsvc.z;Uno;Dos;lun 8-9\n');
    expect((await rowsOf(one)).flatMap(({ problems }) => problems.map(said))).toEqual([
      '1 Horaio «Horaio» unknownColumn',
    ]);
  });

  it('is refused when it is too large, and from whoever may not write', async () => {
    expect(await codeOf(bring('x'.repeat(9 * 1024 * 1024)))).toBe('tooLarge');
    const body = {
      municipality: 'caba',
      kind: 'service' as const,
      language: 'es' as const,
      fileName: 'a.csv',
      content: '',
    };
    expect(await codeOf(marta.startImport({ body }))).toBe('refused');
    const viewer = (await signedIn(core, aStaffMember({ email: 'mira@quilmes.example', role: 'viewer' }))).core;
    expect(await codeOf(viewer.startImport({ body: { ...body, municipality: 'quilmes' } }))).toBe('refused');
    expect(await codeOf(core.client().startImport({ body }))).toBe('unauthenticated');
  });

  it('of another municipality is as unknown as one that is not there', async () => {
    const body = {
      municipality: 'caba',
      kind: 'service' as const,
      language: 'es' as const,
      fileName: 'a.csv',
      content: base64('Clave;Nombre (es)\nsvc.q;Uno\n'),
    };
    const { id } = await core.administrator.startImport({ body });
    expect(await codeOf(marta.getImport({ params: { id } }))).toBe('notFound');
  });
});

describe('what is exported', () => {
  const query = { municipality: 'quilmes', language: 'es' as const };
  const tableIn = ({ content }: { content: string }) => parseCsv(decodeText(Buffer.from(content, 'base64')), ';') ?? [];

  it.each(['service', 'location', 'helpLine', 'schedule'] as const)(
    'as %s comes back unchanged, as CSV and as XLSX',
    async (kind) => {
      await publish(marta, aHelpLine({ key: `line.${kind}` }));
      for (const format of ['csv', 'xlsx'] as const) {
        const file = await marta.exportEntries({ query: { ...query, kind, format } });
        const one = await bring(Buffer.from(file.content, 'base64'), kind);
        expect((await rowsOf(one)).flatMap(({ problems }) => problems.map(said))).toEqual([]);
        expect({ ...one.counts, unchanged: 0 }).toEqual({ problem: 0, new: 0, changed: 0, unchanged: 0 });
      }
    },
  );

  it('is never run as a formula', async () => {
    await marta.createEntry({ body: aService({ key: 'svc.formula', text: { name: '=HYPERLINK("http://x")' } }) });
    const rows = tableIn(
      await marta.exportEntries({ query: { ...query, kind: 'service', format: 'csv', q: 'svc.formula' } }),
    );
    expect(rows[1]?.slice(0, 2)).toEqual(['svc.formula', '\'=HYPERLINK("http://x")']);
  });

  it('has a template with an example that is not brought in', async () => {
    for (const kind of ['service', 'location', 'helpLine', 'schedule'] as const) {
      const file = await marta.getImportTemplate({ query: { ...query, kind, format: 'csv' } });
      const rows = tableIn(file);
      expect(rows).toHaveLength(2);
      expect(rows[1]?.[0]).toBe('ejemplo');
      const asIfMeant = Buffer.from(file.content, 'base64')
        .toString()
        .replace(';Ejemplo, esta fila', ';Esta fila')
        .replace('ejemplo;', 'svc.ejemplar;');
      if (kind === 'schedule') continue;
      const problems = (await rowsOf(await bring(asIfMeant, kind))).flatMap((row) => row.problems.map(said));
      expect(problems.filter((problem) => !problem.includes('unknownKey'))).toEqual([]);
    }
  });
});

describe('a thousand services', () => {
  it('are brought in as one, with progress on the way', async () => {
    const lines = Array.from(
      { length: 1_000 },
      (_, at) => `svc.m${at};Servicio ${at};Lo que hace el número ${at};lun-vie 8-${(at % 8) + 9}`,
    );
    const body = { municipality: 'caba', kind: 'service' as const, language: 'es' as const, fileName: 'muchos.csv' };
    const content = base64(['Clave;Nombre (es);Descripción (es);Horarios', ...lines].join('\n'));
    const { id } = await core.administrator.startImport({ body: { ...body, content } });
    const seen = new Set<number>();
    const ends = async (state: Import['state']) => {
      for (;;) {
        const now = await core.administrator.getImport({ params: { id } });
        seen.add(now.done);
        if (now.state === state) return now;
        if (now.state === 'failed') throw new Error(JSON.stringify(now.failure));
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
    };
    expect(await ends('ready')).toMatchObject({ counts: { new: 1_000 } });
    expect(seen.size).toBeGreaterThan(3);
    await core.administrator.runImport({ params: { id }, body: {} });
    expect(await ends('done')).toMatchObject({ done: 1_000 });
    const { total } = await core.administrator.listEntries({ query: { municipality: 'caba', kind: 'service' } });
    expect(total).toBe(1_000);
  }, 120_000);
});
