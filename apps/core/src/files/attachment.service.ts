import { Injectable } from '@nestjs/common';
import type { Attachment, AttachmentInput, FileContent } from '@ventanilla/contracts';
import { type ClientSession, Types } from 'mongoose';
import { AuditService, actorOf, type Deed } from '../audit/audit.service.js';
import type { StaffCaller } from '../platform/access/caller.js';
import { Clock } from '../platform/clock.js';
import { isDuplicateKey } from '../platform/database/duplicate-key.js';
import { Transactions } from '../platform/database/transactions.js';
import { ApiError } from '../platform/errors/api-error.js';
import { invalid } from '../platform/http/read-input.js';
import { AttachmentRepository } from './attachment.repository.js';
import type { AttachmentDocument } from './attachment.schema.js';
import { toAttachment } from './attachment.view.js';
import { FileIntake, type Intake } from './file-intake.js';
import { FileStore } from './file-store.js';

/** What a file lies beside, as the audit names it. Whether the caller may is for whoever asks. */
export type Owner = { _id: Types.ObjectId } & Pick<Deed, 'resource' | 'title' | 'municipality'>;

/** Files beside one thing; more is an archive, and belongs elsewhere. */
const FILES_MAX = 200;

/** Keeps files beside actions, trainings and certifications. */
@Injectable()
export class AttachmentService {
  constructor(
    private readonly attachments: AttachmentRepository,
    private readonly store: FileStore,
    private readonly intake: FileIntake,
    private readonly transactions: Transactions,
    private readonly audit: AuditService,
    private readonly clock: Clock,
  ) {}

  async add(caller: StaffCaller, owner: Owner, sent: AttachmentInput): Promise<Attachment> {
    const kept = await this.attachments.findWrite(owner._id, sent.clientId);
    if (kept) return toAttachment(kept);
    if ((await this.attachments.count(owner._id)) >= FILES_MAX) throw tooMany();
    return toAttachment(await this.#keep(caller, owner, sent.clientId, this.intake.open(sent)));
  }

  async read({ _id: owner }: Pick<Owner, '_id'>, file: string): Promise<FileContent> {
    const [found] = await this.attachments.findMany([owner], [file]);
    if (!found) throw new ApiError('notFound', 'There is no such file here, or it is not yours to see.');
    const { _id, fileName, mediaType } = found;
    return { fileName, mediaType, content: (await this.store.read(_id)).toString('base64') };
  }

  /** Those of these files that lie beside it, by their ids. */
  async beside(
    { _id: owner }: Pick<Owner, '_id'>,
    ids: readonly string[],
    session: ClientSession | null = null,
  ): Promise<ReadonlyMap<string, Attachment>> {
    const found = await this.attachments.findMany([owner], ids, session);
    return new Map(found.map((each) => [each._id.toHexString(), toAttachment(each)]));
  }

  /** Lets go of files that nothing names any more: from now on nobody can read them. */
  async letGo({ _id: owner }: Pick<Owner, '_id'>, ids: readonly string[], session: ClientSession): Promise<void> {
    const found = (await this.attachments.findMany([owner], ids, session)).map(({ _id }) => _id);
    if (found.length === 0) return;
    await this.attachments.delete(owner, found, session);
    await this.store.release(found, session);
  }

  async #keep(
    caller: StaffCaller,
    owner: Owner,
    clientId: string,
    { fileName, mediaType, bytes }: Intake,
  ): Promise<AttachmentDocument> {
    const about = { owner: owner._id, clientId, fileName, mediaType, bytes: bytes.length };
    const document = { _id: new Types.ObjectId(), ...about, at: this.clock.now(), by: caller.staff.name };
    try {
      await this.store.keepRecorded(document._id, bytes, () => this.#record(caller, owner, document));
      return document;
    } catch (error) {
      const earlier = isDuplicateKey(error) ? await this.attachments.findWrite(owner._id, clientId) : null;
      if (earlier) return earlier;
      throw error;
    }
  }

  async #record(caller: StaffCaller, { _id: owner, ...about }: Owner, document: AttachmentDocument): Promise<void> {
    const { fileName, bytes } = document;
    const changes = [{ path: 'file', before: null, after: { fileName, bytes } }];
    await this.transactions.run(async (session) => {
      await this.attachments.create(document, session);
      await this.store.confirm(document._id, session);
      const deed = { action: 'addFile', ...about, resourceId: owner.toHexString(), changes } as const;
      await this.audit.record(actorOf(caller), deed, session);
    });
  }
}

function tooMany(): ApiError {
  const message = `At most ${FILES_MAX} files are kept here. Give a link to where it is published instead.`;
  return invalid([{ path: 'content', code: 'tooMany', message }]);
}
