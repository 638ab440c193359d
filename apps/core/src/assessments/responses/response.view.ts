import type { Response } from '@ventanilla/contracts';
import type { Answer } from '@ventanilla/mgi';
import type { ResponseDocument } from './response.schema.js';

export function toResponse({ _id, assessment: _round, writes: _writes, at, ...values }: ResponseDocument): Response {
  return { ...values, at: at.toISOString() };
}

/** The answer as the package knows it that holds the rules of rounds. */
export function toAnswer({ indicator, institution, step, text, evidence, at }: ResponseDocument): Answer {
  return { indicator, institution, step, text, evidence, at: at.toISOString() };
}
