type OptionalKey<T> = { [Key in keyof T]-?: undefined extends T[Key] ? Key : never }[keyof T];

/** The fields of `T`, of which those it may lack may also be null, undefined or empty. */
export type Unknowable<T> = Omit<T, OptionalKey<T>> & { [Key in OptionalKey<T>]?: T[Key] | null | undefined };

/**
 * Leaves out the optional fields that are not known: null, undefined, empty texts and empty lists. The compiler checks
 * that nothing required can be null; a required empty text must be put back by the caller.
 */
export function known<T>(fields: Unknowable<T>): T {
  const isKnown = ([, value]: [string, unknown]) =>
    value !== null && value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0);
  return Object.fromEntries(Object.entries(fields).filter(isKnown)) as T;
}
