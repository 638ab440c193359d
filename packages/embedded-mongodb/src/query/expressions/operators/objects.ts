import { type Document, isDocument, setField } from '../../../bson/codec.js';
import { plainName, storedName } from '../../../bson/names.js';
import { type NamedProblems, namedOperands, several, unary } from '../arguments.js';
import { type Expression, folded, missing, type OperatorTable, type Scope } from '../scope.js';
import { asArray, failure, isNullish, shown, typeOf } from '../values.js';

function toArray(value: unknown): Document[] | null {
  if (isNullish(value)) return null;
  if (!isDocument(value)) throw failure(40390, `$objectToArray requires a document input, found: ${typeOf(value)}`);
  return Object.entries(value).map(([key, v]) => ({ k: plainName(key), v }));
}

function toObject(value: unknown): Document | null {
  if (isNullish(value)) return null;
  const items = asArray(value, 40386, '$arrayToObject requires an array input, found: ');
  const [first] = items;
  if (items.length > 0 && !Array.isArray(first) && !isDocument(first))
    throw failure(40398, `Unrecognised input type format for $arrayToObject: ${typeOf(first)}`);
  const read = Array.isArray(first) ? readPair : readEntry;
  const result: Document = {};
  for (const item of items) {
    const [key, content] = read(item);
    if (key.includes('\0')) throw failure(4940401, 'Key field cannot contain an embedded null byte');
    setField(result, key, content);
  }
  return result;
}

const mixed = '$arrayToObject requires a consistent input format. Elements must all be arrays or all be objects.';

function readPair(item: unknown): [string, unknown] {
  if (!Array.isArray(item)) throw failure(40396, `${mixed} Array was detected, now found: ${typeOf(item)}`);
  if (item.length !== 2)
    throw failure(40397, `$arrayToObject requires an array of size 2 arrays,found array of size: ${item.length}`);
  const [key, value] = item;
  if (typeof key === 'string') return [key, value];
  throw failure(
    40395,
    `$arrayToObject requires an array of key-value pairs, where the key must be of type string. Found key type: ${typeOf(key)}`,
  );
}

function readEntry(item: unknown): [string, unknown] {
  if (!isDocument(item)) throw failure(40391, `${mixed} Object was detected, now found: ${typeOf(item)}`);
  const count = Object.keys(item).length;
  if (count !== 2)
    throw failure(
      40392,
      `$arrayToObject requires an object keys of 'k' and 'v'. Found incorrect number of keys:${count}`,
    );
  const { k, v } = item;
  if (k === undefined || v === undefined)
    throw failure(
      40393,
      `$arrayToObject requires an object with keys 'k' and 'v'. Missing either or both keys from: ${shown(item)}`,
    );
  if (typeof k === 'string') return [k, v];
  throw failure(
    40394,
    `$arrayToObject requires an object with keys 'k' and 'v', where the value of 'k' must be of type string. Found type: ${typeOf(k)}`,
  );
}

/** Later documents win; null and missing ones count for nothing. One argument may be a list of documents. */
function mergeDocuments(values: readonly unknown[]): Document {
  const result: Document = {};
  for (const value of values) {
    if (isNullish(value)) continue;
    if (!isDocument(value))
      throw failure(
        40400,
        `$mergeObjects requires object inputs, but input ${shown(value)} is of type ${typeOf(value)}`,
      );
    Object.assign(result, value);
  }
  return result;
}

function merged(values: readonly unknown[]): Document {
  const [only] = values;
  return mergeDocuments(values.length === 1 && Array.isArray(only) ? only : values);
}

const getProblems: NamedProblems = {
  notAnObject: (name) => failure(3041701, `${name} requires an object or a string`),
  unknown: (name, argument) => failure(3041701, `${name} found an unknown argument: ${argument}`),
  missing: {
    field: (name) => failure(3041702, `${name} requires 'field' to be specified`),
    input: (name) => failure(3041703, `${name} requires 'input' to be specified`),
  },
};

function compileGetField(operand: unknown, scope: Scope, name: string): Expression {
  const short = !isDocument(operand) || Object.keys(operand).some((key) => key.startsWith('$'));
  const named = short
    ? { field: operand, input: '$$CURRENT' }
    : namedOperands(operand, name, ['field', 'input'], getProblems);
  const key = storedName(fieldName(named['field'], scope, name, getFieldCodes));
  const input = scope.compile(named['input'], scope);
  return folded([input], (document) => {
    const value = input(document);
    if (isDocument(value)) return Object.hasOwn(value, key) ? value[key] : undefined;
    return value === null ? null : undefined;
  });
}

type NameCodes = { readonly notConstant: number; readonly path: number; readonly notString: number };

const getFieldCodes: NameCodes = { notConstant: 5654601, path: 5654600, notString: 5654602 };
const setFieldCodes: NameCodes = { notConstant: 4161106, path: 4161108, notString: 4161107 };

/** The name of the field must be known before any document is: MongoDB 7.0 takes only a constant string. */
function fieldName(spec: unknown, scope: Scope, name: string, codes: NameCodes): string {
  if (typeof spec === 'string' && spec.startsWith('$'))
    throw failure(
      codes.path,
      `'${spec}' is a field path reference which is not allowed in this context. Did you mean {$literal: '${spec}'}?`,
    );
  const { constant } = scope.compile(spec, scope);
  if (!constant)
    throw failure(
      codes.notConstant,
      `${name} requires 'field' to evaluate to a constant, but got a non-constant argument`,
    );
  if (typeof constant.value === 'string') return constant.value;
  throw failure(
    codes.notString,
    `${name} requires 'field' to evaluate to type String, but got ${typeOf(constant.value)}`,
  );
}

function setProblems(withValue: boolean): NamedProblems {
  return {
    notAnObject: (name) => failure(4161100, `${name} only supports an object as its argument`),
    unknown: (name, argument) => failure(4161101, `${name} found an unknown argument: ${argument}`),
    missing: {
      field: (name) => failure(4161102, `${name} requires 'field' to be specified`),
      ...(withValue && { value: (name: string) => failure(4161103, `${name} requires 'value' to be specified`) }),
      input: (name) => failure(4161109, `${name} requires 'input' to be specified`),
    },
  };
}

function compileSetField(operand: unknown, scope: Scope, name: string): Expression {
  const named = namedOperands(operand, name, ['field', 'input', 'value'], setProblems(true));
  return settingField(named, scope.compile(named['value'], scope), scope, name);
}

function compileUnsetField(operand: unknown, scope: Scope, name: string): Expression {
  const named = namedOperands(operand, name, ['field', 'input'], setProblems(false));
  return settingField(named, missing, scope, name);
}

function settingField(named: Document, value: Expression, scope: Scope, name: string): Expression {
  const key = storedName(fieldName(named['field'], scope, name, setFieldCodes));
  const input = scope.compile(named['input'], scope);
  return folded([input, value], (document) => {
    const target = input(document);
    if (isNullish(target)) return null;
    if (!isDocument(target)) throw failure(4161105, `${name} requires 'input' to evaluate to type Object`);
    return withField(target, key, value(document));
  });
}

function withField(target: Document, key: string, value: unknown): Document {
  const result = { ...target };
  if (value === undefined) delete result[key];
  else result[key] = value;
  return result;
}

/** Operators that make documents, or take them apart. */
export const objectOperators: OperatorTable = {
  $objectToArray: unary(toArray),
  $arrayToObject: unary(toObject),
  $mergeObjects: several(0, Number.POSITIVE_INFINITY, merged),
  $getField: compileGetField,
  $setField: compileSetField,
  $unsetField: compileUnsetField,
};
