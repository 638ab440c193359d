/** The kinds of things HSDS 3.1 knows. */
export type EntityName =
  | 'organization'
  | 'program'
  | 'service'
  | 'attribute'
  | 'service_at_location'
  | 'location'
  | 'phone'
  | 'contact'
  | 'address'
  | 'schedule'
  | 'funding'
  | 'service_area'
  | 'required_document'
  | 'language'
  | 'accessibility'
  | 'taxonomy_term'
  | 'taxonomy'
  | 'metadata'
  | 'meta_table_description'
  | 'cost_option'
  | 'organization_identifier'
  | 'service_capacity'
  | 'unit'
  | 'url';

/** How a text must look. `date` is only asked of tables: in JSON the standard leaves those texts free. */
export type TextFormat = 'uuid' | 'email' | 'uri' | 'date' | 'date-time';

/** What a field holds: a text, a number, a list of other entities, or one other entity. */
export type Field =
  | { type: 'string'; format?: TextFormat; oneOf?: readonly string[]; refersTo?: EntityName }
  | { type: 'number' }
  | { type: 'list'; of: EntityName }
  | { type: 'one'; of: EntityName };

/** An entity: the file of its table, its fields, and which of them must be there, always or in tables only. */
export type Entity = {
  file: string;
  required: readonly string[];
  requiredInTables: readonly string[];
  fields: Readonly<Record<string, Field>>;
};

export const text: Field = { type: 'string' };
export const number: Field = { type: 'number' };
export const uuid: Field = { type: 'string', format: 'uuid' };
export const email: Field = { type: 'string', format: 'email' };
export const uri: Field = { type: 'string', format: 'uri' };
export const date: Field = { type: 'string', format: 'date' };
export const dateTime: Field = { type: 'string', format: 'date-time' };
export const oneOf = (...words: string[]): Field => ({ type: 'string', oneOf: words });
export const idOf = (entity: EntityName): Field => ({ type: 'string', format: 'uuid', refersTo: entity });
export const listOf = (entity: EntityName): Field => ({ type: 'list', of: entity });
export const one = (entity: EntityName): Field => ({ type: 'one', of: entity });

/** What nearly every entity ends with. */
export const described = { attributes: listOf('attribute'), metadata: listOf('metadata') };
