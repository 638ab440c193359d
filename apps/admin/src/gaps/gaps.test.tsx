import { cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { aGuide, aStaff } from '../testing/builders.js';
import { aGap } from '../testing/gap-builders.js';
import { renderApp } from '../testing/render-app.js';

afterEach(cleanup);
vi.setConfig({ testTimeout: 60_000 });

const library = aGuide();
const nearLibrary = () =>
  aGap({ candidates: [{ id: library.id, key: library.key, kind: 'guide', title: 'Bibliotecas del barrio' }] });

describe('unanswered questions', () => {
  it('are listed with how people ask, how often, in which languages, and one thing to do', async () => {
    renderApp('/gaps', { gaps: [aGap()] });
    const card = (await screen.findByText('¿dónde hay una biblioteca?')).closest('li') as HTMLElement;
    expect(within(card).getByText(/10 preguntas · Sube · Español, /)).toBeTruthy();
    expect(within(card).getByText(/2 personas esperan la respuesta/)).toBeTruthy();
    expect(within(card).getByRole('img', { name: /Preguntas por semana/ })).toBeTruthy();
    expect(
      within(card)
        .getAllByRole('link')
        .map(({ textContent }) => textContent),
    ).toEqual(['Responder']);
  });

  it('say what to do where there are none', async () => {
    renderApp('/gaps', { gaps: [] });
    expect(await screen.findByText(/respondió todo lo que le preguntaron/)).toBeTruthy();
  });

  it('are not for who may not read questions', async () => {
    renderApp('/gaps', { gaps: [aGap()] }, aStaff({ role: 'translator' }));
    expect(await screen.findByRole('alert')).toBeTruthy();
    expect(screen.queryByText('¿dónde hay una biblioteca?')).toBeNull();
  });
});

describe('a gap', () => {
  it('is closed with words people use, seen to work before', async () => {
    const gap = nearLibrary();
    const core = renderApp(`/gaps/${gap.id}`, { gaps: [gap], entries: [library] });
    await userEvent.click(await screen.findByRole('radio', { name: /Bibliotecas del barrio/ }));
    expect(await screen.findByText('Todavía no la responde')).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'biblioteca' }));
    expect(await screen.findByText('Responde 1 de 2')).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Agregar las palabras y cerrar' }));
    expect(await screen.findByText(/Les avisamos a 2 personas/)).toBeTruthy();
    expect((await core.getGap({ params: { id: gap.id } })).state).toBe('closed');
  });

  it('stays open where the bot would still not answer, and says what to do', async () => {
    const gap = nearLibrary();
    renderApp(`/gaps/${gap.id}`, { gaps: [gap], entries: [library] });
    await userEvent.click(await screen.findByRole('radio', { name: /Bibliotecas del barrio/ }));
    await userEvent.click(screen.getByRole('button', { name: 'Cerrar con esta ficha' }));
    expect(await screen.findByText(/el bot seguiría sin responder/)).toBeTruthy();
  });

  it('is set aside with a reason, and taken up again', async () => {
    const gap = aGap();
    renderApp(`/gaps/${gap.id}`, { gaps: [gap] });
    await userEvent.click(await screen.findByRole('button', { name: 'Dejar de lado' }));
    const dialog = await screen.findByRole('dialog');
    await userEvent.click(within(dialog).getByRole('radio', { name: 'No es del municipio' }));
    await userEvent.click(within(dialog).getByRole('button', { name: 'Dejar de lado' }));
    await userEvent.click(await screen.findByRole('button', { name: 'Retomarla' }));
    expect(await screen.findByText('Está otra vez por responder.')).toBeTruthy();
  });

  it('takes in another one that asks for the same', async () => {
    const gap = aGap();
    const [example] = gap.examples;
    if (!example) throw new Error('The builder writes examples');
    const other = aGap({ count: 3, waiting: 1, examples: [{ ...example, text: 'libros para leer' }] });
    const core = renderApp(`/gaps/${gap.id}`, { gaps: [gap, other] });
    await userEvent.click(await screen.findByRole('button', { name: 'Juntar con otra' }));
    const dialog = await screen.findByRole('dialog');
    expect(within(dialog).queryByText(/biblioteca/)).toBeNull();
    await userEvent.click(await within(dialog).findByRole('radio', { name: 'libros para leer · 3 preguntas' }));
    await userEvent.click(within(dialog).getByRole('button', { name: 'Juntar' }));
    expect(await screen.findByText('13 preguntas')).toBeTruthy();
    expect(screen.getByText('libros para leer')).toBeTruthy();
    expect((await core.listGaps({ query: { municipality: 'quilmes' } })).total).toBe(1);
  });

  it('lets go of a question that asks for something else', async () => {
    const gap = aGap();
    const core = renderApp(`/gaps/${gap.id}`, { gaps: [gap] });
    const asked = (await screen.findByText('èske gen bibliyotèk piblik')).closest('li') as HTMLElement;
    await userEvent.click(await within(asked).findByRole('button', { name: 'Pide otra cosa' }));
    expect(await screen.findByText('9 preguntas')).toBeTruthy();
    expect(screen.queryByText('èske gen bibliyotèk piblik')).toBeNull();
    expect((await core.listGaps({ query: { municipality: 'quilmes' } })).total).toBe(2);
  });

  it('can be read, and no more, by who only reads', async () => {
    const gap = nearLibrary();
    renderApp(`/gaps/${gap.id}`, { gaps: [gap] }, aStaff({ role: 'viewer' }));
    expect(await screen.findByText('èske gen bibliyotèk piblik')).toBeTruthy();
    expect(screen.queryByRole('radio')).toBeNull();
    for (const name of ['Dejar de lado', 'Juntar con otra', 'Pide otra cosa'])
      expect(screen.queryByRole('button', { name })).toBeNull();
  });
});
