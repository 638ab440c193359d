import { aMunicipality } from '@ventanilla/testing';
import type { Browser, Page } from 'playwright-core';
import { expect } from 'vitest';
import { launchChromium } from '../../support/browser.js';
import { aColleague, type Colleague, type Desk, openDesk } from '../../support/dashboard.js';
import { openWindow, type TestWindow } from '../../support/open-window.js';
import type { Answerer } from '../../support/round/answering.js';
import { municipality } from '../../support/round/questionnaire.js';
import { needsOn } from '../../support/round/running.js';

/** One round, walked once: who is there, each from the part on in which they come. */
export class Walk {
  window!: TestWindow;
  browser!: Browser;
  fabia!: Colleague;
  focal!: Desk;
  manager!: Desk;
  reader!: Page;
  doctor!: Answerer;
  teacher!: Answerer;
  round!: string;

  async begin(): Promise<void> {
    [this.window, this.browser] = await Promise.all([openWindow({ content: 'none' }), launchChromium()]);
    const names = { es: 'Villa Ejemplo', en: 'Villa Ejemplo' };
    const body = { id: municipality, municipality: aMunicipality({ names }) };
    await this.window.administrator.createMunicipality({ body });
    this.fabia = await aColleague(this.window, { name: 'Fabia', role: 'focalPoint', municipalities: [municipality] });
    this.focal = await openDesk(this.browser, this.window, this.fabia);
  }

  async end(): Promise<void> {
    await this.browser?.close();
    await this.window?.close();
  }
}

/** A page shows at first what it knew before: it is looked at until it shows this. */
export async function shown<Read>(read: () => Promise<Read>, expected: unknown): Promise<void> {
  await expect.poll(read, { timeout: 15_000 }).toEqual(expected);
}

export async function expectNeeds({ focal, round }: Walk, ...sentences: string[]): Promise<void> {
  await focal.open(`rounds/${round}`);
  await shown(() => needsOn(focal), sentences);
}

export const lines = (expected: readonly string[]) => expected.map((line) => expect.stringContaining(line));

export const interpreters = 'No hay intérpretes en los centros de salud.';
