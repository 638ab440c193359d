import { readCap } from '@ventanilla/cap';
import type { Alert, AlertInput, CoreClient } from '@ventanilla/contracts';
import { aHelpLine, aStaffMember } from '@ventanilla/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { anAlert } from '../../test/an-alert.js';
import { at } from '../../test/at.js';
import { openMunicipality, publish, type RunningCore, signedIn, startCore } from '../../test/running-core.js';

let core: RunningCore;
let marta: CoreClient;
let rosa: CoreClient;
let alert: Alert;
beforeAll(async () => {
  core = await startCore({ PUBLIC_URL: 'https://ventanilla.example' });
  await openMunicipality(core.administrator, 'quilmes');
  marta = (await signedIn(core, aStaffMember())).core;
  rosa = (await signedIn(core, aStaffMember({ email: 'rosa@quilmes.example', name: 'Rosa', role: 'reviewer' }))).core;
  await publish(core.administrator, aHelpLine());
  alert = await send();
}, 60_000);
afterAll(() => core?.stop());

const step = ({ id, version }: Alert) => ({ params: { id }, body: { version } });

async function send(overrides: Partial<AlertInput> = {}): Promise<Alert> {
  const draft = await marta.createAlert({ body: { municipality: 'quilmes', alert: anAlert(overrides) } });
  const sent = await rosa.sendAlert(step(await marta.submitAlert(step(draft))));
  await core.catchUp();
  return sent;
}

const page = async (path: string) => {
  const response = await fetch(`${core.baseUrl}/m/quilmes/${path}`);
  return { status: response.status, type: response.headers.get('content-type'), text: await response.text() };
};
const ask = (question: string) => core.client().ask({ body: { municipality: 'quilmes', question, language: 'es' } });

