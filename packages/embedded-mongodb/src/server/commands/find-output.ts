import { Long } from 'bson';
import { type Document, encode } from '../../bson/codec.js';
import { storedName } from '../../bson/names.js';
import { MongoError } from '../../errors.js';
import type { Index } from '../../indexes/index-definition.js';
import { keysOf } from '../../indexes/index-keys.js';
import { textKey } from '../../indexes/key-encoding.js';
import type { Plan } from '../../indexes/plan.js';
import { type FindRequest, planFind } from '../../query/find.js';
import { compileProjection } from '../../query/projection.js';
import type { CollectionInfo } from '../../storage/catalog.js';
import type { StoredDocument } from '../../storage/collection.js';
import type { CommandCall } from '../command.js';
import { documentField, flagField } from '../fields.js';

/** What becomes of a document that is shown; null when it stays as it is. */
export type Project = ((document: Document) => Document) | null;

/** What a find's projection makes of a document. Throws for one that is wrong. */
export function projectionOf({ command }: CommandCall, { filter, context }: FindRequest): Project {
  const projection = documentField(command, 'projection');
  return Object.keys(projection).length > 0 ? compileProjection(projection, filter, context) : null;
}

/** How a find shows a document it has found. */
export type Show = (stored: StoredDocument) => Buffer;

/** As the command wants it: whole, projected, only what its index holds (`returnKey`), with its place (`showRecordId`). */
export function showFor(call: CommandCall, info: CollectionInfo, request: FindRequest, project: Project): Show {
  const { command, view } = call;
  const part = flagField(command, 'returnKey') ? keyPart(planFind(view, info, request)) : partBy(project);
  if (flagField(command, 'showRecordId'))
    return (stored) => encode({ ...part(stored), $recordId: Long.fromNumber(stored.recordId) });
  return part === whole ? ({ bytes }) => bytes : (stored) => encode(part(stored));
}

type Part = (stored: StoredDocument) => Document;

const whole: Part = ({ document }) => document;

function partBy(project: Project): Part {
  return project ? ({ document }) => project(document) : whole;
}

/** The key by which a document was found. Without an index there is none; throws `NotImplemented` where it could be one of several. */
function keyPart(plan: Plan): Part {
  if (plan.kind === 'collection') return () => ({});
  if (plan.kind === 'index' && hasOneReadableKey(plan.index)) return ({ document }) => keyIn(plan.index, document);
  throw new MongoError(
    'NotImplemented',
    'find with returnKey is supported by this server with one index that holds no arrays and has no collation',
  );
}

function hasOneReadableKey({ multikeyPaths, rules }: Index): boolean {
  return multikeyPaths.length === 0 && rules === null;
}

function keyIn(index: Index, document: Document): Document {
  const [key] = keysOf(index, document, textKey).keys;
  return Object.fromEntries(index.fields.map(({ path }, i) => [storedName(path), key?.values[i] ?? null]));
}
