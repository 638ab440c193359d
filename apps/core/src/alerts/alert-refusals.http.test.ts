import type { Alert, AlertInput, CoreClient } from '@ventanilla/contracts';
import { aStaffMember } from '@ventanilla/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { anAlert } from '../../test/an-alert.js';
import { inHours, inMinutes } from '../../test/at.js';
import { codeOf, openMunicipality, type RunningCore, signedIn, startCore } from '../../test/running-core.js';

let core: RunningCore;
let marta: CoreClient;
let rosa: CoreClient;
beforeAll(async () => {
  core = await startCore();
  await openMunicipality(core.administrator, 'quilmes');
  await openMunicipality(core.administrator, 'caba', { names: { es: 'Ciudad de Buenos Aires' }, places: ['Boca'] });
  marta = await enter({});
  rosa = await enter({ email: 'rosa@quilmes.example', name: 'Rosa', role: 'reviewer' });
});
afterAll(() => core?.stop());

async function enter(overrides: Parameters<typeof aStaffMember>[0]): Promise<CoreClient> {
  return (await signedIn(core, aStaffMember(overrides))).core;
}

const write = (overrides: Partial<AlertInput> = {}, by = marta) =>
  by.createAlert({ body: { municipality: 'quilmes', alert: anAlert(overrides) } });
const step = ({ id, version }: Alert) => ({ params: { id }, body: { version } });
const inReview = async (overrides: Partial<AlertInput> = {}) => marta.submitAlert(step(await write(overrides)));

const problemsOf = async (call: Promise<unknown>): Promise<string[]> => {
  const error = await call.then(
    () => null,
    (reason: { code: string; details: { problems?: { path: string; code: string }[] } }) => reason,
  );
  return (error?.details.problems ?? []).map(({ path, code }) => `${path} ${code}`);
};

describe('sending is refused', () => {
  it('to whoever wrote it, an administrator too', async () => {
    expect(await codeOf(marta.sendAlert(step(await inReview())))).toBe('refused');
    const own = await write({}, core.administrator);
    const waiting = await core.administrator.submitAlert(step(own));
    expect(await codeOf(core.administrator.sendAlert(step(waiting)))).toBe('refused');
    expect(await rosa.sendAlert(step(waiting))).toMatchObject({ state: 'sent' });
  });

  it('to whoever wrote any of it, even when another submitted it', async () => {
    const carla = await enter({ email: 'carla@quilmes.example', name: 'Carla' });
    const { id, version } = await write();
    const changed = await carla.saveAlert({ params: { id }, body: { version, alert: anAlert({ event: 'flood' }) } });
    const waiting = await marta.submitAlert(step(changed));
    expect(waiting.writers.map(({ name }) => name)).toEqual(['Marta', 'Carla']);
    expect(await codeOf(carla.sendAlert(step(waiting)))).toBe('refused');
    expect(await codeOf(marta.sendAlert(step(waiting)))).toBe('refused');
  });

  it('to a viewer, who may not write one either', async () => {
    const vera = await enter({ email: 'vera@quilmes.example', name: 'Vera', role: 'viewer' });
    const waiting = await inReview();
    expect(await codeOf(vera.sendAlert(step(waiting)))).toBe('refused');
    expect(await codeOf(write({}, vera))).toBe('refused');
    expect(await vera.getAlert({ params: { id: waiting.id } })).toMatchObject({ state: 'inReview' });
  });

  it('before it was submitted, twice, and with a version that is not the stored one', async () => {
    const draft = await write();
    expect(await codeOf(rosa.sendAlert(step(draft)))).toBe('wrongState');
    const waiting = await marta.submitAlert(step(draft));
    expect(await codeOf(rosa.sendAlert(step(draft)))).toBe('conflict');
    await rosa.sendAlert(step(waiting));
    expect(await codeOf(rosa.sendAlert(step({ ...waiting, version: waiting.version + 1 })))).toBe('wrongState');
  });

  it('for an alert that is over already, or would be before its moment', async () => {
    const past = await write({ expires: inMinutes(-1).toISOString() });
    expect(await problemsOf(marta.submitAlert(step(past)))).toEqual(['expires past']);
    const late = await write({ sendAt: inHours(8).toISOString() });
    expect(await problemsOf(marta.submitAlert(step(late)))).toEqual(['expires past']);
    const backwards = await write({ onset: inHours(9).toISOString() });
    expect(await problemsOf(marta.submitAlert(step(backwards)))).toEqual(['expires order']);
  });

  it('in no language, without the language everybody falls back to, and without a headline', async () => {
    expect(await problemsOf(marta.submitAlert(step(await write({ texts: {} }))))).toEqual(['texts.es missing']);
    const { en = { headline: '', description: '', instruction: '' } } = anAlert().texts;
    expect(await problemsOf(marta.submitAlert(step(await write({ texts: { en } }))))).toEqual(['texts.es missing']);
    const empty = await write({ texts: { es: { ...en, headline: '' } } });
    expect(await problemsOf(marta.submitAlert(step(empty)))).toEqual(['texts.es.headline missing']);
  });

  it('for a grave alert that does not say what to do', async () => {
    const texts = { es: { headline: 'Inundación', description: 'Sube el arroyo.', instruction: '' } };
    expect(await problemsOf(marta.submitAlert(step(await write({ texts }))))).toEqual(['texts.es.instruction missing']);
    expect(await marta.submitAlert(step(await write({ texts, severity: 'Minor' })))).toMatchObject({
      state: 'inReview',
    });
  });
});

