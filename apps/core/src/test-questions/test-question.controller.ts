import { Controller } from '@nestjs/common';
import { operations } from '@ventanilla/contracts';
import type { StaffCaller } from '../platform/access/caller.js';
import { Handle, Input, type InputOf, SignedIn } from '../platform/http/handle.js';
import { TestQuestionService } from './test-question.service.js';

@Controller()
export class TestQuestionController {
  constructor(private readonly questions: TestQuestionService) {}

  @Handle(operations.listTestQuestions)
  list(@SignedIn() caller: StaffCaller, @Input() { query }: InputOf<typeof operations.listTestQuestions>) {
    return this.questions.list(caller, query);
  }

  @Handle(operations.getTestQuestion)
  get(@SignedIn() caller: StaffCaller, @Input() { params }: InputOf<typeof operations.getTestQuestion>) {
    return this.questions.get(caller, params.id);
  }

  @Handle(operations.createTestQuestion)
  create(@SignedIn() caller: StaffCaller, @Input() { body }: InputOf<typeof operations.createTestQuestion>) {
    return this.questions.create(caller, body);
  }

  @Handle(operations.updateTestQuestion)
  update(@SignedIn() caller: StaffCaller, @Input() { params, body }: InputOf<typeof operations.updateTestQuestion>) {
    return this.questions.update(caller, params.id, body.version, body.testQuestion);
  }

  @Handle(operations.deleteTestQuestion)
  delete(@SignedIn() caller: StaffCaller, @Input() { params, query }: InputOf<typeof operations.deleteTestQuestion>) {
    return this.questions.delete(caller, params.id, query.version);
  }

  @Handle(operations.importTestQuestions)
  import(@SignedIn() caller: StaffCaller, @Input() { body }: InputOf<typeof operations.importTestQuestions>) {
    return this.questions.import(caller, body);
  }

  @Handle(operations.runTestQuestions)
  run(@SignedIn() caller: StaffCaller, @Input() { body }: InputOf<typeof operations.runTestQuestions>) {
    return this.questions.runAll(caller, body.municipality);
  }
}
