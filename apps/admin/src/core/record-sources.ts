import type {
  AnyEntry,
  AuditEntry,
  CallOptions,
  EntryKind,
  Municipality,
  MunicipalityInput,
  Question,
  SharedCopy,
  SharedOffer,
  Staff,
  StaffInput,
  StaffLink,
  TestQuestion,
  TestQuestionInput,
} from '@ventanilla/contracts';
import { type DraftValues, draftFrom } from '../entries/entry-draft.js';
import { entryResources, kindOfResource } from '../entries/entry-kinds.js';
import type { DeskCore } from './desk-core.js';

/** Somebody who was let in just now, with the link to hand on. */
export type InvitedStaff = Staff & { link: StaffLink };

export type DeskRecord =
  | AnyEntry
  | Municipality
  | Staff
  | Question
  | AuditEntry
  | TestQuestion
  | Named<SharedCopy>
  | Named<SharedOffer>;

/** react-admin knows a record by its id; shared content goes by that of the entry. */
type Named<Item extends { entry: string }> = Item & { id: string };

/** `atLeast`: there are more than `total`. */
type Page = { items: DeskRecord[]; total: number; atLeast?: true | undefined };

/** What react-admin passes on of a page beside its records. */
export type PageMeta = { atLeast: boolean };

/** Where the records of one resource come from. What core can not do with a resource is left out. */
export type RecordSource = {
  list(query: Record<string, unknown>, options: CallOptions): Promise<Page>;
  one?(id: string): Promise<DeskRecord>;
  many?(ids: string[]): Promise<DeskRecord[]>;
  create?(data: Record<string, unknown>): Promise<DeskRecord>;
  update?(id: string, data: Record<string, unknown>): Promise<DeskRecord>;
  remove?(record: DeskRecord): Promise<void>;
};

export function sourcesOf(core: DeskCore): Record<string, RecordSource> {
  const entries = entryResources.map((resource) => [resource, entrySource(core, kindOfResource[resource])]);
  return {
    ...Object.fromEntries(entries),
    /** Entries of every kind, to choose one from, or to work on whatever kind it is. */
    entries: {
      list: (query, options) => core.listEntries({ query }, options),
      one: (id) => core.getEntry({ params: { id } }),
      many: (ids) => entriesOf(core, ids),
    },
    municipalities: municipalitySource(core),
    staff: staffSource(core),
    questions: { list: (query, options) => core.listQuestions({ query }, options) },
    testQuestions: testQuestionSource(core),
    sharedCopies: { list: async (query, options) => named(await core.listSharedCopies({ query }, options)) },
    sharedOffers: {
      list: async (query, options) => named(await core.listSharedOffers({ query: query as OfferQuery }, options)),
    },
    audit: { list: (query, options) => core.listAudit({ query }, options) },
  };
}

function entrySource(core: DeskCore, kind: EntryKind): RecordSource {
  return {
    list: (query, options) => core.listEntries({ query: { ...query, kind } }, options),
    one: (id) => core.getEntry({ params: { id } }),
    many: (ids) => entriesOf(core, ids),
    create: (data) => core.createEntry({ body: draftFrom({ ...data, kind } as DraftValues) }),
    update: (id, data) =>
      core.updateEntry({
        params: { id },
        body: { version: Number(data['version']), entry: draftFrom({ ...data, kind } as DraftValues) },
      }),
  };
}

async function entriesOf(core: DeskCore, ids: string[]): Promise<AnyEntry[]> {
  return (await core.listEntries({ query: { ids: ids.join(','), limit: ids.length } })).items;
}

function municipalitySource(core: DeskCore): RecordSource {
  return {
    list: (query, options) => core.listMunicipalities({ query }, options),
    one: (id) => core.getMunicipality({ params: { id } }),
    many: (ids) => Promise.all(ids.map((id) => core.getMunicipality({ params: { id } }))),
    create: (data) => core.createMunicipality({ body: { id: String(data['id']), municipality: municipalityOf(data) } }),
    update: (id, data) =>
      core.updateMunicipality({
        params: { id },
        body: { version: Number(data['version']), municipality: municipalityOf(data) },
      }),
  };
}

function municipalityOf(data: Record<string, unknown>): MunicipalityInput {
  const {
    names,
    country,
    timeZone,
    sourceLanguage,
    languages,
    aliases,
    places,
    handoff,
    holidays,
    secondFactorFor,
    reviewMonths,
    isShelf,
  } = data as unknown as MunicipalityInput;
  const written = Object.fromEntries(Object.entries(names ?? {}).filter(([, name]) => name?.trim()));
  return {
    names: written,
    country,
    timeZone,
    sourceLanguage,
    languages,
    aliases: aliases ?? [],
    places: places ?? [],
    handoff: handoff || null,
    holidays: holidays ?? [],
    secondFactorFor: secondFactorFor ?? [],
    reviewMonths: reviewMonths ?? {},
    ...(isShelf === undefined ? {} : { isShelf: Boolean(isShelf) }),
  };
}

function staffSource(core: DeskCore): RecordSource {
  return {
    list: (query, options) => core.listStaff({ query }, options),
    one: (id) => core.getStaff({ params: { id } }),
    many: (ids) => Promise.all(ids.map((id) => core.getStaff({ params: { id } }))),
    /** The link goes along with the record: it is there this once. */
    create: async (data) => {
      const { staff, link } = await core.inviteStaff({ body: { staff: staffOf(data) } });
      return { ...staff, link } satisfies InvitedStaff;
    },
    update: (id, data) =>
      core.updateStaff({ params: { id }, body: { version: Number(data['version']), staff: staffOf(data) } }),
  };
}

function staffOf(data: Record<string, unknown>): StaffInput {
  const { email, name, role, municipalities, languages, organizations, institutions, active } =
    data as unknown as StaffInput;
  return {
    email,
    name,
    role,
    municipalities: municipalities ?? [],
    languages: languages ?? [],
    organizations: organizations ?? [],
    institutions: institutions ?? [],
    active: active ?? true,
  };
}

type OfferQuery = Parameters<DeskCore['listSharedOffers']>[0]['query'];

function named<Item extends { entry: string }>({ items, total }: { items: Item[]; total: number }) {
  return { items: items.map((item) => ({ ...item, id: item.entry })), total };
}

function testQuestionSource(core: DeskCore): RecordSource {
  return {
    list: (query, options) => core.listTestQuestions({ query }, options),
    one: (id) => core.getTestQuestion({ params: { id } }),
    create: (data) => core.createTestQuestion({ body: testQuestionOf(data) }),
    update: (id, data) =>
      core.updateTestQuestion({
        params: { id },
        body: { version: Number(data['version']), testQuestion: testQuestionOf(data) },
      }),
    remove: async (record) => {
      const { id, version } = record as TestQuestion;
      await core.deleteTestQuestion({ params: { id }, query: { version } });
    },
  };
}

function testQuestionOf(data: Record<string, unknown>): TestQuestionInput {
  const { municipality, language, question, expects, active, note } = data as unknown as TestQuestionInput;
  return { municipality, language, question, expects: expectationOf(expects), active, note: note ?? '' };
}

/** Only what belongs to the kind: the form keeps what was chosen for another. */
function expectationOf(expects: TestQuestionInput['expects']): TestQuestionInput['expects'] {
  if (expects.kind === 'refusal') return { kind: 'refusal' };
  if (expects.kind === 'emergency') return { kind: 'emergency', line: expects.line };
  return { kind: 'answer', keys: expects.keys, within: expects.within };
}
