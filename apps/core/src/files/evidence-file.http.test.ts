import type { Assessment, CoreClient } from '@ventanilla/contracts';
import { zip } from '@ventanilla/directory';
import { Types } from 'mongoose';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { aFocalPoint, answer, aPlan, aReleasedSet, aRespondent, move, open, yes } from '../../test/a-round.js';
import { at } from '../../test/at.js';
import { codeOf, openMunicipality, type RunningCore, startCore } from '../../test/running-core.js';
import { AuditService } from '../audit/audit.service.js';
import { Database } from '../platform/database/database.js';
import { Jobs } from '../platform/jobs/jobs.js';
import { CLEARING } from './clearing.js';
import { FileStore } from './file-store.js';

let core: RunningCore;
let fabia: CoreClient;
let zoe: CoreClient;
let salud: CoreClient;
let ninez: CoreClient;
let round: Assessment;
beforeAll(async () => {
  core = await startCore({ EVIDENCE_FILE_MB: '1' });
  for (const id of ['quilmes', 'caba']) await openMunicipality(core.administrator, id);
  [fabia, zoe] = [await aFocalPoint(core, 'fabia', 'quilmes'), await aFocalPoint(core, 'zoe', 'caba')];
  [salud, ninez] = [await aRespondent(core, 'salud', 'quilmes'), await aRespondent(core, 'ninez', 'quilmes')];
  round = await move(fabia, await open(fabia, aPlan(await aReleasedSet(fabia, 'quilmes'))), 'dataCollection');
}, 60_000);
afterAll(() => core?.stop());

const ordinance = Buffer.concat([Buffer.from('%PDF-1.7\n'), Buffer.alloc(300_000, 'ordenanza ')]);

let writes = 0;
function send(
  who: CoreClient,
  { fileName = 'Ordenanza 12.pdf', bytes = ordinance, institution = 'salud', indicator = 'S1', clientId = '' } = {},
) {
  writes += 1;
  const name = clientId || `archivo-${String(writes).padStart(6, '0')}`;
  const content = bytes.toString('base64');
  return who.addEvidenceFile({
    params: { id: round.id },
    body: { clientId: name, indicator, institution, fileName, content },
  });
}

const read = (who: CoreClient, file: string) => who.getEvidenceFile({ params: { id: round.id, file } });

const stored = () => core.app.get(Database).connection.collection('evidence.files').countDocuments();

const problemOf = (call: Promise<unknown>): Promise<string> =>
  call.then(
    () => 'taken',
    ({ details }) => `${details.problems[0].path} ${details.problems[0].code}`,
  );

describe('a file', () => {
  it('comes back as it was sent, with a name and a type', async () => {
    const kept = await send(salud);
    expect(kept).toMatchObject({
      ...{ indicator: 'S1', institution: 'salud', fileName: 'Ordenanza 12.pdf' },
      ...{ mediaType: 'application/pdf', bytes: ordinance.length, by: 'salud' },
    });
    const back = await read(fabia, kept.id);
    expect(Buffer.from(back.content, 'base64').equals(ordinance)).toBe(true);
    const { items } = await core.administrator.listAudit({ query: { action: 'addFile' } });
    expect(items[0]).toMatchObject({ resourceId: kept.id, municipality: 'quilmes' });
  });

  it('sent again, because nobody heard that it arrived, is kept once', async () => {
    const clientId = 'telefono-archivo-1';
    const first = await send(salud, { clientId });
    const again = await Promise.all([send(salud, { clientId }), send(salud, { clientId })]);
    expect(again).toEqual([first, first]);
    const other = 'telefono-archivo-2';
    const [one, two] = await Promise.all([send(salud, { clientId: other }), send(salud, { clientId: other })]);
    expect(one.id).toBe(two.id);
  });

  it('is handed to its own institution and to those who run the round, and to nobody else', async () => {
    const { id } = await send(salud);
    expect(await codeOf(read(salud, id))).toBeNull();
    expect(await codeOf(read(ninez, id))).toBe('notFound');
    expect(await codeOf(read(zoe, id))).toBe('notFound');
    expect((await ninez.listEvidenceFiles({ params: { id: round.id }, query: {} })).total).toBe(0);
    expect((await salud.listEvidenceFiles({ params: { id: round.id }, query: {} })).total).toBeGreaterThan(0);
  });

  it('is taken for oneself alone, for what one is asked, while answers are taken', async () => {
    expect(await codeOf(send(ninez))).toBe('refused');
    expect(await codeOf(send(zoe))).toBe('notFound');
    expect(await codeOf(send(salud, { indicator: 'G1' }))).toBe('notFound');
  });
});

