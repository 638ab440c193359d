import type { EntityName } from './field.js';

/** The lists that a document can hold under their names. */
export const documentLists = {
  organizations: 'organization',
  programs: 'program',
  services: 'service',
  locations: 'location',
  service_at_locations: 'service_at_location',
  taxonomies: 'taxonomy',
  taxonomy_terms: 'taxonomy_term',
  units: 'unit',
  meta_table_descriptions: 'meta_table_description',
} as const satisfies Record<string, EntityName>;

/** The name of a list in a document. */
export type DocumentList = keyof typeof documentLists;
