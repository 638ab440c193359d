import { cleanup, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, it, vi } from 'vitest';
import { anOrganization } from '../testing/builders.js';
import { renderApp } from '../testing/render-app.js';

afterEach(cleanup);
vi.setConfig({ testTimeout: 60_000 });

it('offers the organizations of the municipality, by name, to be in charge of a place', async () => {
  renderApp('/locations/create', { entries: [anOrganization()] });
  const inCharge = await screen.findByLabelText('Organización a cargo del lugar', {}, { timeout: 30_000 });
  await userEvent.setup({ pointerEventsCheck: 0, delay: null }).click(inCharge);
  expect(await screen.findByRole('option', { name: 'Secretaría de Salud' })).toBeTruthy();
  expect(screen.getByText(/Dejalo vacío si lo comparten varias/)).toBeTruthy();
});
