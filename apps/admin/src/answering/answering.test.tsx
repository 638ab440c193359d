import { cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { refusal } from '../testing/memory-parts.js';
import { aRespondent, renderRound } from '../testing/round-app.js';
import { aResponse } from '../testing/round-builders.js';

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});
vi.setConfig({ testTimeout: 60_000 });

const user = () => userEvent.setup({ pointerEventsCheck: 0, delay: null, applyAccept: false });
const question = (name: RegExp) => screen.findByRole('article', { name });
const guard = () => question(/La guardia atiende/);

describe('answering for an institution', () => {
  it('shows what it is asked and nothing else, with how far it is', async () => {
    renderRound('answers', { responses: [aResponse()] }, aRespondent());
    await guard();
    await screen.findByRole('meter', { name: '1 de 2 respondidas' });
    expect(screen.queryByText(/área a cargo/)).toBeNull();
    expect(screen.queryByText('Dirección de Niñez')).toBeNull();
  });

  it('saves by itself what is chosen and typed', async () => {
    const { core, round } = renderRound('answers', {}, aRespondent());
    const save = vi.spyOn(core, 'saveResponse');
    const card = await guard();
    await user().click(within(card).getByRole('radio', { name: 'Sí' }));
    await user().type(within(card).getByLabelText('Explicación (opcional)'), 'Sin documento.');
    await within(card).findByText(/Guardado\. Nora/);
    const [input] = save.mock.lastCall ?? [];
    expect(input?.params).toEqual({ id: round.id, indicator: 'S1', institution: 'salud' });
    expect(input?.body.response).toEqual({ step: 'yes', text: 'Sin documento.', evidence: [] });
  });

  it('stays where somebody is writing, also once the last question of the domain is answered', async () => {
    renderRound('answers', {}, aRespondent({ institutions: ['ninez'] }));
    const card = await guard();
    await user().click(within(card).getByRole('radio', { name: 'Sí' }));
    await screen.findByRole('meter', { name: '1 de 2 respondidas' });
    within(await guard()).getByText(/Guardado\. Nora/);
    expect(screen.queryByText(/área a cargo/)).toBeNull();
  });

  it('says that an answer must be chosen before anything is sent, and keeps what was typed', async () => {
    const { core } = renderRound('answers', {}, aRespondent());
    const save = vi.spyOn(core, 'saveResponse');
    const card = await guard();
    await user().type(within(card).getByLabelText('Explicación (opcional)'), 'Sin documento.');
    await within(card).findByText(/Sin terminar: elegí una respuesta/);
    expect(save).not.toHaveBeenCalled();
    expect(JSON.stringify({ ...window.localStorage })).toContain('Sin documento.');
  });

  it('sends nothing while evidence is no evidence, and says what is missing', async () => {
    const { core } = renderRound('answers', {}, aRespondent());
    const save = vi.spyOn(core, 'saveResponse');
    const card = await guard();
    await user().click(within(card).getByRole('button', { name: 'Agregar respaldo' }));
    await user().click(within(card).getByRole('radio', { name: 'Sí' }));
    await within(card).findByText(/Sin terminar: a un respaldo le falta/);
    await user().type(within(card).getByLabelText('Enlace'), 'villa.example');
    await within(card).findByText('el enlace tiene que empezar con https:// o http://.');
    expect(save).not.toHaveBeenCalled();
  });

  it('says calmly what is not sent yet while the connection is gone', async () => {
    const { core } = renderRound('answers', {}, aRespondent());
    vi.spyOn(core, 'saveResponse').mockRejectedValue(refusal('saveResponse', 'unavailable'));
    const card = await guard();
    await user().click(within(card).getByRole('radio', { name: 'No' }));
    await within(card).findByText(/Sin enviar todavía/);
    await screen.findByText('Sin enviar: 1');
  });

  it('shows both sides when somebody else answered, and overwrites nothing before one is chosen', async () => {
    const theirs = aResponse({ version: 2, by: 'Fabia', text: 'Sí, desde marzo.' });
    const { core } = renderRound('answers', { responses: [aResponse({ step: 'no', text: '' })] }, aRespondent());
    const save = vi.spyOn(core, 'saveResponse');
    save.mockRejectedValueOnce(refusal('saveResponse', 'conflict', { conflict: { current: theirs, submitted: null } }));
    const card = await guard();
    await user().type(within(card).getByLabelText('Explicación (opcional)'), 'Solo de día.');
    const conflict = await within(card).findByRole('group', { name: /Fabia respondió esto/ });
    within(within(conflict).getByRole('region', { name: 'Lo que guardó Fabia' })).getByText('Sí, desde marzo.');
    within(within(conflict).getByRole('region', { name: 'Lo que escribiste' })).getByText('Solo de día.');
    expect(save).toHaveBeenCalledTimes(1);
    await user().click(within(conflict).getByRole('button', { name: 'Dejar lo guardado' }));
    await within(card).findByText(/Guardado\. Fabia/);
    expect(within(card).getByLabelText<HTMLTextAreaElement>('Explicación (opcional)').value).toBe('Sí, desde marzo.');
  });

  it('says why core does not take an answer, and lets go of it when the person does', async () => {
    const { core } = renderRound('answers', {}, aRespondent());
    vi.spyOn(core, 'saveResponse').mockRejectedValue(refusal('saveResponse', 'wrongState'));
    const card = await guard();
    await user().click(within(card).getByRole('radio', { name: 'No' }));
    await within(card).findByText(/La ronda ya no recibe respuestas/);
    await user().click(within(card).getByRole('button', { name: 'Descartar' }));
    expect(within(card).queryByRole('alert')).toBeNull();
    expect(within(card).getByRole<HTMLInputElement>('radio', { name: 'No' }).checked).toBe(false);
  });

  it('is reading only while the round takes no answers', async () => {
    renderRound('answers', { responses: [aResponse()] }, aRespondent(), { phase: 'drafting' });
    const card = await guard();
    await screen.findByText(/no recibe respuestas en esta fase/);
    expect(within(card).queryByRole('radio')).toBeNull();
    within(card).getByText('Sí, sin pedir documento.');
  });

  it('keeps comments between the institution and those who run the round', async () => {
    renderRound('answers', {}, aRespondent());
    const card = await guard();
    await user().click(within(card).getByRole('button', { name: 'Comentarios (0)' }));
    await user().type(await within(card).findByLabelText('Comentario'), '¿Vale la guardia del hospital?');
    await user().click(within(card).getByRole('button', { name: 'Comentar' }));
    await within(card).findByText('¿Vale la guardia del hospital?', { selector: 'p' });
  });
});

