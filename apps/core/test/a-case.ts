import { type CaseSettingsInput, type CoreClient, operations, type PersonSays, type Role } from '@ventanilla/contracts';
import { aStaffMember } from '@ventanilla/testing';
import { type RunningCore, signedIn } from './running-core.js';
import { botSecret } from './settings.js';

/** Monday to Friday, nine to five: somebody is there. */
export const weekdays = [
  {
    validFrom: null,
    validTo: null,
    periods: [{ days: ['MO', 'TU', 'WE', 'TH', 'FR'] as const, opensAt: '09:00', closesAt: '17:00' }],
    exceptions: [],
    byAppointment: false,
  },
];

export function someCaseSettings(overrides: Partial<CaseSettingsInput> = {}): CaseSettingsInput {
  const hours = weekdays.map((each) => ({
    ...each,
    periods: each.periods.map((period) => ({ ...period, days: [...period.days] })),
  }));
  return { offered: true, hours, functions: [], textDays: 30, consentDays: 10, silence: null, ...overrides };
}

/** Lets people be had in a municipality, and has somebody who answers there. */
export async function aDesk(core: RunningCore, municipality: string, overrides: Partial<CaseSettingsInput> = {}) {
  const settings = someCaseSettings(overrides);
  const { version } = await core.administrator.getCaseSettings({ params: { id: municipality } });
  await core.administrator.updateCaseSettings({ params: { id: municipality }, body: { version, settings } });
}

export async function somebodyOf(core: RunningCore, municipality: string, role: Role, name: string) {
  const email = `${name}.${municipality}@ejemplo.example`.toLowerCase();
  const staff = aStaffMember({ email, name, role, municipalities: [municipality] });
  const { core: client, session } = await signedIn(core, staff);
  return { client, id: session.staff.id };
}

let said = 0;

/** Something a person writes, one after the other. */
export function saying(text: string, overrides: Partial<PersonSays> = {}): PersonSays {
  said += 1;
  const number = overrides.number ?? said;
  return { clientId: `telegram-${number}`, number, edition: 0, text, attachment: null, ...overrides };
}

/** What the bot does for one person. */
export class Person {
  readonly #bot: CoreClient;
  readonly #params: { asker: string };

  constructor(
    core: RunningCore,
    readonly asker: string,
  ) {
    this.#bot = core.client(botSecret);
    this.#params = { asker };
  }

  open(municipality: string, overrides: object = {}) {
    const wish = { reason: 'asked', danger: null, topic: null, says: null } as const;
    const body = operations.openCase.body.parse({ municipality, chat: '4711', language: 'es', ...wish, ...overrides });
    return this.#bot.openCase({ params: this.#params, body });
  }

  says(text: string, overrides: Partial<PersonSays> = {}) {
    return this.#bot.sayToCase({ params: this.#params, body: saying(text, overrides) });
  }

  standing(municipality: string) {
    return this.#bot.getOwnStanding({ params: this.#params, query: { municipality } });
  }

  pause(paused: boolean) {
    return this.#bot.talkToBot({ params: this.#params, body: { paused } });
  }

  leave() {
    return this.#bot.leaveCase({ params: this.#params });
  }

  answer(referral: string, answer: 'agree' | 'decline' | 'withdraw') {
    return this.#bot.answerReferral({ params: { ...this.#params, referral }, body: { answer } });
  }

  preferences() {
    return this.#bot.getPreferences({ params: this.#params });
  }

  data() {
    return this.#bot.getOwnData({ params: this.#params });
  }

  delete() {
    return this.#bot.deleteAsker({ params: this.#params });
  }
}

type Talk = { core: RunningCore; bot: CoreClient; asker: string; chat: string; word: string };

/** Ends one case, and is in the middle of another: referred, and with the bot in between. */
export async function talkToAPerson({ core, bot, asker, chat, word }: Talk): Promise<void> {
  const params = { asker };
  const wish = { municipality: 'quilmes', chat, language: 'es', reason: 'asked', danger: null, topic: null } as const;
  await bot.openCase({ params, body: { ...wish, says: saying(`${word} uno`) } });
  await bot.leaveCase({ params });
  await bot.openCase({ params, body: { ...wish, says: null } });
  const heard = await bot.sayToCase({ params, body: saying(`${word} dos`) });
  const { id } = heard.case;
  const passesOn = [{ kind: 'need' as const, text: `${word} tres` }];
  const referral = { organization: null, organizationName: `Casa ${word}`, purpose: 'Un turno', passesOn };
  const asked = await core.administrator.askReferral({ params: { id }, body: { clientId: 'asked-once', referral } });
  await bot.answerReferral({ params: { asker, referral: asked.id }, body: { answer: 'agree' } });
  await core.administrator.writeToPerson({ params: { id }, body: { clientId: 'said-once', text: `${word} cuatro` } });
  await bot.talkToBot({ params, body: { paused: true } });
  await bot.getOwnStanding({ params, query: { municipality: 'quilmes' } });
}
