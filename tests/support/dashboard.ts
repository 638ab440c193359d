import type { CoreClient } from '@ventanilla/contracts';
import { aStaffMember } from '@ventanilla/testing';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { openPage } from './browser.js';
import { signIn, type TestWindow } from './open-window.js';

type Staff = ReturnType<typeof aStaffMember>;

/** Somebody of the staff, and core as they see it. */
export type Colleague = { readonly email: string; readonly password: string; readonly core: CoreClient };

/** Somebody at the dashboard, in a browser of their own. */
export type Desk = {
  readonly context: BrowserContext;
  readonly page: Page;
  /** Uncaught errors, and answers of 500 and above. */
  readonly failures: string[];
  /** Goes to a place of the dashboard, as its address says it: `services`, `review`. */
  readonly open: (place: string) => Promise<unknown>;
  readonly close: () => Promise<void>;
};

const password = 'a long sentence for a test';

/** Where the towns of the tests are: for three hours of each night it is another day there than in UTC. */
export const townsZone = 'America/Argentina/Buenos_Aires';

/** Lets somebody in: a content manager of Quilmes unless told otherwise. */
export async function aColleague(window: TestWindow, overrides: Partial<Staff> & Pick<Staff, 'name'>) {
  const email = `${overrides.name.normalize('NFD').replace(/\W/g, '').toLowerCase()}@staff.example`;
  await window.administrator.createStaff({ body: { staff: aStaffMember({ email, ...overrides }), password } });
  return { email, password, core: await signIn(window.stack.coreUrl, email, password) } satisfies Colleague;
}

/**
 * Opens the dashboard for somebody who is signed in already: the browser is given the session's cookie, as it would be
 * after the form. What the form itself does is held by the journeys that are about it.
 */
export async function openDesk(
  browser: Browser,
  { stack }: TestWindow,
  { email, password }: Pick<Colleague, 'email' | 'password'>,
  place = '',
  { locale = 'es-AR', width = 1440 } = {},
): Promise<Desk> {
  const context = await browser.newContext({
    locale,
    timezoneId: townsZone,
    viewport: { width, height: 900 },
    reducedMotion: 'reduce',
  });
  const answer = await context.request.post(`${stack.coreUrl}/v1/session`, { data: { email, password } });
  if (!answer.ok()) throw new Error(`${email} was not let in: ${await answer.text()}`);
  const { page, failures } = await openPage(context);
  const open = (to: string) => page.goto(`${stack.coreUrl}/admin/#/${to}`);
  await open(place);
  return { context, page, failures, open, close: () => context.close() };
}
