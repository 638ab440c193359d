import { type Document, isDocument } from '../../bson/codec.js';
import { isNumeric, typeName } from '../../bson/types.js';
import { MongoError } from '../../errors.js';
import { type FieldTable, type FieldType, genericFields } from './field-tables.js';

const numberTypes = ['long', 'int', 'decimal', 'double'];

/** Which values a type takes, and what MongoDB calls them when it does not. */
const checks: Readonly<Record<FieldType, { accepts: (value: unknown) => boolean; expected: readonly string[] }>> = {
  object: { accepts: isDocument, expected: ['object'] },
  objects: { accepts: Array.isArray, expected: ['array'] },
  array: { accepts: Array.isArray, expected: ['array'] },
  string: { accepts: (value) => typeof value === 'string', expected: ['string'] },
  bool: { accepts: (value) => typeof value === 'boolean', expected: ['bool'] },
  flag: { accepts: isFlag, expected: ['bool', ...numberTypes] },
  optionalFlag: { accepts: isFlag, expected: ['bool', ...numberTypes] },
  number: { accepts: isNumeric, expected: numberTypes },
  hint: { accepts: (value) => typeof value === 'string' || isDocument(value), expected: ['string', 'object'] },
  any: { accepts: () => true, expected: [] },
};

function isFlag(value: unknown): boolean {
  return typeof value === 'boolean' || isNumeric(value);
}

/** Refuses fields a command does not have, values of a wrong type, and a command without what it needs. */
export function checkFields(name: string, table: FieldTable, command: Document): void {
  const others = Object.keys(command).slice(1);
  for (const field of others) {
    const type = table.types.get(field);
    if (type) checkValue(name, field, type, command[field], table.statements.get(field));
    else if (!genericFields.has(field)) throw unknownField(name, field);
  }
  checkRequired(name, table, command);
}

function checkValue(owner: string, field: string, type: FieldType, value: unknown, statement?: FieldTable): void {
  // MongoDB reads null as if the field were not there.
  if (value === null || value === undefined) return;
  const name = `${owner}.${field}`;
  if (!checks[type].accepts(value)) throw wrongType(name, field, type, value);
  if (type === 'objects' && Array.isArray(value)) checkItems(name, value, statement);
}

function checkItems(name: string, items: readonly unknown[], statement?: FieldTable): void {
  for (const [place, item] of items.entries()) {
    if (!isDocument(item)) throw wrongType(`${name}.${place}`, String(place), 'object', item);
    if (statement) checkStatement(name, statement, item);
  }
}

/** The same for one statement, a document in a list of the command. */
export function checkStatement(name: string, table: FieldTable, statement: Document): void {
  for (const [field, value] of Object.entries(statement)) {
    const type = table.types.get(field);
    if (!type) throw unknownField(name, field);
    checkValue(name, field, type, value);
  }
  checkRequired(name, table, statement);
}

function checkRequired(name: string, { required }: FieldTable, document: Document): void {
  for (const field of required) {
    if (document[field] === undefined || document[field] === null)
      throw new MongoError('Location40414', `BSON field '${name}.${field}' is missing but a required field`);
  }
}

function unknownField(name: string, field: string): MongoError {
  return new MongoError('Location40415', `BSON field '${name}.${field}' is an unknown field.`);
}

function wrongType(name: string, field: string, type: FieldType, value: unknown): MongoError {
  const found = typeName(value);
  if (type === 'optionalFlag')
    return new MongoError('TypeMismatch', `Field '${field}' should be a boolean value, but found: ${found}`);
  const { expected } = checks[type];
  const [only = ''] = expected;
  const wanted = expected.length === 1 ? `type '${only}'` : `types '[${expected.join(', ')}]'`;
  return new MongoError('TypeMismatch', `BSON field '${name}' is the wrong type '${found}', expected ${wanted}`);
}
