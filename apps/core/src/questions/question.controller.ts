import { Controller } from '@nestjs/common';
import { operations } from '@ventanilla/contracts';
import type { StaffCaller } from '../platform/access/caller.js';
import { Handle, Input, type InputOf, SignedIn } from '../platform/http/handle.js';
import { QuestionService } from './question.service.js';

@Controller()
export class QuestionController {
  constructor(private readonly questions: QuestionService) {}

  @Handle(operations.listQuestions)
  list(@SignedIn() caller: StaffCaller, @Input() { query }: InputOf<typeof operations.listQuestions>) {
    return this.questions.list(caller, query);
  }
}
