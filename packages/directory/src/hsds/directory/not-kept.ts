import { type Problem, problem, under } from '../../problem.js';
import { type Fields, listIn, textIn } from '../fields.js';
import { hsdsEntities } from '../schema/entities.js';
import type { EntityName } from '../schema/field.js';
import { extensionIn, isOurs } from './extension.js';

/** What is read of things that are nested in others. Of rules of hours, the reading itself says what it leaves out. */
const read: Partial<Record<EntityName, readonly string[]>> = {
  phone: ['number', 'extension', 'type', 'languages'],
  // Whether an e-mail address was taken depends on what else there is: `isKeptEmail`.
  contact: ['phones'],
  accessibility: ['description', 'details'],
  address: ['address_1', 'address_2', 'city', 'state_province', 'postal_code', 'country', 'address_type'],
  language: ['code', 'name'],
  cost_option: ['option', 'amount', 'currency'],
  required_document: ['document'],
  service_area: ['name'],
  service_at_location: ['location', 'schedules', 'phones', 'contacts'],
};

/** Of rules of hours, what says more than days and times. */
const remarks = ['description', 'notes', 'schedule_link'];

/** Lists of which only one can be kept. */
const single: readonly string[] = ['addresses', 'cost_options'];

/** Everything that the standard says of something and that there is no place for, at any depth. `kept` is what is read of it. */
export function notKept(entity: EntityName, json: Fields, kept: ReadonlySet<string>): Problem[] {
  // Remarks of our own are the reasons of exceptions, which come back as an extension.
  const isKnown = extensionIn(json, 'key') !== undefined;
  const leftIn = (name: EntityName, fields: Fields): Problem[] =>
    Object.keys(hsdsEntities[name].fields).flatMap((field) => {
      if (!isFilled(fields[field]) || (name !== entity && isReference(name, field))) return [];
      if (field === 'attributes') return foreignAttributes(fields);
      return isRead(name, field) ? leftInside(name, field, fields) : [problem('notKept', field)];
    });
  const isRead = (name: EntityName, field: string): boolean => {
    if (name === entity) return kept.has(field);
    if (name === 'schedule') return !remarks.includes(field) || (isKnown && field === 'description');
    return read[name]?.includes(field) ?? false;
  };
  const leftInside = (name: EntityName, field: string, fields: Fields): Problem[] => {
    const kind = hsdsEntities[name].fields[field];
    if (kind?.type !== 'list') return [];
    const items = listIn(fields, field);
    return items.flatMap((item, at) =>
      under(`${field}.${at}`, single.includes(field) && items.length > 1 ? lostItem(field, at) : leftIn(kind.of, item)),
    );
  };
  return leftIn(entity, json);
}

/** Of several addresses the first is kept, of several prices none. */
function lostItem(field: string, at: number): Problem[] {
  return field === 'addresses' && at === 0 ? [] : [problem('notKept')];
}

function foreignAttributes(fields: Fields): Problem[] {
  return listIn(fields, 'attributes').every(isOurs) ? [] : [problem('notKept', 'attributes')];
}

/** The id of what is nested, or of what it belongs to, says nothing more. */
function isReference(entity: EntityName, field: string): boolean {
  const kind = hsdsEntities[entity].fields[field];
  return field === 'id' || (kind?.type === 'string' && kind.refersTo !== undefined);
}

function isFilled(value: unknown): boolean {
  return value !== undefined && value !== null && value !== '' && !(Array.isArray(value) && value.length === 0);
}

/** An e-mail address of a contact is kept where the whole has none of its own. */
export function isKeptEmail(json: Fields, path: string, email: unknown): boolean {
  const [, at] = /^contacts\.(\d+)\.email$/.exec(path) ?? [];
  return at !== undefined && textIn(listIn(json, 'contacts')[Number(at)] ?? {}, 'email') === email;
}
