import { hasFormat } from './check-text.js';
import type { Field } from './field.js';
import { type HsdsProblem, hsdsProblem } from './problem.js';

type Plain = Exclude<Field, { type: 'list' | 'one' }>;

/** What is wrong with a plain value in JSON. Dates are left free there, as the standard's JSON schemas do. */
export function checkValue(value: unknown, field: Plain, path: string): HsdsProblem[] {
  if (field.type === 'number') return typeof value === 'number' ? [] : [hsdsProblem('notNumber', path)];
  if (typeof value !== 'string') return [hsdsProblem('notText', path)];
  return field.format === 'date' ? [] : checkText(value, field, path);
}

/** What is wrong with a cell of a table, where every value is written as text. */
export function checkCell(cell: string, field: Plain, path: string): HsdsProblem[] {
  if (field.type === 'string') return checkText(cell, field, path);
  return cell.trim() !== '' && Number.isFinite(Number(cell)) ? [] : [hsdsProblem('notNumber', path)];
}

function checkText(value: string, field: Extract<Plain, { type: 'string' }>, path: string): HsdsProblem[] {
  if (field.format && !hasFormat(value, field.format)) return [hsdsProblem(field.format, path)];
  if (field.oneOf && !field.oneOf.includes(value)) {
    return [hsdsProblem('notListed', path, `Write one of: ${field.oneOf.join(', ')}.`)];
  }
  return [];
}
