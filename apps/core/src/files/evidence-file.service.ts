import { Injectable } from '@nestjs/common';
import type { EvidenceFile, FileContent, operations } from '@ventanilla/contracts';
import { takesAnswers } from '@ventanilla/mgi';
import { Types } from 'mongoose';
import type { AssessmentDocument } from '../assessments/assessment.schema.js';
import { notAsked, takesNoAnswers } from '../assessments/responses/response.errors.js';
import { RoundAccess } from '../assessments/round-access.js';
import { AuditService, actorOf } from '../audit/audit.service.js';
import type { StaffCaller } from '../platform/access/caller.js';
import { Clock } from '../platform/clock.js';
import { isDuplicateKey } from '../platform/database/duplicate-key.js';
import { Transactions } from '../platform/database/transactions.js';
import { ApiError } from '../platform/errors/api-error.js';
import type { InputOf } from '../platform/http/handle.js';
import { invalid } from '../platform/http/read-input.js';
import { answersOnlyFor, requireAnswersFor } from '../staff/scope.js';
import { EvidenceFileRepository } from './evidence-file.repository.js';
import type { EvidenceFileDocument } from './evidence-file.schema.js';
import { toEvidenceFile } from './evidence-file.view.js';
import { FileIntake, type Intake } from './file-intake.js';
import { FileStore } from './file-store.js';

type Sent = InputOf<typeof operations.addEvidenceFile>['body'];

/** Files of one round; more is no round of this world. */
const FILES_MAX = 2_000;

/** Keeps what proves answers, and hands it to whoever may see the answer. */
@Injectable()
export class EvidenceFileService {
  constructor(
    private readonly files: EvidenceFileRepository,
    private readonly store: FileStore,
    private readonly intake: FileIntake,
    private readonly access: RoundAccess,
    private readonly transactions: Transactions,
    private readonly audit: AuditService,
    private readonly clock: Clock,
  ) {}

  async list(caller: StaffCaller, id: string, query: InputOf<typeof operations.listEvidenceFiles>['query']) {
    const { _id: assessment } = await this.access.getSeen(caller, id);
    const { indicator, institution, ...page } = query;
    const institutions = answersOnlyFor(caller);
    const { items, total } = await this.files.list({ assessment, institutions, indicator, institution }, page);
    return { items: items.map(toEvidenceFile), total };
  }

  async read(caller: StaffCaller, { id, file }: { id: string; file: string }): Promise<FileContent> {
    const { _id: assessment } = await this.access.getSeen(caller, id);
    const own = answersOnlyFor(caller);
    const found = await this.files.find(assessment, file);
    if (!found || (own !== null && !own.includes(found.institution))) throw unknownFile();
    const { _id, fileName, mediaType } = found;
    return { fileName, mediaType, content: (await this.store.read(_id)).toString('base64') };
  }

  async add(caller: StaffCaller, id: string, sent: Sent): Promise<EvidenceFile> {
    requireAnswersFor(caller, sent.institution);
    const round = await this.access.getSeen(caller, id);
    const kept = await this.files.findWrite(round._id, sent.clientId);
    if (kept) return toEvidenceFile(kept);
    requireTaken(round, sent);
    if ((await this.files.count(round._id)) >= FILES_MAX) throw tooMany();
    return toEvidenceFile(await this.#keep(caller, round, sent, this.intake.open(sent)));
  }

  async #keep(
    caller: StaffCaller,
    round: AssessmentDocument,
    { clientId, indicator, institution }: Sent,
    { fileName, mediaType, bytes }: Intake,
  ): Promise<EvidenceFileDocument> {
    const about = { assessment: round._id, clientId, indicator, institution, fileName, mediaType, bytes: bytes.length };
    const document = { _id: new Types.ObjectId(), ...about, at: this.clock.now(), by: caller.staff.name };
    try {
      await this.store.keepRecorded(document._id, bytes, () => this.#record(caller, round, document));
      return document;
    } catch (error) {
      const earlier = isDuplicateKey(error) ? await this.files.findWrite(round._id, clientId) : null;
      if (earlier) return earlier;
      throw error;
    }
  }

  async #record(caller: StaffCaller, round: AssessmentDocument, document: EvidenceFileDocument): Promise<void> {
    const { key, municipality } = round;
    const { _id, indicator, institution, fileName, bytes } = document;
    const title = `${key} ${indicator} ${institution}`;
    const deed = { action: 'addFile', resource: 'response', resourceId: _id.toHexString(), title } as const;
    const changes = [{ path: 'file', before: null, after: { fileName, bytes } }];
    await this.transactions.run(async (session) => {
      await this.files.create(document, session);
      await this.store.confirm(_id, session);
      await this.audit.record(actorOf(caller), { ...deed, municipality, changes }, session);
    });
  }
}

function requireTaken({ asks, phase }: AssessmentDocument, { indicator, institution }: Sent): void {
  const isAsked = asks.some((ask) => ask.indicator === indicator && ask.institution === institution);
  if (!isAsked) throw notAsked();
  if (!takesAnswers(phase)) throw takesNoAnswers(phase);
}

function tooMany(): ApiError {
  const message = `A round has at most ${FILES_MAX} files. Give a link to where it is published instead.`;
  return invalid([{ path: 'content', code: 'tooMany', message }]);
}

function unknownFile(): ApiError {
  return new ApiError('notFound', 'This round has no such file, or it is not yours to see.');
}
