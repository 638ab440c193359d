import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { LinkCheck } from '@ventanilla/contracts';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { anOrganization, aService, aStaff } from '../testing/builders.js';
import { renderApp } from '../testing/render-app.js';

afterEach(cleanup);
vi.setConfig({ testTimeout: 60_000 });

const button = (text: string) => screen.findByText(text, { selector: 'button' }, { timeout: 30_000 });
const user = () => userEvent.setup({ pointerEventsCheck: 0, delay: null });
const published = <Entry extends { facts: unknown; texts: unknown }>(entry: Entry) => ({
  ...entry,
  published: { facts: entry.facts, texts: entry.texts },
  states: { es: 'published' as const },
});

describe('verification in the editor', () => {
  it('is said with how it was checked and by whom, and shows in the history', async () => {
    const service = published(aService());
    const core = renderApp(`/services/${service.id}`, { entries: [service] });
    const verifyEntry = vi.spyOn(core, 'verifyEntry');
    const person = user();
    await person.click(await button('Verificar ahora'));
    const dialog = await screen.findByRole('dialog');
    await person.click(within(dialog).getByLabelText('En persona'));
    const by = within(dialog).getByLabelText(/^Quién/);
    await person.clear(by);
    await person.type(by, 'Mesa de orientación');
    await person.click(within(dialog).getByText('Es cierto: verificar'));
    await waitFor(() => expect(verifyEntry).toHaveBeenCalledOnce());
    expect(verifyEntry.mock.calls[0]?.[0].body).toMatchObject({ how: 'visit', checkedBy: 'Mesa de orientación' });
    await person.click(await button('Ver todas las verificaciones'));
    expect((await screen.findAllByText('Mesa de orientación · En persona')).length).toBeGreaterThan(0);
  });
});

describe('a link for an organization', () => {
  it('is made, shown to be copied, and withdrawn', async () => {
    const organization = published(anOrganization());
    renderApp(`/organizations/${organization.id}`, { entries: [organization] });
    const person = user();
    await person.click(await button('Crear un enlace'));
    const address = await screen.findByDisplayValue(/\/confirm\//);
    expect(address.hasAttribute('readonly')).toBe(true);
    const whatsApp = screen.getByText('Mandar por WhatsApp').closest('a')?.href ?? '';
    expect(decodeURIComponent(whatsApp)).toContain('Secretaría de Salud');
    await person.click(await button('Dar de baja'));
    expect((await screen.findByText(/Dado de baja/)).isConnected).toBe(true);
  });
});

describe('a new service', () => {
  it('begins with a template that says what is still to be written, and how easy it reads', async () => {
    renderApp('/services/create');
    const person = user();
    await person.click(await button('Centro de salud'));
    expect((await screen.findByDisplayValue('Centro de salud [[¿cómo se llama?]]')).isConnected).toBe(true);
    expect((await screen.findByLabelText('¿Se entiende fácil?')).isConnected).toBe(true);
    expect(screen.queryByText('Clases de español')).toBeNull();
  });
});

describe('a web address in the editor', () => {
  it('says that it has been broken, since when, and what to do; one that has moved is replaced with a tap', async () => {
    const broken = 'https://quilmes.gov.ar/vieja';
    const moved = 'https://quilmes.gov.ar/mudada';
    const plain = aService();
    const sources = [{ name: 'Municipio', url: moved, date: null }];
    const service = published({ ...plain, facts: { ...plain.facts, url: broken, sources } });
    const known = { checkedAt: '2026-11-20T10:00:00.000Z', error: null, isBroken: false, failingSince: null };
    const linkChecks: LinkCheck[] = [
      { ...known, url: broken, status: 404, error: 'gone', isBroken: true, failingSince: '2026-11-18', movedTo: null },
      { ...known, url: moved, status: 200, movedTo: 'https://quilmes.gob.ar/nueva' },
    ];
    renderApp(`/services/${service.id}?at=brokenLink`, { entries: [service], linkChecks });
    const mark = await screen.findByText(
      /no funciona desde el 18 nov 2026.*no existe \(404\)/,
      {},
      { timeout: 30_000 },
    );
    expect(mark.closest('[tabindex="-1"]')).toBe(document.activeElement);
    await user().click(await button('Usar la nueva'));
    expect((await screen.findByDisplayValue('https://quilmes.gob.ar/nueva')).isConnected).toBe(true);
  });
});

describe('a code for Telegram', () => {
  it('is made by an editor of the organization, who makes no links', async () => {
    const organization = published(anOrganization());
    const editor = aStaff({ role: 'organizationEditor', organizations: [organization.key] });
    renderApp(`/organizations/${organization.id}`, { entries: [organization] }, editor);
    await user().click(await screen.findByText('Código para Telegram', { selector: 'button' }, { timeout: 30_000 }));
    expect((await screen.findByText('https://t.me/ventanilla_bot?start=ok-7KQ4MZ2P')).isConnected).toBe(true);
    expect(screen.queryByText('Crear un enlace')).toBeNull();
  });
});
