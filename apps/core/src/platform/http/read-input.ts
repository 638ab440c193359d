import type { Operation, Problem } from '@ventanilla/contracts';
import type { Request } from 'express';
import type { z } from 'zod';
import { ApiError } from '../errors/api-error.js';

type Input = { params?: unknown; query?: unknown; body?: unknown };

/** Reads path, query and body with the operation's schemas; throws `invalid` with every problem there is. */
export function readInput(operation: Operation, request: Request): Input {
  const input: Input = {};
  const problems: Problem[] = [];
  for (const part of ['params', 'query', 'body'] as const) {
    const schema = operation[part];
    if (!schema) continue;
    if (part === 'body') requireBody(request);
    const parsed = schema.safeParse(request[part]);
    if (parsed.success) input[part] = parsed.data;
    else problems.push(...parsed.error.issues.map(toProblem));
  }
  if (problems.length > 0) throw invalid(problems);
  return input;
}

export function invalid(problems: Problem[]): ApiError {
  const [first] = problems;
  const where = first?.path ? `${first.path}: ` : '';
  const more = problems.length > 1 ? ` (and ${problems.length - 1} more, see problems)` : '';
  return new ApiError('invalid', `Correct this and send it again. ${where}${first?.message ?? ''}${more}`, {
    problems,
  });
}

function requireBody(request: Request): void {
  if (request.body !== undefined) return;
  throw new ApiError('invalid', 'This needs a body in JSON, with content-type: application/json.', {
    problems: [{ path: '', code: 'missing', message: 'The body is missing' }],
  });
}

function toProblem(issue: z.core.$ZodIssue): Problem {
  return { path: issue.path.map(String).join('.'), code: issue.code, message: messageOf(issue) };
}

/** What is written in an address is read as a number first, and the library then speaks of a "NaN". */
function messageOf(issue: z.core.$ZodIssue): string {
  const isNumber = issue.code === 'invalid_type' && (issue.expected === 'number' || issue.expected === 'int');
  return isNumber ? 'This must be a number, such as 1.' : issue.message;
}
