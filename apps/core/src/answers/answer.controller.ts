import { Controller } from '@nestjs/common';
import { operations } from '@ventanilla/contracts';
import type { Caller, StaffCaller } from '../platform/access/caller.js';
import { From, Handle, Input, type InputOf, SignedIn } from '../platform/http/handle.js';
import { AnswerService } from './answer.service.js';
import { DangerService } from './danger.service.js';
import { ExplanationService } from './explanation.service.js';
import { PreviewService } from './preview.service.js';

@Controller()
export class AnswerController {
  constructor(
    private readonly answers: AnswerService,
    private readonly dangers: DangerService,
    private readonly previews: PreviewService,
    private readonly explanations: ExplanationService,
  ) {}

  @Handle(operations.ask)
  ask(@From() caller: Caller, @Input() { body }: InputOf<typeof operations.ask>) {
    return this.answers.ask(caller, body);
  }

  @Handle(operations.recogniseDanger)
  recogniseDanger(@Input() { body }: InputOf<typeof operations.recogniseDanger>) {
    return this.dangers.recognise(body);
  }

  @Handle(operations.previewAnswer)
  preview(@SignedIn() caller: StaffCaller, @Input() { body }: InputOf<typeof operations.previewAnswer>) {
    return this.previews.preview(caller, body);
  }

  @Handle(operations.explainAnswer)
  explain(@SignedIn() caller: StaffCaller, @Input() { body }: InputOf<typeof operations.explainAnswer>) {
    return this.explanations.explain(caller, body);
  }

  @Handle(operations.giveFeedback)
  giveFeedback(@Input() { params, body }: InputOf<typeof operations.giveFeedback>) {
    return this.answers.giveFeedback(params.id, body);
  }
}
