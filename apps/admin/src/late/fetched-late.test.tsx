import { cleanup, render, screen } from '@testing-library/react';
import { Component, type ReactNode } from 'react';
import { I18nContextProvider } from 'react-admin';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createI18nProvider } from '../i18n/i18n-provider.js';
import { fetchedLate } from './fetched-late.js';

type Props = { name: string };

const Greeting = ({ name }: Props) => <p>Hola, {name}</p>;

function show(page: ReactNode) {
  render(<I18nContextProvider value={createI18nProvider(['es'])}>{page}</I18nContextProvider>);
}

/** Whoever catches the errors of the page, outside of what is fetched late. */
class Outside extends Component<{ children: ReactNode }, { caught: string }> {
  override state = { caught: '' };
  static getDerivedStateFromError = (error: Error) => ({ caught: error.message });
  override render = () => (this.state.caught ? <p>Afuera: {this.state.caught}</p> : this.props.children);
}

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

describe('a part that is fetched when it is first shown', () => {
  it('says that it is on its way, and is there with what it was given', async () => {
    let arrive: (part: typeof Greeting) => void = () => {};
    const Late = fetchedLate<Props>(() => new Promise((resolve) => (arrive = resolve)));
    show(<Late name="Marta" />);
    expect((await screen.findByRole('progressbar', { name: 'Cargando' })).isConnected).toBe(true);
    arrive(Greeting);
    expect((await screen.findByText('Hola, Marta')).isConnected).toBe(true);
    expect(screen.queryByRole('progressbar')).toBeNull();
  });

  it('is not fetched before', () => {
    const load = vi.fn(async () => Greeting);
    fetchedLate<Props>(load);
    expect(load).not.toHaveBeenCalled();
  });

  it('offers to load the page anew when it can not be fetched, and leaves the rest of the page alone', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    const Late = fetchedLate<Props>(() => Promise.reject(new TypeError('Failed to fetch dynamically imported module')));
    show(
      <Outside>
        <p>Lo que ya escribiste</p>
        <Late name="Marta" />
      </Outside>,
    );
    const alert = await screen.findByRole('alert');
    expect(alert.textContent).toContain('No se pudo cargar esta parte.');
    expect((await screen.findByRole('button', { name: 'Volver a cargar' })).isConnected).toBe(true);
    expect(screen.getByText('Lo que ya escribiste').isConnected).toBe(true);
  });

  it('hands on an error of its own', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    const Late = fetchedLate<Props>(async () => () => {
      throw new Error('roto');
    });
    show(
      <Outside>
        <Late name="Marta" />
      </Outside>,
    );
    expect((await screen.findByText('Afuera: roto')).isConnected).toBe(true);
    expect(screen.queryByRole('alert')).toBeNull();
  });
});
