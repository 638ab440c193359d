import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { aMunicipality, aStaff } from '../testing/builders.js';
import { renderApp } from '../testing/render-app.js';

afterEach(cleanup);
vi.setConfig({ testTimeout: 90_000 });
const patient = { timeout: 30_000 };

describe('how often content is checked', () => {
  it('is chosen by kind, and what is as usual is not written down', async () => {
    const municipalities = [aMunicipality({ reviewMonths: { helpLine: 1 } })];
    const boss = aStaff({ role: 'administrator' });
    const core = renderApp('/municipalities/quilmes', { municipalities }, boss);
    const update = vi.spyOn(core, 'updateMunicipality');
    const person = userEvent.setup({ pointerEventsCheck: 0, delay: null });
    const choose = async (kind: string, period: string) => {
      await person.click(await screen.findByLabelText(kind, {}, patient));
      await person.click(within(await screen.findByRole('listbox', {}, patient)).getByText(period));
    };
    await choose('Servicio', 'cada 2 meses');
    await choose('Línea de ayuda', 'Como siempre (cada 3 meses)');
    await person.click(screen.getByText('Guardar', { selector: 'button' }));
    await waitFor(() => expect(update).toHaveBeenCalledOnce(), patient);
    expect(update.mock.calls[0]?.[0].body.municipality.reviewMonths).toEqual({ service: 2 });
  });
});
