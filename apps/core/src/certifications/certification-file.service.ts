import { Injectable } from '@nestjs/common';
import type { Attachment, AttachmentInput, FileContent } from '@ventanilla/contracts';
import { AttachmentService } from '../files/attachment.service.js';
import type { StaffCaller } from '../platform/access/caller.js';
import { CertificationDesk } from './certification-desk.js';

/** The files of an application. */
@Injectable()
export class CertificationFileService {
  constructor(
    private readonly desk: CertificationDesk,
    private readonly attachments: AttachmentService,
  ) {}

  async add(caller: StaffCaller, id: string, sent: AttachmentInput): Promise<Attachment> {
    const { _id, edition, municipality } = await this.desk.getSeen(caller, id);
    return this.attachments.add(caller, { _id, resource: 'certification', title: edition, municipality }, sent);
  }

  async read(caller: StaffCaller, { id, file }: { id: string; file: string }): Promise<FileContent> {
    return this.attachments.read(await this.desk.getSeen(caller, id), file);
  }
}
