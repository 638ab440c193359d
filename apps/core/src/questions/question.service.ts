import { Injectable } from '@nestjs/common';
import type { operations } from '@ventanilla/contracts';
import type { StaffCaller } from '../platform/access/caller.js';
import type { InputOf } from '../platform/http/handle.js';
import { requireWorksIn, worksOnlyIn } from '../staff/scope.js';
import { QuestionRepository } from './question.repository.js';
import { toQuestion } from './question.view.js';

@Injectable()
export class QuestionService {
  constructor(private readonly questions: QuestionRepository) {}

  async list(caller: StaffCaller, query: InputOf<typeof operations.listQuestions>['query']) {
    if (query.municipality !== undefined) requireWorksIn(caller, query.municipality);
    const { items, ...count } = await this.questions.list({ ...query, within: worksOnlyIn(caller) }, query);
    return { ...count, items: items.map(toQuestion) };
  }
}
