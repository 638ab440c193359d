import type {
  Decision,
  DecisionInput,
  EvidenceFile,
  FileContent,
  Minutes,
  MinutesInput,
  Response,
  ResponseChange,
  ResponseComment,
} from '@ventanilla/contracts';
import type { AnswerPlace, Write } from '../unsent/unsent-answer.js';
import type { ListedRound } from './assessment-deeds.js';
import type { DeskCore } from './desk-core.js';
import { readWhole } from './read-whole.js';

/** A comment as it is written; without an institution it is about the question. */
export type NewComment = { clientId: string; indicator: string; institution: string | null; text: string };
export type NewEvidenceFile = { clientId: string; fileName: string; content: string };

/** What is done to the questions of a round: answering, proving, commenting, deciding. */
export type AnsweringDeeds = {
  saveAnswer(place: AnswerPlace, write: Write): Promise<Response>;
  answerChanges(place: AnswerPlace): Promise<{ items: ResponseChange[]; total: number }>;
  comments(round: string, indicator: string): Promise<{ items: ResponseComment[]; total: number }>;
  addComment(round: string, comment: NewComment): Promise<ResponseComment>;
  evidenceFiles(round: string, indicator: string): Promise<{ items: EvidenceFile[]; total: number }>;
  addEvidenceFile(place: AnswerPlace, file: NewEvidenceFile): Promise<EvidenceFile>;
  evidenceFile(round: string, file: string): Promise<FileContent>;
  /** `seen`: the last decision on the question that is shown. */
  decide(round: string, decision: DecisionInput, seen: Decision | null): Promise<Decision>;
  /** Minutes that are begun once, however often that is tried. */
  beginMinutes(round: string, clientId: string, minutes: MinutesInput): Promise<Minutes>;
  /** The rounds that somebody who answers for an institution takes part in. */
  ownRounds(): Promise<{ items: ListedRound[]; total: number }>;
};

/** A large file on a slow line. */
const FILE_MS = 180_000;

export function answeringDeeds(core: DeskCore): AnsweringDeeds {
  return { ...answerDeeds(core), ...fileDeeds(core), ...workshopDeeds(core) };
}

function answerDeeds(core: DeskCore) {
  return {
    saveAnswer: ({ round, indicator, institution }: AnswerPlace, write: Write) =>
      core.saveResponse({ params: { id: round, indicator, institution }, body: write }),
    answerChanges: ({ round, indicator, institution }: AnswerPlace) =>
      readWhole((query) => core.listResponseChanges({ params: { id: round, indicator, institution }, query })),
    comments: (id: string, indicator: string) =>
      readWhole((page) => core.listResponseComments({ params: { id }, query: { indicator, ...page } })),
    addComment: (id: string, body: NewComment) => core.addResponseComment({ params: { id }, body }),
    ownRounds: () => readWhole((query) => core.listAssessments({ query })),
  };
}

function fileDeeds(core: DeskCore) {
  return {
    evidenceFiles: (id: string, indicator: string) =>
      readWhole((page) => core.listEvidenceFiles({ params: { id }, query: { indicator, ...page } })),
    addEvidenceFile: ({ round, indicator, institution }: AnswerPlace, file: NewEvidenceFile) =>
      core.addEvidenceFile(
        { params: { id: round }, body: { indicator, institution, ...file } },
        { timeoutMs: FILE_MS },
      ),
    evidenceFile: (id: string, file: string) => core.getEvidenceFile({ params: { id, file } }, { timeoutMs: FILE_MS }),
  };
}

function workshopDeeds(core: DeskCore) {
  return {
    decide: (id: string, decision: DecisionInput, seen: Decision | null) =>
      core.decideOnIndicator({ params: { id }, body: { seen: seen?.id ?? null, decision } }),
    beginMinutes: (id: string, clientId: string, minutes: MinutesInput) =>
      core.recordMinutes({ params: { id }, body: { clientId, minutes } }),
  };
}
