import {
  type HeldBack,
  type OperationId,
  type TestQuestion,
  type TestQuestionInput,
  testQuestionInputSchema,
} from '@ventanilla/contracts';
import type { DeskCore } from '../core/desk-core.js';
import { anId } from './builders.js';
import { found, type Part, pageOf, refusal } from './memory-parts.js';

type TestQuestionOperation = Extract<keyof DeskCore, `${string}TestQuestion` | `${string}TestQuestions`>;

/** The twin answers nothing itself: a run finds that every active question passes. */
export function testQuestionOperations(given: readonly TestQuestion[]): Part<TestQuestionOperation> {
  const questions = new Map(given.map((question) => [question.id, question]));

  function keep(input: unknown, before: Partial<TestQuestion> = {}): TestQuestion {
    const parsed: TestQuestionInput = testQuestionInputSchema.parse(input);
    const at = new Date().toISOString();
    const life = { id: before.id ?? anId(), version: (before.version ?? 0) + 1, createdAt: before.createdAt ?? at };
    const kept: TestQuestion = { ...parsed, ...life, state: 'notRun', lastRun: null, updatedAt: at };
    questions.set(kept.id, kept);
    return kept;
  }

  function get(operation: OperationId, id: string, version?: number): TestQuestion {
    const question = found(operation, questions.get(id));
    if (version !== undefined && version !== question.version) throw refusal(operation, 'conflict');
    return question;
  }

  return {
    listTestQuestions: async ({ query }) =>
      pageOf(
        [...questions.values()].filter((one) => matches(one, query)),
        query,
      ),
    getTestQuestion: async ({ params }) => get('getTestQuestion', params.id),
    createTestQuestion: async ({ body }) => keep(body),
    updateTestQuestion: async ({ params, body }) =>
      keep(body.testQuestion, get('updateTestQuestion', params.id, body.version)),
    deleteTestQuestion: async ({ params, query }) => {
      questions.delete(get('deleteTestQuestion', params.id, Number(query.version)).id);
    },
    importTestQuestions: async ({ body }) => {
      const { lines, ...place } = body;
      const written = lines.split('\n').map((line) => line.split('|').map((part) => part.trim()));
      const wrong = written.findIndex(([, key = '']) => key === '');
      const problem = { path: `lines.${wrong + 1}`, code: 'unreadable', message: 'Write the question, | and a key' };
      if (wrong >= 0) throw refusal('importTestQuestions', 'invalid', { problems: [problem] });
      const toInput = ([question, key]: string[]) =>
        ({ ...place, question, expects: { kind: 'answer', keys: [key], within: 3 }, active: true }) as const;
      return { items: written.map((parts) => keep(toInput(parts))) };
    },
    runTestQuestions: async () => {
      const active = [...questions.values()].filter((one) => one.active);
      for (const one of active) questions.set(one.id, { ...one, state: 'passed' });
      return { at: new Date().toISOString(), revision: 1, passed: active.length, failed: 0 };
    },
  };
}

type Query = Parameters<DeskCore['listTestQuestions']>[0]['query'];

function matches({ state, language, expects }: TestQuestion, query: Query): boolean {
  return [
    !query.state || state === query.state,
    !query.language || language === query.language,
    !query.key || (expects.kind === 'answer' && expects.keys.includes(query.key)),
  ].every(Boolean);
}

type Held = Part<
  'publishEntry' | 'unpublishEntry' | 'deleteEntry' | 'archiveEntry' | 'archiveEntries' | 'publishRelease'
>;

/** The same deeds, each held back as told unless it is forced. */
export function holdingBack(deeds: Held, heldBack: HeldBack | undefined): Held {
  if (!heldBack) return deeds;
  const refuse = (operation: OperationId, force: string | undefined) => {
    if (force === undefined) throw refusal(operation, 'testQuestionsFail', { heldBack });
  };
  return {
    publishEntry: async (input) => {
      refuse('publishEntry', input.body.force);
      return deeds.publishEntry(input);
    },
    unpublishEntry: async (input) => {
      refuse('unpublishEntry', input.query.force);
      return deeds.unpublishEntry(input);
    },
    deleteEntry: async (input) => {
      refuse('deleteEntry', input.query.force);
      return deeds.deleteEntry(input);
    },
    archiveEntry: async (input) => {
      refuse('archiveEntry', input.body.force);
      return deeds.archiveEntry(input);
    },
    archiveEntries: async (input) => {
      refuse('archiveEntries', input.body.force);
      return deeds.archiveEntries(input);
    },
    publishRelease: async (input) => {
      refuse('publishRelease', input.body.force);
      return deeds.publishRelease(input);
    },
  };
}
