/** A spreadsheet's cell as a person reads it: dates and times in ISO form, numbers with a point, nothing as empty text. */
export function cellText(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return dateText(value);
  return String(value).trim();
}

/** Spreadsheets keep a time of day as a fraction of the day before their first. */
const FIRST_DAY = Date.UTC(1900, 0, 2);

function dateText(value: Date): string {
  const iso = value.toISOString();
  if (value.getTime() < FIRST_DAY) return iso.slice(11, 16);
  return iso.endsWith('T00:00:00.000Z') ? iso.slice(0, 10) : iso.slice(0, 16).replace('T', ' ');
}
