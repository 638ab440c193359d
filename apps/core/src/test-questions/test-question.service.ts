import { Injectable } from '@nestjs/common';
import { redact } from '@ventanilla/answering';
import {
  type operations,
  TEST_QUESTIONS_MAX,
  type TestQuestion,
  type TestQuestionInput,
  type TestRun as TestRunReport,
} from '@ventanilla/contracts';
import type { ClientSession } from 'mongoose';
import { type Actor, AuditService, actorOf } from '../audit/audit.service.js';
import { changesBetween } from '../audit/changes.js';
import { MunicipalityService } from '../municipalities/municipality.service.js';
import type { StaffCaller } from '../platform/access/caller.js';
import { Clock } from '../platform/clock.js';
import { searchable } from '../platform/database/search.js';
import { Transactions } from '../platform/database/transactions.js';
import type { InputOf } from '../platform/http/handle.js';
import { invalid } from '../platform/http/read-input.js';
import { requireWorksIn, worksOnlyIn } from '../staff/scope.js';
import { readPastedLines } from './pasted-lines.js';
import { resultsOf } from './results.js';
import { conflict, requireLanguage, translateDuplicate, unknown } from './test-question.errors.js';
import { TestQuestionRepository } from './test-question.repository.js';
import type { TestQuestionDocument } from './test-question.schema.js';
import { toTestQuestion } from './test-question.view.js';
import { TestRun } from './test-run.js';
import { keysIn } from './verdict.js';

/** The questions that a municipality's managers want to stay answered. */
@Injectable()
export class TestQuestionService {
  constructor(
    private readonly questions: TestQuestionRepository,
    private readonly municipalities: MunicipalityService,
    private readonly run: TestRun,
    private readonly transactions: Transactions,
    private readonly audit: AuditService,
    private readonly clock: Clock,
  ) {}

  async list(caller: StaffCaller, query: InputOf<typeof operations.listTestQuestions>['query']) {
    if (query.municipality !== undefined) requireWorksIn(caller, query.municipality);
    const { items, total } = await this.questions.list({ ...query, within: worksOnlyIn(caller) }, query);
    return { items: items.map(toTestQuestion), total };
  }

  async get(caller: StaffCaller, id: string): Promise<TestQuestion> {
    return toTestQuestion(await this.#getDocument(caller, id, null));
  }

  async create(caller: StaffCaller, input: TestQuestionInput): Promise<TestQuestion> {
    const [created] = await this.#createAll(caller, input.municipality, [input]);
    return toTestQuestion(created ?? unknown());
  }

  async import(caller: StaffCaller, body: InputOf<typeof operations.importTestQuestions>['body']) {
    const { lines, ...place } = body;
    const { questions, problems } = readPastedLines(lines, place);
    if (problems.length > 0) throw invalid(problems);
    return { items: (await this.#createAll(caller, body.municipality, questions)).map(toTestQuestion) };
  }

  async update(caller: StaffCaller, id: string, version: number, input: TestQuestionInput): Promise<TestQuestion> {
    const updated = await this.transactions
      .run(async (session) => {
        const before = await this.#getDocument(caller, id, session);
        if (before.version !== version) throw conflict(before, input);
        requireSameMunicipality(before, input);
        for (const language of [before.language, input.language]) requireLanguage(caller, language);
        const after = await this.questions.replace(before, this.#fresh(input), session);
        if (!after) throw conflict(before, input);
        if (!before.active) await this.#requireRoom(before.municipality, session);
        await this.#record(actorOf(caller), 'update', before, after, session);
        return after;
      })
      .catch(translateDuplicate);
    return toTestQuestion(updated);
  }

  async delete(caller: StaffCaller, id: string, version: number): Promise<void> {
    await this.transactions.run(async (session) => {
      const before = await this.#getDocument(caller, id, session);
      requireLanguage(caller, before.language);
      if (before.version !== version) throw conflict(before, null);
      if (!(await this.questions.delete(before, session))) throw conflict(before, null);
      await this.#record(actorOf(caller), 'delete', before, null, session);
    });
  }

  /** Asks them all on what is public now. */
  async runAll(caller: StaffCaller, municipality: string): Promise<TestRunReport> {
    requireWorksIn(caller, municipality);
    await this.municipalities.getDocument(municipality);
    const { outcomes, revision } = await this.run.try(municipality, await this.questions.active(municipality), []);
    const at = this.clock.now();
    const results = resultsOf(outcomes, at, revision);
    await this.questions.keepResults(results);
    const passed = results.filter(({ state }) => state === 'passed').length;
    return { at: at.toISOString(), revision, passed, failed: results.length - passed };
  }

  async #createAll(
    caller: StaffCaller,
    municipality: string,
    inputs: readonly TestQuestionInput[],
  ): Promise<TestQuestionDocument[]> {
    requireWorksIn(caller, municipality);
    for (const { language } of inputs) requireLanguage(caller, language);
    return this.transactions
      .run(async (session) => {
        await this.municipalities.getDocument(municipality, session);
        const created: TestQuestionDocument[] = [];
        for (const input of inputs) created.push(await this.#createOne(caller, input, session));
        await this.#requireRoom(municipality, session);
        return created;
      })
      .catch(translateDuplicate);
  }

  async #createOne(caller: StaffCaller, input: TestQuestionInput, session: ClientSession) {
    const values = { ...this.#fresh(input), version: 1, createdAt: this.clock.now() };
    const created = await this.questions.create(values, session);
    await this.#record(actorOf(caller), 'create', null, created, session);
    return created;
  }

  /** A changed question was not asked yet. */
  #fresh(input: TestQuestionInput): Omit<TestQuestionDocument, '_id' | 'version' | 'createdAt'> {
    const question = redact(input.question);
    const keys = keysIn(input.expects);
    const search = searchable([question, input.note, ...keys]);
    return { ...input, question, keys, search, state: 'notRun', lastRun: null, updatedAt: this.clock.now() };
  }

  async #getDocument(caller: StaffCaller, id: string, session: ClientSession | null): Promise<TestQuestionDocument> {
    const found = await this.questions.find(id, session);
    const within = worksOnlyIn(caller);
    if (!found || (within && !within.includes(found.municipality))) throw unknown();
    return found;
  }

  async #requireRoom(municipality: string, session: ClientSession): Promise<void> {
    if ((await this.questions.active(municipality, session)).length <= TEST_QUESTIONS_MAX) return;
    const message = `A municipality has at most ${TEST_QUESTIONS_MAX} active test questions. Switch some off first.`;
    throw invalid([{ path: 'active', code: 'tooMany', message }]);
  }

  async #record(
    actor: Actor,
    action: 'create' | 'update' | 'delete',
    before: TestQuestionDocument | null,
    after: TestQuestionDocument | null,
    session: ClientSession,
  ): Promise<void> {
    const { _id, question, municipality, language } = after ?? before ?? unknown();
    const changes = changesBetween(before ? inputOf(before) : {}, after ? inputOf(after) : {});
    const deed = { action, resource: 'testQuestion', resourceId: _id.toHexString(), title: question } as const;
    await this.audit.record(actor, { ...deed, municipality, languages: [language], changes }, session);
  }
}

function inputOf({ language, question, expects, active, note }: TestQuestionDocument) {
  return { language, question, expects, active, note };
}

function requireSameMunicipality(before: TestQuestionDocument, { municipality }: TestQuestionInput): void {
  if (before.municipality === municipality) return;
  const message = 'A test question stays in its municipality. Write a new one there.';
  throw invalid([{ path: 'testQuestion.municipality', code: 'fixed', message }]);
}
