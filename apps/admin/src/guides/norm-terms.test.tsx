import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { blankFacts } from '../entries/blank-entry.js';
import { anOrganization } from '../testing/builders.js';
import { renderApp } from '../testing/render-app.js';

afterEach(cleanup);
vi.setConfig({ testTimeout: 60_000 });

const { facts: _, texts: __, ...life } = anOrganization();
const law = {
  ...life,
  kind: 'guide' as const,
  key: 'law.salud',
  facts: {
    ...blankFacts.guide,
    nature: 'law' as const,
    terms: [{ standing: 'withoutDni' as const, rule: 'plannedCareMayBeCharged' as const }],
    termsHoldAt: [],
  },
  texts: {
    es: {
      title: 'Cuándo cobra el hospital',
      summary: 'Depende de los papeles.',
      sections: [],
      keywords: [],
      reviewed: true,
    },
  },
  published: null,
};

describe('what a norm lays down', () => {
  it('is shown in the words that askers read, and one more case is saved with it', async () => {
    const core = renderApp(`/guides/${law.id}`, { entries: [law] });
    const updateEntry = vi.spyOn(core, 'updateEntry');
    const user = userEvent.setup({ pointerEventsCheck: 0, delay: null });
    await screen.findByText('pueden cobrar la atención programada');
    fireEvent.click(await screen.findByText('Agregar caso', { selector: 'button' }));
    await user.click(await screen.findByText('Guardar borrador', { selector: 'button' }));
    await waitFor(() => expect(updateEntry).toHaveBeenCalledOnce());
    expect(updateEntry.mock.calls[0]?.[0].body).toMatchObject({
      entry: {
        facts: {
          terms: [
            { standing: 'withoutDni', rule: 'plannedCareMayBeCharged' },
            { standing: 'any', rule: 'careFree' },
          ],
        },
      },
    });
  });
});
