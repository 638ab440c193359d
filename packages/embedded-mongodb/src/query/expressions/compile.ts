import { Timestamp } from 'bson';
import { type Document, isDocument } from '../../bson/codec.js';
import { plainName, storedName } from '../../bson/names.js';
import type { QueryContext } from '../context.js';
import { valuesOf } from './arguments.js';
import { findOperator } from './operators/table.js';
import { checkFieldName, compilePath, compileRootPath, pathNames } from './path.js';
import { constantly, type Expression, folded, type Scope } from './scope.js';
import { failure, shown } from './values.js';

/** Compiles anything that can stand where an expression is expected. */
export function compileAny(spec: unknown, scope: Scope): Expression {
  if (typeof spec === 'string') return spec.startsWith('$') ? compileReference(spec, scope) : constantly(spec);
  if (Array.isArray(spec)) return compileList(spec, scope);
  return isDocument(spec) ? compileDocument(spec, scope) : constantly(spec);
}

/** `$a.b` or `$$variable.a.b`. */
function compileReference(text: string, scope: Scope): Expression {
  if (text === '$') throw failure(16872, `'$' by itself is not a valid FieldPath`);
  if (text.startsWith('$$')) return compileVariable(text.slice(2), scope);
  const names = pathNames(text.slice(1));
  const current = scope.variables.get('CURRENT');
  return current ? compilePath(current, names) : compileRootPath(names);
}

function compileVariable(text: string, scope: Scope): Expression {
  const [name = '', ...names] = pathNames(text);
  if (name === '') throw failure('FailedToParse', 'empty variable names are not allowed');
  const variable = findVariable(name, scope);
  if (!variable) throw failure(17276, `Use of undefined variable: ${name}`);
  return names.length === 0 ? variable : folded([variable], compilePath(variable, names));
}

function findVariable(name: string, scope: Scope): Expression | null {
  const bound = scope.variables.get(name);
  if (bound) return bound;
  const binding = scope.context.bindings?.get(name);
  if (binding) return () => binding();
  const { variables = {} } = scope.context;
  const key = storedName(name);
  if (Object.hasOwn(variables, key)) return constantly(variables[key]);
  const system = systemVariables[name];
  return system ? system(scope) : null;
}

/** Variables that are always there. `$$NOW` is the same moment for a whole command; there are no users, so no roles. */
const systemVariables: Readonly<Record<string, (scope: Scope) => Expression>> = {
  ROOT: () => (document) => document,
  CURRENT: () => (document) => document,
  REMOVE: () => constantly(undefined),
  NOW: ({ context }) => constantly(momentOf(context)),
  CLUSTER_TIME: ({ context }) => constantly(new Timestamp({ t: Math.floor(momentOf(context).getTime() / 1000), i: 1 })),
  USER_ROLES: () => constantly([]),
};

function momentOf(context: QueryContext): Date {
  return context.now ?? new Date();
}

/** A list literal; what is missing in it becomes null. */
function compileList(items: readonly unknown[], scope: Scope): Expression {
  const parts = items.map((item) => scope.compile(item, scope));
  return folded(parts, (document) => valuesOf(parts, document).map((value) => (value === undefined ? null : value)));
}

function compileDocument(spec: Document, scope: Scope): Expression {
  const [first = ''] = Object.keys(spec);
  return first.startsWith('$') ? compileOperator(first, spec, scope) : compileFields(spec, scope);
}

function compileOperator(name: string, spec: Document, scope: Scope): Expression {
  if (Object.keys(spec).length !== 1)
    throw failure(15983, `An object representing an expression must have exactly one field: ${shown(spec)}`);
  const compile = findOperator(name);
  if (!compile) throw failure('InvalidPipelineOperator', `Unrecognized expression '${name}'`);
  return compile(spec[name], scope, name);
}

/** A document literal; a field whose value is missing is left out. */
function compileFields(spec: Document, scope: Scope): Expression {
  const keys = Object.keys(spec);
  for (const key of keys) checkFieldName(plainName(key));
  const parts = keys.map((key) => scope.compile(spec[key], scope));
  return folded(parts, (document) => {
    const result: Document = {};
    for (const [index, key] of keys.entries()) {
      const value = parts[index]?.(document);
      if (value !== undefined) result[key] = value;
    }
    return result;
  });
}
