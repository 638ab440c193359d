import { type Fields, isFields } from '../fields.js';
import { checkValue } from './check-field.js';
import { documentLists } from './document-lists.js';
import { hsdsEntities } from './entities.js';
import type { EntityName, Field } from './field.js';
import { type HsdsProblem, hsdsProblem } from './problem.js';

/**
 * Holds JSON against HSDS 3.1: one entity, a list of them, a page of an API (`contents`), or a document with lists under
 * their names. `entity` says what it is; without it that is told from its fields. Unknown fields are allowed, as the
 * standard allows them. Never throws; gives back every problem, or an empty list when it is valid.
 */
export function validateHsds(json: unknown, entity?: EntityName): HsdsProblem[] {
  if (Array.isArray(json)) return json.flatMap((each, index) => validateItem(each, `${index}`, entity));
  if (!isFields(json)) return [hsdsProblem('notHsds', '')];
  if (Array.isArray(json['contents'])) {
    return json['contents'].flatMap((each, index) => validateItem(each, `contents.${index}`, entity));
  }
  if (entity === undefined && isDocument(json)) return validateDocument(json);
  return validateItem(json, '', entity);
}

/** A document has no id of its own; an entity always should. */
function isDocument(json: Fields): boolean {
  return json['id'] === undefined && Object.keys(documentLists).some((name) => json[name] !== undefined);
}

function validateDocument(json: Fields): HsdsProblem[] {
  return Object.entries(documentLists).flatMap(([name, entity]) =>
    json[name] === undefined ? [] : validateList(json[name], entity, name),
  );
}

function validateItem(json: unknown, path: string, given?: EntityName): HsdsProblem[] {
  const entity = given ?? (isFields(json) ? entityOf(json) : null);
  return entity ? validateEntity(json, entity, path) : [hsdsProblem('notHsds', path)];
}

/** Told by the one field that only this entity has; a service is what has a status or an organization. */
export function entityOf(json: Fields): EntityName | null {
  if ('location_type' in json) return 'location';
  if ('status' in json || 'service_at_locations' in json || 'cost_options' in json) return 'service';
  if ('location' in json || 'location_id' in json) return 'service_at_location';
  return 'name' in json && 'description' in json ? 'organization' : null;
}

function validateEntity(json: unknown, name: EntityName, path: string): HsdsProblem[] {
  if (!isFields(json)) return [hsdsProblem('notAnObject', path)];
  const { required, fields } = hsdsEntities[name];
  const missing = required.filter((field) => json[field] === undefined || json[field] === null);
  return [
    ...missing.map((field) => hsdsProblem('missing', join(path, field))),
    ...Object.entries(fields).flatMap(([field, facts]) => validateField(json[field], facts, join(path, field))),
  ];
}

function validateField(value: unknown, field: Field, path: string): HsdsProblem[] {
  if (value === undefined || value === null) return [];
  if (field.type === 'list') return validateList(value, field.of, path);
  return field.type === 'one' ? validateEntity(value, field.of, path) : checkValue(value, field, path);
}

function validateList(value: unknown, entity: EntityName, path: string): HsdsProblem[] {
  if (!Array.isArray(value)) return [hsdsProblem('notAList', path)];
  return value.flatMap((each, index) => validateEntity(each, entity, join(path, index)));
}

function join(path: string, part: string | number): string {
  return path === '' ? `${part}` : `${path}.${part}`;
}
