import { Injectable } from '@nestjs/common';
import type { Certification, CertificationInput, operations, Problem } from '@ventanilla/contracts';
import type { ClientSession } from 'mongoose';
import { PlanFindingsReader } from '../action-plans/plan-findings.js';
import { AssessmentRepository } from '../assessments/assessment.repository.js';
import { changesBetween } from '../audit/changes.js';
import { AttachmentService } from '../files/attachment.service.js';
import { MunicipalityService } from '../municipalities/municipality.service.js';
import type { StaffCaller } from '../platform/access/caller.js';
import { Clock } from '../platform/clock.js';
import { Transactions } from '../platform/database/transactions.js';
import type { InputOf } from '../platform/http/handle.js';
import { invalid } from '../platform/http/read-input.js';
import { requireSeesRounds, roundsOnlyIn } from '../staff/scope.js';
import { TrainingRepository } from '../trainings/training.repository.js';
import { conflict, translateDuplicate, wrongState } from './certification.errors.js';
import { CertificationRepository } from './certification.repository.js';
import type { CertificationDocument } from './certification.schema.js';
import { filesOf, inputOf, toSummary } from './certification.view.js';
import { CertificationDesk } from './certification-desk.js';

const application = { generalDataFile: null, measuresFile: null, letter: null };

/** What a municipality brings to its certification. */
@Injectable()
export class CertificationService {
  constructor(
    private readonly certifications: CertificationRepository,
    private readonly desk: CertificationDesk,
    private readonly rounds: AssessmentRepository,
    private readonly trainings: TrainingRepository,
    private readonly findings: PlanFindingsReader,
    private readonly attachments: AttachmentService,
    private readonly municipalities: MunicipalityService,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  async list(caller: StaffCaller, query: InputOf<typeof operations.listCertifications>['query']) {
    const { municipality, phase, ...page } = query;
    if (municipality !== undefined) requireSeesRounds(caller, municipality);
    const { items, total } = await this.certifications.list(
      { within: roundsOnlyIn(caller), municipality, phase },
      page,
    );
    const certificates = await this.desk.certificatesOf(items);
    return { items: items.map((each) => toSummary(each, certificates.get(each._id.toHexString()) ?? null)), total };
  }

  async get(caller: StaffCaller, id: string): Promise<Certification> {
    return this.desk.show(await this.desk.getSeen(caller, id));
  }

  async apply(
    caller: StaffCaller,
    { municipality, edition }: InputOf<typeof operations.applyForCertification>['body'],
  ): Promise<Certification> {
    requireSeesRounds(caller, municipality);
    const created = await this.transactions
      .run(async (session) => {
        await this.municipalities.getDocument(municipality, session);
        const input = {
          municipality,
          edition,
          application,
          assessment: null,
          trainings: [],
          evaluation: '',
          priorities: [],
        };
        const beginning = { phase: 'diagnosis', moves: [], version: 1, updatedAt: this.clock.now() } as const;
        const document = await this.certifications.create({ ...input, ...beginning, moves: [] }, session);
        await this.desk.record(caller, 'create', document, { changes: changesBetween({}, input) }, session);
        return document;
      })
      .catch(translateDuplicate);
    return this.desk.show(created);
  }

  async update(caller: StaffCaller, id: string, version: number, input: CertificationInput): Promise<Certification> {
    const updated = await this.transactions.run(async (session) => {
      const before = await this.desk.getOpen(caller, id, session);
      if (before.version !== version) throw conflict(before, input);
      requireFixed(before, input);
      await this.#requireSound(before, input, session);
      const after = await this.certifications.replace(before, { ...input, updatedAt: this.clock.now() }, session);
      if (!after) throw conflict(before, input);
      await this.desk.record(caller, 'update', after, { changes: changesBetween(inputOf(before), input) }, session);
      return after;
    });
    return this.desk.show(updated);
  }

  async #requireSound(
    document: CertificationDocument,
    input: CertificationInput,
    session: ClientSession,
  ): Promise<void> {
    const files = await this.attachments.beside(document, filesOf(input), session);
    const problems = [
      ...filesOf(input).flatMap((file) => (files.has(file) ? [] : [unknown('application', 'unknownFile')])),
      ...(await this.#roundProblems(input, session)),
      ...(await this.#trainingProblems(input, session)),
    ];
    if (problems.length > 0) throw invalid(problems);
  }

  /** The round is of the municipality, and what comes first is a finding with potential of its profile. */
  async #roundProblems(
    { municipality, assessment, priorities }: CertificationInput,
    session: ClientSession,
  ): Promise<Problem[]> {
    const round = assessment === null ? null : await this.rounds.find(assessment, session);
    if (assessment !== null && round?.municipality !== municipality) return [unknown('assessment', 'unknownRound')];
    const profile = round?.profile ?? null;
    if (priorities.length === 0) return [];
    const known = profile === null ? [] : (await this.findings.read(municipality, profile, session)).potential;
    const keys = new Set(known.map(({ key }) => key));
    return priorities.flatMap((key, at) => (keys.has(key) ? [] : [unknown(`priorities.${at}`, 'noPotential')]));
  }

  async #trainingProblems({ municipality, trainings }: CertificationInput, session: ClientSession): Promise<Problem[]> {
    const found = await this.trainings.findMany(municipality, trainings, session);
    const known = new Set(found.map(({ _id }) => _id.toHexString()));
    return trainings.flatMap((id, at) => (known.has(id) ? [] : [unknown(`trainings.${at}`, 'unknownTraining')]));
  }
}

function requireFixed(before: CertificationDocument, { municipality, edition }: CertificationInput): void {
  if (before.municipality === municipality && before.edition === edition) return;
  throw wrongState('A certification stays with its municipality and edition. Apply for another one instead.');
}

const messages = {
  unknownFile: 'There is no such file of this certification. Send the file first.',
  unknownRound: 'This municipality has no such round. Choose one of its own.',
  unknownTraining: 'This municipality has no such training. Choose one of its own.',
  noPotential: 'Choose a finding with potential of the profile of the round.',
};

function unknown(path: string, code: keyof typeof messages): Problem {
  return { path: `certification.${path}`, code, message: messages[code] };
}
