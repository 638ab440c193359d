import { badRequest } from './api-error.js';

const mostButtons = 300;

/** The rows of a keyboard as arrays; Telegram leaves empty rows out. */
export function buttonRows(given: unknown, name: string): unknown[][] {
  if (!Array.isArray(given)) throw badRequest(`field "${name}" of the reply markup must be an Array of Arrays`);
  const rows = given.map((row: unknown) => {
    if (!Array.isArray(row)) throw badRequest(`field "${name}" of the reply markup must be an Array of Arrays`);
    return row as unknown[];
  });
  if (rows.flat().length > mostButtons) throw badRequest('reply markup is too long');
  return rows.filter((row) => row.length > 0);
}
