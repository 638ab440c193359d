import { Injectable } from '@nestjs/common';
import type { Attachment, AttachmentInput, FileContent } from '@ventanilla/contracts';
import { AttachmentService } from '../files/attachment.service.js';
import type { StaffCaller } from '../platform/access/caller.js';
import { TrainingAccess } from './training-access.js';

/** What is read and used in a training. */
@Injectable()
export class TrainingFileService {
  constructor(
    private readonly access: TrainingAccess,
    private readonly attachments: AttachmentService,
  ) {}

  async add(caller: StaffCaller, id: string, sent: AttachmentInput): Promise<Attachment> {
    const { _id, title, municipality } = await this.access.getSeen(caller, id);
    return this.attachments.add(caller, { _id, resource: 'training', title, municipality }, sent);
  }

  async read(caller: StaffCaller, { id, file }: { id: string; file: string }): Promise<FileContent> {
    return this.attachments.read(await this.access.getSeen(caller, id), file);
  }
}
