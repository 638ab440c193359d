import { type Document, isDocument } from '../../../bson/codec.js';
import { show } from '../../../bson/show.js';
import { typeName } from '../../../bson/types.js';
import { MongoError } from '../../../errors.js';
import { compileExpression, type Expression } from '../../expressions/expression.js';
import type { PipelineEnvironment, Stage } from '../environment.js';
import { parseAddedFields, parseProjection, plantRule } from '../field-specs.js';
import { dropFields, FieldTree, keepFields, withFields } from '../field-tree.js';
import { mapping } from './documents.js';

/** `$addFields`, also called `$set`. */
export function compileAddFields(stage: string, spec: unknown, { context }: PipelineEnvironment): Stage {
  const tree = parseAddedFields(stage, spec, context);
  return mapping((document) => withFields(document, tree, document));
}

/** `$project`: keeps, drops or computes fields. */
export function compileProject(spec: unknown, { context }: PipelineEnvironment): Stage {
  const { tree, inclusive } = parseProjection(spec, context);
  return mapping(inclusive ? (document) => keepFields(document, tree) : (document) => dropFields(document, tree));
}

/** `$unset`: drops the fields named. */
export function compileUnset(spec: unknown): Stage {
  const paths = typeof spec === 'string' ? [spec] : spec;
  if (!Array.isArray(paths)) throw new MongoError('Location31002', '$unset specification must be a string or an array');
  if (paths.length === 0)
    throw new MongoError('Location31119', '$unset specification must be a string or an array with at least one field');
  const tree = new FieldTree();
  for (const path of paths) plantRule(tree, unsetPath(path), false, collision);
  return mapping((document) => dropFields(document, tree));
}

function unsetPath(path: unknown): string {
  if (typeof path === 'string') return path;
  throw new MongoError(
    'Location31120',
    '$unset specification must be a string or an array containing only string values',
  );
}

function collision(path: string, taken: string): MongoError {
  return path === taken
    ? new MongoError('Location31250', `Invalid $unset :: caused by :: Path collision at ${path}`)
    : new MongoError(
        'Location31249',
        `Invalid $unset :: caused by :: Path collision at ${path} remaining portion ${path.slice(taken.length + 1)}`,
      );
}

/** `$replaceRoot`: an expression becomes the document. */
export function compileReplaceRoot(spec: unknown, environment: PipelineEnvironment): Stage {
  if (!isDocument(spec))
    throw new MongoError(
      'Location40229',
      `expected an object as specification for $replaceRoot stage, got ${typeName(spec)}`,
    );
  for (const name of Object.keys(spec)) {
    if (name !== 'newRoot')
      throw new MongoError('Location40415', `BSON field '$replaceRoot.${name}' is an unknown field.`);
  }
  if (!('newRoot' in spec))
    throw new MongoError('Location40414', "BSON field '$replaceRoot.newRoot' is missing but a required field");
  return replacing("'newRoot' expression ", spec['newRoot'], environment);
}

/** `$replaceWith`: the short form of `$replaceRoot`. */
export function compileReplaceWith(spec: unknown, environment: PipelineEnvironment): Stage {
  return replacing("'replacement document' ", spec, environment);
}

function replacing(what: string, spec: unknown, { context }: PipelineEnvironment): Stage {
  const expression = compileExpression(spec, context);
  return mapping((document) => replacement(what, expression, document));
}

function replacement(what: string, expression: Expression, document: Document): Document {
  const result = expression(document);
  if (isDocument(result)) return result;
  const type = result === undefined ? 'missing' : typeName(result);
  throw new MongoError(
    'Location40228',
    `${what}must evaluate to an object, but resulting value was: ${result === undefined ? 'MISSING' : show(result)}. Type of resulting value: '${type}'. Input document: ${show(document)}`,
  );
}
