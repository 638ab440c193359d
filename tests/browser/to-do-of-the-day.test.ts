import { anOrganization, aService } from '@ventanilla/testing';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { seriousFindings } from '../support/axe.js';
import { launchChromium } from '../support/browser.js';
import { aColleague, openDesk } from '../support/dashboard.js';
import { openWindow, type TestWindow } from '../support/open-window.js';

let window: TestWindow;
let browser: Browser;
beforeAll(async () => {
  [window, browser] = await Promise.all([openWindow({ content: 'none' }), launchChromium()]);
});
afterAll(async () => {
  await browser?.close();
  await window?.close();
});

type Draft = ReturnType<typeof aService> | ReturnType<typeof anOrganization>;

async function publish(body: Draft): Promise<void> {
  const { id, version } = await window.administrator.createEntry({ body });
  await window.administrator.publishEntry({ params: { id }, body: { version, languages: ['es'] } });
}

/** Eight workshops that somebody should have looked at long ago, and an organization that nobody can reach. */
async function muchToDo(): Promise<void> {
  const silent = { phones: [], email: null, url: null };
  await publish(anOrganization({ key: 'org.q.calla', facts: silent, text: { name: 'Casa que no atiende' } }));
  for (let at = 1; at <= 8; at += 1) {
    const facts = { url: 'https://example.org/talleres', reviewBy: '2026-01-01' };
    const text = { name: `Taller número ${at}`, description: 'Los viernes.' };
    await publish(aService({ key: `svc.q.taller.${at}`, facts, text }));
  }
}

describe('the things to do today', () => {
  it('are seven at most, each one step from where it is done, and show what is done', async () => {
    await muchToDo();
    const marta = await aColleague(window, { name: 'Marta' });
    const { page, failures, open, close } = await openDesk(browser, window, marta);
    const today = page.getByRole('region', { name: 'Para hoy' });
    await today.getByText('0 de 7 hechas').waitFor();
    expect(await today.getByRole('listitem').count()).toBe(7);
    expect(await seriousFindings(page)).toEqual([]);

    await today
      .getByRole('link', { name: /^Verificar: Taller número/ })
      .first()
      .click();
    const how = page.getByRole('dialog', { name: '¿Cómo lo verificaste?' });
    await how.getByLabel('Por teléfono').check();
    await how.getByLabel(/^Quién/).fill('Mesa de orientación');
    await how.getByRole('button', { name: 'Es cierto: verificar' }).click();
    await how.waitFor({ state: 'detached' });
    await open('');
    await today.getByText('1 de 7 hechas').waitFor();
    await today.getByText('Hecho', { exact: true }).waitFor();

    await today.getByRole('link', { name: 'Agregar un contacto: Casa que no atiende' }).click();
    await page.getByLabel('Correo electrónico').fill('mesa@casa.example');
    await page.getByRole('button', { name: 'Guardar borrador' }).click();
    await page.getByRole('button', { name: 'Publicar', exact: true }).first().click();
    await page.getByRole('dialog').getByRole('button', { name: 'Publicar', exact: true }).click();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await open('');
    await today.getByText('2 de 7 hechas').waitFor();
    expect(failures).toEqual([]);
    await close();
  });
});
