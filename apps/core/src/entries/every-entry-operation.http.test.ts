import { type OperationId, type Operations, operations } from '@ventanilla/contracts';
import { anOrganization, aService, aStaffMember } from '@ventanilla/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { inMinutes } from '../../test/at.js';
import { json, type MisbehavingModel, startMisbehavingModel } from '../../test/misbehaving-model.js';
import { codeOfCall, type RawInput } from '../../test/raw-call.js';
import { openMunicipality, type RunningCore, signedIn, startCore } from '../../test/running-core.js';

type EntryOperation = {
  [Id in OperationId]: Operations[Id]['path'] extends `/v1/entries/:id${string}` ? Id : never;
}[OperationId];

type Stored = { id: string; version: number };
type Case = {
  /** What a good request sends beside the id. */
  input: (entry: Stored) => RawInput;
  /** What has happened to the entry before. */
  after?: (entry: Stored) => Promise<Stored>;
  /** Whether it changes Spanish, or the English that translates it; reading does not. */
  touchesSpanish: boolean;
};

const own = aService({ key: 'svc.propio', facts: { organization: 'org.salud' } });
const renamed = aService({ facts: own.facts, text: { name: 'Vacunas' } });
const params = ({ id }: Stored) => ({ id });
const inSpanish = ({ version }: Stored) => ({ version, languages: ['es'] });
const stepBody = (entry: Stored): RawInput => ({ body: inSpanish(entry) });
const stepQuery = ({ version }: Stored): RawInput => ({ query: { version: String(version), languages: 'es' } });
const reading: Case = { input: () => ({}), touchesSpanish: false };

const published = (entry: Stored) => core.administrator.publishEntry({ params: params(entry), body: inSpanish(entry) });
const inReview = (entry: Stored) =>
  core.administrator.submitForReview({ params: params(entry), body: inSpanish(entry) });
const outdated = async (entry: Stored) => {
  const { version } = await published(entry);
  return core.administrator.markOutdated({ params: params(entry), body: inSpanish({ ...entry, version }) });
};
const archived = async (entry: Stored) => {
  const { version } = await published(entry);
  return core.administrator.archiveEntry({ params: params(entry), body: inSpanish({ ...entry, version }) });
};
const offered = async (entry: Stored) => {
  const { version } = await published(entry);
  await core.administrator.offerEntry({ params: params(entry) });
  return { ...entry, version };
};
const changed = ({ id, version }: Stored) =>
  core.administrator.updateEntry({ params: { id }, body: { version, entry: keyed(renamed) } });

const soon = inMinutes(60).toISOString();
const scheduled = (entry: Stored) =>
  core.administrator.scheduleEntry({
    params: params(entry),
    body: { ...inSpanish(entry), action: 'publish', at: soon },
  });

const inEnglish = { language: 'en' };
const english = { name: 'Vaccination', description: 'Vaccines for everybody.' };
const translated = (entry: Stored) =>
  core.administrator
    .saveTranslation({
      params: { ...params(entry), ...inEnglish },
      body: { version: entry.version, passages: english },
    })
    .then(({ version }) => ({ ...entry, version }));

