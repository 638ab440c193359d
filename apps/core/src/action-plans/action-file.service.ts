import { Injectable } from '@nestjs/common';
import type { Attachment, AttachmentInput, FileContent } from '@ventanilla/contracts';
import { AttachmentService } from '../files/attachment.service.js';
import type { StaffCaller } from '../platform/access/caller.js';
import { ActionAccess } from './action-access.js';

/** What proves how an action is getting on, for whoever may see the action. */
@Injectable()
export class ActionFileService {
  constructor(
    private readonly access: ActionAccess,
    private readonly attachments: AttachmentService,
  ) {}

  async add(caller: StaffCaller, id: string, sent: AttachmentInput): Promise<Attachment> {
    const { _id, number, title, municipality } = await this.access.getSeen(caller, id);
    const owner = { _id, resource: 'action', title: `${number}. ${title}`, municipality } as const;
    return this.attachments.add(caller, owner, sent);
  }

  async read(caller: StaffCaller, { id, file }: { id: string; file: string }): Promise<FileContent> {
    return this.attachments.read(await this.access.getSeen(caller, id), file);
  }
}
