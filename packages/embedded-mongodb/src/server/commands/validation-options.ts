import { type Document, isDocument } from '../../bson/codec.js';
import type { Collation } from '../../bson/collation.js';
import { MongoError } from '../../errors.js';
import { compileFilter } from '../../query/match.js';
import type { CollectionInfo } from '../../storage/catalog.js';
import type { CommandCall } from '../command.js';
import { collationFor } from '../query-context.js';

const allowed: Readonly<Record<string, readonly string[]>> = {
  validationLevel: ['off', 'strict', 'moderate'],
  validationAction: ['error', 'warn'],
};

/** Refuses a validator that is no filter, and levels and actions MongoDB does not know. */
export function checkValidation(options: Document, collation: Collation | null): void {
  const { validator } = options;
  if (isDocument(validator)) compileFilter(validator, { collation });
  for (const [name, values] of Object.entries(allowed)) {
    const value = options[name];
    if (value !== undefined && !values.includes(String(value)))
      throw new MongoError(
        'BadValue',
        `Enumeration value '${String(value)}' for field '${name}' is not a valid value.`,
      );
  }
}

/** A collection with a validator says at which level it checks and what it does, as MongoDB lists it. */
export function withValidationDefaults(options: Document): Document {
  if (options['validator'] === undefined) return options;
  return { validationLevel: 'strict', validationAction: 'error', ...options };
}

/** The collection with what a collMod says about the documents it accepts. An empty validator takes the validator away. */
export function withValidation({ command }: CommandCall, info: CollectionInfo): CollectionInfo {
  const asked = Object.entries(command).filter(([field]) => field === 'validator' || Object.hasOwn(allowed, field));
  if (asked.length === 0) return info;
  const options = { ...info.options, ...Object.fromEntries(asked) };
  checkValidation(options, collationFor({}, info));
  return { ...info, options: withoutEmptyValidator(withValidationDefaults(options)) };
}

function withoutEmptyValidator(options: Document): Document {
  const { validator, ...others } = options;
  return isDocument(validator) && Object.keys(validator).length === 0 ? others : options;
}
