import { isDeepStrictEqual } from 'node:util';
import type { AuditEntry } from '@ventanilla/contracts';

export type Change = AuditEntry['changes'][number];

/** Every value that differs, by its dotted path. Lists of plain values count as one value; lists of things are compared one by one. */
export function changesBetween(before: unknown, after: unknown, path = ''): Change[] {
  if (isDeepStrictEqual(before, after)) return [];
  if (isStructured(before) && isStructured(after)) {
    const keys = new Set([...Object.keys(before), ...Object.keys(after)]);
    return [...keys].flatMap((key) => changesBetween(before[key], after[key], path === '' ? key : `${path}.${key}`));
  }
  return [{ path, before: before ?? null, after: after ?? null }];
}

function isStructured(value: unknown): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null) return false;
  return Array.isArray(value) ? value.length > 0 && value.every((each) => typeof each === 'object') : isPlain(value);
}

function isPlain(value: object): boolean {
  return Object.getPrototypeOf(value) === Object.prototype;
}
