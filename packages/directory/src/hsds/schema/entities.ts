import { contactEntities } from './contact-entities.js';
import type { Entity, EntityName } from './field.js';
import { mainEntities } from './main-entities.js';
import { termEntities } from './term-entities.js';

/**
 * Every entity of HSDS 3.1 with its fields, written down as facts: names, types, formats, what is required. The
 * standard's own schema files stay where they are (their words are CC BY-SA 4.0); this is what a program needs of them.
 */
export const hsdsEntities: Readonly<Record<EntityName, Entity>> = {
  ...mainEntities,
  ...contactEntities,
  ...termEntities,
};

/** All entities by name, in an order in which a table comes after most of those it refers to. */
export const entityNames = Object.keys(hsdsEntities) as EntityName[];

/** The release whose fields `hsdsEntities` lists. */
export const hsdsVersion = '3.1';
