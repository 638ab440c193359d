import type {
  Case,
  CaseDetail,
  CaseFigures,
  CaseMessage,
  CasePriority,
  CaseState,
  CaseWorker,
  ClosingOutcome,
  StepStanding,
  Topic,
} from '@ventanilla/contracts';
import type { DeskCore } from './desk-core.js';

export type CaseFilter = {
  municipality: string;
  state?: CaseState;
  assignee?: string;
  topic?: Topic;
  priority?: CasePriority;
};

export type CaseSort = 'pressing' | '-lastMessageAt' | '-openedAt' | '-closedAt';

/** Where in a conversation to read: what came since, or the page before. */
export type ConversationPlace = { after?: number; before?: number };

/** What staff write in a case: to the person, or a note among themselves. Sent again with its `clientId` it is kept once. */
export type CaseWriting = { kind: 'message' | 'note'; clientId: string; text: string };

type Conversation = { items: CaseMessage[]; hasEarlier: boolean };
type CasePage = { items: Case[]; total: number; atLeast?: true };

/** What can be done with the cases of people. */
export type CaseDeeds = {
  cases(filter: CaseFilter, sort: CaseSort, offset?: number): Promise<CasePage>;
  caseFigures(municipality: string): Promise<CaseFigures>;
  oneCase(id: string): Promise<CaseDetail>;
  caseWorkers(municipality: string): Promise<CaseWorker[]>;
  conversation(id: string, place?: ConversationPlace): Promise<Conversation>;
  writeInCase(id: string, writing: CaseWriting): Promise<CaseMessage>;
  markCaseRead(id: string, upTo: number): Promise<Case>;
  assignCase(before: CaseDetail, to: string | null, note: string | null): Promise<CaseDetail>;
  updateCase(before: CaseDetail, values: { topic: Topic | null; priority: CasePriority }): Promise<CaseDetail>;
  closeCase(before: CaseDetail, closing: CaseClosing): Promise<CaseDetail>;
  reopenCase(before: CaseDetail): Promise<CaseDetail>;
  startProtocol(id: string, protocol: string): Promise<CaseDetail>;
  markStep(id: string, step: StepMark): Promise<CaseDetail>;
};

export type CaseClosing = { outcome: ClosingOutcome; note: string | null; goodbye: string | null };
export type StepMark = { protocol: string; step: string; standing: StepStanding; note: string | null };

export const CASES_SHOWN = 50;
const MESSAGES_SHOWN = 100;

export function caseDeeds(core: DeskCore): CaseDeeds {
  return { ...readingDeeds(core), ...writingDeeds(core), ...standingDeeds(core) };
}

function readingDeeds(core: DeskCore) {
  return {
    cases: (filter: CaseFilter, sort: CaseSort, offset = 0) =>
      core.listCases({ query: { ...filter, sort, offset, limit: CASES_SHOWN } }),
    caseFigures: (id: string) => core.getCaseFigures({ params: { id } }),
    oneCase: (id: string) => core.getCase({ params: { id } }),
    caseWorkers: async (id: string) => (await core.listCaseWorkers({ params: { id } })).items,
    conversation: (id: string, place: ConversationPlace = {}) =>
      core.listCaseMessages({ params: { id }, query: { ...place, limit: MESSAGES_SHOWN } }),
  };
}

function writingDeeds(core: DeskCore) {
  return {
    writeInCase: (id: string, { kind, ...body }: CaseWriting) =>
      kind === 'note' ? core.addCaseNote({ params: { id }, body }) : core.writeToPerson({ params: { id }, body }),
    markCaseRead: (id: string, upTo: number) => core.markCaseRead({ params: { id }, body: { upTo } }),
    startProtocol: (id: string, protocol: string) => core.startCaseProtocol({ params: { id }, body: { protocol } }),
    markStep: (id: string, { protocol, step, ...body }: StepMark) =>
      core.markProtocolStep({ params: { id, protocol, step }, body }),
  };
}

function standingDeeds(core: DeskCore) {
  return {
    assignCase: ({ id, version }: CaseDetail, to: string | null, note: string | null) =>
      core.assignCase({ params: { id }, body: { version, to, note } }),
    updateCase: ({ id, version }: CaseDetail, values: { topic: Topic | null; priority: CasePriority }) =>
      core.updateCase({ params: { id }, body: { version, ...values } }),
    closeCase: ({ id, version }: CaseDetail, closing: CaseClosing) =>
      core.closeCase({ params: { id }, body: { version, ...closing } }),
    reopenCase: ({ id, version }: CaseDetail) => core.reopenCase({ params: { id }, body: { version } }),
  };
}
