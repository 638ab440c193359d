import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import type { Schedule } from '@ventanilla/contracts';
import { AdminContext, Form } from 'react-admin';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createI18nProvider } from '../i18n/i18n-provider.js';
import { aSchedule } from '../testing/builders.js';
import { SchedulesInput } from './SchedulesInput.js';

afterEach(cleanup);

const split = aSchedule({
  periods: [
    { days: ['MO'], opensAt: '08:00', closesAt: '12:00' },
    { days: ['MO'], opensAt: '16:00', closesAt: '20:00' },
  ],
});

async function renderSchedules(schedules: Schedule[]) {
  const onSubmit = vi.fn();
  render(
    <AdminContext i18nProvider={createI18nProvider(['es'])}>
      <Form defaultValues={{ schedules }} onSubmit={onSubmit}>
        <SchedulesInput source="schedules" />
        <button type="submit">Guardar</button>
      </Form>
    </AdminContext>,
  );
  await screen.findByText('Agregar horario');
  return {
    async save(): Promise<Schedule[]> {
      fireEvent.click(screen.getByText('Guardar'));
      await vi.waitFor(() => expect(onSubmit).toHaveBeenCalled());
      return onSubmit.mock.calls[0]?.[0].schedules;
    },
  };
}

function type(label: string, time: string) {
  const field = screen.getByLabelText(label);
  fireEvent.change(field, { target: { value: time } });
  fireEvent.blur(field);
}

describe('the schedule editor', () => {
  it('copies the hours of a day to the working days and says the week in a sentence', async () => {
    const { save } = await renderSchedules([aSchedule()]);
    type('lunes, cierra', '15.30');
    fireEvent.click(screen.getByLabelText('Copiar a otros días: lunes'));
    fireEvent.click(await screen.findByText('Copiar de lunes a viernes'));
    await screen.findByText('lunes a viernes: 08:00 a 15:30');
    expect((await save())[0]?.periods).toEqual([
      { days: ['MO', 'TU', 'WE', 'TH', 'FR'], opensAt: '08:00', closesAt: '15:30' },
    ]);
  });

  it('shows and keeps two shifts of a day', async () => {
    const { save } = await renderSchedules([split]);
    expect(screen.queryByText('lunes: 08:00 a 12:00 y 16:00 a 20:00')).not.toBeNull();
    expect((await save())[0]?.periods).toEqual(split.periods);
  });

  it('closes a day at one click', async () => {
    const { save } = await renderSchedules([aSchedule()]);
    fireEvent.click(screen.getByLabelText('viernes', { selector: 'input' }));
    expect((await save())[0]?.periods[0]?.days).toEqual(['MO', 'TU', 'WE', 'TH']);
  });

  it('starts a further schedule without assuming any hours', async () => {
    const { save } = await renderSchedules([]);
    fireEvent.click(screen.getByText('Agregar horario'));
    await screen.findByText('Sin horario cargado');
    expect(await save()).toEqual([
      { validFrom: null, validTo: null, periods: [], exceptions: [], byAppointment: false },
    ]);
  });
});
