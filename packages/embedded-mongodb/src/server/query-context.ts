import type { Document } from '../bson/codec.js';
import type { Collation } from '../bson/collation.js';
import { parseCollation } from '../bson/collation-spec.js';
import type { QueryContext } from '../query/context.js';
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
  return {
    variables: documentField(call.command, 'let'),
    collation: collationFor(statement, info),
    now: call.engine.now(),
  };
}
