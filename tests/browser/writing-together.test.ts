import type { Entry } from '@ventanilla/contracts';
import { aService } from '@ventanilla/testing';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { seriousFindings } from '../support/axe.js';
import { launchChromium } from '../support/browser.js';
import { aColleague, type Colleague, openDesk } from '../support/dashboard.js';
import { openWindow, type TestWindow } from '../support/open-window.js';

let window: TestWindow;
let browser: Browser;
let marta: Colleague;
let hugo: Colleague;
beforeAll(async () => {
  [window, browser] = await Promise.all([openWindow({ content: 'none' }), launchChromium()]);
  [marta, hugo] = [await aColleague(window, { name: 'Marta' }), await aColleague(window, { name: 'Hugo' })];
});
afterAll(async () => {
  await browser?.close();
  await window?.close();
});

const field = (page: Page, name: RegExp) => page.getByRole('textbox', { name }).first();

async function save(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Guardar borrador' }).click();
}

async function stored(id: string): Promise<Entry<'service'>> {
  return (await marta.core.getEntry({ params: { id } })) as Entry<'service'>;
}

describe('two people in the same entry', () => {
  it('see each other, and whoever saves second chooses between both sides', async () => {
    const { id } = await marta.core.createEntry({ body: aService() });
    const first = await openDesk(browser, window, marta, `services/${id}`);
    await field(first.page, /^Descripción/).waitFor();
    const second = await openDesk(browser, window, hugo, `services/${id}`);
    await second.page.getByText('Marta lo tiene abierto', { exact: false }).waitFor();
    await field(first.page, /^Descripción/).fill('Vacunas del calendario, con turno.');
    await first.page.getByText('Hugo lo tiene abierto', { exact: false }).waitFor();
    await field(second.page, /^Descripción/).fill('Vacunas del calendario, los sábados.');
    await field(second.page, /^Cómo se pide/).fill('Acercate con la libreta.');
    await second.page.getByText('Marta está escribiendo', { exact: false }).waitFor();

    await save(first.page);
    await first.page.getByText('Todo está guardado', { exact: false }).waitFor();
    await save(second.page);
    const conflict = second.page.getByRole('dialog');
    await conflict.getByText('Marta guardó el', { exact: false }).waitFor();
    const description = conflict.getByRole('region', { name: /Descripción/ });
    await description.getByText('Vacunas del calendario, con turno.').waitFor();
    await description.getByText('Vacunas del calendario, los sábados.').waitFor();
    expect(await seriousFindings(second.page)).toEqual([]);
    await description.getByRole('radio').first().check();
    await conflict.getByRole('button', { name: 'Guardar lo elegido' }).click();
    await conflict.waitFor({ state: 'detached' });
    expect((await stored(id)).texts['es']).toMatchObject({
      description: 'Vacunas del calendario, con turno.',
      howToApply: 'Acercate con la libreta.',
    });
    expect([...first.failures, ...second.failures]).toEqual([]);
    await Promise.all([first.close(), second.close()]);
  });
});

describe('an earlier version', () => {
  it('is looked at, word by word, and brought back without touching what is public', async () => {
    const body = aService({ key: 'svc.q.libreta', text: { description: 'Traé la libreta sanitaria.' } });
    const { id, version } = await marta.core.createEntry({ body });
    const published = await marta.core.publishEntry({ params: { id }, body: { version, languages: ['es'] } });
    const entry = aService({ key: 'svc.q.libreta', text: { description: 'Traé el carnet sanitario.' } });
    await hugo.core.updateEntry({ params: { id }, body: { version: published.version, entry } });

    const { page, failures, close } = await openDesk(browser, window, marta, `services/${id}`);
    await page.getByRole('button', { name: 'Historial' }).click();
    const history = page.getByRole('dialog');
    await history.getByRole('listitem').filter({ hasText: 'Hugo' }).first().waitFor();
    await history.getByRole('button', { name: `Ver la versión ${published.version}` }).click();
    await history.locator('del', { hasText: 'carnet' }).waitFor();
    await history.locator('ins', { hasText: 'libreta' }).waitFor();
    expect(await seriousFindings(page)).toEqual([]);
    await history.getByLabel('Por qué (opcional)').fill('El carnet todavía no se usa.');
    await history.getByRole('button', { name: 'Volver a esta versión' }).click();
    await history.waitFor({ state: 'detached' });
    expect(await field(page, /^Descripción/).inputValue()).toBe('Traé la libreta sanitaria.');

    const after = await stored(id);
    expect(after.texts['es']?.description).toBe('Traé la libreta sanitaria.');
    expect(after.states['es']).toBe('published');
    const { items } = await marta.core.listAudit({ query: { resourceId: id, action: 'restoreVersion' } });
    expect(items).toMatchObject([{ why: 'El carnet todavía no se usa.', staff: { name: 'Marta' } }]);
    expect(failures).toEqual([]);
    await close();
  });
});
