/** An entry while a file's cells are put into it, before anything is known to be of the right shape. */
export type Draft = {
  key: string;
  facts: Readonly<Record<string, unknown>>;
  texts: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
};

/** The value at a dotted path; undefined where there is none. */
export function valueAt(draft: Draft, path: string): unknown {
  return path.split('.').reduce<unknown>((value, name) => (isRecord(value) ? value[name] : undefined), draft);
}

/** The draft with another value at a dotted path; what is on the way is made when it is missing. */
export function withValue(draft: Draft, path: string, value: unknown): Draft {
  return put(draft, path.split('.'), value) as Draft;
}

function put(target: unknown, [name, ...rest]: string[], value: unknown): unknown {
  if (name === undefined) return value;
  const record = isRecord(target) ? target : {};
  return { ...record, [name]: put(record[name], rest, value) };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
