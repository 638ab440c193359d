import type { Problem } from '../../problem.js';
import { type Fields, isFields } from '../fields.js';
import type { DirectoryEntry } from './directory.js';
import { extensionIn } from './extension.js';
import type { Kind } from './kinds.js';
import { isKeptEmail, notKept } from './not-kept.js';
import { type Part, type Place, readPart } from './part.js';

/** An entry as HSDS had it, with what was wrong with it or could not be taken over. */
export type EntryRead = { entry: DirectoryEntry<Fields>; problems: Problem[] };

/** The key an entity goes by: its own, or its id in a directory of others. */
export function keyOf(json: Fields): string {
  const key = extensionIn(json, 'key');
  return typeof key === 'string' && key !== '' ? key : String(json['id']);
}

export function readEntry(kind: Kind, json: Fields, language: string, place: Place): EntryRead {
  const facts = readAll(kind.facts, 'facts', json, place);
  const texts = readAll(kind.texts, 'texts', json, place);
  const main = extensionIn(json, 'language') === undefined ? language : extensionIn(json, 'language');
  const spoken = typeof main === 'string' ? { [main]: { ...objectIn(json, 'texts'), ...texts.values } } : {};
  return {
    entry: {
      key: keyOf(json),
      facts: { ...objectIn(json, 'facts'), ...facts.values },
      texts: { ...translationsIn(json), ...spoken },
    },
    problems: [...facts.problems, ...texts.problems, ...leftOut(kind, json, facts.values['email'])],
  };
}

function readAll(parts: Readonly<Record<string, Part<unknown>>>, prefix: string, json: Fields, place: Place) {
  const read = Object.entries(parts).map(
    ([name, part]) => [name, readPart(`${prefix}.${name}`, part, json, place)] as const,
  );
  return {
    values: Object.fromEntries(read.flatMap(([name, { value }]) => (value === undefined ? [] : [[name, value]]))),
    problems: read.flatMap(([, { problems }]) => problems),
  };
}

function objectIn(json: Fields, name: string): Fields {
  const value = extensionIn(json, name);
  return isFields(value) ? value : {};
}

function translationsIn(json: Fields): Record<string, Fields> {
  const texts = Object.entries(objectIn(json, 'translations'));
  return Object.fromEntries(texts.flatMap(([code, text]) => (isFields(text) ? [[code, text]] : [])));
}

/** What the standard said and the directory has no place for. */
function leftOut({ entity, facts, texts, always }: Kind, json: Fields, email: unknown): Problem[] {
  const parts: Part<unknown>[] = [...Object.values(facts), ...Object.values(texts)];
  const named = [...Object.keys(always), ...parts.flatMap((part) => part.fields)];
  const kept = new Set(['id', 'last_modified', 'organization_id', ...named]);
  return notKept(entity, json, kept).filter(({ path }) => !isKeptEmail(json, path, email));
}
