import { Controller } from '@nestjs/common';
import { operations } from '@ventanilla/contracts';
import type { StaffCaller } from '../platform/access/caller.js';
import { Handle, Input, type InputOf, SignedIn } from '../platform/http/handle.js';
import { DecisionService } from './decisions/decision.service.js';
import { MinutesService } from './minutes/minutes.service.js';
import { RespondentService } from './respondents/respondent.service.js';
import { ChangeService } from './responses/change.service.js';
import { CommentService } from './responses/comment.service.js';
import { ResponseService } from './responses/response.service.js';

/** What is done within a round. */
@Controller()
export class RoundWorkController {
  constructor(
    private readonly responses: ResponseService,
    private readonly changes: ChangeService,
    private readonly comments: CommentService,
    private readonly decisions: DecisionService,
    private readonly minutes: MinutesService,
    private readonly respondents: RespondentService,
  ) {}

  @Handle(operations.saveResponse)
  save(@SignedIn() caller: StaffCaller, @Input() { params, body }: InputOf<typeof operations.saveResponse>) {
    return this.responses.save(caller, params, body);
  }

  @Handle(operations.listResponseChanges)
  listChanges(
    @SignedIn() caller: StaffCaller,
    @Input() { params, query }: InputOf<typeof operations.listResponseChanges>,
  ) {
    return this.changes.list(caller, params, query);
  }

  @Handle(operations.addResponseComment)
  comment(@SignedIn() caller: StaffCaller, @Input() { params, body }: InputOf<typeof operations.addResponseComment>) {
    return this.comments.add(caller, params.id, body);
  }

  @Handle(operations.listResponseComments)
  listComments(
    @SignedIn() caller: StaffCaller,
    @Input() { params, query }: InputOf<typeof operations.listResponseComments>,
  ) {
    return this.comments.list(caller, params.id, query);
  }

  @Handle(operations.decideOnIndicator)
  decide(@SignedIn() caller: StaffCaller, @Input() { params, body }: InputOf<typeof operations.decideOnIndicator>) {
    return this.decisions.decide(caller, params.id, body);
  }

  @Handle(operations.listDecisions)
  listDecisions(@SignedIn() caller: StaffCaller, @Input() { params, query }: InputOf<typeof operations.listDecisions>) {
    return this.decisions.list(caller, params.id, query);
  }

  @Handle(operations.recordMinutes)
  recordMinutes(@SignedIn() caller: StaffCaller, @Input() { params, body }: InputOf<typeof operations.recordMinutes>) {
    return this.minutes.record(caller, params.id, body);
  }

  @Handle(operations.updateMinutes)
  updateMinutes(@SignedIn() caller: StaffCaller, @Input() { params, body }: InputOf<typeof operations.updateMinutes>) {
    return this.minutes.update(caller, params, body.version, body.minutes);
  }

  @Handle(operations.listMinutes)
  listMinutes(@SignedIn() caller: StaffCaller, @Input() { params, query }: InputOf<typeof operations.listMinutes>) {
    return this.minutes.list(caller, params.id, query);
  }

  @Handle(operations.inviteRespondent)
  invite(@SignedIn() caller: StaffCaller, @Input() { params, body }: InputOf<typeof operations.inviteRespondent>) {
    return this.respondents.invite(caller, params.id, body);
  }

  @Handle(operations.listRespondents)
  listRespondents(
    @SignedIn() caller: StaffCaller,
    @Input() { params, query }: InputOf<typeof operations.listRespondents>,
  ) {
    return this.respondents.list(caller, params.id, query);
  }
}
