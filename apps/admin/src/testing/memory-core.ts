import {
  type AnyEntry,
  type AuditEntry,
  type DeskStatistics,
  type HeldBack,
  type Municipality,
  municipalityInputSchema,
  type Question,
  type Staff,
  type TestQuestion,
} from '@ventanilla/contracts';
import type { DeskCore } from '../core/desk-core.js';
import { anId, aStaff, someStatistics } from './builders.js';
import { entryOperations } from './memory-entries.js';
import { found, type Part, pageOf, refusal } from './memory-parts.js';
import { MemoryShelf } from './memory-shelf.js';
import { holdingBack, testQuestionOperations } from './memory-test-questions.js';
import { workflowOperations } from './memory-workflow.js';

export type MemoryContents = {
  entries?: AnyEntry[];
  municipalities?: Municipality[];
  staff?: Staff[];
  questions?: Question[];
  audit?: AuditEntry[];
  statistics?: DeskStatistics;
  signedIn?: Staff;
  testQuestions?: TestQuestion[];
  /** Holds back everything that changes what is public, until it is forced. */
  heldBack?: HeldBack;
};

/** Core's twin in memory: the same operations, the same refusals, no network. Serves tests and the demo. */
export function createMemoryCore(contents: MemoryContents = {}): DeskCore {
  const shelf = new MemoryShelf(contents.entries ?? [], contents.signedIn ?? aStaff());
  const entries = entryOperations(shelf);
  return {
    ...sessionOperations(contents),
    ...entries,
    ...holdingBack(entries, contents.heldBack),
    ...testQuestionOperations(contents.testQuestions ?? []),
    ...workflowOperations(shelf),
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

function sessionOperations(contents: MemoryContents): Part<'signIn' | 'refreshSession' | 'signOut' | 'changePassword'> {
  const signedIn = contents.signedIn ?? aStaff();
  const session = { accessToken: 'token', expiresIn: 900, secondFactorMissing: false, staff: signedIn };

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
