import { configure, render } from '@testing-library/react';
import type { Staff } from '@ventanilla/contracts';
import { vi } from 'vitest';
import { App } from '../App.js';
import type { DeskCore } from '../core/desk-core.js';
import { createSession } from '../core/session.js';
import { aMunicipality, aStaff } from './builders.js';
import { createMemoryCore, type MemoryContents } from './memory-core.js';
import { quickenLabels } from './quick-labels.js';

// A whole application on a busy machine needs more than the usual second.
configure({ asyncUtilTimeout: 30_000, defaultHidden: true, getElementError: withoutThePage });

// The router looks for a base address at every link it draws, which takes jsdom through the whole page where there is none.
if (document.querySelector('base') === null) document.head.prepend(document.createElement('base'));

quickenLabels();

/** The whole dashboard at one of its pages, signed in, on core's twin. */
export function renderApp(page: string, contents: MemoryContents = {}, signedIn: Staff = aStaff()) {
  const core = createMemoryCore({ municipalities: [aMunicipality()], signedIn, ...contents });
  renderAppOn(core, page);
  return core;
}

export function renderAppOn(core: DeskCore, page: string) {
  window.location.hash = page;
  window.localStorage.clear();
  vi.spyOn(window, 'getComputedStyle').mockReturnValue(unstyled());
  vi.spyOn(window.navigator, 'languages', 'get').mockReturnValue(['es-AR']);
  render(<App connection={{ core, session: createSession(core) }} />);
}

/** What is not there yet is looked for again and again, and each time the usual error prints the page it is not on. */
function withoutThePage(message: string | null): Error {
  const error = new Error(message ?? 'Nothing on the page is as asked for.');
  error.name = 'TestingLibraryElementError';
  return error;
}

/** Nothing is laid out in jsdom, but working out that nothing is takes it seconds a page; textareas ask on each render. */
function unstyled(): CSSStyleDeclaration {
  const { style } = document.createElement('div');
  style.width = '0px';
  return style;
}
