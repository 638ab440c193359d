import type { Answer, AnyEntry, AnyEntryInput, TestQuestion, TestRun, Why } from '@ventanilla/contracts';
import type { DataProvider, GetListParams, Identifier } from 'react-admin';
import { type DeskPageDeeds, deskPageDeeds } from '../desk/desk-deeds.js';
import { type DraftValues, draftFrom } from '../entries/entry-draft.js';
import { type EntryResource, isEntryResource, kindOfResource } from '../entries/entry-kinds.js';
import { type ExchangeDeeds, exchangeDeeds } from '../exchange/exchange-deeds.js';
import { type StopDeeds, stopDeeds } from '../mobile-stops/stop-deeds.js';
import { type VerificationDeeds, verificationDeeds } from '../verification/verification-deeds.js';
import { type AccountDeeds, accountDeeds } from './account-deeds.js';
import { type AlertDeeds, alertDeeds } from './alert-deeds.js';
import { type AnsweringDeeds, answeringDeeds } from './answering-deeds.js';
import { type AssessmentDeeds, assessmentDeeds } from './assessment-deeds.js';
import { type CaseDeeds, caseDeeds } from './case-deeds.js';
import { type CaseSettingsDeeds, caseSettingsDeeds } from './case-settings-deeds.js';
import { type CertificationDeeds, certificationDeeds } from './certification-deeds.js';
import { type ComparisonDeeds, comparisonDeeds } from './comparison-deeds.js';
import type { DeskCore } from './desk-core.js';
import { toDeskError } from './desk-error.js';
import { type DomainDeeds, domainDeeds } from './domain-deeds.js';
import { type GapDeeds, gapDeeds } from './gap-deeds.js';
import { type IndicatorSetDeeds, indicatorSetDeeds } from './indicator-set-deeds.js';
import { type PlanDeeds, planDeeds } from './plan-deeds.js';
import { type ProfileDeeds, profileDeeds } from './profile-deeds.js';
import { type ProgramDeeds, programDeeds } from './program-deeds.js';
import { readWhole } from './read-whole.js';
import { type DeskRecord, type PageMeta, type RecordSource, sourcesOf } from './record-sources.js';
import { type ReferralDeeds, referralDeeds } from './referral-deeds.js';
import { type SharingDeeds, sharingDeeds } from './sharing-deeds.js';
import { type TrainingDeeds, trainingDeeds } from './training-deeds.js';
import { type TranslationDeeds, translationDeeds } from './translation-deeds.js';
import { forced, type WorkflowDeeds, workflowDeeds } from './workflow-deeds.js';

/** react-admin's verbs over core, and the deeds of the desk by name. Components never call core themselves. */
export type DeskDataProvider = DeskDeeds &
  AccountDeeds &
  VerificationDeeds &
  StopDeeds &
  WorkflowDeeds &
  SharingDeeds &
  TranslationDeeds &
  ExchangeDeeds &
  DomainDeeds &
  IndicatorSetDeeds &
  AssessmentDeeds &
  ProfileDeeds &
  ComparisonDeeds &
  AnsweringDeeds &
  PlanDeeds &
  TrainingDeeds &
  CertificationDeeds &
  AlertDeeds &
  GapDeeds &
  ProgramDeeds &
  CaseDeeds &
  ReferralDeeds &
  CaseSettingsDeeds &
  DeskPageDeeds;

type DeskDeeds = DataProvider & {
  /** `force`: why it must be public although test questions fail. */
  publish(entry: AnyEntry, languages: string[], force?: string): Promise<AnyEntry>;
  unpublish(entry: AnyEntry, languages: string[], force?: string): Promise<AnyEntry>;
  remove(entry: AnyEntry, force?: string): Promise<AnyEntry>;
  runTestQuestions(municipality: string): Promise<TestRun>;
  importTestQuestions(municipality: string, language: string, lines: string): Promise<{ items: TestQuestion[] }>;
  restore(id: string): Promise<AnyEntry>;
  saveDraft(id: string, version: number, draft: AnyEntryInput, minor?: MinorEdit): Promise<AnyEntry>;
  explain(question: string, municipality: string): Promise<{ answer: Answer; why: Why }>;
  preview(question: string, draft: AnyEntryInput | null, where: PreviewPlace): Promise<Answer>;
  allEntries(resource: EntryResource, municipality: string): Promise<AnyEntry[]>;
  changePassword(current: string, next: string): Promise<void>;
};

/** A correction that changes nothing in meaning, and the version at which its author began. */
export type MinorEdit = { minor: true; since: number };

export type PreviewPlace = { municipality: string; language: string };

const LARGEST_PAGE = 100;

