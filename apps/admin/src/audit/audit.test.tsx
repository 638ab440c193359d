import { cleanup, screen } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { anAuditEntry } from '../testing/builders.js';
import { renderApp } from '../testing/render-app.js';

afterEach(cleanup);
vi.setConfig({ testTimeout: 60_000 });

it('says who did it, an organization without an account too, and what they wrote beside it', async () => {
  const done = { action: 'submitForReview' as const, why: 'Cambió el horario de los martes' };
  const corrected = { action: 'correct' as const, staff: null, organization: 'Secretaría de Salud' };
  const audit = [anAuditEntry({ ...done, id: '1'.repeat(24) }), anAuditEntry({ ...corrected, id: '2'.repeat(24) })];
  renderApp('/audit', { audit });
  expect(await screen.findByText('“Cambió el horario de los martes”', {}, { timeout: 30_000 })).toBeTruthy();
  expect(await screen.findByText('Secretaría de Salud')).toBeTruthy();
});
