import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { aFinding, aProfile } from '../testing/builders.js';
import { renderApp } from '../testing/render-app.js';

afterEach(cleanup);
vi.setConfig({ testTimeout: 60_000 });

const text = `Migration Governance: examples of well-developed areas
- The Office for Newcomers opens its doors to everyone.
Areas with potential for further development
- There is no guide for newcomers yet.
2024 March`;

async function chooseFile(name: string, content: string | Uint8Array<ArrayBuffer>) {
  renderApp('/profiles/read');
  const input = await screen.findByLabelText('Elegir archivo', { selector: 'input' });
  await userEvent.upload(input, new File([content], name), { applyAccept: false });
}

describe('taking over a published profile', () => {
  it('shows what was read with its lines, and takes nothing before every doubt is confirmed', async () => {
    renderApp('/profiles/read');
    await userEvent.click(await screen.findByRole('textbox', { name: 'Texto o código de la página' }));
    await userEvent.paste(text);
    await userEvent.click(screen.getByRole('button', { name: 'Leer' }));
    await screen.findByRole('heading', { name: '1. Derechos de los migrantes' });
    expect(screen.getByText('(Línea 2)')).toBeTruthy();
    const take = screen.getByRole('button', { name: 'Traer como borradores' });
    const fill = (name: string, value: string) => userEvent.type(screen.getByRole('textbox', { name }), value);
    await fill('Título', 'Perfil de Villa Ejemplo');
    await fill('Quién lo publicó', 'OIM');
    expect(take.hasAttribute('disabled')).toBe(true);
    for (const box of screen.getAllByRole('checkbox', { name: 'Lo miré y está bien' })) await userEvent.click(box);
    await userEvent.click(take);
    expect(await screen.findByText('Listo: 2 hallazgos en borrador.')).toBeTruthy();
  });

  const spanish = text.replace('There is no guide for newcomers yet.', 'Todavía no hay una guía.');

  it('is read from a file with its accents, whichever way it was saved', async () => {
    await chooseFile(
      'perfil.txt',
      Uint8Array.from(spanish, (letter) => letter.charCodeAt(0)),
    );
    expect(await screen.findByRole('heading', { name: '1. Derechos de los migrantes' })).toBeTruthy();
    expect(screen.getByRole('textbox', { name: 'Texto o código de la página' })).toHaveProperty('value', spanish);
  });

  it('is read from a PDF, with its pages beside its lines and what was left out of it', async () => {
    await chooseFile('Perfil.PDF', `%PDF-1.7\n${text}`);
    expect(await screen.findByText('(Línea 2, página 1)')).toBeTruthy();
    expect(screen.getByText(/Líneas 1 a 4, desde la página 1/)).toBeTruthy();
    expect(screen.getByText(/Quedó fuera del texto.*«Página …»/)).toBeTruthy();
    expect(screen.getByRole('textbox', { name: 'Texto o código de la página' })).toHaveProperty('value', `\f${text}`);
  });

  it('is read from a PDF that is dropped', async () => {
    renderApp('/profiles/read');
    const place = await screen.findByText('Soltá acá tu archivo');
    const files = [new File([`%PDF-1.7\n${text}`], 'perfil.pdf')];
    fireEvent.drop(place, { dataTransfer: { files } });
    expect(await screen.findByText('(Línea 2, página 1)')).toBeTruthy();
  });

  it('says what to do where core does not read a PDF, and keeps what was there', async () => {
    await chooseFile('perfil.txt', text);
    await screen.findByText('(Línea 2)');
    const input = screen.getByLabelText('Elegir archivo', { selector: 'input' });
    await userEvent.upload(input, new File(['%PDF-1.7 /Encrypt'], 'perfil.pdf'));
    expect(await screen.findByText(/Imprimilo a un PDF sin contraseña/)).toBeTruthy();
    expect(screen.getByRole('textbox', { name: 'Texto o código de la página' })).toHaveProperty('value', text);
    await userEvent.upload(input, new File([text], 'perfil.txt'));
    await waitFor(() => expect(screen.queryByText(/Imprimilo a un PDF sin contraseña/)).toBeNull());
  });

  it('is not read from other files, nor from what is longer than any profile', async () => {
    await chooseFile('perfil.docx', 'PK');
    expect(await screen.findByText('Solo se leen archivos .pdf, .txt y .html.')).toBeTruthy();
    cleanup();
    await chooseFile('perfil.pdf', new Uint8Array(20 * 1024 * 1024 + 1));
    expect(await screen.findByText(/El PDF pasa de 20 MB/)).toBeTruthy();
    cleanup();
    await chooseFile('perfil.html', 'a'.repeat(600_001));
    expect(await screen.findByText(/más largo que cualquier perfil/)).toBeTruthy();
    expect(screen.getByRole('textbox', { name: 'Texto o código de la página' })).toHaveProperty('value', '');
  });

  it('lets a person say which domain a part is about', async () => {
    renderApp('/profiles/read');
    await userEvent.click(await screen.findByRole('textbox', { name: 'Texto o código de la página' }));
    await userEvent.paste(text);
    await userEvent.click(screen.getByRole('button', { name: 'Leer' }));
    await userEvent.click(await screen.findByRole('combobox', { name: 'Dimensión' }));
    await userEvent.click(screen.getByRole('option', { name: /^3\. / }));
    expect(await screen.findByRole('heading', { name: '3. Alianzas' })).toBeTruthy();
    expect(screen.getByText('Se entiende bien')).toBeTruthy();
  });
});

