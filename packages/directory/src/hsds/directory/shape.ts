/** Tells whether a value of unknown origin has a shape. */
export type Shape<Value> = (value: unknown) => value is Value;

export const isText: Shape<string> = (value) => typeof value === 'string';
export const isNumber: Shape<number> = (value): value is number => typeof value === 'number' && Number.isFinite(value);
export const isFlag: Shape<boolean> = (value) => typeof value === 'boolean';

/** A text that a function knows to be right. */
export function textThat(isRight: (text: string) => boolean): Shape<string> {
  return (value): value is string => typeof value === 'string' && isRight(value);
}

export function nullOr<Value>(shape: Shape<Value>): Shape<Value | null> {
  return (value): value is Value | null => value === null || shape(value);
}

export function maybe<Value>(shape: Shape<Value>): Shape<Value | undefined> {
  return (value): value is Value | undefined => value === undefined || shape(value);
}

export function oneOf<Word extends string>(words: readonly Word[]): Shape<Word> {
  return (value): value is Word => words.some((word) => word === value);
}

export function listOf<Value>(shape: Shape<Value>): Shape<Value[]> {
  return (value): value is Value[] => Array.isArray(value) && value.every((each) => shape(each));
}

/** An object with these fields and no others. */
export function objectOf<Value extends object>(shapes: { [Name in keyof Value]-?: Shape<Value[Name]> }): Shape<Value> {
  const fields = Object.entries(shapes) as [string, Shape<unknown>][];
  return (value): value is Value => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
    const given = value as Record<string, unknown>;
    return (
      Object.keys(given).every((name) => Object.hasOwn(shapes, name)) && fields.every(([name, is]) => is(given[name]))
    );
  };
}
