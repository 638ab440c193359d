import { type Fields, isFields, listIn, textIn } from '../fields.js';
import { hsdsEntities } from '../schema/entities.js';
import type { EntityName } from '../schema/field.js';
import { isOurs, termOf } from './extension.js';

/** What an id leads to; null when that is not at hand. */
export type FindHsds = (entity: 'organization' | 'location', id: string) => Fields | null;

/** An entity with everything it refers to nested in it, as the API of HSDS answers one: the opposite of a document. */
export function nestHsds(json: Fields, find: FindHsds): Fields {
  const nested = Object.entries(json).map(([name, value]) => {
    const items = Array.isArray(value) ? value.filter(isFields) : null;
    return [name, items ? items.map((item) => nestHsds(item, find)) : value] as const;
  });
  return { ...Object.fromEntries(nested), ...referredTo(json, find), ...termIn(json) };
}

function referredTo(json: Fields, find: FindHsds): Fields {
  // In the standard a location names its organization, and nothing more of it.
  if ('location_type' in json) return {};
  const isPlace = textIn(json, 'location_id') !== '';
  const name = isPlace ? 'location' : 'organization';
  const found = find(name, textIn(json, `${name}_id`));
  return found ? { [name]: nestHsds(found, find) } : {};
}

function termIn(json: Fields): Fields {
  return isOurs(json) && textIn(json, 'taxonomy_term_id') !== '' ? { taxonomy_term: termOf(json) } : {};
}

/** What an entity says without lists: the shape of the lists of the API of HSDS. */
export function plainHsds(entity: EntityName, json: Fields): Fields {
  const { fields } = hsdsEntities[entity];
  const isPlain = (name: string) => fields[name]?.type === 'string' || fields[name]?.type === 'number';
  return Object.fromEntries(Object.entries(json).filter(([name]) => isPlain(name)));
}

/** The services at locations that are nested in a service, each saying whose it is. */
export function atLocationsOf(service: Fields): Fields[] {
  return listIn(service, 'service_at_locations').map((each) => ({ ...each, service_id: textIn(service, 'id') }));
}
