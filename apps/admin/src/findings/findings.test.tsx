import { cleanup, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { aFinding, aService } from '../testing/builders.js';
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
