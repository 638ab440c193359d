import { cleanup, screen } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { aMunicipality, aStaff } from '../../testing/builders.js';
import { someCaseSettings } from '../../testing/case-builders.js';
import { createMemoryCore } from '../../testing/memory-core.js';
import { renderAppOn } from '../../testing/render-app.js';

afterEach(cleanup);
vi.setConfig({ testTimeout: 60_000 });

const shut = { isOpen: false, opensAt: null, closesAt: null };

it.each([
  ['at any hour', { isOpen: true }, 'Alguien atiende, a toda hora.'],
  ['until an hour', { isOpen: true, closesAt: '2026-11-27T21:00:00Z' }, /^Alguien atiende ahora, hasta el /],
  ['from an hour on', { opensAt: '2026-11-30T12:00:00Z' }, /^Ahora no hay nadie\. Vuelve a haber alguien el /],
  ['at no known hour', {}, /no se sabe cuándo vuelve/],
])('says that somebody is there %s', async (_, overrides, words) => {
  const core = createMemoryCore({ municipalities: [aMunicipality()], signedIn: aStaff({ role: 'administrator' }) });
  const settings = someCaseSettings();
  vi.spyOn(core, 'getCaseSettings').mockResolvedValue({
    ...settings,
    door: { ...settings.door, ...shut, ...overrides },
  });
  renderAppOn(core, '/cases/settings');
  expect(await screen.findByText(words)).toBeTruthy();
});