describe('another municipality', () => {
  it('does not find an alert, whatever it wants with it', async () => {
    const luis = await enter({ email: 'luis@caba.example', name: 'Luis', municipalities: ['caba'] });
    const alert = await inReview();
    const params = { id: alert.id };
    const calls = [
      luis.getAlert({ params }),
      luis.getAlertReach({ params }),
      luis.exportAlert({ params }),
      luis.sendAlert(step(alert)),
      luis.holdAlert(step(alert)),
      luis.submitAlert(step(alert)),
      luis.followAlert({ params, body: { kind: 'cancel' } }),
      luis.returnAlert({ params, body: { version: alert.version, note: 'No' } }),
      luis.saveAlert({ params, body: { version: alert.version, alert: anAlert() } }),
      luis.deleteAlert({ params, query: { version: alert.version } }),
    ];
    expect(new Set(await Promise.all(calls.map(codeOf)))).toEqual(new Set(['notFound']));
    expect((await luis.listAlerts({ query: {} })).items).toEqual([]);
    expect(await codeOf(luis.listAlerts({ query: { municipality: 'quilmes' } }))).toBe('refused');
    expect(await codeOf(write({}, luis))).toBe('refused');
  });

  it('is as closed to whoever works for organizations only', async () => {
    const olga = await enter({
      email: 'olga@quilmes.example',
      role: 'organizationEditor',
      organizations: ['org.salud'],
    });
    const { id } = await write();
    expect(await codeOf(olga.getAlert({ params: { id } }))).toBe('notFound');
    expect((await olga.listAlerts({ query: {} })).total).toBe(0);
  });
});

describe('writing is refused', () => {
  it('in languages that somebody does not work in, where they change them', async () => {
    const ines = await enter({ email: 'ines@quilmes.example', name: 'Inés', languages: ['en'] });
    expect(await codeOf(write({}, ines))).toBe('refused');
    const { id, version } = await write();
    const { es, en } = anAlert().texts;
    const save = (texts: AlertInput['texts']) =>
      ines.saveAlert({ params: { id }, body: { version, alert: anAlert({ texts }) } });
    if (!es || !en) throw new Error('The example has both');
    expect(await codeOf(save({ es: { ...es, headline: 'Otra' }, en }))).toBe('refused');
    expect(await save({ es, en: { ...en, headline: 'Storm tonight' } })).toMatchObject({ state: 'draft' });
  });

  it('with places, languages and shapes that are none', async () => {
    expect(await problemsOf(write({ places: ['Atlántida'] }))).toEqual(['places unknownPlace']);
    expect(await problemsOf(write({ segment: { topics: [], languages: ['ht'] } }))).toEqual([
      'texts.ht unknownLanguage',
    ]);
    expect(await problemsOf(write({ polygons: ['1,1 2,2 3,3 4,4'], circles: ['1,1'] }))).toEqual([
      'polygons.0 coordinates',
      'circles.0 coordinates',
    ]);
  });

  it('over what somebody else saved first', async () => {
    const { id, version } = await write();
    const save = () => marta.saveAlert({ params: { id }, body: { version, alert: anAlert({ event: 'fire' }) } });
    await save();
    expect(await codeOf(save())).toBe('conflict');
  });
});