describe('a current alert', () => {
  it('stands above every answer, with what to do, in the language of the answer', async () => {
    const { alerts = [] } = await ask('dónde vacunan a mi bebé');
    expect(alerts).toMatchObject([{ kind: 'alert', key: `alert.${alert.id}`, title: '🟠 Peligro grave: Tormenta' }]);
    expect(alerts[0]?.summary).toContain('Quedate bajo techo y lejos del arroyo.');
    expect((await ask('me pega mi marido')).alerts).toHaveLength(1);
  });

  it('is told in full once in a conversation, and again to whoever is in danger or asks for it', async () => {
    const conversation = 'told-in-full-only-once';
    const go = (question: string) =>
      core.client().ask({ body: { municipality: 'quilmes', question, language: 'es', conversation } });
    expect((await go('dónde vacunan a mi bebé')).alertsTold).toBeUndefined();
    const again = await go('dónde hay una escuela');
    expect(again).toMatchObject({ alerts: [{ key: `alert.${alert.id}` }], alertsTold: [`alert.${alert.id}`] });
    expect((await go('me pega mi marido')).alertsTold).toBeUndefined();
    expect((await go('¿hay alerta?')).alertsTold).toBeUndefined();
    expect((await ask('dónde hay una escuela')).alertsTold).toBeUndefined();
  });

  it('is the answer to whoever asks whether there is one, with where all are and whom to call', async () => {
    const answer = await ask('¿hay alerta?');
    expect(answer).toMatchObject({ outcome: 'answered', aboutAlerts: true, items: [] });
    expect(answer.alerts).toMatchObject([{ key: `alert.${alert.id}` }]);
    expect(answer.lead).toMatch(/^Esto avisa ahora Quilmes:.* https:\/\/ventanilla\.example\/m\/quilmes\/es\/alerts$/);
    expect(answer.text).toContain('Quedate bajo techo y lejos del arroyo.');
  });

  it('is on its page and at the top of the others, in the language of the page', async () => {
    const { text } = await page('es/alerts');
    expect(text).toContain('Tormenta fuerte esta noche');
    expect(text).toContain('Dónde: Bernal');
    expect(text).toMatch(/ · Enviado: \p{L}+, \d+ de [a-z]+, \d\d:\d\d</u);
    expect((await page('es')).text).toContain('🟠 Peligro grave: Tormenta – Tormenta fuerte esta noche');
  });

  it('is in a feed for programs, and there as CAP that holds', async () => {
    const feed = await page('es/alerts/feed.xml');
    expect(feed.type).toContain('application/atom+xml');
    const [, url = ''] = /rel="alternate"[^>]+href="([^"]+)"/.exec(feed.text) ?? [];
    expect(url).toBe(`https://ventanilla.example/m/quilmes/es/alerts/${alert.id}.xml`);
    const { type, text } = await page(`es/alerts/${alert.id}.xml`);
    expect(type).toContain('application/cap+xml');
    expect(readCap(text)).toMatchObject({ ok: true, message: { status: 'Actual', identifier: alert.identifier } });
    expect((await page(`es/alerts/${'0'.repeat(24)}.xml`)).status).toBe(404);
  });

  it('is nowhere any more the moment it is over, without anybody doing anything', async () => {
    await at(core, new Date(alert.expires), async () => {
      expect((await ask('dónde vacunan a mi bebé')).alerts).toBeUndefined();
      const answer = await ask('¿hay alguna alerta de tormenta?');
      expect(answer.alerts).toEqual([]);
      expect(answer.lead).toContain('no hay ningún aviso vigente de Quilmes. Eso no quiere decir que no haya peligro');
      expect((await page('es')).text).not.toContain('Tormenta');
      expect((await page('es/alerts')).text).toContain('No hay avisos vigentes.');
      expect((await page(`es/alerts/${alert.id}.xml`)).status).toBe(404);
      expect((await page('es/alerts/feed.xml')).text).not.toContain('<entry>');
    });
  });

  it('that is not grave stands on its page without the red of danger, and above no answer', async () => {
    const texts = { es: { headline: 'Cambia el horario', description: '', instruction: '' } };
    const { id } = await send({ event: 'office', severity: 'Minor', texts });
    expect((await ask('dónde vacunan a mi bebé')).alerts).toHaveLength(1);
    expect((await ask('¿hay alertas?')).alerts).toHaveLength(2);
    const { text } = await page('es/alerts');
    expect(text).toContain(`<section class="danger" id="alert.${alert.id}">`);
    expect(text).toContain(`<section class="attention" id="alert.${id}">`);
    expect(text).toContain('Cambia el horario');
  });

  it('of more than two is told in danger at once, else two of them, and anew in another language', async () => {
    const later = { expires: new Date(Date.parse(alert.expires) + 3_600_000).toISOString() };
    await send({ ...later, event: 'flood' });
    await send({ ...later, event: 'fire' });
    const conversation = 'three-alerts-at-a-time';
    const go = (question: string, language = 'es') =>
      core.client().ask({ body: { municipality: 'quilmes', question, language, conversation } });
    const first = await go('dónde vacunan a mi bebé');
    expect(first.alerts).toHaveLength(2);
    expect((await go('me pega mi marido')).alerts).toHaveLength(3);
    const shown = first.alerts?.map(({ key }) => key);
    await go('dónde vacunan a mi bebé');
    expect((await go('dónde vacunan a mi bebé')).alertsTold).toEqual(shown);
    expect((await go('where are vaccines', 'en')).alertsTold).toBeUndefined();
  });

  it('that is updated is told anew, in full, in a conversation that knew the one before', async () => {
    const conversation = 'updated-while-they-talk';
    const go = (question: string) =>
      core.client().ask({ body: { municipality: 'quilmes', question, language: 'es', conversation } });
    const question = 'dónde vacunan a mi bebé';
    const before = await go(question);
    expect((await go(question)).alertsTold).toEqual(before.alerts?.map(({ key }) => key));
    const [told] = before.alerts ?? [];
    const update = await marta.followAlert({
      params: { id: String(told?.key.replace('alert.', '')) },
      body: { kind: 'update' },
    });
    await rosa.sendAlert(step(await marta.submitAlert(step(update))));
    await core.catchUp();
    const after = await go(question);
    expect(after.alerts?.map(({ key }) => key)).toContain(`alert.${update.id}`);
    expect(after.alertsTold ?? []).not.toContain(`alert.${update.id}`);
  });
});