/** Every operation on an entry there is: a new one needs a line, and is then held against every scope. */
const cases: Record<EntryOperation, Case> = {
  getEntry: reading,
  listVersions: reading,
  listLinkChecks: reading,
  getVersion: reading,
  updateEntry: { input: ({ version }) => ({ body: { version, entry: keyed(renamed) } }), touchesSpanish: true },
  restoreVersion: { input: ({ version }) => ({ body: { version } }), after: changed, touchesSpanish: true },
  submitForReview: { input: stepBody, touchesSpanish: true },
  listReviewers: reading,
  returnToDraft: {
    input: (entry) => ({ query: { ...stepQuery(entry).query, note: 'Falta el horario' } }),
    after: inReview,
    touchesSpanish: true,
  },
  publishEntry: { input: stepBody, touchesSpanish: true },
  unpublishEntry: { input: stepQuery, after: published, touchesSpanish: true },
  markOutdated: { input: stepBody, after: published, touchesSpanish: true },
  markCurrent: { input: stepQuery, after: outdated, touchesSpanish: true },
  archiveEntry: { input: stepBody, after: published, touchesSpanish: true },
  unarchiveEntry: { input: stepQuery, after: archived, touchesSpanish: true },
  scheduleEntry: {
    input: (entry) => ({ body: { ...inSpanish(entry), action: 'publish', at: soon } }),
    touchesSpanish: true,
  },
  cancelSchedule: { input: stepQuery, after: scheduled, touchesSpanish: true },
  notePresence: { input: () => ({ body: { editing: true } }), touchesSpanish: false },
  leaveEntry: reading,
  deleteEntry: { input: ({ version }) => ({ query: { version: String(version) } }), touchesSpanish: true },
  restoreEntry: { input: () => ({}), touchesSpanish: true },
  getEntrySharing: reading,
  offerEntry: { ...reading, after: published },
  withdrawOffer: { ...reading, after: offered },
  getTranslation: { input: () => ({ params: inEnglish }), touchesSpanish: false },
  saveTranslation: {
    input: ({ version }) => ({ params: inEnglish, body: { version, passages: english } }),
    touchesSpanish: true,
  },
  confirmTranslations: {
    input: ({ version }) => ({ body: { version, languages: ['en'] } }),
    after: translated,
    touchesSpanish: true,
  },
  // Reading, but for those who translate into the language.
  listRememberedTranslations: { input: () => ({ params: inEnglish }), touchesSpanish: true },
  translateByMachine: {
    input: ({ version }) => ({ params: inEnglish, body: { version } }),
    touchesSpanish: true,
  },
  listVerifications: reading,
  verifyEntry: {
    input: ({ version }) => ({
      body: { version, checkedAt: '2026-02-24', checkedBy: 'Mesa de orientación', how: 'phone' },
    }),
    // What was checked holds in every language and changes the words of none.
    touchesSpanish: false,
  },
};

let core: RunningCore;
let machine: MisbehavingModel;
const tokens = { elsewhere: '', otherOrganization: '', otherLanguage: '', own: '' };
let entry: Stored;
beforeAll(async () => {
  machine = await startMisbehavingModel();
  machine.behave(json(200, { translatedText: 'For everybody in town.' }));
  core = await startCore({ TRANSLATION_URL: machine.url, TRANSLATION_KIND: 'libretranslate' });
  for (const id of ['quilmes', 'caba']) await openMunicipality(core.administrator, id);
  await core.administrator.createEntry({ body: anOrganization({ key: 'org.salud' }) });
  const scopes = {
    elsewhere: { municipalities: ['caba'] },
    otherOrganization: { organizations: ['org.trabajo'] },
    otherLanguage: { languages: ['fr'] },
    own: { languages: ['es', 'en'], organizations: ['org.salud'] },
  };
  for (const [name, scope] of Object.entries(scopes)) {
    const member = { email: `${name}@quilmes.example`.toLowerCase(), role: 'municipalityAdministrator' as const };
    const { session } = await signedIn(core, aStaffMember({ ...member, ...scope }));
    tokens[name as keyof typeof tokens] = session.accessToken;
  }
}, 60_000);
afterAll(async () => {
  await core?.stop();
  await machine?.stop();
});

let count = 0;
const keyed = <Input extends { key: string }>(input: Input): Input => ({ ...input, key: `${own.key}-${count}` });
beforeEach(async () => {
  count += 1;
  entry = await core.administrator.createEntry({ body: keyed(own) });
});

describe.each(Object.entries(cases))('%s', (id, { input, after, touchesSpanish }) => {
  beforeEach(async () => {
    if (after) entry = await after(entry);
  });
  const callAs = (token: string) => {
    const { params: more, ...rest } = input(entry);
    return codeOfCall(core.baseUrl, operations[id as EntryOperation], token, {
      ...rest,
      params: { ...more, id: entry.id },
    });
  };

  it('knows nothing of it for somebody of another municipality or organization', async () => {
    expect(await callAs(tokens.elsewhere)).toBe('notFound');
    expect(await callAs(tokens.otherOrganization)).toBe('notFound');
  });

  it(`is ${touchesSpanish ? 'refused' : 'allowed'} for somebody of another language`, async () => {
    expect(await callAs(tokens.otherLanguage)).toBe(touchesSpanish ? 'refused' : null);
  });

  it('is allowed within the own scope', async () => {
    expect(await callAs(tokens.own)).toBeNull();
  });
});

it('has a case for every operation on an entry', () => {
  const onEntries = Object.values(operations).filter(({ path }) => path.startsWith('/v1/entries/:id'));
  expect(Object.keys(cases).sort()).toEqual(onEntries.map(({ id }) => id).sort());
});
