import {
  type AnyEntry,
  type AnyEntryInput,
  type AuditEntry,
  CoreError,
  type DeskStatistics,
  type ErrorCode,
  type Municipality,
  municipalityInputSchema,
  type OperationId,
  type Question,
  type Staff,
} from '@ventanilla/contracts';
import type { DeskCore } from '../core/desk-core.js';
import { isSame } from '../readable/changes.js';
import { anId, aStaff, someStatistics } from './builders.js';
import { answerTo, whyOf } from './memory-answers.js';

export type MemoryContents = {
  entries?: AnyEntry[];
  municipalities?: Municipality[];
  staff?: Staff[];
  questions?: Question[];
  audit?: AuditEntry[];
  statistics?: DeskStatistics;
  signedIn?: Staff;
};

/** Core's twin in memory: the same operations, the same refusals, no network. Serves tests and the demo. */
export function createMemoryCore(contents: MemoryContents = {}): DeskCore {
  return {
    ...sessionOperations(contents),
    ...entryOperations(contents),
    ...municipalityOperations(contents),
    ...staffOperations(contents),
    listQuestions: async ({ query }) =>
      pageOf(
        (contents.questions ?? []).filter((one) => !query.outcome || one.outcome === query.outcome),
        query,
      ),
    listAudit: async ({ query }) => pageOf(contents.audit ?? [], query),
    getDeskStatistics: async () => contents.statistics ?? someStatistics(),
  };
}

type Part<Name extends keyof DeskCore> = Pick<DeskCore, Name>;

function sessionOperations(contents: MemoryContents): Part<'signIn' | 'refreshSession' | 'signOut' | 'changePassword'> {
  const signedIn = contents.signedIn ?? aStaff();
  const session = { accessToken: 'token', expiresIn: 900, staff: signedIn };

  return {
    signIn: async ({ body }) => {
      if (body.password !== 'una frase bien larga') throw refusal('signIn', 'wrongCredentials');
      return session;
    },
    refreshSession: async () => session,
    signOut: async () => undefined,
    changePassword: async () => undefined,
  };
}

type EntryOperation =
  | Extract<keyof DeskCore, `${string}Entry` | `${string}Entries`>
  | 'previewAnswer'
  | 'explainAnswer';

function entryOperations(contents: MemoryContents): Part<EntryOperation> {
  const entries = new Map((contents.entries ?? []).map((entry) => [entry.id, entry]));

  function entryOf(operation: OperationId, id: string, version?: number): AnyEntry {
    const entry = entries.get(id);
    if (!entry) throw refusal(operation, 'notFound');
    if (version !== undefined && version !== entry.version) {
      throw refusal(operation, 'conflict', { conflict: { current: entry, submitted: null } });
    }
    return entry;
  }

  function keep(entry: AnyEntry): AnyEntry {
    const kept = { ...entry, version: entry.version + 1, updatedAt: new Date().toISOString() } as AnyEntry;
    entries.set(kept.id, kept);
    return kept;
  }

  function refuseTakenKey(operation: OperationId, { key, municipality }: AnyEntryInput) {
    const isTaken = [...entries.values()].some((one) => one.key === key && one.municipality === municipality);
    if (isTaken) throw refusal(operation, 'keyTaken');
  }

  return {
    listEntries: async ({ query }) => {
      const wanted = [...entries.values()].filter((entry) => matches(entry, query));
      return pageOf(wanted.sort(bySort(query.sort ?? 'key')), query);
    },
    getEntry: async ({ params }) => entryOf('getEntry', params.id),
    createEntry: async ({ body }) => {
      refuseTakenKey('createEntry', body as AnyEntryInput);
      const at = new Date().toISOString();
      const life = { version: 0, published: null, publishedAt: null, createdAt: at, updatedAt: at, deletedAt: null };
      return keep({ ...body, ...life, id: anId(), states: statesOf(body as AnyEntryInput, null) } as AnyEntry);
    },
    updateEntry: async ({ params, body }) => {
      const entry = entryOf('updateEntry', params.id, body.version);
      const next = body.entry as AnyEntryInput;
      return keep({ ...entry, ...next, states: statesOf(next, entry.published) } as AnyEntry);
    },
    publishEntry: async ({ params, body }) => {
      const entry = entryOf('publishEntry', params.id, body.version);
      if (entry.facts.sources.length === 0) {
        const problem = { path: 'facts.sources', code: 'required', message: 'Name at least one source' };
        throw refusal('publishEntry', 'notPublishable', { problems: [problem] });
      }
      const chosen = Object.fromEntries(body.languages.map((code) => [code, entry.texts[code]]));
      const published = {
        facts: entry.facts,
        texts: { ...entry.published?.texts, ...chosen },
      } as AnyEntry['published'];
      const states = statesOf(entry, published);
      return keep({ ...entry, published, states, publishedAt: new Date().toISOString() } as AnyEntry);
    },
    unpublishEntry: async ({ params, query }) => {
      const entry = entryOf('unpublishEntry', params.id, Number(query.version));
      const gone = query.languages.split(',');
      const texts = Object.fromEntries(
        Object.entries(entry.published?.texts ?? {}).filter(([code]) => !gone.includes(code)),
      );
      const published = Object.keys(texts).length > 0 ? { facts: entry.published?.facts, texts } : null;
      return keep({ ...entry, published, states: statesOf(entry, published as AnyEntry['published']) } as AnyEntry);
    },
    deleteEntry: async ({ params, query }) => {
      const entry = entryOf('deleteEntry', params.id, Number(query.version));
      return keep({ ...entry, deletedAt: new Date().toISOString() });
    },
    restoreEntry: async ({ params }) => keep({ ...entryOf('restoreEntry', params.id), deletedAt: null }),
    previewAnswer: async ({ body }) =>
      answerTo(body.question, body.language ?? 'es', (body.draft ?? null) as AnyEntryInput | null),
    explainAnswer: async ({ body }) => ({
      answer: answerTo(body.question, body.language ?? 'es', null),
      why: whyOf(body.question, [...entries.values()]),
    }),
  };
}

