import { cleanup, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, it, vi } from 'vitest';
import { aFinding, anAuditEntry, aProfile, aService } from '../testing/builders.js';
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

it('calls an entry by its name in the language of the reader and leads there, and by its key once it is gone', async () => {
  const service = aService({ key: 'svc.q.vacunas' });
  const there = anAuditEntry({ id: '1'.repeat(24), resourceId: service.id, title: service.key });
  const gone = anAuditEntry({ id: '2'.repeat(24), resourceId: 'f'.repeat(24), title: 'svc.q.cerrado' });
  const signIn = { action: 'signIn', resource: 'session', kind: null } as const;
  const person = anAuditEntry({ ...signIn, id: '3'.repeat(24), resourceId: service.id, title: 'Marta' });
  renderApp('/audit', { audit: [there, gone, person], entries: [service] });
  const link = await screen.findByRole('link', { name: service.texts['es']?.name ?? '' }, { timeout: 30_000 });
  expect(link.getAttribute('href')).toContain(`/services/${service.id}`);
  expect(screen.queryByText('svc.q.vacunas')).toBeNull();
  expect(screen.getByText('svc.q.cerrado').closest('a')).toBeNull();
  expect(screen.getByText('Marta').closest('a')).toBeNull();
});

it('shows of what is new only what it is, and nothing that is empty', async () => {
  const changes = [
    { path: 'texts.es.name', before: null, after: 'Vacunatorio' },
    { path: 'facts.email', before: null, after: null },
  ];
  const audit = [anAuditEntry({ action: 'create', changes })];
  renderApp('/audit', { audit });
  const user = userEvent.setup({ pointerEventsCheck: 0, delay: null });
  await user.click(await screen.findByText('1 cambio', {}, { timeout: 30_000 }));
  expect(await screen.findByText('Vacunatorio', {}, { timeout: 30_000 })).toBeTruthy();
  expect(screen.queryByText(/vacío/)).toBeNull();
});

it('calls the domain of a finding as its profile does', async () => {
  const domains = [{ number: 2, names: { es: 'Trabajo digno' }, scope: {}, topics: [] }];
  const blank = aProfile();
  const profile = aProfile({ facts: { ...blank.facts, domains } });
  const finding = aFinding({}, { profile: profile.key, domain: 2 });
  const changes = [{ path: 'facts.domain', before: 1, after: 2 }];
  renderApp('/audit', { audit: [anAuditEntry({ resourceId: finding.id, changes })], entries: [profile, finding] });
  const user = userEvent.setup({ pointerEventsCheck: 0, delay: null });
  await user.click(await screen.findByText('1 cambio', {}, { timeout: 30_000 }));
  expect(await screen.findByText('Trabajo digno', {}, { timeout: 30_000 })).toBeTruthy();
});
