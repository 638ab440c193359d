import { cleanup, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { aFinding, aProfile, aService } from '../testing/builders.js';
import { renderApp } from '../testing/render-app.js';

afterEach(cleanup);
vi.setConfig({ testTimeout: 60_000 });

const service = aService();
const text = 'Hay sistemas de comunicación para las crisis.';
const crisis = aFinding(
  { texts: { es: { keywords: [], reviewed: true, text, institution: 'Defensa Civil' } } },
  { domain: 5, related: [service.key] },
);

describe('the wheel of the domains', () => {
  it('shows the findings of the domain that is chosen by key, with their services', async () => {
    renderApp('/findings', { entries: [service, aFinding({}, { domain: 1 }), crisis] });
    const [segment] = await screen.findAllByLabelText(
      '5 · 1/0. Movilidad en situaciones de crisis: 1 bien desarrollados, 0 con potencial',
    );
    expect(screen.queryByText(text)).toBeNull();
    segment?.focus();
    await userEvent.keyboard('{Enter}');
    const finding = await screen.findByText(text);
    expect(finding.getAttribute('href')).toBe(`#/findings/${crisis.id}`);
    expect(screen.getByText('Vacunación').getAttribute('href')).toBe(`#/services/${service.id}`);
  });
});

describe('findings of a profile whose set has other domains', () => {
  const domains = Array.from({ length: 10 }, (_, at) => ({
    number: at + 1,
    names: { es: `Área ${at + 1}` },
    scope: {},
  }));
  const ten = aProfile({ key: 'profile.diez', facts: { ...aProfile().facts, domains } });
  const finding = aFinding({}, { profile: ten.key, domain: 7 });

  it('stand under what that set calls its domains, all of which are on the wheel', async () => {
    renderApp('/findings', { entries: [ten, finding] });
    const [slice] = await screen.findAllByLabelText('7 · 1/0. Área 7: 1 bien desarrollados, 0 con potencial');
    // It has no picture of its own: its number stands in its place.
    expect([...(slice?.querySelectorAll('text, svg') ?? [])].map(({ textContent }) => textContent)).toEqual([
      '7',
      '1/0',
    ]);
    expect(screen.getAllByRole('button', { name: /Área \d+: \d bien desarrollados/ })).toHaveLength(20);
    expect(screen.queryByText('Derechos de los migrantes')).toBeNull();
  });

  it.each([
    ['by those names', [ten, finding], 'Área 7'],
    ['by their number where the profile is gone', [finding], 'Dimensión 7'],
  ])('are read %s', async (_, entries, name) => {
    renderApp(`/findings/${finding.id}/show`, { entries });
    expect(await screen.findByText(name)).toBeTruthy();
  });

  it('are put into one of these', async () => {
    renderApp(`/findings/${finding.id}`, { entries: [ten, finding] });
    await screen.findByText('7. Área 7');
    await userEvent.click(screen.getByRole('combobox', { name: /^Dimensión/ }));
    expect(await screen.findAllByRole('option', { name: /^\d+\. Área/ })).toHaveLength(10);
  });
});