describe('what is no evidence', () => {
  it('is refused by the end of its name', async () => {
    for (const fileName of ['programa.exe', 'pagina.html', 'dibujo.svg', 'sin-nombre', 'macro.docm', 'x.pdf.js']) {
      expect([fileName, await problemOf(send(salud, { fileName }))]).toEqual([fileName, 'fileName fileType']);
    }
  });

  it('is refused when its content is something else than its name says', async () => {
    const page = Buffer.from('<script>alert(1)</script>');
    expect(await problemOf(send(salud, { bytes: page }))).toBe('content fileContent');
    expect(await problemOf(send(salud, { fileName: 'foto.png' }))).toBe('content fileContent');
    expect(await problemOf(send(salud, { fileName: 'acta.docx', bytes: Buffer.from('PK\u0003\u0004') }))).toBe(
      'content fileContent',
    );
    expect(await problemOf(send(salud, { fileName: 'lista.csv', bytes: Buffer.from([77, 90, 0, 1]) }))).toBe(
      'content fileContent',
    );
  });

  it('is refused when a document holds a program', async () => {
    const text = new TextEncoder().encode('<w:document/>');
    const document = (more: Record<string, Uint8Array>) =>
      Buffer.from(zip({ '[Content_Types].xml': text, 'word/document.xml': text, ...more }));
    expect(await problemOf(send(salud, { fileName: 'acta.docx', bytes: document({}) }))).toBe('taken');
    const macro = document({ 'word/vbaProject.bin': text });
    expect(await problemOf(send(salud, { fileName: 'acta.docx', bytes: macro }))).toBe('content fileContent');
  });

  it('is refused when it is larger than the installation allows', async () => {
    const large = Buffer.concat([ordinance, Buffer.alloc(1024 * 1024)]);
    expect(await codeOf(send(salud, { bytes: large }))).toBe('tooLarge');
  });

  it('has its name made safe, not guessed', async () => {
    const kept = await send(salud, { fileName: '..\\..\\etc/..hosts\u202Efdp.pdf' });
    expect(kept.fileName).toBe('hostsfdp.pdf');
  });
});

describe('an answer', () => {
  const withFile = (file: string) => ({
    ...yes,
    evidence: [{ text: null, file, link: null, date: null, institution: null }],
  });

  it('names files of its own institution alone', async () => {
    const own = await send(salud);
    const other = await send(ninez, { institution: 'ninez' });
    expect(await problemOf(answer(salud, round, ['salud', 'S1'], withFile(other.id)))).toBe(
      'response.evidence.0.file unknownFile',
    );
    expect(await answer(salud, round, ['salud', 'S1'], withFile(own.id))).toMatchObject({ version: 1 });
  });
});

describe('bytes of which nothing is known', () => {
  it('are removed at once when their record can not be kept', async () => {
    const before = await stored();
    const failing = vi.spyOn(core.app.get(AuditService), 'record').mockRejectedValueOnce(new Error('no audit'));
    expect(await codeOf(send(salud))).toBe('internal');
    failing.mockRestore();
    expect(await stored()).toBe(before);
  });

  it('are cleared away a day after a core was killed in between', async () => {
    const before = await stored();
    await core.app.get(FileStore).keep(new Types.ObjectId(), ordinance);
    const run = () => core.app.get(Jobs).runNow(CLEARING);
    await run();
    expect(await stored()).toBe(before + 1);
    await at(core, new Date(Date.now() + 2 * 86_400_000), run);
    expect(await stored()).toBe(before);
  });
});
