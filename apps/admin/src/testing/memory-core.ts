import {
  type Alert,
  type AnyEntry,
  type AuditEntry,
  type Certification,
  type DeskStatistics,
  type DomainStatistics,
  type GapInFull,
  type HeldBack,
  type IndicatorSet,
  type LinkCheck,
  type Municipality,
  municipalityInputSchema,
  type PlannedAction,
  type Question,
  type SharedCopyDetail,
  type SharedOffer,
  type Staff,
  type TestQuestion,
  type Training,
} from '@ventanilla/contracts';
import type { DeskCore } from '../core/desk-core.js';
import { aMunicipality, anId, aStaff, someDomainStatistics, someStatistics } from './builders.js';
import { accountOperations, invited, memoryLink } from './memory-account.js';
import { alertOperations } from './memory-alerts.js';
import { answeringOperations } from './memory-answering.js';
import { assessmentOperations, type MemoryRound, MemoryRounds } from './memory-assessments.js';
import { caseSettingsOperations, type MemoryCaseSettings, startedFrom } from './memory-case-settings.js';
import { caseOperations, MemoryCases } from './memory-cases.js';
import { certificationOperations } from './memory-certifications.js';
import { comparisonOperations } from './memory-comparison.js';
import { entryOperations } from './memory-entries.js';
import { exchangeOperations, type MemoryImport } from './memory-exchange.js';
import { gapOperations } from './memory-gaps.js';
import { indicatorSetOperations, memorySets } from './memory-indicator-sets.js';
import { found, type Part, pageOf, refusal } from './memory-parts.js';
import { planOperations } from './memory-plan.js';
import { profileOperations } from './memory-profiles.js';
import { programOperations } from './memory-programs.js';
import { MemoryReferrals, referralOperations, startedProtocolOperations } from './memory-referrals.js';
import { releaseOperations } from './memory-releases.js';
import { scheduleOperations } from './memory-schedule.js';
import { sharedContentOperations } from './memory-shared-content.js';
import { MemoryShelf } from './memory-shelf.js';
import { stopOperations } from './memory-stops.js';
import { holdingBack, testQuestionOperations } from './memory-test-questions.js';
import { toDoOperations } from './memory-to-do.js';
import { trainingOperations } from './memory-trainings.js';
import { translationOperations } from './memory-translations.js';
import { verificationOperations } from './memory-verification.js';
import { workflowOperations } from './memory-workflow.js';

export type MemoryContents = {
  entries?: AnyEntry[];
  municipalities?: Municipality[];
  staff?: Staff[];
  questions?: Question[];
  audit?: AuditEntry[];
  statistics?: DeskStatistics;
  domainStatistics?: DomainStatistics;
  signedIn?: Staff;
  testQuestions?: TestQuestion[];
  sharedOffers?: SharedOffer[];
  sharedCopies?: SharedCopyDetail[];
  imports?: MemoryImport[];
  linkChecks?: LinkCheck[];
  indicatorSets?: IndicatorSet[];
  rounds?: MemoryRound[];
  actions?: PlannedAction[];
  trainings?: Training[];
  certifications?: Certification[];
  alerts?: Alert[];
  gaps?: GapInFull[];
  cases?: MemoryCases;
  referrals?: MemoryReferrals;
  caseSettings?: MemoryCaseSettings;
  /** Translates a text, where there is a machine for it. */
  machine?: (text: string) => string;
  /** Holds back everything that changes what is public, until it is forced. */
  heldBack?: HeldBack;
};

/** Core's twin in memory: the same operations, the same refusals, no network. Serves tests and the demo. */
export function createMemoryCore(contents: MemoryContents = {}): DeskCore {
  const shelf = new MemoryShelf(
    contents.entries ?? [],
    contents.signedIn ?? aStaff(),
    contents.municipalities?.[0] ?? aMunicipality(),
  );
  const rounds = new MemoryRounds(memorySets(contents.indicatorSets ?? []), contents.rounds);
  const deeds = {
    ...entryOperations(shelf),
    ...workflowOperations(shelf, contents.staff),
    ...releaseOperations(shelf),
  };
  return {
    ...accountOperations(contents.signedIn ?? aStaff()),
    ...deeds,
    ...holdingBack(deeds, contents.heldBack),
    ...exchangeOperations(contents.imports ?? []),
    ...testQuestionOperations(contents.testQuestions ?? []),
    ...sharedContentOperations(shelf, { offers: contents.sharedOffers, copies: contents.sharedCopies }),
    ...verificationOperations(shelf, contents.linkChecks),
    ...scheduleOperations(shelf),
    ...translationOperations(shelf, contents.machine),
    ...toDoOperations(shelf),
    ...indicatorSetOperations(rounds.sets),
    ...assessmentOperations(rounds),
    ...profileOperations(shelf, rounds, deeds.createEntry),
    ...comparisonOperations(shelf, rounds, contents.municipalities ?? []),
    ...answeringOperations(rounds, contents.signedIn ?? aStaff()),
    ...planOperations(memoryPlan(contents)),
    ...trainingOperations(contents.trainings ?? []),
    ...certificationOperations(contents.certifications ?? []),
    ...stopOperations(shelf),
    ...gapOperations(contents.gaps ?? [], contents.signedIn ?? aStaff(), shelf),
    ...alertOperations(contents.alerts ?? [], contents.signedIn ?? aStaff()),
    ...programOperations(),
    ...peopleOperations(contents),
    ...municipalityOperations(contents),
    ...staffOperations(contents),
    listQuestions: async ({ query }) =>
      pageOf(
        (contents.questions ?? []).filter((one) => !query.outcome || one.outcome === query.outcome),
        query,
      ),
    listAudit: async ({ query }) => pageOf(contents.audit ?? [], query),
    getDeskStatistics: async () => contents.statistics ?? someStatistics(),
    getDomainStatistics: async () => contents.domainStatistics ?? someDomainStatistics(),
  };
}

/** What is done for the people behind the questions: their cases, and how the municipality talks with them. */
function peopleOperations({ cases = new MemoryCases(), caseSettings = {}, ...contents }: MemoryContents) {
  return {
    ...caseOperations(cases, contents.signedIn),
    ...referralOperations(contents.referrals ?? new MemoryReferrals(), cases),
    ...startedProtocolOperations(cases, (key) => startedFrom(caseSettings, key)),
    ...caseSettingsOperations(caseSettings),
  };
}

/** An institution sees its own actions; everybody else all of them. */
function memoryPlan({ actions = [], entries = [], signedIn = aStaff() }: MemoryContents) {
  return {
    actions: [...actions],
    findings: entries,
    own: signedIn.role === 'institution' ? signedIn.institutions : null,
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

type StaffOperation =
  | 'listStaff'
  | 'getStaff'
  | 'inviteStaff'
  | 'updateStaff'
  | 'handOutLink'
  | 'removeStaffSecondFactor';

function staffOperations(contents: MemoryContents): Part<StaffOperation> {
  const staff = new Map((contents.staff ?? []).map((one) => [one.id, one]));
  return {
    listStaff: async ({ query }) => pageOf([...staff.values()], query),
    getStaff: async ({ params }) => found('getStaff', staff.get(params.id)),
    inviteStaff: async ({ body }) => {
      const made = invited({ ...body.staff, id: anId() });
      staff.set(made.staff.id, made.staff);
      return made;
    },
    handOutLink: async () => memoryLink,
    removeStaffSecondFactor: async ({ params }) => {
      const before = found('removeStaffSecondFactor', staff.get(params.id));
      staff.set(params.id, { ...before, secondFactor: false });
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
