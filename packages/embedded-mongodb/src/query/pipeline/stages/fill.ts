import { type Document, isDocument } from '../../../bson/codec.js';
import { plainName } from '../../../bson/names.js';
import { typeName } from '../../../bson/types.js';
import { MongoError } from '../../../errors.js';
import type { PipelineEnvironment, Stage } from '../environment.js';
import { inSequence } from './documents.js';
import { compileSetWindowFields } from './set-window-fields.js';
import { compileAddFields } from './shape.js';

const methods: Readonly<Record<string, string>> = { linear: '$linearFill', locf: '$locf' };

/** `$fill`: gives values to fields that are null or missing. */
export function compileFill(spec: unknown, environment: PipelineEnvironment): Stage {
  const { partitionBy, sortBy, output } = parseFill(spec);
  const byMethod: Document = {};
  const byValue: Document = {};
  for (const [path, rule] of Object.entries(output)) {
    const { value, method } = checkedRule(plainName(path), rule);
    if (method === null) byValue[path] = { $ifNull: [`$${plainName(path)}`, value] };
    else byMethod[path] = { [method]: `$${plainName(path)}` };
  }
  const stages: Stage[] = [];
  if (Object.keys(byMethod).length > 0) stages.push(compileSetWindowFields(windows(byMethod), environment));
  if (Object.keys(byValue).length > 0) stages.push(compileAddFields('$fill', byValue, environment));
  return inSequence(stages);

  function windows(outputs: Document): Document {
    return {
      ...(partitionBy !== undefined && { partitionBy }),
      ...(sortBy !== undefined && { sortBy }),
      output: outputs,
    };
  }
}

function checkedRule(path: string, rule: unknown): { value: unknown; method: string | null } {
  if (!isDocument(rule) || Object.keys(rule).length !== 1)
    throw new MongoError(
      'Location6050200',
      `Each fill output must be an object with exactly one of 'value' or 'method', at ${path}`,
    );
  if ('value' in rule) return { value: rule['value'], method: null };
  const name = rule['method'];
  const method = typeof name === 'string' && Object.hasOwn(methods, name) ? methods[name] : undefined;
  if (!method) throw new MongoError('Location6050202', `Method must be either 'locf' or 'linear', at ${path}`);
  return { value: null, method };
}

function parseFill(spec: unknown): { partitionBy: unknown; sortBy: unknown; output: Document } {
  if (!isDocument(spec))
    throw new MongoError(
      'FailedToParse',
      `The argument to $fill must be an object, but found type: ${typeName(spec)}.`,
    );
  const { partitionBy, partitionByFields, sortBy, output, ...unknown } = spec;
  const [stray] = Object.keys(unknown);
  if (stray !== undefined) throw new MongoError('Location40415', `BSON field '$fill.${stray}' is an unknown field.`);
  if (!isDocument(output))
    throw new MongoError('Location40414', "BSON field '$fill.output' is missing but a required field");
  if (Object.keys(output).length === 0)
    throw new MongoError('Location6050203', 'Output for $fill must specify at least one field');
  if (partitionBy !== undefined && partitionByFields !== undefined)
    throw new MongoError(
      'Location6050204',
      "Maximum one of 'partitionBy' and 'partitionByFields' can be specified in '$fill'",
    );
  return { partitionBy: partitionBy ?? partitionFields(partitionByFields), sortBy, output };
}

function partitionFields(fields: unknown): unknown {
  if (fields === undefined) return undefined;
  if (!Array.isArray(fields) || !fields.every((field) => typeof field === 'string'))
    throw new MongoError('TypeMismatch', "BSON field '$fill.partitionByFields' must be an array of strings");
  const prefixed = fields.find((field) => field.startsWith('$'));
  if (prefixed !== undefined)
    throw new MongoError('Location6050205', `Fields in 'partitionByFields' cannot begin with '$', found ${prefixed}`);
  return Object.fromEntries(fields.map((field: string) => [field.replaceAll('.', '_'), `$${field}`]));
}
