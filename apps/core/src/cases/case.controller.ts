import { Controller } from '@nestjs/common';
import { operations } from '@ventanilla/contracts';
import type { StaffCaller } from '../platform/access/caller.js';
import { Handle, Input, type InputOf, SignedIn } from '../platform/http/handle.js';
import { CaseService } from './case.service.js';
import { CaseFiguresService } from './case-figures.service.js';
import { ClosingService } from './closing.service.js';
import { TalkService } from './conversation/talk.service.js';

@Controller()
export class CaseController {
  constructor(
    private readonly cases: CaseService,
    private readonly closing: ClosingService,
    private readonly talk: TalkService,
    private readonly figures: CaseFiguresService,
  ) {}

  @Handle(operations.listCases)
  list(@SignedIn() caller: StaffCaller, @Input() { query }: InputOf<typeof operations.listCases>) {
    return this.cases.list(caller, query);
  }

  @Handle(operations.getCase)
  get(@SignedIn() caller: StaffCaller, @Input() { params }: InputOf<typeof operations.getCase>) {
    return this.cases.get(caller, params.id);
  }

  @Handle(operations.updateCase)
  update(@SignedIn() caller: StaffCaller, @Input() { params, body }: InputOf<typeof operations.updateCase>) {
    return this.cases.update(caller, params.id, body);
  }

  @Handle(operations.assignCase)
  assign(@SignedIn() caller: StaffCaller, @Input() { params, body }: InputOf<typeof operations.assignCase>) {
    return this.cases.assign(caller, params.id, body);
  }

  @Handle(operations.closeCase)
  close(@SignedIn() caller: StaffCaller, @Input() { params, body }: InputOf<typeof operations.closeCase>) {
    return this.closing.close(caller, params.id, body);
  }

  @Handle(operations.reopenCase)
  reopen(@SignedIn() caller: StaffCaller, @Input() { params, body }: InputOf<typeof operations.reopenCase>) {
    return this.closing.reopen(caller, params.id, body.version);
  }

  @Handle(operations.listCaseMessages)
  messages(@SignedIn() caller: StaffCaller, @Input() input: InputOf<typeof operations.listCaseMessages>) {
    return this.talk.list(caller, input.params.id, input.query);
  }

  @Handle(operations.writeToPerson)
  write(@SignedIn() caller: StaffCaller, @Input() { params, body }: InputOf<typeof operations.writeToPerson>) {
    return this.talk.write(caller, params.id, body);
  }

  @Handle(operations.addCaseNote)
  note(@SignedIn() caller: StaffCaller, @Input() { params, body }: InputOf<typeof operations.addCaseNote>) {
    return this.talk.note(caller, params.id, body);
  }

  @Handle(operations.markCaseRead)
  markRead(@SignedIn() caller: StaffCaller, @Input() { params, body }: InputOf<typeof operations.markCaseRead>) {
    return this.talk.markRead(caller, params.id, body.upTo);
  }

  @Handle(operations.getCaseFigures)
  figuresOf(@SignedIn() caller: StaffCaller, @Input() { params }: InputOf<typeof operations.getCaseFigures>) {
    return this.figures.of(caller, params.id);
  }

  @Handle(operations.listCaseWorkers)
  workers(@SignedIn() caller: StaffCaller, @Input() { params }: InputOf<typeof operations.listCaseWorkers>) {
    return this.cases.listWorkers(caller, params.id);
  }
}
