import { cleanup, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { aMunicipality, aService } from '../testing/builders.js';
import { createMemoryCore } from '../testing/memory-core.js';
import { renderAppOn } from '../testing/render-app.js';

type Count = { total: number; atLeast?: true };

function showServices(count: Count) {
  const core = createMemoryCore({ municipalities: [aMunicipality()] });
  renderAppOn({ ...core, listEntries: async () => ({ items: [aService()], ...count }) }, '/services');
}

afterEach(cleanup);

describe('a list', () => {
  it('says how many there are', async () => {
    showServices({ total: 2_750 });
    expect(await screen.findByText('1-25 de 2.750')).toBeDefined();
  });

  it('says of a very long one how many there are at least', async () => {
    showServices({ total: 10_000, atLeast: true });
    expect(await screen.findByText('1-25 de más de 10.000')).toBeDefined();
  });
});

describe('what translations lack', () => {
  it('says where it is very much that nobody has counted all of it', async () => {
    const core = createMemoryCore({ municipalities: [aMunicipality()] });
    const most = { items: [aService()], total: 10_000, atLeast: true as const };
    renderAppOn({ ...core, listEntries: async () => most }, '/to-translate?language=en');
    expect(await screen.findByText('Falta (más de 10.000)')).toBeDefined();
    cleanup();
    renderAppOn({ ...core, listEntries: async () => most }, '/');
    expect((await screen.findAllByText('más de 10.000')).length).toBeGreaterThan(0);
  });
});
