import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { App } from '../App.js';
import { createSession } from '../core/session.js';
import { aGuide, aStaff } from '../testing/builders.js';
import { renderApp } from '../testing/render-app.js';

afterEach(cleanup);
vi.setConfig({ testTimeout: 240_000 });
// jsdom lays nothing out, so there is nowhere to scroll.
Element.prototype.scrollIntoView = () => undefined;

const guide = aGuide();
const page = `/entries/${guide.id}/translations/pt`;

/** The guide in Portuguese after one section of the Spanish has changed. */
async function openStale(others: (typeof guide)[] = []) {
  const core = renderApp(page, { entries: [guide, ...others] });
  const es = guide.texts['es'];
  const sections = es?.sections.map((one) =>
    one.id === 's2' ? { ...one, body: 'En la escuela más cercana, de 8 a 14.' } : one,
  );
  const entry = { ...guide, texts: { ...guide.texts, es: { ...es, sections } } } as typeof guide;
  await core.updateEntry({ params: { id: guide.id }, body: { version: 1, entry } });
  return { core, body: await bodyOfSecond() };
}

const row = (path: string) => document.querySelector<HTMLElement>(`[data-passage="${path}"]`) as HTMLElement;

async function bodyOfSecond() {
  await screen.findByDisplayValue('Na escola mais próxima, das 8 às 12.');
  return row('sections.s2.body');
}

const target = (inside: HTMLElement) => inside.querySelector('textarea') as HTMLTextAreaElement;
const press = (inside: HTMLElement, text: string) =>
  fireEvent.click(within(inside).getByText(text, { selector: 'button' }));

describe('a translation beside its source', () => {
  it('marks exactly the passage whose source changed, and shows what changed in it', async () => {
    const { body } = await openStale();
    await waitFor(() => expect(within(body).queryByText('Cambió el original')).not.toBeNull());
    expect(body.querySelector('ins')?.textContent).toContain('14');
    expect(body.querySelector('del')?.textContent).toContain('12');
    expect(document.querySelectorAll('ins')).toHaveLength(1);
    expect(within(row('sections.s1.body')).queryByText('Al día')).not.toBeNull();
    expect(target(body).lang).toBe('pt');
  });

  it('sends only what was written, with Ctrl and Enter', async () => {
    const { core, body } = await openStale();
    await within(body).findByText('Cambió el original');
    const saveTranslation = vi.spyOn(core, 'saveTranslation');
    fireEvent.change(target(body), { target: { value: 'Na escola, das 8 às 14.' } });
    fireEvent.keyDown(target(body), { key: 'Enter', ctrlKey: true });
    await within(body).findByText('Al día');
    expect(saveTranslation.mock.calls[0]?.[0].body).toEqual({
      version: 2,
      passages: { 'sections.s2.body': 'Na escola, das 8 às 14.' },
    });
  });

  it('says in one click that a passage is still right', async () => {
    const { core, body } = await openStale();
    const confirmTranslations = vi.spyOn(core, 'confirmTranslations');
    await within(body).findByText('Cambió el original');
    press(body, 'Sigue bien');
    await within(body).findByText('Al día');
    expect(confirmTranslations.mock.calls[0]?.[0].body).toEqual({
      version: 2,
      languages: ['pt'],
      passages: ['sections.s2.body'],
    });
  });

  it('goes to what needs work, and copies the source, from the keyboard', async () => {
    const { body } = await openStale();
    await within(body).findByText('Cambió el original');
    fireEvent.keyDown(document.body, { code: 'ArrowDown', altKey: true });
    expect(document.activeElement).toBe(target(body));
    fireEvent.keyDown(target(body), { code: 'KeyC', altKey: true });
    await waitFor(() => expect(target(body).value).toBe('En la escuela más cercana, de 8 a 14.'));
  });

  it('offers how something like it was said before, and takes it over from the keyboard', async () => {
    const other = aGuide({ key: 'guide.otra' });
    const texts = { ...other.texts, es: { ...other.texts['es'], summary: 'En la escuela más cercana, de 9 a 14.' } };
    const more = { ...texts, pt: { ...other.texts['pt'], summary: 'Na escola mais próxima, das 9 às 14.' } };
    const { body } = await openStale([{ ...other, texts: more } as typeof guide]);
    const offer = await within(body).findByText('Na escola mais próxima, das 9 às 14.');
    expect(offer.closest('li')?.querySelector('del')?.textContent).toContain('9');
    target(body).focus();
    fireEvent.keyDown(target(body), { code: 'KeyM', altKey: true });
    await waitFor(() => expect(target(body).value).toBe('Na escola mais próxima, das 9 às 14.'));
    expect(within(body).queryByText('Ya se dijo así')).toBeNull();
  });

  it('has the keywords of the language, which are its own', async () => {
    const { core } = await openStale();
    const saveTranslation = vi.spyOn(core, 'saveTranslation');
    const keywords = target(row('keywords'));
    fireEvent.change(keywords, { target: { value: 'matrícula, vaga,' } });
    fireEvent.keyDown(keywords, { key: 'Enter', ctrlKey: true });
    await screen.findByText('Todo está guardado.');
    expect(saveTranslation.mock.calls[0]?.[0].body).toEqual({
      version: 2,
      passages: {},
      keywords: ['matrícula', 'vaga'],
    });
    expect(target(row('keywords')).value).toBe('matrícula, vaga');
  });

  it('says at its passage what can not stay empty, and keeps what was typed', async () => {
    renderApp(page, { entries: [guide] });
    const body = await bodyOfSecond();
    fireEvent.change(target(body), { target: { value: '' } });
    fireEvent.click(await screen.findByText('Guardar borrador', { selector: 'button' }));
    await within(body).findByText(/No puede quedar vacío/);
    expect(target(body).value).toBe('');
  });

  it('shows both wordings when somebody saved the same passage first, and saves only after a choice', async () => {
    const core = renderApp(page, { entries: [guide] });
    const body = await bodyOfSecond();
    const theirs = { version: 1, passages: { 'sections.s2.body': 'Na escola do bairro.' } };
    await core.saveTranslation({ params: { id: guide.id, language: 'pt' }, body: theirs });
    const saveTranslation = vi.spyOn(core, 'saveTranslation');
    fireEvent.change(target(body), { target: { value: 'Na escola perto de casa.' } });
    fireEvent.keyDown(target(body), { key: 'Enter', ctrlKey: true });
    await within(body).findByText('Na escola do bairro.');
    expect(target(body).value).toBe('Na escola perto de casa.');
    fireEvent.keyDown(target(body), { key: 'Enter', ctrlKey: true });
    expect(document.activeElement).toBe(target(body));
    await screen.findByText(/elegí qué texto queda/);
    expect(saveTranslation).toHaveBeenCalledTimes(1);
    press(body, 'Dejar lo mío');
    fireEvent.keyDown(target(body), { key: 'Enter', ctrlKey: true });
    await within(body).findByText('Al día');
    expect(saveTranslation.mock.calls[1]?.[0].body).toMatchObject({ version: 2 });
  });

  it('finds what was typed again after a reload, until it is saved', async () => {
    const core = renderApp(page, { entries: [guide] });
    fireEvent.change(target(await bodyOfSecond()), { target: { value: 'Na escola perto de casa.' } });
    await screen.findByText(/quedan en este navegador/);
    cleanup();
    render(<App connection={{ core, session: createSession(core) }} />);
    const again = await screen.findByDisplayValue('Na escola perto de casa.');
    fireEvent.keyDown(again, { key: 'Enter', ctrlKey: true });
    await screen.findByText('Todo está guardado.');
    expect(JSON.stringify({ ...window.localStorage })).not.toContain('perto de casa');
  });
});

