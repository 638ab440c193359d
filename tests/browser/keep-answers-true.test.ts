import type { Entry } from '@ventanilla/contracts';
import { aHelpLine, aService } from '@ventanilla/testing';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from '../support/browser.js';
import { aColleague, type Colleague, openDesk } from '../support/dashboard.js';
import { openWindow, type TestWindow } from '../support/open-window.js';

let window: TestWindow;
let browser: Browser;
let manager: Colleague;

beforeAll(async () => {
  [window, browser] = await Promise.all([openWindow({ content: 'none' }), launchChromium()]);
  manager = await aColleague(window, { name: 'Quilmes', role: 'municipalityAdministrator' });
});
afterAll(async () => {
  await browser?.close();
  await window?.close();
});

/** Publishes what is in the editor, in every language that is offered. */
async function publishHere(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Publicar', exact: true }).first().click();
  await page.getByRole('dialog').getByRole('button', { name: 'Publicar', exact: true }).click();
}

describe('a publish over a failing test question', () => {
  /** A service that answers the test question, with a draft that no longer does. */
  async function aServiceThatStopsAnswering(): Promise<Entry<'service'>> {
    const core = window.administrator;
    const text = { name: 'Taller de tejido a dos agujas', description: 'Taller de tejido.', keywords: ['tejido'] };
    const body = aService({ key: 'svc.q.tejido', facts: { topics: [] }, text });
    const { id, version } = await core.createEntry({ body });
    const published = await core.publishEntry({ params: { id }, body: { version, languages: ['es'] } });
    const expects = { kind: 'answer' as const, keys: ['svc.q.tejido'], within: 1 as const };
    const question = '¿Dónde hay un taller de tejido a dos agujas?';
    await core.createTestQuestion({
      body: { municipality: 'quilmes', language: 'es', question, expects, active: true, note: '' },
    });
    const other = aService({
      key: 'svc.q.tejido',
      facts: { topics: [] },
      text: { name: 'Salón 4', description: 'Reformas.', keywords: [] },
    });
    const draft = await core.updateEntry({ params: { id }, body: { version: published.version, entry: other } });
    return draft as Entry<'service'>;
  }

  it('is held back with the reason, and forced with a note that the audit keeps', async () => {
    const { id } = await aServiceThatStopsAnswering();
    const { page, failures, open, close } = await openDesk(browser, window, manager, `services/${id}`);
    await publishHere(page);
    const held = page.getByRole('dialog', { name: 'La publicación quedó en espera' });
    await held.getByText('¿Dónde hay un taller de tejido a dos agujas?').waitFor();
    await held.getByText('responde con «Taller de tejido a dos agujas»', { exact: false }).waitFor();
    const force = held.getByRole('button', { name: 'Publicar igual' });
    expect(await force.isDisabled()).toBe(true);
    await held.getByLabel('Por qué hay que hacerlo igual').fill('El taller se muda y esta semana no hay.');
    await force.click();
    await held.waitFor({ state: 'detached' });
    const { items } = await window.administrator.listAudit({ query: { resourceId: id, action: 'force' } });
    expect(items).toMatchObject([{ why: 'El taller se muda y esta semana no hay.', staff: { name: 'Quilmes' } }]);
    await open('testQuestions');
    await page.getByText('Falla', { exact: true }).waitFor();
    expect(failures).toEqual([]);
    await close();
  });
});

describe('a help line that another municipality keeps', () => {
  const line = (number: string) => {
    const built = aHelpLine({
      municipality: 'caba',
      key: 'line.nacional',
      facts: { dangers: [] },
      text: { name: 'Línea nacional de prueba' },
    });
    return { ...built, facts: { ...built.facts, phones: built.facts.phones.map((phone) => ({ ...phone, number })) } };
  };
  const numbers = async () => {
    const { items } = await window.administrator.listEntries({
      query: { municipality: 'quilmes', keys: 'line.nacional' },
    });
    const [own] = items as Entry<'helpLine'>[];
    return own?.published?.facts.phones.map(({ number }) => number);
  };

  it('is taken, stays as it is when its owner changes it, and changes when that is accepted', async () => {
    const core = window.administrator;
    const { id, version } = await core.createEntry({ body: line('0800 111') });
    const first = await core.publishEntry({ params: { id }, body: { version, languages: ['es'] } });
    await core.offerEntry({ params: { id } });

    const { page, failures, open, close } = await openDesk(browser, window, manager);
    await page.getByRole('menuitem', { name: 'Compartido' }).click();
    await page.getByRole('link', { name: 'Ver qué se puede tomar' }).first().click();
    await page.getByRole('button', { name: 'Tomar: Línea nacional de prueba' }).click();
    await page.getByText('Viene de Ciudad de Buenos Aires').waitFor();
    await publishHere(page);
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    expect(await numbers()).toEqual(['0800 111']);

    const body = { version: first.version, entry: line('0800 222') };
    const changed = await core.updateEntry({ params: { id }, body });
    await core.publishEntry({ params: { id }, body: { version: changed.version, languages: ['es'] } });
    expect(await numbers()).toEqual(['0800 111']);

    await open('sharedCopies');
    await page.getByText('Espera tu decisión').waitFor();
    await page.getByText('Línea nacional de prueba').first().click();
    const facts = page.getByRole('region', { name: 'Datos, en todos los idiomas' });
    await facts.getByText('0800 222', { exact: false }).waitFor();
    await facts.getByRole('button', { name: /^Aceptar/ }).click();
    await facts.getByText('Igual que la de su dueño', { exact: false }).waitFor();
    expect(await numbers()).toEqual(['0800 111']);
    await page.getByRole('link', { name: 'Abrir la tuya' }).click();
    await publishHere(page);
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    expect(await numbers()).toEqual(['0800 222']);
    expect(failures).toEqual([]);
    await close();
  });
});
