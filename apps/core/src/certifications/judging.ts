import { Injectable } from '@nestjs/common';
import {
  countByDomain,
  doneShare,
  isValidated,
  type Results,
  type RoundWork,
  type Certification as RuledCertification,
  type StepCounts,
  scoreOf,
  settledAnswers,
  trainedOfficials,
} from '@ventanilla/mgi';
import { type ClientSession, Types } from 'mongoose';
import { ActionRepository } from '../action-plans/action.repository.js';
import { toRuledAction } from '../action-plans/action.view.js';
import { MonitoringRepository } from '../action-plans/monitoring/monitoring.repository.js';
import { AssessmentRepository } from '../assessments/assessment.repository.js';
import type { AssessmentDocument } from '../assessments/assessment.schema.js';
import { RoundMaterial, workOf } from '../assessments/round-material.js';
import { SessionRepository } from '../trainings/sessions/session.repository.js';
import { toRuledSession } from '../trainings/training.view.js';
import type { CertificationDocument } from './certification.schema.js';
import { SettingsRepository } from './settings/settings.repository.js';

/** A certification as the rules judge it, and the profile of its round. */
export type Judged = { ruled: RuledCertification; profile: string | null };

type Plan = Pick<RuledCertification, 'actions' | 'monitored'>;

/** Gathers what the rules judge a certification by: its round, its trainings, the plan that followed. */
@Injectable()
export class Judging {
  constructor(
    private readonly rounds: AssessmentRepository,
    private readonly material: RoundMaterial,
    private readonly actions: ActionRepository,
    private readonly looks: MonitoringRepository,
    private readonly sessions: SessionRepository,
    private readonly settings: SettingsRepository,
  ) {}

  async judge(certification: CertificationDocument, session: ClientSession | null = null): Promise<Judged> {
    const { phase, application, assessment, evaluation, priorities } = certification;
    // One after the other: a session carries one operation at a time.
    const round = assessment === null ? null : await this.rounds.find(assessment, session);
    const trained = await this.#trained(certification, session);
    const plan = await this.#plan(round, session);
    const { thresholds } = await this.settings.get(session);
    const results = { ...(await this.#roundResults(round, session)), ...planResults(plan), trainedOfficials: trained };
    const diagnosed = round !== null && isValidated(round.phase);
    const ruled = { phase, application, diagnosed, trainedOfficials: trained, evaluation, priorities, ...plan };
    return { ruled: { ...ruled, thresholds, results }, profile: round?.profile ?? null };
  }

  async #trained({ trainings }: CertificationDocument, session: ClientSession | null): Promise<number> {
    const held = await this.sessions.ofTrainings(
      trainings.map((id) => new Types.ObjectId(id)),
      session,
    );
    return trainedOfficials(held.map(toRuledSession)).length;
  }

  /** By the keys of entries on both sides: the priorities of a certification, and what actions take up. */
  async #plan(round: AssessmentDocument | null, session: ClientSession | null): Promise<Plan> {
    if (!round?.profile) return { actions: [], monitored: 0 };
    const { municipality, profile } = round;
    const actions = await this.actions.ofPlan({ municipality, profile }, null, session);
    const monitored = await this.looks.count(
      actions.map(({ _id }) => _id),
      session,
    );
    return { actions: actions.map(toRuledAction), monitored };
  }

  async #roundResults(
    round: AssessmentDocument | null,
    session: ClientSession | null,
  ): Promise<Pick<Results, 'score' | 'settledShare'>> {
    if (!round) return { score: null, settledShare: null };
    const { set, answers, decisions }: RoundWork = workOf(await this.material.gather(round, session));
    const settled = settledAnswers(set, answers, decisions);
    const steps = countByDomain(set, settled).map((row) => row.steps);
    const { length } = set.indicators;
    return { score: scoreOf(addedUp(steps), set.scale), settledShare: length === 0 ? null : settled.length / length };
  }
}

function planResults({ actions }: Plan): Pick<Results, 'doneShare'> {
  return { doneShare: doneShare(actions) };
}

function addedUp(rows: readonly StepCounts[]): StepCounts {
  const sums = new Map<string, number>();
  for (const [step, count] of rows.flatMap(Object.entries<number>)) sums.set(step, (sums.get(step) ?? 0) + count);
  return Object.fromEntries(sums);
}
