import { cleanup, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { aMunicipality } from '../testing/builders.js';
import { createMemoryCore } from '../testing/memory-core.js';
import { refusal } from '../testing/memory-parts.js';
import { renderAppOn } from '../testing/render-app.js';

afterEach(cleanup);
vi.setConfig({ testTimeout: 60_000 });

function renderSignedOut() {
  const core = createMemoryCore({ municipalities: [aMunicipality()] });
  vi.spyOn(core, 'refreshSession').mockRejectedValue(refusal('refreshSession', 'unauthenticated'));
  renderAppOn(core, '/');
  return userEvent.setup({ pointerEventsCheck: 0, delay: null });
}

async function signIn(user: ReturnType<typeof userEvent.setup>, password: string) {
  await user.type(await screen.findByLabelText(/Correo electrónico/), 'gestion@quilmes.example');
  await user.type(screen.getByLabelText(/Contraseña/), password);
  await user.click(screen.getByText('Ingresar', { selector: 'button' }));
}

describe('signing in', () => {
  it('leads to the desk of the municipality', async () => {
    await signIn(renderSignedOut(), 'una frase bien larga');
    await screen.findByText('Hoy en la ventanilla: Quilmes');
    await screen.findByText('15 preguntas hoy');
  });

  it('says that e-mail or password do not match, and keeps the token out of storage', async () => {
    await signIn(renderSignedOut(), 'otra cosa');
    await screen.findByText(/no coinciden/);
    expect(JSON.stringify({ ...window.localStorage, ...window.sessionStorage })).not.toContain('token');
  });
});
