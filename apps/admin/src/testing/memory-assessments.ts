import type {
  Assessment,
  Decision,
  Minutes,
  OperationId,
  Respondent,
  Response,
  ResponseComment,
} from '@ventanilla/contracts';
import { isWayBack, needsOf, phasesAfter } from '@ventanilla/mgi';
import { anId } from './builders.js';
import { memoryLink } from './memory-account.js';
import type { MemorySets } from './memory-indicator-sets.js';
import { judged, roundMatrix } from './memory-matrix.js';
import { found, type Part, pageOf, refusal } from './memory-parts.js';

/** A round of the twin with everything that was done in it. */
export type MemoryRound = {
  assessment: Assessment;
  responses: Response[];
  decisions: Decision[];
  comments: ResponseComment[];
  minutes: Minutes[];
  respondents: Respondent[];
};

export class MemoryRounds {
  readonly #rounds: Map<string, MemoryRound>;

  constructor(
    readonly sets: MemorySets,
    rounds: readonly MemoryRound[] = [],
  ) {
    this.#rounds = new Map(rounds.map((round) => [round.assessment.id, round]));
  }

  all(): MemoryRound[] {
    return [...this.#rounds.values()];
  }

  get(operation: OperationId, id: string, version?: number): MemoryRound {
    const round = found(operation, this.#rounds.get(id));
    const current = round.assessment;
    if (version !== undefined && version !== current.version)
      throw refusal(operation, 'conflict', { conflict: { current, submitted: null } });
    return round;
  }

  setOf(operation: OperationId, { assessment }: MemoryRound) {
    return found(operation, this.sets.get(assessment.indicatorSet));
  }

  /** Keeps what a round is now. */
  put(round: MemoryRound): MemoryRound {
    this.#rounds.set(round.assessment.id, round);
    return round;
  }

  /** Keeps what is planned of a round, as its next version. */
  plan(round: MemoryRound, values: Partial<Assessment>): Assessment {
    const { version } = round.assessment;
    const next = { ...round.assessment, ...values, version: version + 1, updatedAt: new Date().toISOString() };
    return this.put({ ...round, assessment: next }).assessment;
  }
}

type RoundOperation =
  | 'listAssessments'
  | 'getAssessment'
  | 'openAssessment'
  | 'updateAssessment'
  | 'moveAssessment'
  | 'getAssessmentMatrix'
  | MeetingOperation;

export function assessmentOperations(rounds: MemoryRounds): Part<RoundOperation> {
  return {
    ...meetingOperations(rounds),
    listAssessments: async ({ query }) => {
      const wanted = rounds.all().filter(({ assessment: { municipality, phase } }) => {
        return (!query.municipality || query.municipality === municipality) && (!query.phase || query.phase === phase);
      });
      return pageOf(wanted.map(({ assessment: { asks: _asks, links: _links, ...listed } }) => listed).reverse(), query);
    },
    getAssessment: async ({ params }) => rounds.get('getAssessment', params.id).assessment,
    getAssessmentMatrix: async ({ params }) => {
      const round = rounds.get('getAssessmentMatrix', params.id);
      return roundMatrix(round, rounds.setOf('getAssessmentMatrix', round));
    },
    openAssessment: async ({ body: { assessment: plan } }) => {
      const isTaken = ({ assessment: { municipality, key } }: MemoryRound) =>
        municipality === plan.municipality && key === plan.key;
      if (rounds.all().some(isTaken)) throw refusal('openAssessment', 'keyTaken');
      const { key, version } = found('openAssessment', rounds.sets.get(plan.indicatorSet));
      const at = new Date().toISOString();
      const life = { phase: 'induction', moves: [], version: 1, openedAt: at, updatedAt: at } as const;
      const opened = {
        ...plan,
        links: plan.links ?? [],
        ...life,
        id: anId(),
        setReference: { key, version },
        moves: [],
      };
      return rounds.put(aMemoryRound(opened)).assessment;
    },
    updateAssessment: async ({ params, body }) => {
      const round = rounds.get('updateAssessment', params.id, body.version);
      return rounds.plan(round, body.assessment);
    },
    moveAssessment: async ({ params, body: { version, to, why = '' } }) => {
      const round = rounds.get('moveAssessment', params.id, version);
      const { phase, moves } = round.assessment;
      if (!phasesAfter(phase).includes(to)) throw refusal('moveAssessment', 'wrongState');
      requireClosed(round, isWayBack(phase, to), rounds);
      const step = { from: phase, to, at: new Date().toISOString(), by: 'Punto focal', why };
      return rounds.plan(round, { phase: to, moves: [...moves, step] });
    },
  };
}

export function aMemoryRound(assessment: Assessment, work: Partial<MemoryRound> = {}): MemoryRound {
  return { responses: [], decisions: [], comments: [], minutes: [], respondents: [], ...work, assessment };
}

function requireClosed(round: MemoryRound, isBack: boolean, rounds: MemoryRounds): void {
  const needs = isBack ? [] : needsOf(judged(round, rounds.setOf('moveAssessment', round)));
  if (needs.length === 0) return;
  const problems = needs.map(({ code, message, indicators }) => ({ path: indicators.join(' '), code, message }));
  throw refusal('moveAssessment', 'phaseOpen', { problems });
}

type MeetingOperation = 'listMinutes' | 'recordMinutes' | 'updateMinutes' | 'listRespondents' | 'inviteRespondent';

function meetingOperations(rounds: MemoryRounds): Part<MeetingOperation> {
  return {
    listMinutes: async ({ params, query }) => pageOf(rounds.get('listMinutes', params.id).minutes, query),
    recordMinutes: async ({ params, body }) => {
      const round = rounds.get('recordMinutes', params.id);
      const by = 'Punto focal';
      const made = { ...body.minutes, id: anId(), version: 1, by, updatedAt: new Date().toISOString() };
      rounds.put({ ...round, minutes: [made, ...round.minutes] });
      return made;
    },
    updateMinutes: async ({ params, body }) => {
      const round = rounds.get('updateMinutes', params.id);
      const before = found(
        'updateMinutes',
        round.minutes.find(({ id }) => id === params.minutes),
      );
      const current = before;
      if (before.version !== body.version)
        throw refusal('updateMinutes', 'conflict', { conflict: { current, submitted: body.minutes } });
      const after = { ...before, ...body.minutes, version: before.version + 1 };
      rounds.put({ ...round, minutes: round.minutes.map((one) => (one === before ? after : one)) });
      return after;
    },
    listRespondents: async ({ params, query }) => pageOf(rounds.get('listRespondents', params.id).respondents, query),
    inviteRespondent: async ({ params, body }) => {
      const round = rounds.get('inviteRespondent', params.id);
      const known = round.respondents.find(({ email }) => email === body.email);
      if (known && known.institution !== body.institution) throw refusal('inviteRespondent', 'keyTaken');
      const respondent = known ?? { ...body, id: anId(), invited: true, active: true, lastSignInAt: null };
      const others = round.respondents.filter((one) => one !== known);
      rounds.put({ ...round, respondents: [...others, respondent] });
      return { respondent, link: { ...memoryLink, purpose: known ? 'reset' : 'invitation' } };
    },
  };
}