describe('a machine that translates', () => {
  const english = `/entries/${guide.id}/translations/en`;

  it('drafts all that is missing, marked until a person says that it is right', async () => {
    const core = renderApp(english, { entries: [guide], machine: (text) => `EN ${text}` });
    const confirmTranslations = vi.spyOn(core, 'confirmTranslations');
    fireEvent.click(await screen.findByText(/Que la máquina escriba lo que falta/, { selector: 'button' }));
    await screen.findByDisplayValue('EN Inscribir a tu hijo en la escuela');
    expect(within(row('title')).queryByText('Máquina, sin revisar')).not.toBeNull();
    press(row('title'), 'Está bien');
    await waitFor(() => expect(confirmTranslations).toHaveBeenCalled());
  });

  it('writes nothing that can be confirmed all at once: the button for that counts what people wrote', async () => {
    const pt = { ...guide.texts['pt'], reviewed: false };
    const byMachine = { ...guide, texts: { ...guide.texts, pt } } as typeof guide;
    renderApp(page, { entries: [byMachine] });
    const body = await bodyOfSecond();
    expect(within(body).queryByText('Está bien', { selector: 'button' })).not.toBeNull();
    expect(screen.queryByText(/^Siguen? bien \(/)).toBeNull();
    cleanup();
    await openStale();
    expect(await screen.findByText('Sigue bien (1 pasaje)')).not.toBeNull();
  });

  it('drafts one passage', async () => {
    const core = renderApp(english, { entries: [guide], machine: (text) => `EN ${text}` });
    const translateByMachine = vi.spyOn(core, 'translateByMachine');
    await screen.findByText(/Que la máquina escriba/, { selector: 'button' });
    press(row('title'), 'Borrador de la máquina');
    await screen.findByDisplayValue('EN Inscribir a tu hijo en la escuela');
    expect(translateByMachine.mock.calls[0]?.[0].body).toEqual({ version: 1, passages: ['title'] });
  });

  it('does not show where there is none', async () => {
    renderApp(english, { entries: [guide] });
    await waitFor(() => expect(row('title')).not.toBeNull());
    expect(document.body.textContent).not.toMatch(/[Mm]áquina/);
  });
});

describe('what there is to translate', () => {
  it('is listed per language and state, and leads to the page beside the source', async () => {
    renderApp('/to-translate?language=en', { entries: [guide] });
    const link = await screen.findByText('Inscribir a tu hijo en la escuela');
    expect(link.closest('a')?.getAttribute('href')).toContain(`/entries/${guide.id}/translations/en`);
    await screen.findByText(/6 pasajes/);
  });

  it('is only of the languages that are somebody’s own', async () => {
    renderApp('/to-translate', { entries: [guide] }, aStaff({ role: 'translator', languages: ['pt'] }));
    await screen.findByText(/Nada por hacer en portugués/);
    expect(screen.queryByText('Inglés')).toBeNull();
  });
});
