import { cleanup, screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { aFinding, anOrganization, aService } from '../testing/builders.js';
import { renderApp } from '../testing/render-app.js';

afterEach(cleanup);
vi.setConfig({ testTimeout: 60_000 });

describe('what an entry points to', () => {
  it('is shown by its name, which comes after the key', async () => {
    const organization = anOrganization();
    const service = aService({ facts: { ...aService().facts, organization: organization.key } });
    renderApp(`/services/${service.id}`, { entries: [organization, service] });
    expect(await screen.findByDisplayValue('Secretaría de Salud')).toBeTruthy();
    expect(screen.queryByDisplayValue(organization.key)).toBeNull();
  });

  it('is shown by its name also where there are several, and by its key where nothing has it any more', async () => {
    const service = aService();
    const finding = aFinding({ facts: { ...aFinding().facts, related: [service.key, 'svc.gone'] } });
    renderApp(`/findings/${finding.id}`, { entries: [service, finding] });
    const name = service.texts['es']?.name ?? '';
    expect(await screen.findByText(name, { selector: '.MuiChip-label' })).toBeTruthy();
    expect(screen.getByText('svc.gone', { selector: '.MuiChip-label' })).toBeTruthy();
  });
});