describe('a file as evidence', () => {
  async function choose(file: File) {
    const { core } = renderRound('answers', { responses: [aResponse()] }, aRespondent());
    const add = vi.spyOn(core, 'addEvidenceFile');
    const card = await guard();
    await user().upload(within(card).getByLabelText('Archivo de respaldo'), file);
    return { core, add, card };
  }
  const pdf = (bytes = '%PDF-1.7') => new File([bytes], 'ordenanza.pdf', { type: 'application/pdf' });

  it('is sent and stands at the answer by its name', async () => {
    const { card, add } = await choose(pdf());
    await within(card).findByRole('button', { name: 'Descargar ordenanza.pdf' });
    expect(add.mock.lastCall?.[0].body).toMatchObject({
      indicator: 'S1',
      institution: 'salud',
      content: btoa('%PDF-1.7'),
    });
    await within(card).findByText(/Guardado\. Nora/);
  });

  it.each([
    ['of a kind that is not taken', new File(['x'], 'acta.exe'), /Se aceptan archivos pdf/],
    ['that is empty', pdf(''), /Está vacío/],
    ['with an endless name', new File(['x'], `${'a'.repeat(300)}.pdf`), /El nombre es demasiado largo/],
  ])('%s is refused without being sent', async (_, file, why) => {
    const { card, add } = await choose(file);
    await within(card).findByText(why);
    expect(add).not.toHaveBeenCalled();
  });

  it('that is too large is refused without being sent', async () => {
    const file = pdf();
    Object.defineProperty(file, 'size', { value: 21 * 1024 * 1024 });
    const { card, add } = await choose(file);
    await within(card).findByText(/Es demasiado grande/);
    expect(add).not.toHaveBeenCalled();
  });

  it.each([
    ['fileContent', /El contenido no es lo que dice su nombre/],
    ['tooMany', /La ronda ya tiene todos los archivos/],
  ])('that core refuses with %s says so plainly', async (code, why) => {
    const { core } = renderRound('answers', { responses: [aResponse()] }, aRespondent());
    const problems = [{ path: 'content', code, message: '' }];
    vi.spyOn(core, 'addEvidenceFile').mockRejectedValue(refusal('addEvidenceFile', 'invalid', { problems }));
    const card = await guard();
    await user().upload(within(card).getByLabelText('Archivo de respaldo'), pdf());
    await within(card).findByText(why);
  });

  it('that did not arrive is sent again as the same write', async () => {
    const { core } = renderRound('answers', { responses: [aResponse()] }, aRespondent());
    const add = vi.spyOn(core, 'addEvidenceFile').mockRejectedValueOnce(refusal('addEvidenceFile', 'unavailable'));
    const card = await guard();
    await user().upload(within(card).getByLabelText('Archivo de respaldo'), pdf());
    await within(card).findByText(/hace falta conexión/);
    await user().click(within(card).getByRole('button', { name: 'Probar de nuevo' }));
    await within(card).findByRole('button', { name: 'Descargar ordenanza.pdf' });
    const [first, second] = add.mock.calls.map(([{ body }]) => body.clientId);
    expect(second).toBe(first);
  });
});

describe('signing out with something unsent', () => {
  it('asks first, and says where it stays', async () => {
    const { core } = renderRound('answers', {}, aRespondent());
    vi.spyOn(core, 'saveResponse').mockRejectedValue(refusal('saveResponse', 'unavailable'));
    const signOut = vi.spyOn(core, 'signOut');
    const card = await guard();
    await user().click(within(card).getByRole('radio', { name: 'No' }));
    // On a narrow screen, as here, react-admin names the button itself.
    await user().click(await screen.findByRole('button', { name: 'Profile' }));
    await user().click(await screen.findByRole('menuitem', { name: 'Salir' }));
    const dialog = await screen.findByRole('dialog', { name: 'Sin enviar: 1' });
    within(dialog).getByText(/guardadas en este navegador con tu nombre/);
    expect(signOut).not.toHaveBeenCalled();
    await user().click(within(dialog).getByRole('button', { name: 'Salir igual' }));
    expect(signOut).toHaveBeenCalled();
    expect(JSON.stringify({ ...window.localStorage })).toContain('unsent');
  });
});
