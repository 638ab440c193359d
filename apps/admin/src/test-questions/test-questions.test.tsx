import { cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { HeldBack } from '@ventanilla/contracts';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { aMunicipality, aQuestion, aService, aStaff, aTestQuestion } from '../testing/builders.js';
import { createMemoryCore } from '../testing/memory-core.js';
import { renderApp, renderAppOn } from '../testing/render-app.js';

afterEach(cleanup);
vi.setConfig({ testTimeout: 60_000 });

const heldBack: HeldBack = {
  breaks: [
    {
      id: 'a'.repeat(24),
      question: '¿Dónde vacunan a mi bebé?',
      language: 'es',
      expects: { kind: 'answer', keys: ['svc.q.salud'], within: 1 },
      before: { outcome: 'answered', danger: null, shown: [{ key: 'svc.q.salud', title: 'Vacunación' }] },
      after: { outcome: 'unknown', danger: null, shown: [] },
    },
  ],
  failedBefore: [],
};

const sourced = () => {
  const service = aService();
  return { ...service, facts: { ...service.facts, sources: [{ name: 'Municipio', url: null, date: null }] } };
};

async function tryToPublish(role: 'contentManager' | 'municipalityAdministrator') {
  const service = sourced();
  const core = renderApp(`/services/${service.id}`, { entries: [service], heldBack }, aStaff({ role }));
  await userEvent.click(await screen.findByText('Publicar', { selector: 'button' }));
  const dialog = await screen.findByRole('dialog');
  await userEvent.click(within(dialog).getByText('Publicar', { selector: 'button' }));
  const held = (await screen.findByText('La publicación quedó en espera')).closest('[role="dialog"]') as HTMLElement;
  return { core, held, service };
}

describe('the page of test questions', () => {
  it('lists them with what must happen, and asks them all', async () => {
    renderApp('/testQuestions', { entries: [aService()], testQuestions: [aTestQuestion()] });
    expect(await screen.findByText('¿Dónde vacunan a mi bebé?')).toBeTruthy();
    expect(await screen.findByText('Entre las tres primeras: Vacunación')).toBeTruthy();
    await userEvent.click(screen.getByText('Probar ahora', { selector: 'button' }));
    expect(await screen.findByText('1 pasan, 0 fallan.')).toBeTruthy();
    expect(await screen.findByText('Pasa', { selector: 'span' })).toBeTruthy();
  });

  it('takes several that are pasted, and says which line it can not read', async () => {
    const core = renderApp('/testQuestions', { testQuestions: [] });
    await userEvent.click((await screen.findAllByText('Pegar varias', { selector: 'button' }))[0] as HTMLElement);
    const lines = screen.getByLabelText('Líneas');
    await userEvent.type(lines, 'donde vacunan | svc.q.salud{enter}sin respuesta');
    await userEvent.click(screen.getByText('Agregar todas', { selector: 'button' }));
    expect(await screen.findByText(/^Línea 2:/)).toBeTruthy();
    await userEvent.type(lines, ' | svc.q.salud');
    await userEvent.click(screen.getByText('Agregar todas', { selector: 'button' }));
    expect(await screen.findByText('Se agregaron 2 preguntas.')).toBeTruthy();
    expect((await core.listTestQuestions({ query: {} })).total).toBe(2);
  });

  it('makes one from a real question', async () => {
    const core = renderApp('/questions', { entries: [aService()], questions: [aQuestion({ keys: ['svc.q.salud'] })] });
    await userEvent.click(await screen.findByText('Hacer pregunta de prueba'));
    expect(await screen.findByText('Nueva pregunta', { selector: 'h1' })).toBeTruthy();
    await userEvent.click(screen.getByText('Guardar', { selector: 'button' }));
    expect(await screen.findByText('Guardado.')).toBeTruthy();
    const { items } = await core.listTestQuestions({ query: {} });
    expect(items).toMatchObject([{ question: aQuestion().text, expects: { keys: ['svc.q.salud'], within: 3 } }]);
  });

  it('offers nothing to change to who only reads', async () => {
    renderApp('/testQuestions', { testQuestions: [aTestQuestion()] }, aStaff({ role: 'viewer' }));
    expect(await screen.findByText('¿Dónde vacunan a mi bebé?')).toBeTruthy();
    expect(screen.queryByText('Probar ahora')).toBeNull();
  });
});

describe('a publish that is held back', () => {
  it('says of each question what is answered today and what would be, and whom to ask', async () => {
    const { held } = await tryToPublish('contentManager');
    expect(within(held).getByText('¿Dónde vacunan a mi bebé?')).toBeTruthy();
    expect(await within(held).findByText('Primera: Vacunación')).toBeTruthy();
    expect(within(held).getByText('responde con «Vacunación»')).toBeTruthy();
    expect(within(held).getByText('dice que no sabe')).toBeTruthy();
    expect(await within(held).findByText(/pedíselo a quien administra/)).toBeTruthy();
    expect(within(held).queryByText('Publicar igual', { selector: 'button' })).toBeNull();
  });

  it('is forced with a note by those who may', async () => {
    const { core, held, service } = await tryToPublish('municipalityAdministrator');
    const force = await within(held).findByText('Publicar igual', { selector: 'button' });
    expect(force.hasAttribute('disabled')).toBe(true);
    await userEvent.type(within(held).getByLabelText('Por qué hay que hacerlo igual'), 'Se muda el vacunatorio');
    await userEvent.click(force);
    expect(await screen.findByText('Publicado. El bot ya lo dice.')).toBeTruthy();
    expect((await core.getEntry({ params: { id: service.id } })).published).not.toBeNull();
  });

  it('holds back taking something out for good as well', async () => {
    const service = sourced();
    const { facts, texts } = service;
    const entry = { ...service, published: { facts, texts }, states: { es: 'published' as const } };
    renderApp(`/services/${service.id}`, { entries: [entry], heldBack }, aStaff({ role: 'municipalityAdministrator' }));
    await userEvent.click(await screen.findByText('Más pasos', { selector: 'button' }, { timeout: 30_000 }));
    await userEvent.click(await screen.findByText('Archivar', { selector: 'li' }));
    const dialog = await screen.findByRole('dialog');
    await userEvent.click(within(dialog).getByText('Archivar', { selector: 'button' }));
    const held = (await screen.findByText('Archivar quedó en espera')).closest('[role="dialog"]') as HTMLElement;
    await userEvent.type(within(held).getByLabelText('Por qué hay que hacerlo igual'), 'Se muda el vacunatorio');
    await userEvent.click(within(held).getByText('Archivar igual', { selector: 'button' }));
    expect(await screen.findByText('Archivado.')).toBeTruthy();
  });

  it('holds back a release on its page, and publishes it with a note', async () => {
    const service = sourced();
    const signedIn = aStaff({ role: 'municipalityAdministrator' });
    const core = createMemoryCore({ municipalities: [aMunicipality()], signedIn, entries: [service], heldBack });
    const release = { name: 'Reapertura', note: '', items: [{ entry: service.id, languages: ['es'] }] };
    const { id } = await core.createRelease({ body: { municipality: 'quilmes', release } });
    renderAppOn(core, `/releases/${id}`);
    await userEvent.click(await screen.findByText('Publicar 1 cosa ahora', { selector: 'button' }));
    const held = (await screen.findByText('La tanda quedó en espera')).closest('[role="dialog"]') as HTMLElement;
    expect(within(held).getByText('¿Dónde vacunan a mi bebé?')).toBeTruthy();
    expect((await core.getRelease({ params: { id } })).state).toBe('open');
    await userEvent.type(within(held).getByLabelText('Por qué hay que hacerlo igual'), 'Se muda el vacunatorio');
    await userEvent.click(within(held).getByText('Publicar la tanda igual', { selector: 'button' }));
    expect(await screen.findByText('Publicado todo junto.')).toBeTruthy();
    expect((await core.getRelease({ params: { id } })).state).toBe('published');
  });
});
