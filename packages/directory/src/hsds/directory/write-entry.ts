import type { Fields } from '../fields.js';
import { hasFormat } from '../schema/check-text.js';
import { uuidFromName } from '../uuid.js';
import type { DirectoryEntry } from './directory.js';
import { extension } from './extension.js';
import type { Kind } from './kinds.js';
import { merged, type Place, writePart } from './part.js';

/** An entry as HSDS: its texts in `language`, or in the first language it has. */
export function writeEntry(kind: Kind, entry: DirectoryEntry<object>, language: string, place: Place): Fields {
  const facts = entry.facts as Fields;
  const main = language in entry.texts ? language : (Object.keys(entry.texts)[0] ?? null);
  const texts = main === null ? {} : (entry.texts[main] ?? {});
  const others = Object.fromEntries(Object.entries(entry.texts).filter(([code]) => code !== main));
  return merged([
    { id: uuidFromName(place.name), ...kind.always, ...modified(kind, entry) },
    ...Object.entries(kind.facts).map(([name, part]) => writePart(`facts.${name}`, part, facts[name], place)),
    ...Object.entries(kind.texts).map(([name, part]) => writePart(`texts.${name}`, part, textOf(texts[name]), place)),
    said('key', entry.key, place),
    main === language ? {} : said('language', main, place),
    saidIfAny('facts', without(facts, kind.facts), place),
    saidIfAny('texts', without(texts, kind.texts), place),
    saidIfAny('translations', others, place),
  ]);
}

function modified({ entity }: Kind, { modifiedAt }: DirectoryEntry<object>): Fields {
  const fits = entity === 'service' && modifiedAt !== undefined && hasFormat(modifiedAt, 'date-time');
  return fits ? { last_modified: modifiedAt } : {};
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function without(all: Fields, named: Readonly<Record<string, unknown>>): Fields {
  return Object.fromEntries(Object.entries(all).filter(([name, value]) => !(name in named) && value !== undefined));
}

function said(name: string, value: unknown, { name: place }: Place): Fields {
  return { attributes: [extension(name, value, place)] };
}

function saidIfAny(name: string, value: Fields, place: Place): Fields {
  return Object.keys(value).length === 0 ? {} : said(name, value, place);
}
