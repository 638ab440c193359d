import { z } from 'zod';
import {
  dangerSchema,
  idSchema,
  keySchema,
  languageCodeSchema,
  momentSchema,
  municipalityIdSchema,
} from '../values.js';
import { outcomeSchema } from './answer.js';

/** Active test questions a municipality can have: each is asked whenever its public content changes. */
export const TEST_QUESTIONS_MAX = 500;

/** What the answer to a test question must be. */
export const expectationSchema = z
  .discriminatedUnion('kind', [
    /** One of these entries is shown first, or among the first three. */
    z.strictObject({
      kind: z.literal('answer'),
      keys: z.array(keySchema).min(1, 'Say which entry must answer').max(10),
      within: z.union([z.literal(1), z.literal(3)]),
    }),
    /** The bot must say that it does not know. */
    z.strictObject({ kind: z.literal('refusal') }),
    /** It must be heard as an emergency, with this help line among the first three. */
    z.strictObject({ kind: z.literal('emergency'), line: keySchema }),
  ])
  .meta({ id: 'Expectation' });
export type Expectation = z.infer<typeof expectationSchema>;

/** What staff write. The question is kept redacted: a test needs nobody's number or name. */
export const testQuestionInputSchema = z.strictObject({
  municipality: municipalityIdSchema,
  language: languageCodeSchema,
  question: z.string().trim().min(3, 'Write the question as people ask it').max(500),
  expects: expectationSchema,
  /** Only active questions are asked, and only they hold a publish back. */
  active: z.boolean(),
  note: z.string().trim().max(500).default(''),
});
export type TestQuestionInput = z.infer<typeof testQuestionInputSchema>;

/** The answer to a test question, as far as it is judged: the outcome, and the first three entries shown. */
export const testAnswerSchema = z
  .object({
    outcome: outcomeSchema,
    danger: dangerSchema.nullable(),
    shown: z.array(z.object({ key: keySchema, title: z.string() })),
  })
  .meta({ id: 'TestAnswer' });
export type TestAnswer = z.infer<typeof testAnswerSchema>;

export const testStates = ['passed', 'failed', 'notRun'] as const;
export const testStateSchema = z.enum(testStates).meta({ id: 'TestState' });
export type TestState = z.infer<typeof testStateSchema>;

export const testQuestionSchema = z
  .object({
    id: idSchema,
    ...testQuestionInputSchema.shape,
    version: z.number().int().positive(),
    state: testStateSchema,
    /** When it came to this result, on which revision of the public content; null until it was asked once. */
    lastRun: z.object({ at: momentSchema, revision: z.number().int().min(0), answer: testAnswerSchema }).nullable(),
    createdAt: momentSchema,
    updatedAt: momentSchema,
  })
  .meta({ id: 'TestQuestion' });
export type TestQuestion = z.infer<typeof testQuestionSchema>;

/** How a run over all active questions of a municipality went. */
export const testRunSchema = z
  .object({
    at: momentSchema,
    revision: z.number().int().min(0),
    passed: z.number().int().min(0),
    failed: z.number().int().min(0),
  })
  .meta({ id: 'TestRun' });
export type TestRun = z.infer<typeof testRunSchema>;

/** A test question that a change of the public content makes fail, or that failed before it too. */
export const failingTestQuestionSchema = z
  .object({
    id: idSchema,
    question: z.string(),
    language: languageCodeSchema,
    expects: expectationSchema,
    /** What is answered now, and what would be answered after the change. */
    before: testAnswerSchema,
    after: testAnswerSchema,
  })
  .meta({ id: 'FailingTestQuestion' });
export type FailingTestQuestion = z.infer<typeof failingTestQuestionSchema>;

/** Why a change of the public content is held back. What failed before holds nothing back, and is told. */
export const heldBackSchema = z
  .object({ breaks: z.array(failingTestQuestionSchema), failedBefore: z.array(failingTestQuestionSchema) })
  .meta({ id: 'HeldBack' });
export type HeldBack = z.infer<typeof heldBackSchema>;

/** Why a change goes public although test questions fail; it is kept in the audit. */
export const forceNoteSchema = z.string().trim().min(10, 'Write in a sentence why it must be public anyway').max(1_000);