export function createDataProvider(core: DeskCore): DeskDataProvider {
  const sources = sourcesOf(core);

  async function list(resource: string, params: Partial<GetListParams>) {
    const { list: page } = sourceOf(sources, resource);
    const { items, total, atLeast = false } = await page(toQuery(params), { signal: params.signal });
    return { data: items, total, meta: { atLeast } satisfies PageMeta };
  }

  const verbs = {
    getList: list,
    getOne: async (resource: string, { id }: { id: Identifier }) => ({
      data: await needed(sourceOf(sources, resource).one, resource)(String(id)),
    }),
    getMany: async (resource: string, { ids }: { ids: Identifier[] }) => ({
      data: await needed(sourceOf(sources, resource).many, resource)(ids.map(String)),
    }),
    getManyReference: (
      resource: string,
      { target, id, ...params }: GetListParams & { target: string; id: Identifier },
    ) => list(resource, { ...params, filter: { ...params.filter, [target]: id } }),
    create: async (resource: string, { data }: { data: Record<string, unknown> }) => ({
      data: await needed(sourceOf(sources, resource).create, resource)(data),
    }),
    update: async (resource: string, { id, data }: { id: Identifier; data: Record<string, unknown> }) => ({
      data: await needed(sourceOf(sources, resource).update, resource)(String(id), data),
    }),
    delete: async (resource: string, { id, previousData }: { id: Identifier; previousData?: unknown }) => ({
      data: await removeOne(resource, String(id), previousData),
    }),
    deleteMany: async (resource: string, { ids }: { ids: Identifier[] }) => {
      for (const id of ids) await removeById(resource, String(id));
      return { data: ids };
    },
    updateMany: async (resource: string) => needed<never>(undefined, resource),
  };

  async function removeOne(resource: string, id: string, previous: unknown): Promise<unknown> {
    const { remove } = sourceOf(sources, resource);
    if (!remove) return removeById(resource, id);
    await remove(previous as DeskRecord);
    return previous;
  }

  async function removeById(resource: string, id: string): Promise<AnyEntry> {
    if (!isEntryResource(resource)) return needed<never>(undefined, resource);
    return deeds.remove(await core.getEntry({ params: { id } }));
  }

  const deeds = {
    ...accountDeeds(core),
    ...workflowDeeds(core),
    publish: ({ id, version }: AnyEntry, languages: string[], force?: string) =>
      core.publishEntry({ params: { id }, body: { version, languages, ...forced(force) } }),
    unpublish: ({ id, version }: AnyEntry, languages: string[], force?: string) =>
      core.unpublishEntry({ params: { id }, query: { version, languages: languages.join(','), ...forced(force) } }),
    remove: ({ id, version }: AnyEntry, force?: string) =>
      core.deleteEntry({ params: { id }, query: { version, ...forced(force) } }),
    runTestQuestions: (municipality: string) => core.runTestQuestions({ body: { municipality } }),
    importTestQuestions: (municipality: string, language: string, lines: string) =>
      core.importTestQuestions({ body: { municipality, language, lines } }),
    restore: (id: string) => core.restoreEntry({ params: { id } }),
    saveDraft: (id: string, version: number, entry: AnyEntryInput, minor?: MinorEdit) =>
      core.updateEntry({ params: { id }, body: { version, entry, ...minor } }),
    preview: (question: string, draft: AnyEntryInput | null, { municipality, language }: PreviewPlace) =>
      core.previewAnswer({ body: { municipality, language, question, ...(draft ? { draft } : {}) } }),
    explain: (question: string, municipality: string) => core.explainAnswer({ body: { municipality, question } }),
    allEntries: async (resource: EntryResource, municipality: string) => {
      const kind = kindOfResource[resource];
      return (await readWhole((page) => core.listEntries({ query: { kind, municipality, ...page } }))).items;
    },
    async changePassword(current: string, next: string) {
      await core.changePassword({ body: { current, next } });
    },
  };

  // react-admin's verbs are generic in the record; what core answers is checked by its schemas instead.
  return withDeskErrors({ ...verbs, ...deeds, ...featureDeeds(core) }) as unknown as DeskDataProvider;
}

/** The deeds of each feature, which live in files of their own. */
function featureDeeds(core: DeskCore) {
  return {
    ...verificationDeeds(core),
    ...stopDeeds(core),
    ...sharingDeeds(core),
    ...translationDeeds(core),
    ...exchangeDeeds(core),
    ...domainDeeds(core),
    ...indicatorSetDeeds(core),
    ...assessmentDeeds(core),
    ...profileDeeds(core),
    ...comparisonDeeds(core),
    ...answeringDeeds(core),
    ...planDeeds(core),
    ...trainingDeeds(core),
    ...certificationDeeds(core),
    ...alertDeeds(core),
    ...gapDeeds(core),
    ...programDeeds(core),
    ...caseDeeds(core),
    ...referralDeeds(core),
    ...caseSettingsDeeds(core),
    ...deskPageDeeds(core),
  };
}

export function newEntryDraft(resource: EntryResource, values: Omit<DraftValues, 'kind'>): AnyEntryInput {
  return draftFrom({ ...values, kind: kindOfResource[resource] });
}

function toQuery({ pagination, sort, filter }: Partial<GetListParams>): Record<string, unknown> {
  const { page = 1, perPage = 25 } = pagination ?? {};
  const field = sort?.field === 'id' ? undefined : sort?.field;
  return {
    ...withoutEmpty(filter ?? {}),
    ...(field ? { sort: `${sort?.order === 'DESC' ? '-' : ''}${field}` } : {}),
    offset: (page - 1) * perPage,
    limit: Math.min(perPage, LARGEST_PAGE),
  };
}

function withoutEmpty(filter: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(filter).filter(([, value]) => value !== '' && value !== null && value !== undefined),
  );
}

function sourceOf(sources: Record<string, RecordSource>, resource: string): RecordSource {
  return needed(sources[resource], resource);
}

function needed<Value>(value: Value | undefined, resource: string): Value {
  if (value === undefined)
    throw new Error(`The dashboard can not do this with "${resource}": core has no such operation`);
  return value;
}

type Method = (...args: never[]) => Promise<unknown>;

/** The same methods, whose errors are said as the dashboard says them. */
function withDeskErrors<Methods extends Record<string, Method>>(methods: Methods): Methods {
  const wrapped = Object.entries(methods).map(([name, method]) => [
    name,
    (...args: never[]) =>
      method(...args).catch((error: unknown) => {
        throw toDeskError(error);
      }),
  ]);
  return Object.fromEntries(wrapped) as Methods;
}

export type { DeskRecord };
