import type {
  Assessment,
  AssessmentInput,
  AssessmentMatrix,
  Minutes,
  MinutesInput,
  Phase,
  Respondent,
  StaffLink,
} from '@ventanilla/contracts';
import type { DeskCore } from './desk-core.js';
import { readWhole } from './read-whole.js';

/** A round as lists show it. */
export type ListedRound = Omit<Assessment, 'asks' | 'links'>;

export type NewRespondent = Pick<Respondent, 'institution' | 'name' | 'email'>;

/** What those do who run assessment rounds: open them, plan them, take them from phase to phase, let institutions in. */
export type AssessmentDeeds = {
  rounds(municipality: string, offset?: number): Promise<{ items: ListedRound[]; total: number }>;
  /** Every round of a municipality, the newest first. */
  allRounds(municipality: string): Promise<{ items: ListedRound[]; total: number }>;
  round(id: string): Promise<Assessment>;
  roundMatrix(id: string): Promise<AssessmentMatrix>;
  openRound(plan: AssessmentInput): Promise<Assessment>;
  planRound(round: Assessment, plan: AssessmentInput): Promise<Assessment>;
  moveRound(round: Assessment, to: Phase, why: string): Promise<Assessment>;
  minutesOf(round: string): Promise<{ items: Minutes[]; total: number }>;
  recordMinutes(round: string, minutes: MinutesInput): Promise<Minutes>;
  updateMinutes(round: string, before: Minutes, minutes: MinutesInput): Promise<Minutes>;
  respondents(round: string): Promise<{ items: Respondent[]; total: number }>;
  inviteRespondent(round: string, respondent: NewRespondent): Promise<{ respondent: Respondent; link: StaffLink }>;
};

/** How many rounds one look at the list brings. */
export const ROUNDS_SHOWN = 25;

export function assessmentDeeds(core: DeskCore): AssessmentDeeds {
  return { ...roundDeeds(core), ...meetingDeeds(core) };
}

function roundDeeds(core: DeskCore) {
  return {
    rounds: (municipality: string, offset = 0) =>
      core.listAssessments({ query: { municipality, offset, limit: ROUNDS_SHOWN } }),
    allRounds: (municipality: string) =>
      readWhole((page) => core.listAssessments({ query: { municipality, ...page } })),
    round: (id: string) => core.getAssessment({ params: { id } }),
    roundMatrix: (id: string) => core.getAssessmentMatrix({ params: { id } }),
    openRound: (assessment: AssessmentInput) => core.openAssessment({ body: { assessment } }),
    planRound: ({ id, version }: Assessment, assessment: AssessmentInput) =>
      core.updateAssessment({ params: { id }, body: { version, assessment } }),
    moveRound: ({ id, version }: Assessment, to: Phase, why: string) =>
      core.moveAssessment({ params: { id }, body: { version, to, why } }),
  };
}

function meetingDeeds(core: DeskCore) {
  return {
    minutesOf: (id: string) => readWhole((query) => core.listMinutes({ params: { id }, query })),
    recordMinutes: (id: string, minutes: MinutesInput) => core.recordMinutes({ params: { id }, body: { minutes } }),
    updateMinutes: (id: string, { id: before, version }: Minutes, minutes: MinutesInput) =>
      core.updateMinutes({ params: { id, minutes: before }, body: { version, minutes } }),
    respondents: (id: string) => readWhole((query) => core.listRespondents({ params: { id }, query })),
    inviteRespondent: (id: string, body: NewRespondent) => core.inviteRespondent({ params: { id }, body }),
  };
}
