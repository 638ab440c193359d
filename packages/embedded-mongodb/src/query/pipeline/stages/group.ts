import { type Document, isDocument, setField } from '../../../bson/codec.js';
import { plainName } from '../../../bson/names.js';
import { MongoError } from '../../../errors.js';
import type { QueryContext } from '../../context.js';
import { compileExpression, type Expression } from '../../expressions/expression.js';
import { valueKeys } from '../../value-keys.js';
import type { Running, StartAccumulator } from '../accumulators/accumulator.js';
import { accumulators } from '../accumulators/accumulators.js';
import type { PipelineEnvironment, Stage } from '../environment.js';
import { type MemoryMeter, meterFor } from '../memory.js';

/** A field a group computes, with its accumulator ready to begin. */
export type GroupField = { readonly name: string; readonly start: StartAccumulator };

/** A group at work. */
export type Group = { readonly key: unknown; readonly fields: readonly { name: string; running: Running }[] };

/** `$group`: one document for each value of `_id`, in the order the values first came. */
export function compileGroup(spec: unknown, environment: PipelineEnvironment): Stage {
  if (!isDocument(spec)) throw new MongoError('Location15947', "a group's fields must be specified in an object");
  const { _id, ...rest } = spec;
  const fields = parseGroupFields(rest, environment.context);
  if (!Object.hasOwn(spec, '_id')) throw new MongoError('Location15955', 'a group specification must include an _id');
  return grouping('$group', compileExpression(_id, environment.context), fields, environment);
}

/** A stage that gathers documents by a key. */
export function grouping(
  stage: string,
  keyOf: Expression,
  fields: readonly GroupField[],
  environment: PipelineEnvironment,
): Stage {
  return function* (documents) {
    const memory = meterFor(stage, environment);
    const textOf = valueKeys(environment.context.collation);
    const groups = new Map<string, Group>();
    for (const document of documents) {
      const key = keyOf(document) ?? null;
      const text = textOf(key);
      const group = groups.get(text) ?? openGroup(groups, text, key, fields, memory);
      for (const { running } of group.fields) running.add(document);
    }
    for (const group of groups.values()) yield groupDocument(group);
  };
}

const bytesPerGroup = 200;
const bytesPerField = 100;

function openGroup(
  groups: Map<string, Group>,
  text: string,
  key: unknown,
  fields: readonly GroupField[],
  memory: MemoryMeter,
): Group {
  memory.hold(key);
  memory.holdBytes(bytesPerGroup + text.length + fields.length * bytesPerField);
  const group = startGroup(key, fields, memory);
  groups.set(text, group);
  return group;
}

/** A new group with nothing in it. */
export function startGroup(key: unknown, fields: readonly GroupField[], memory: MemoryMeter): Group {
  return { key, fields: fields.map(({ name, start }) => ({ name, running: start(key, memory) })) };
}

/** What a group gives. */
export function groupDocument({ key, fields }: Group): Document {
  const result: Document = { _id: key };
  for (const { name, running } of fields) setField(result, name, running.value() ?? null);
  return result;
}

/** Reads the computed fields of a group. Throws MongoDB's errors for what is malformed. */
export function parseGroupFields(fields: Document, context: QueryContext): GroupField[] {
  return Object.entries(fields).map(([key, spec]) => {
    const name = plainName(key);
    checkFieldName(name);
    return { name, start: compileAccumulator(name, spec, context) };
  });
}

function checkFieldName(name: string): void {
  if (name.includes('.')) throw new MongoError('Location40235', `The field name '${name}' cannot contain '.'`);
  if (name.startsWith('$'))
    throw new MongoError('Location40236', `The field name '${name}' cannot be an operator name`);
}

function compileAccumulator(name: string, spec: unknown, context: QueryContext): StartAccumulator {
  if (!isDocument(spec) || Object.keys(spec).length === 0)
    throw new MongoError('Location40234', `The field '${name}' must be an accumulator object`);
  const [operator = '', ...others] = Object.keys(spec);
  if (others.length > 0) throw new MongoError('Location40238', `The field '${name}' must specify one accumulator`);
  if (!operator.startsWith('$'))
    throw new MongoError('Location40234', `The field '${name}' must be an accumulator object`);
  if (operator === '$accumulator')
    throw new MongoError('NotImplemented', '$accumulator: server-side JavaScript is not supported by this server');
  const compile = Object.hasOwn(accumulators, operator) ? accumulators[operator] : undefined;
  if (!compile) throw new MongoError('Location15952', `unknown group operator '${operator}'`);
  if (Array.isArray(spec[operator]))
    throw new MongoError('Location40237', `The ${operator} accumulator is a unary operator`);
  return compile(spec[operator], context);
}
