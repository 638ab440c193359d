import { type Document, isDocument } from '../../bson/codec.js';
import { MongoError } from '../../errors.js';
import { arrayKeywords } from './array-rules.js';
import { logicalKeywords } from './logical-rules.js';
import { objectKeywords } from './object-rules.js';
import { textOperand } from './operands.js';
import type { CompileKeyword, Subschema } from './rule.js';
import { scalarKeywords, valueKeywords } from './scalar-rules.js';

const keywords: Readonly<Record<string, CompileKeyword>> = {
  ...scalarKeywords,
  ...arrayKeywords,
  ...objectKeywords,
  ...logicalKeywords,
  ...valueKeywords,
};

const noteNames = ['title', 'description'];
const encryption = ['encrypt', 'encryptMetadata'];
/** Keywords of JSON Schema that MongoDB refuses by name. */
const unsupported = ['$ref', '$schema', 'default', 'definitions', 'format', 'id'];

/** The keywords of `$jsonSchema`, for the table of what is served. */
export const schemaKeywords: readonly string[] = [...Object.keys(keywords), ...noteNames];

/** Compiles a `$jsonSchema` (MongoDB's dialect of draft 4). Throws `FailedToParse` for keywords MongoDB does not know. */
export function compileSchema(schema: unknown): Subschema {
  if (!isDocument(schema)) throw new MongoError('TypeMismatch', '$jsonSchema must be an object');
  return compileRules(schema);
}

function compileInner(schema: unknown, keyword: string): Subschema {
  if (isDocument(schema)) return compileRules(schema);
  throw new MongoError('TypeMismatch', `Nested schema for $jsonSchema keyword '${keyword}' must be an object`);
}

function compileRules(schema: Document): Subschema {
  for (const name of Object.keys(schema)) checkKeyword(name);
  const rules = Object.entries(keywords).flatMap(([name, compile]) =>
    schema[name] === undefined ? [] : [compile(schema[name], schema, compileInner)],
  );
  return { failures: (value) => rules.flatMap((rule) => rule(value)), notes: notesOf(schema) };
}

function checkKeyword(name: string): void {
  if (Object.hasOwn(keywords, name) || noteNames.includes(name)) return;
  if (encryption.includes(name))
    throw new MongoError('NotImplemented', `$jsonSchema keyword '${name}': encryption is not supported by this server`);
  throw new MongoError(
    'FailedToParse',
    unsupported.includes(name)
      ? `$jsonSchema keyword '${name}' is not currently supported`
      : `Unknown $jsonSchema keyword: ${name}`,
  );
}

function notesOf(schema: Document): Document {
  const named = noteNames.filter((name) => schema[name] !== undefined);
  return Object.fromEntries(named.map((name) => [name, textOperand(name, schema[name])]));
}
