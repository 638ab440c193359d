import type {
  AssessmentMatrix,
  Decision,
  EvidenceFile,
  FileContent,
  OperationId,
  Problem,
  Response,
  ResponseInput,
  Staff,
} from '@ventanilla/contracts';
import { evidenceFileTypes } from '@ventanilla/contracts';
import { checkAnswer, checkDecision, takesAnswers, takesDecisions, workOfInstitution } from '@ventanilla/mgi';
import { anId } from './builders.js';
import type { MemoryRound, MemoryRounds } from './memory-assessments.js';
import { toRuledSet } from './memory-indicator-sets.js';
import { roundMatrix } from './memory-matrix.js';
import { found, type Part, pageOf, refusal } from './memory-parts.js';

type AnsweringOperation =
  | 'saveResponse'
  | 'listResponseChanges'
  | 'listResponseComments'
  | 'addResponseComment'
  | 'decideOnIndicator'
  | 'getAssessmentMatrix'
  | FileOperation;

type Place = { indicator: string; institution: string };

/** What is done to the questions of a round. */
export function answeringOperations(rounds: MemoryRounds, signedIn: Staff): Part<AnsweringOperation> {
  const writes = new Map<string, Place>();
  const by = signedIn.name;
  return {
    ...fileOperations(rounds, by),
    getAssessmentMatrix: async ({ params }) => matrixFor(signedIn, rounds, params.id),
    saveResponse: async ({ params, body: { clientId, version, response } }) => {
      const round = rounds.get('saveResponse', params.id);
      const before = find(round, params) ?? null;
      if (before && writes.has(clientId)) return before;
      requireTaken(rounds, round, params, response);
      if ((before?.version ?? 0) !== version)
        throw refusal('saveResponse', 'conflict', { conflict: { current: before, submitted: response } });
      writes.set(clientId, params);
      const { indicator, institution } = params;
      const at = new Date().toISOString();
      const after: Response = { indicator, institution, ...response, version: version + 1, at, by };
      rounds.put({ ...round, responses: [...round.responses.filter((one) => one !== before), after] });
      return after;
    },
    listResponseChanges: async ({ params, query }) => {
      const answer = find(rounds.get('listResponseChanges', params.id), params);
      const changes = answer ? [{ path: 'step', before: null, after: answer.step }] : [];
      return pageOf(answer ? [{ id: anId(), at: answer.at, by: answer.by, changes }] : [], query);
    },
    listResponseComments: async ({ params, query }) => {
      const { comments } = rounds.get('listResponseComments', params.id);
      return pageOf(
        comments.filter(({ indicator }) => !query.indicator || query.indicator === indicator).reverse(),
        query,
      );
    },
    addResponseComment: async ({ params, body: { clientId: _write, ...written } }) => {
      const round = rounds.get('addResponseComment', params.id);
      const comment = { ...written, id: anId(), at: new Date().toISOString(), by };
      rounds.put({ ...round, comments: [...round.comments, comment] });
      return comment;
    },
    decideOnIndicator: async ({ params, body: { seen, decision } }) => {
      const round = rounds.get('decideOnIndicator', params.id);
      if (!takesDecisions(round.assessment.phase)) throw refusal('decideOnIndicator', 'wrongState');
      const last = round.decisions.filter(({ indicator }) => indicator === decision.indicator).at(-1) ?? null;
      if ((last?.id ?? null) !== seen)
        throw refusal('decideOnIndicator', 'conflict', { conflict: { current: last, submitted: decision } });
      const blank = { institution: null, step: null, text: '' };
      const next: Decision = { ...blank, ...decision, id: anId(), at: new Date().toISOString(), by };
      requireSound(rounds, round, next);
      rounds.put({ ...round, decisions: [...round.decisions, next] });
      return next;
    },
  };
}

function find({ responses }: MemoryRound, { indicator, institution }: Place): Response | undefined {
  return responses.find((one) => one.indicator === indicator && one.institution === institution);
}

