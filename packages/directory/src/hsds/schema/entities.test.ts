import { describe, expect, it } from 'vitest';
import { entityNames, hsdsEntities } from './entities.js';

/** What the release notes and the schemas of HSDS 3.1 say, written down apart from the tables they are held against. */
const requiredIn: Record<string, string[]> = {
  service: ['id', 'name', 'status'],
  organization: ['id', 'name', 'description'],
  location: ['id', 'location_type'],
  address: ['id', 'address_1', 'city', 'state_province', 'postal_code', 'country', 'address_type'],
  phone: ['id', 'number'],
  program: ['id', 'name', 'description'],
  taxonomy: ['id', 'name', 'description'],
  taxonomy_term: ['id', 'name', 'description'],
  organization_identifier: ['id', 'identifier_type', 'identifier'],
  service_capacity: ['id', 'unit', 'available', 'updated'],
  unit: ['id', 'name'],
  url: ['id', 'url'],
  metadata: [
    'id',
    'last_action_date',
    'last_action_type',
    'field_name',
    'previous_value',
    'replacement_value',
    'updated_by',
  ],
};

describe('the entities of HSDS 3.1', () => {
  it('are twenty-four, three of them new since 3.0', () => {
    expect(entityNames).toHaveLength(24);
    expect(entityNames).toEqual(expect.arrayContaining(['url', 'service_capacity', 'unit', 'meta_table_description']));
  });

  it.each(entityNames)('require of %s what the standard requires', (name) => {
    expect(hsdsEntities[name].required).toEqual(requiredIn[name] ?? ['id']);
  });

  it('have the fields that 3.1 added', () => {
    expect(hsdsEntities.service.fields).toMatchObject({
      capacities: { type: 'list' },
      additional_urls: { type: 'list' },
    });
    expect(hsdsEntities.organization.fields).toHaveProperty('additional_websites');
    expect(hsdsEntities.service_at_location.fields).toHaveProperty('service_areas');
    expect(hsdsEntities.attribute.fields).toHaveProperty('label');
  });

  it('name only fields they have, and give each a UUID', () => {
    for (const { fields, required, requiredInTables } of Object.values(hsdsEntities)) {
      expect(Object.keys(fields)).toEqual(expect.arrayContaining([...required, ...requiredInTables]));
      expect(fields['id']).toEqual({ type: 'string', format: 'uuid' });
    }
  });
});
