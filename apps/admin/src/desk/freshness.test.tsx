import { cleanup, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { someStatistics } from '../testing/builders.js';
import { renderApp } from '../testing/render-app.js';

afterEach(cleanup);

const chart = async () => (await screen.findByText('Qué tan fresco está')).closest('section') ?? document.body;

describe('how fresh what is public is', () => {
  it('is said in numbers beside the bars, with the way to what has gone longest unchecked', async () => {
    renderApp('/', { statistics: someStatistics() });
    const { textContent } = await chart();
    expect(textContent).toContain('Hasta 3 meses21 de 57');
    expect(textContent).toContain('Más de 12 meses4 de 57');
    expect(textContent).toContain('Nunca9 de 57');
    const link = within(await chart()).getByText('Ver lo que hace más que nadie verifica');
    expect(link.getAttribute('href')).toContain('/entries?sort=checkedAt&order=ASC');
  });

  it('says so when nothing is public yet', async () => {
    const freshness = { within3Months: 0, within6Months: 0, within12Months: 0, longer: 0, never: 0 };
    renderApp('/', { statistics: someStatistics({ freshness }) });
    expect((await screen.findByText('Todavía no hay nada publicado para verificar.')).isConnected).toBe(true);
  });
});
