import { cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { SharedCopyDetail } from '@ventanilla/contracts';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { anId, aStaff } from '../testing/builders.js';
import { renderApp } from '../testing/render-app.js';

afterEach(cleanup);
vi.setConfig({ testTimeout: 60_000 });

/** A national help line whose owner changed its Spanish name and its phone. */
function aCopy(overrides: Partial<SharedCopyDetail> = {}): SharedCopyDetail {
  const facts = (number: string) => ({ phones: [{ number }] });
  return {
    entry: anId(),
    municipality: 'quilmes',
    key: 'line.145',
    kind: 'helpLine',
    title: 'Trata de personas',
    owner: { entry: anId(), municipality: 'nacion', state: 'offered', versionTaken: 2 },
    isWaiting: true,
    changedAt: '2026-11-20T12:00:00.000Z',
    version: 3,
    parts: [
      { part: 'facts', choice: 'same', isWaiting: true, taken: facts('144'), theirs: facts('145'), mine: facts('144') },
      {
        ...{ part: 'es', choice: 'same', isWaiting: true },
        ...{ taken: { name: 'Trata' }, theirs: { name: 'Trata de personas' }, mine: { name: 'Trata (Quilmes)' } },
      },
    ],
    ...overrides,
  };
}

const partNamed = async (name: string) =>
  (await screen.findByText(name, { selector: 'h2' })).closest('section') as HTMLElement;

describe('shared content', () => {
  it('is listed with what waits for a decision', async () => {
    renderApp('/sharedCopies', { sharedCopies: [aCopy(), aCopy({ title: 'Migraciones', isWaiting: false })] });
    expect(await screen.findByText('Trata de personas')).toBeTruthy();
    expect(screen.getAllByText('Espera tu decisión')).toHaveLength(1);
    expect(screen.getAllByText('Al día')).toHaveLength(1);
  });

  it('is accepted part by part, and says when that replaces something of one’s own', async () => {
    const copy = aCopy();
    const core = renderApp(`/sharedCopies/${copy.entry}/show`, { sharedCopies: [copy] });
    const decide = vi.spyOn(core, 'decideOnSharedCopy');
    const spanish = await partNamed('Textos en español');
    expect(within(spanish).getByText(/Tu texto es distinto/)).toBeTruthy();
    await userEvent.click(await within(spanish).findByText('Aceptar', { selector: 'button' }));
    expect(await within(await partNamed('Textos en español')).findByText(/Igual que la de su dueño/)).toBeTruthy();
    const decisions = [{ part: 'es', choice: 'accept' }];
    expect(decide).toHaveBeenCalledWith({ params: { id: copy.entry }, body: { version: 3, decisions } });
    expect(within(await partNamed('Datos, en todos los idiomas')).getByText('Aceptar')).toBeTruthy();
  });

  it('goes on showing what changed since, where it was kept', async () => {
    const copy = aCopy();
    renderApp(`/sharedCopies/${copy.entry}/show`, { sharedCopies: [copy] });
    await userEvent.click(await within(await partNamed('Textos en español')).findByText('Dejar la mía'));
    expect(
      await within(await partNamed('Textos en español')).findByText(/Desde entonces, su dueño cambió/),
    ).toBeTruthy();
  });

  it('says that its owner stopped, and waits until that is read', async () => {
    const owner = { entry: anId(), municipality: 'nacion', state: 'withdrawn' as const, versionTaken: 2 };
    const copy = aCopy({ owner, parts: [] });
    renderApp(`/sharedCopies/${copy.entry}/show`, { sharedCopies: [copy] });
    expect(await screen.findByText(/dejó de compartirla/)).toBeTruthy();
    await userEvent.click(screen.getByText('Entendido'));
    expect(await screen.findByText('La tuya queda como está.')).toBeTruthy();
  });

  it('offers no decision to who only reads', async () => {
    const copy = aCopy();
    renderApp(`/sharedCopies/${copy.entry}/show`, { sharedCopies: [copy] }, aStaff({ role: 'viewer' }));
    expect(await partNamed('Textos en español')).toBeTruthy();
    expect(screen.queryByText('Aceptar')).toBeNull();
  });
});
