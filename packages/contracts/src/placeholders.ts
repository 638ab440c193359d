/** What a writer still has to fill in: `[[a question]]` in a text, as templates leave it. */
export type Placeholder = { path: string; text: string };

const PLACEHOLDER = /\[\[[^[\]]*\]\]/g;

/** Every placeholder left in a text or in anything made of texts, by its dotted path. Nothing with one may be public. */
export function placeholdersLeft(value: unknown, path = ''): Placeholder[] {
  if (typeof value === 'string') return [...value.matchAll(PLACEHOLDER)].map(([text]) => ({ path, text }));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, member]) =>
    placeholdersLeft(member, path === '' ? name : `${path}.${name}`),
  );
}
