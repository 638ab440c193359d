import type { AnyEntry, CoreClient } from '@ventanilla/contracts';
import { aService, aStaffMember } from '@ventanilla/testing';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { at, inMinutes } from '../../../test/at.js';
import { codeOf, openMunicipality, type RunningCore, signedIn, startCore } from '../../../test/running-core.js';

let core: RunningCore;
let marta: CoreClient;
let luis: CoreClient;
beforeAll(async () => {
  core = await startCore();
  await openMunicipality(core.administrator, 'quilmes');
  marta = (await signedIn(core, aStaffMember())).core;
  luis = (await signedIn(core, aStaffMember({ email: 'luis@quilmes.example', name: 'Luis' }))).core;
});
afterAll(() => core?.stop());

function type(as: CoreClient, entry: AnyEntry, name: string) {
  const body = { version: entry.version, entry: aService({ key: entry.key, text: { name } }), autosave: true };
  return as.updateEntry({ params: { id: entry.id }, body });
}

async function historyOf({ id }: AnyEntry) {
  const { items } = await marta.listVersions({ params: { id }, query: {} });
  return items.map(({ version, action, by }) => `${version} ${action} ${by?.name}`);
}

it('folds what one person saved while typing into one version', async () => {
  const draft = await marta.createEntry({ body: aService({ key: 'svc.tecleada' }) });
  const typed = await type(marta, await type(marta, await type(marta, draft, 'V'), 'Vac'), 'Vacunas');
  expect(typed).toMatchObject({ version: 4, texts: { es: { name: 'Vacunas' } } });
  expect(await historyOf(draft)).toEqual(['4 autosave Marta', '1 create Marta']);
  const { content } = await marta.getVersion({ params: { id: draft.id, version: 4 } });
  expect(content.texts['es']).toMatchObject({ name: 'Vacunas' });
});

it('begins another version for another person, and after ten minutes', async () => {
  const draft = await marta.createEntry({ body: aService({ key: 'svc.entre-dos' }) });
  const byBoth = await at(core, inMinutes(-11), async () =>
    type(luis, await type(marta, draft, 'De Marta'), 'De Luis'),
  );
  await type(luis, byBoth, 'De Luis, más tarde');
  expect(await historyOf(draft)).toEqual(['4 autosave Luis', '3 autosave Luis', '2 autosave Marta', '1 create Marta']);
});

it('leaves a version that was saved on purpose as it is', async () => {
  const draft = await marta.createEntry({ body: aService({ key: 'svc.a-proposito' }) });
  const typed = await type(marta, draft, 'Tecleado');
  const body = { version: typed.version, entry: aService({ key: draft.key, text: { name: 'Guardado' } }) };
  const saved = await marta.updateEntry({ params: { id: draft.id }, body });
  await type(marta, saved, 'Tecleado después');
  expect(await historyOf(draft)).toEqual(['4 autosave Marta', '3 update Marta', '2 autosave Marta', '1 create Marta']);
});

it('meets a conflict as any other write does', async () => {
  const draft = await marta.createEntry({ body: aService({ key: 'svc.tecleada-tarde' }) });
  await type(luis, draft, 'Luis fue primero');
  expect(await codeOf(type(marta, draft, 'Marta'))).toBe('conflict');
});
