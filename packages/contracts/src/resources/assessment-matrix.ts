import { z } from 'zod';
import { keySchema, momentSchema } from '../values.js';
import { assessmentSchema, indicatorKeySchema, needSchema, phaseSchema } from './assessment.js';
import { setContentSchema } from './indicator-set.js';
import { decisionSchema, responseSchema } from './response.js';

/** Where a question stands. `reopened`: an answer came after the decision, which holds no longer. */
export const indicatorStates = ['unanswered', 'answered', 'contradicted', 'objected', 'reopened', 'settled'] as const;
export const indicatorStateSchema = z.enum(indicatorStates).meta({ id: 'IndicatorState' });
export type IndicatorState = z.infer<typeof indicatorStateSchema>;

/** A question with everybody's answers and what was decided. */
export const matrixRowSchema = z
  .object({
    indicator: indicatorKeySchema,
    domain: z.number().int(),
    subTheme: z.string().nullable(),
    state: indicatorStateSchema,
    /** The step it is settled on; null until then. */
    step: z.string().nullable(),
    /** The last decision, also one that holds no longer. */
    decision: decisionSchema.nullable(),
    comments: z.number().int().min(0),
    /** Those asked, in the order of the round's institutions; `response` is null while there is none. */
    cells: z.array(z.object({ institution: keySchema, response: responseSchema.nullable() })),
  })
  .meta({ id: 'MatrixRow' });
export type MatrixRow = z.infer<typeof matrixRowSchema>;

const count = z.number().int().min(0);

/** How far an institution is: what it still owes, and by how many days it is late. */
export const institutionProgressSchema = z
  .object({
    ...{ institution: keySchema, name: z.string(), asked: count, answered: count, evidenced: count },
    /** How much of each domain of the set it covers, also of those it is not asked about. */
    domains: z.array(z.object({ domain: z.number().int(), asked: count, answered: count })),
    missing: z.array(indicatorKeySchema),
    daysLate: count,
  })
  .meta({ id: 'InstitutionProgress' });
export type InstitutionProgress = z.infer<typeof institutionProgressSchema>;

export const domainProgressSchema = z
  .object({
    ...{ domain: z.number().int(), indicators: count, asked: count, answered: count, evidenced: count },
    settled: count,
  })
  .meta({ id: 'DomainProgress' });
export type DomainProgress = z.infer<typeof domainProgressSchema>;

/**
 * All of a round in one answer: enough to show the matrix, to answer and to run a workshop, also when the connection
 * drops. For whoever answers for an institution it holds that institution's questions and answers and nobody else's.
 */
export const assessmentMatrixSchema = z
  .object({
    assessment: assessmentSchema,
    set: setContentSchema,
    rows: z.array(matrixRowSchema),
    institutions: z.array(institutionProgressSchema),
    domains: z.array(domainProgressSchema),
    /** What the phase still needs before it can be closed; empty for institutions. */
    needs: z.array(needSchema),
    /** Where the round may go: on when there are no `needs`, `back` with a reason. Empty for institutions. */
    ways: z.array(z.object({ to: phaseSchema, back: z.boolean() })),
    /** Whether answers and decisions are taken in this phase. */
    takes: z.object({ responses: z.boolean(), decisions: z.boolean() }),
    at: momentSchema,
  })
  .meta({ id: 'AssessmentMatrix' });
export type AssessmentMatrix = z.infer<typeof assessmentMatrixSchema>;