type MunicipalityOperation = 'listMunicipalities' | 'getMunicipality' | 'createMunicipality' | 'updateMunicipality';

function municipalityOperations(contents: MemoryContents): Part<MunicipalityOperation> {
  const municipalities = new Map((contents.municipalities ?? []).map((one) => [one.id, one]));
  return {
    listMunicipalities: async ({ query }) => pageOf([...municipalities.values()], query),
    getMunicipality: async ({ params }) => found('getMunicipality', municipalities.get(params.id)),
    createMunicipality: async ({ body }) => {
      if (municipalities.has(body.id)) throw refusal('createMunicipality', 'keyTaken');
      const municipality = municipalityInputSchema.parse(body.municipality);
      const made = { ...municipality, id: body.id, version: 1, revision: 0, updatedAt: new Date().toISOString() };
      municipalities.set(body.id, made);
      return made;
    },
    updateMunicipality: async ({ params, body }) => {
      const before = found('updateMunicipality', municipalities.get(params.id));
      if (before.version !== body.version) throw refusal('updateMunicipality', 'conflict');
      const next = { ...before, ...municipalityInputSchema.parse(body.municipality), version: before.version + 1 };
      municipalities.set(params.id, next);
      return next;
    },
  };
}

function staffOperations(contents: MemoryContents): Part<'listStaff' | 'getStaff' | 'createStaff' | 'updateStaff'> {
  const staff = new Map((contents.staff ?? []).map((one) => [one.id, one]));
  return {
    listStaff: async ({ query }) => pageOf([...staff.values()], query),
    getStaff: async ({ params }) => found('getStaff', staff.get(params.id)),
    createStaff: async ({ body }) => {
      const made = aStaff({ ...body.staff, id: anId() });
      staff.set(made.id, made);
      return made;
    },
    updateStaff: async ({ params, body }) => {
      const before = found('updateStaff', staff.get(params.id));
      if (before.version !== body.version) throw refusal('updateStaff', 'conflict');
      const next = { ...before, ...body.staff, version: before.version + 1 };
      staff.set(params.id, next);
      return next;
    },
  };
}

export function refusal(operation: OperationId, code: ErrorCode, details: CoreError['details'] = {}): CoreError {
  return new CoreError(operation, code, `Refused: ${code}`, { requestId: 'r-1', ...details });
}

function found<Value>(operation: OperationId, value: Value | undefined): Value {
  if (value === undefined) throw refusal(operation, 'notFound');
  return value;
}

function pageOf<Item>(items: Item[], query: { offset?: unknown; limit?: unknown }) {
  const offset = Number(query.offset ?? 0);
  return { items: items.slice(offset, offset + Number(query.limit ?? 25)), total: items.length };
}

type EntryQuery = Parameters<DeskCore['listEntries']>[0]['query'];

function matches(entry: AnyEntry, query: EntryQuery): boolean {
  const text = JSON.stringify([entry.key, entry.texts]).toLowerCase();
  const isDeleted = entry.deletedAt !== null;
  return [
    isDeleted === (query.deleted === 'yes'),
    !query.municipality || entry.municipality === query.municipality,
    !query.kind || entry.kind === query.kind,
    !query.ids || query.ids.split(',').includes(entry.id),
    !query.keys || query.keys.split(',').includes(entry.key),
    !query.q || text.includes(query.q.toLowerCase()),
    !query.topic || entry.facts.topics.includes(query.topic),
    !query.state || Object.values(entry.states).includes(query.state),
  ].every(Boolean);
}

function bySort(sort: string) {
  const sign = sort.startsWith('-') ? -1 : 1;
  const field = sort.replace('-', '');
  const sorted = (entry: AnyEntry) => (field === 'title' ? JSON.stringify(entry.texts) : entry.key);
  return (one: AnyEntry, other: AnyEntry) => sign * sorted(one).localeCompare(sorted(other));
}

function statesOf(draft: Pick<AnyEntryInput, 'facts' | 'texts'>, published: AnyEntry['published']): AnyEntry['states'] {
  const states = Object.keys(draft.texts).map((code) => {
    const before = published?.texts[code];
    if (!before) return [code, 'draft'];
    return [code, isSame(before, draft.texts[code]) && isSame(published?.facts, draft.facts) ? 'published' : 'changed'];
  });
  return Object.fromEntries(states);
}
