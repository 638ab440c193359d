import { type ErrorCode, errorBodySchema, type Operation } from '@ventanilla/contracts';
import type { z } from 'zod';

export type RawInput = { params?: Record<string, string>; query?: Record<string, string>; body?: unknown };

/** Calls an operation with whatever it is given, as no typed client would; gives back the code it is refused with. */
export async function codeOfCall(
  baseUrl: string,
  operation: Operation,
  token: string | null,
  { params = {}, query = {}, body }: RawInput = {},
): Promise<ErrorCode | null> {
  const path = operation.path.replace(/:(\w+)/g, (_, name: string) => params[name] ?? someValueFor(operation, name));
  const response = await fetch(`${baseUrl}${path}?${new URLSearchParams(query)}`, {
    method: operation.method,
    headers: { 'content-type': 'application/json', ...(token !== null && { authorization: `Bearer ${token}` }) },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  return response.ok ? null : errorBodySchema.parse(JSON.parse(text)).error.code;
}

const uuid = '00000000-0000-4000-8000-000000000000';
const someValues = [
  'V-7KQ4M2XD',
  'quilmes',
  '0'.repeat(24),
  '0'.repeat(64),
  uuid,
  'svc.q.salud',
  '2026-01-31',
  '1',
  'en',
  'purpose',
];

/** Something that fits the path and names nothing that matters. */
function someValueFor({ params }: Operation, name: string): string {
  const shape = (params as z.ZodObject | undefined)?.shape ?? {};
  const fitting = someValues.find((value) => shape[name]?.safeParse(value).success);
  if (fitting === undefined) throw new Error(`Nothing at hand fits the path parameter ${name}`);
  return fitting;
}
