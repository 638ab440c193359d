import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { Entry } from '@ventanilla/contracts';
import { addDays, localDate, weekdayOf } from '@ventanilla/directory';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { aMobileStop, aService, aStaff } from '../testing/builders.js';
import { renderApp } from '../testing/render-app.js';

afterEach(cleanup);
vi.setConfig({ testTimeout: 60_000 });

const late = { timeout: 30_000 };
const user = () => userEvent.setup({ pointerEventsCheck: 0, delay: null });
const today = localDate(new Date(), 'America/Argentina/Buenos_Aires');
const tomorrow = addDays(today, 1);

/** A published stop that comes every week, the next time tomorrow. */
function aWeeklyStop(): Entry<'mobileStop'> {
  const repeats = { every: 'weeks' as const, count: 1, days: [weekdayOf(tomorrow)], until: addDays(today, 29) };
  const { facts: plain, texts } = aMobileStop();
  const facts = { ...plain, date: tomorrow, repeats, position: { latitude: -34.71, longitude: -58.28 } };
  return aMobileStop({ facts, published: { facts, texts }, states: { es: 'published' } });
}

describe('the editor of a mobile stop', () => {
  it('says the timetable back as a sentence, with the dates that come of it', async () => {
    const stop = aWeeklyStop();
    renderApp(`/mobileStops/${stop.id}`, { entries: [stop, aService()] });
    expect(await screen.findByText(/^Cada semana: .*, de 09:00 a 14:00, desde el/, {}, late)).toBeTruthy();
    expect(screen.getByText(/5 fechas en total/)).toBeTruthy();
  });

  it('says what keeps it from being a timetable, as it is typed', async () => {
    const stop = aWeeklyStop();
    renderApp(`/mobileStops/${stop.id}`, { entries: [stop, aService()] });
    const until = await screen.findByLabelText('Hasta el día', {}, late);
    fireEvent.change(until, { target: { value: addDays(today, -10) } });
    expect(await screen.findByText('El último día tiene que ser después del primero.')).toBeTruthy();
    fireEvent.change(until, { target: { value: addDays(today, 900) } });
    expect(await screen.findByText(/^Como mucho un año/)).toBeTruthy();
  });
});

describe('one date of a mobile stop', () => {
  it('is called off in two clicks, with why, and put back with one', async () => {
    const stop = aWeeklyStop();
    const core = renderApp(`/mobileStops/${stop.id}`, { entries: [stop, aService()] });
    const changeStopDate = vi.spyOn(core, 'changeStopDate');
    const person = user();
    const [first] = await screen.findAllByText('Suspender', { selector: 'button' }, late);
    if (!first) throw new Error('There is a date to come');
    await person.click(first);
    await person.click(await screen.findByText('Por el clima'));
    await waitFor(() => expect(changeStopDate).toHaveBeenCalledOnce());
    expect(changeStopDate.mock.calls[0]?.[0]).toMatchObject({
      params: { date: tomorrow },
      body: { change: { change: 'cancelled', reason: 'weather' } },
    });
    await person.click(await screen.findByText('Dejar como estaba', {}, late));
    await waitFor(() => expect(changeStopDate).toHaveBeenCalledTimes(2));
    expect(changeStopDate.mock.calls[1]?.[0].body.change).toBeNull();
  });

  it('is moved to another place for once, with a note on it', async () => {
    const stop = aWeeklyStop();
    const core = renderApp(`/mobileStops/${stop.id}`, { entries: [stop, aService()] });
    const changeStopDate = vi.spyOn(core, 'changeStopDate');
    const person = user();
    const [first] = await screen.findAllByText('Cambiar', { selector: 'button' }, late);
    if (!first) throw new Error('There is a date to come');
    await person.click(first);
    const dialog = within(await screen.findByRole('dialog'));
    expect(dialog.queryByLabelText('Por qué')).toBeNull();
    await person.click(dialog.getByLabelText('En otro lugar, solo esta vez'));
    fireEvent.change(await dialog.findByLabelText(/^Calle y número/), { target: { value: 'Club Inventado' } });
    fireEvent.change(dialog.getByLabelText('Nota sobre esta fecha (español)'), { target: { value: 'Por la escuela' } });
    expect(dialog.getByLabelText('Por qué')).toBeTruthy();
    await person.click(dialog.getByText('Cambiar y avisar'));
    await waitFor(() => expect(changeStopDate).toHaveBeenCalledOnce());
    expect(changeStopDate.mock.calls[0]?.[0].body.change).toMatchObject({
      change: 'changed',
      instead: { date: tomorrow, address: { address1: 'Club Inventado', crossStreets: null }, position: null },
      note: { es: 'Por la escuela' },
    });
    expect(await screen.findByText('Club Inventado')).toBeTruthy();
    expect(screen.getByText('Por la escuela')).toBeTruthy();
  });

  it('keeps its place and hours when only a note is written', async () => {
    const stop = aWeeklyStop();
    const core = renderApp(`/mobileStops/${stop.id}`, { entries: [stop, aService()] });
    const changeStopDate = vi.spyOn(core, 'changeStopDate');
    const person = user();
    const [first] = await screen.findAllByText('Cambiar', { selector: 'button' }, late);
    if (!first) throw new Error('There is a date to come');
    await person.click(first);
    const dialog = within(await screen.findByRole('dialog'));
    fireEvent.change(dialog.getByLabelText('Nota sobre esta fecha (español)'), { target: { value: 'Por la escuela' } });
    await person.click(dialog.getByText('Cambiar y avisar'));
    await waitFor(() => expect(changeStopDate).toHaveBeenCalledOnce());
    expect(changeStopDate.mock.calls[0]?.[0].body.change).toEqual({ change: 'noted', note: { es: 'Por la escuela' } });
  });

  it('is not changed while the page holds what is not saved', async () => {
    const stop = aWeeklyStop();
    renderApp(`/mobileStops/${stop.id}`, { entries: [stop, aService()] });
    fireEvent.change(await screen.findByLabelText('Hasta el día', {}, late), { target: { value: addDays(today, 20) } });
    expect(await screen.findByText('Guardá primero lo que cambiaste en la página.')).toBeTruthy();
    for (const button of screen.getAllByText('Suspender', { selector: 'button' }))
      expect(button.hasAttribute('disabled')).toBe(true);
  });
});

describe('a mobile stop that somebody only reads', () => {
  it('is said as a sentence with its dates, not in the fields of a form', async () => {
    const stop = aWeeklyStop();
    const exceptions = [{ date: tomorrow, change: 'cancelled' as const, reason: 'weather' as const }];
    const read = { ...stop, facts: { ...stop.facts, exceptions } };
    renderApp(`/mobileStops/${stop.id}/show`, { entries: [read, aService()] }, aStaff({ role: 'viewer' }));
    expect(await screen.findByText(/^Cada semana: .*, de 09:00 a 14:00, desde el/, {}, late)).toBeTruthy();
    expect(screen.getByText('suspendida: por el clima')).toBeTruthy();
    expect(document.body.textContent).not.toMatch(/weather|weeks|cancelled/);
    expect(screen.queryByText('Suspender', { selector: 'button' })).toBeNull();
  });
});
