import type { Document } from '../bson/codec.js';
import type { Collation } from '../bson/collation.js';
import { parseCollation } from '../bson/collation-spec.js';
import { MongoError } from '../errors.js';
import type { QueryContext } from '../query/context.js';
import { compileExpression } from '../query/expressions/expression.js';
import type { CollectionInfo } from '../storage/catalog.js';
import type { CommandCall } from './command.js';
import { documentField } from './fields.js';

/** The rules a command's strings compare by: those it asks for, else those of its collection; null for plain bytes. */
export function collationFor(command: Document, info: CollectionInfo | null): Collation | null {
  const asked = documentField(command, 'collation');
  if (Object.keys(asked).length > 0) return parseCollation(asked);
  const inherited = documentField(info?.options ?? {}, 'collation');
  return Object.keys(inherited).length > 0 ? parseCollation(inherited) : null;
}

/** What a command's filters and expressions may use. One statement of a write may ask for a collation of its own. */
export function queryContext(
  call: CommandCall,
  info: CollectionInfo | null,
  statement: Document = call.command,
): QueryContext & { readonly now: Date } {
  const now = call.engine.now();
  return {
    variables: letVariables(call.command, now),
    collation: collationFor(statement, info),
    now,
  };
}

/** The values a command's `let` gives names to, computed before any document is looked at. */
function letVariables(command: Document, now: Date): Document {
  const named = Object.entries(documentField(command, 'let'));
  return Object.fromEntries(named.map(([name, spec]) => [name, constantOf(spec, now)]));
}

function constantOf(spec: unknown, now: Date): unknown {
  if (typeof spec !== 'string' || !/^\$[^$]/.test(spec)) return compileExpression(spec, { now })({});
  throw new MongoError(
    'Location4890500',
    'Command let Expression tried to access a field, but this is not allowed because command let expressions run before the query examines any documents.',
  );
}
