import { CoreError, type ErrorCode, type OperationId } from '@ventanilla/contracts';
import type { DeskCore } from '../core/desk-core.js';

/** Some of core's operations. */
export type Part<Name extends keyof DeskCore> = Pick<DeskCore, Name>;

export function refusal(operation: OperationId, code: ErrorCode, details: CoreError['details'] = {}): CoreError {
  return new CoreError(operation, code, `Refused: ${code}`, { requestId: 'r-1', ...details });
}

export function found<Value>(operation: OperationId, value: Value | undefined): Value {
  if (value === undefined) throw refusal(operation, 'notFound');
  return value;
}

export function pageOf<Item>(items: Item[], query: { offset?: unknown; limit?: unknown }) {
  const offset = Number(query.offset ?? 0);
  return { items: items.slice(offset, offset + Number(query.limit ?? 25)), total: items.length };
}