/** An institution sees itself. */
function matrixFor({ role, institutions }: Staff, rounds: MemoryRounds, id: string): AssessmentMatrix {
  const round = rounds.get('getAssessmentMatrix', id);
  const set = rounds.setOf('getAssessmentMatrix', round);
  if (role !== 'institution') return roundMatrix(round, set);
  const own = <Item extends { institution: string | null }>(items: Item[]) =>
    items.filter(({ institution }) => institution !== null && institutions.includes(institution));
  const { assessment, responses, comments } = round;
  const asks = own(assessment.asks);
  const self = assessment.institutions.filter(({ key }) => institutions.includes(key));
  const narrowed = { ...round, assessment: { ...assessment, asks, institutions: self }, responses: own(responses) };
  const work = { set: toRuledSet(set), asks, answers: [], decisions: [] };
  const shown = workOfInstitution(work, ...institutions).set.indicators.map(({ key }) => key);
  const indicators = set.indicators.filter(({ key }) => shown.includes(key));
  return { ...roundMatrix({ ...narrowed, comments: own(comments) }, { ...set, indicators }), needs: [], ways: [] };
}

function requireTaken(rounds: MemoryRounds, round: MemoryRound, place: Place, response: ResponseInput): void {
  const { phase, asks } = round.assessment;
  if (!takesAnswers(phase)) throw refusal('saveResponse', 'wrongState');
  const answer = { ...place, ...response, at: new Date().toISOString() };
  const problems = checkAnswer(answer, toRuledSet(rounds.setOf('saveResponse', round)), asks);
  if (problems.length > 0)
    throw refusal('saveResponse', 'invalid', { problems: problems.map((one) => under('response', one)) });
}

function requireSound(rounds: MemoryRounds, round: MemoryRound, decision: Decision): void {
  const { id: _id, institution, step, text, ...base } = decision;
  const ruled = { ...base, institution, step: step ?? '', text };
  const problems = checkDecision(ruled, round.responses, toRuledSet(rounds.setOf('decideOnIndicator', round)));
  if (problems.length > 0)
    throw refusal('decideOnIndicator', 'invalid', { problems: problems.map((one) => under('decision', one)) });
}

function under(part: string, { path, code, message }: Problem): Problem {
  return { path: `${part}.${path}`, code, message };
}

type FileOperation = 'listEvidenceFiles' | 'addEvidenceFile' | 'getEvidenceFile';

function fileOperations(rounds: MemoryRounds, by: string): Part<FileOperation> {
  const files = new Map<string, { file: EvidenceFile; round: string; content: string }>();
  const ofRound = (operation: OperationId, id: string) => {
    rounds.get(operation, id);
    return [...files.values()].filter(({ round }) => round === id);
  };
  return {
    listEvidenceFiles: async ({ params, query }) => {
      const all = ofRound('listEvidenceFiles', params.id).map(({ file }) => file);
      return pageOf(
        all.filter(({ indicator }) => !query.indicator || indicator === query.indicator),
        query,
      );
    },
    addEvidenceFile: async ({ params, body: { clientId: _write, content, ...about } }) => {
      rounds.get('addEvidenceFile', params.id);
      const end = about.fileName.slice(about.fileName.lastIndexOf('.') + 1).toLowerCase();
      if (!evidenceFileTypes.some((type) => type === end)) throw notTaken();
      const facts = { mediaType: 'application/octet-stream', bytes: Math.max(1, (content.length * 3) / 4) };
      const file = { ...about, ...facts, bytes: Math.round(facts.bytes), id: anId(), at: new Date().toISOString(), by };
      files.set(file.id, { file, round: params.id, content });
      return file;
    },
    getEvidenceFile: async ({ params }): Promise<FileContent> => {
      const { file, content } = found('getEvidenceFile', files.get(params.file));
      return { fileName: file.fileName, mediaType: file.mediaType, content };
    },
  };
}

function notTaken() {
  const problems = [{ path: 'fileName', code: 'fileType', message: 'Not taken' }];
  return refusal('addEvidenceFile', 'invalid', { problems });
}