describe('a profile as a whole', () => {
  it('says with its wheel, and in the picture that is taken along, that other questions were asked', async () => {
    const pictures: Blob[] = [];
    const keep = (picture: Blob) => {
      pictures.push(picture);
      return '#';
    };
    Object.assign(URL, { createObjectURL: keep, revokeObjectURL: () => undefined });
    const plain = aProfile();
    renderApp(`/profiles/${plain.id}/whole`, {
      entries: [{ ...plain, facts: { ...plain.facts, questionnaire: 'derived' } }],
    });
    expect(
      (await screen.findByText('Deriva de hallazgos publicados; no es el cuestionario oficial.')).isConnected,
    ).toBe(true);
    await userEvent.click(screen.getByRole('button', { name: 'Bajar SVG' }));
    const reader = new FileReader();
    reader.readAsText(pictures[0] as Blob);
    await waitFor(() => expect(reader.result).toContain('no es el cuestionario oficial.'));
  });

  const profile = aProfile();
  const worded = { keywords: [], institution: '', text: 'El municipio acerca sus servicios.' };
  const read = aFinding(
    { texts: { es: { ...worded, reviewed: true } }, states: { es: 'draft' } },
    { profile: profile.key },
  );
  const unread = aFinding({ texts: { es: { ...worded, reviewed: false } } }, { profile: profile.key });

  it('says in a sentence what is missing, with the way to it, and is not published before', async () => {
    renderApp(`/profiles/${profile.id}/whole`, { entries: [profile, unread] });
    const problem = await screen.findByText(/Falta que alguien lea el texto/);
    expect(within(problem).getByRole('link').getAttribute('href')).toBe(`#/findings/${unread.id}`);
    expect(screen.getByText(/Faltan las fuentes principales/)).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Publicar el perfil completo' }).hasAttribute('disabled')).toBe(true);
  });

  it('is published with its findings', async () => {
    renderApp(`/profiles/${profile.id}/whole`, { entries: [profile, read] });
    await screen.findByRole('button', { name: 'Publicar el perfil completo' });
    expect(screen.queryByRole('link', { name: 'Ver la página pública' })).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'Publicar el perfil completo' }));
    expect(await screen.findByText('El perfil está publicado.')).toBeTruthy();
    expect(await screen.findByText(/2 de 2 textos \(publicado\)/)).toBeTruthy();
    const page = screen.getByRole('link', { name: 'Ver la página pública' });
    expect(page.getAttribute('href')).toBe('/m/quilmes/es/profile');
  });
});
