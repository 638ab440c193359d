import { Controller } from '@nestjs/common';
import { operations } from '@ventanilla/contracts';
import type { StaffCaller } from '../../platform/access/caller.js';
import { Handle, Input, type InputOf, SignedIn } from '../../platform/http/handle.js';
import { CannedReplyService } from '../canned-replies/canned-reply.service.js';
import { ProtocolService } from '../protocols/protocol.service.js';
import { CaseSettingsService } from './case-settings.service.js';

/** What is decided once for all cases of a municipality. */
@Controller()
export class SettingsController {
  constructor(
    private readonly settings: CaseSettingsService,
    private readonly replies: CannedReplyService,
    private readonly protocols: ProtocolService,
  ) {}

  @Handle(operations.getCaseSettings)
  get(@SignedIn() caller: StaffCaller, @Input() { params }: InputOf<typeof operations.getCaseSettings>) {
    return this.settings.get(caller, params.id);
  }

  @Handle(operations.updateCaseSettings)
  update(@SignedIn() caller: StaffCaller, @Input() { params, body }: InputOf<typeof operations.updateCaseSettings>) {
    return this.settings.update(caller, params.id, body.version, body.settings);
  }

  @Handle(operations.listCannedReplies)
  listReplies(@SignedIn() caller: StaffCaller, @Input() { query }: InputOf<typeof operations.listCannedReplies>) {
    return this.replies.list(caller, query);
  }

  @Handle(operations.createCannedReply)
  createReply(@SignedIn() caller: StaffCaller, @Input() { body }: InputOf<typeof operations.createCannedReply>) {
    return this.replies.create(caller, body.reply);
  }

  @Handle(operations.updateCannedReply)
  updateReply(
    @SignedIn() caller: StaffCaller,
    @Input() { params, body }: InputOf<typeof operations.updateCannedReply>,
  ) {
    return this.replies.update(caller, params.id, body);
  }

  @Handle(operations.deleteCannedReply)
  deleteReply(@SignedIn() caller: StaffCaller, @Input() { params }: InputOf<typeof operations.deleteCannedReply>) {
    return this.replies.delete(caller, params.id);
  }

  @Handle(operations.listCaseProtocols)
  listProtocols(
    @SignedIn() caller: StaffCaller,
    @Input() { params, query }: InputOf<typeof operations.listCaseProtocols>,
  ) {
    return this.protocols.list(caller, params.id, query.language);
  }

  @Handle(operations.saveCaseProtocol)
  saveProtocol(
    @SignedIn() caller: StaffCaller,
    @Input() { params, body }: InputOf<typeof operations.saveCaseProtocol>,
  ) {
    return this.protocols.save(caller, params, body);
  }

  @Handle(operations.deleteCaseProtocol)
  deleteProtocol(@SignedIn() caller: StaffCaller, @Input() { params }: InputOf<typeof operations.deleteCaseProtocol>) {
    return this.protocols.delete(caller, params);
  }
}
