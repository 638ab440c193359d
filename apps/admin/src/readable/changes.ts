export type Change = { path: string; before: unknown; after: unknown };

type Content = { facts: object; texts: Record<string, object | undefined> };

/** What differs between two versions of an entry's content, field by field; a list counts as one field. */
export function changesBetween(before: Content, after: Content): Change[] {
  const languages = [...new Set([...Object.keys(before.texts), ...Object.keys(after.texts)])];
  return [
    ...fieldChanges('facts', before.facts, after.facts),
    ...languages.flatMap((code) => fieldChanges(`texts.${code}`, before.texts[code] ?? {}, after.texts[code] ?? {})),
  ];
}

function fieldChanges(prefix: string, before: object, after: object): Change[] {
  const old = new Map(Object.entries(before));
  const now = new Map(Object.entries(after));
  return [...new Set([...old.keys(), ...now.keys()])]
    .map((name) => ({ path: `${prefix}.${name}`, before: old.get(name), after: now.get(name) }))
    .filter((change) => !isSame(change.before, change.after));
}

/** Empty in one way or another is the same to a reader. */
export function isSame(one: unknown, other: unknown): boolean {
  return canonical(one) === canonical(other);
}

function canonical(value: unknown): string {
  return (
    JSON.stringify(value, (_, inner: unknown) => {
      if (inner === null || inner === '' || (Array.isArray(inner) && inner.length === 0)) return undefined;
      if (typeof inner !== 'object' || Array.isArray(inner)) return inner;
      return Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)));
    }) ?? ''
  );
}
