/** A JSON object about which nothing is known yet. */
export type Fields = Readonly<Record<string, unknown>>;

/** Tells a JSON object from everything else JSON can be. */
export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A field's text without surrounding space; empty when it is missing or no text. */
export function textIn(fields: Fields, name: string): string {
  const value = fields[name];
  return typeof value === 'string' ? value.trim() : '';
}

/** A field's text, or null when it is missing or empty. */
export function textOrNullIn(fields: Fields, name: string): string | null {
  return textIn(fields, name) || null;
}

/** A field's number, also when it was written as text; null when it is missing or no number. */
export function numberIn(fields: Fields, name: string): number | null {
  const value = fields[name];
  if (typeof value !== 'number' && (typeof value !== 'string' || value.trim() === '')) return null;
  return Number.isFinite(Number(value)) ? Number(value) : null;
}

/** The objects in a field that holds a list; empty when it does not. */
export function listIn(fields: Fields, name: string): Fields[] {
  const value = fields[name];
  return Array.isArray(value) ? value.filter(isFields) : [];
}
