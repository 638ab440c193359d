import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { aGuide } from '../testing/builders.js';
import { renderApp } from '../testing/render-app.js';

afterEach(cleanup);
vi.setConfig({ testTimeout: 60_000 });

async function openGuide() {
  const guide = aGuide();
  const core = renderApp(`/guides/${guide.id}`, { entries: [guide] });
  await screen.findByDisplayValue('Qué llevar');
  return { updateEntry: vi.spyOn(core, 'updateEntry') };
}

const press = async (label: string) => fireEvent.click(await screen.findByLabelText(label));

async function saved(updateEntry: Awaited<ReturnType<typeof openGuide>>['updateEntry']) {
  fireEvent.click(await screen.findByText('Guardar borrador', { selector: 'button' }));
  await waitFor(() => expect(updateEntry).toHaveBeenCalledOnce());
  return updateEntry.mock.calls[0]?.[0].body.entry.texts;
}

describe('the sections of a guide', () => {
  it('keep their ids when one is moved and one is added', async () => {
    const { updateEntry } = await openGuide();
    await press('Bajar: Secciones 1');
    fireEvent.click(await screen.findByText('Agregar sección', { selector: 'button' }));
    const added = (part: string) => document.querySelector(`[name="texts.es.sections.2.${part}"]`) as Element;
    await waitFor(() => expect(added('heading')).not.toBeNull());
    fireEvent.change(added('heading'), { target: { value: 'Cuándo' } });
    fireEvent.change(added('body'), { target: { value: 'Todo el año.' } });
    expect(await saved(updateEntry)).toMatchObject({
      es: { sections: [{ id: 's2', heading: 'Dónde' }, { id: 's1', heading: 'Qué llevar' }, { heading: 'Cuándo' }] },
      pt: { sections: [{ id: 's1' }, { id: 's2' }] },
    });
  });

  it('keep their ids when one before them is removed', async () => {
    const { updateEntry } = await openGuide();
    await press('Quitar: Secciones 1');
    expect(await saved(updateEntry)).toMatchObject({
      es: { sections: [{ id: 's2', heading: 'Dónde', body: 'En la escuela más cercana, de 8 a 12.' }] },
    });
  });

  it('stand in a translation beside the section they translate, wherever that has gone', async () => {
    await openGuide();
    await press('Bajar: Secciones 1');
    fireEvent.click(await screen.findByText('Português', { selector: '[role=tab] *' }));
    const heading = await screen.findByDisplayValue('O que levar');
    const row = heading.closest('fieldset > div');
    expect(row?.textContent).toContain('Llevá la partida de nacimiento.');
    expect(row?.textContent).not.toContain('En la escuela más cercana');
  });
});
