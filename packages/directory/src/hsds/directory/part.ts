import type { Problem } from '../../problem.js';
import { problem } from '../../problem.js';
import { type Fields, listIn } from '../fields.js';
import type { HsdsClock } from '../schedule-to-hsds.js';
import { extension, extensionIn } from './extension.js';
import { isSame } from './same.js';
import type { Shape } from './shape.js';

/** Where something is written or read: what ids are made of, what references lead to, and the clock of its times. */
export type Place = {
  name: string;
  clock: HsdsClock;
  /** The names of required documents in the language of the standard fields, by code. */
  documentNames: Readonly<Record<string, string>>;
  idOf(entity: 'organization' | 'location', key: string): string | null;
  keyOf(entity: 'organization' | 'location', id: string): string | null;
  /** The organization of whatever has none of its own. */
  standIn: string | null;
};

export type Reading<Value> = { value: Value; problems: Problem[] };

/** One thing that the directory says, and how HSDS says it as well as it can. */
export type Part<Value> = {
  /** The standard's fields in which it is said. */
  fields: readonly string[];
  isValue: Shape<Value>;
  write(value: Value, place: Place): Fields;
  read(json: Fields, place: Place): Reading<Value>;
};

/** Just what was read. */
export function plainly<Value>(value: Value): Reading<Value> {
  return { value, problems: [] };
}

/** Says it in the fields of the standard and, where these do not give back the same, once more as an extension. */
export function writePart<Value>(name: string, part: Part<Value>, value: Value, place: Place): Fields {
  const fields = part.write(value, place);
  if (isSame(part.read(fields, place).value, value)) return fields;
  return merged([fields, { attributes: [extension(name, value, place.name)] }]);
}

/**
 * Reads it back. An extension is believed as long as it says the same as the standard's fields, only better: whoever
 * changes one of those without knowing of extensions has the last word.
 */
export function readPart<Value>(name: string, part: Part<Value>, json: Fields, place: Place): Reading<Value> {
  const standard = part.read(json, place);
  const exact = extensionIn(json, name);
  if (exact === undefined) return standard;
  if (!part.isValue(exact))
    return { ...standard, problems: [...standard.problems, problem('brokenExtension', 'attributes', name)] };
  return isSame(part.read(part.write(exact, place), place), standard) ? plainly(exact) : standard;
}

/** Fields put together; attributes are the only ones that several things have. */
export function merged(pieces: readonly Fields[]): Fields {
  const attributes = pieces.flatMap((piece) => listIn(piece, 'attributes'));
  return Object.assign({}, ...pieces, attributes.length > 0 ? { attributes } : {}) as Fields;
}
