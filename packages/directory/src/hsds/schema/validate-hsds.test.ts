import { describe, expect, it } from 'vitest';
import { uuidFromName } from '../uuid.js';
import { validateHsds } from './validate-hsds.js';
import { validateHsdsTables } from './validate-hsds-tables.js';

const id = uuidFromName;
const aHsdsService = (overrides: object = {}) => ({ id: id('s'), name: 'Vacunación', status: 'active', ...overrides });
const found = (json: unknown) => validateHsds(json).map(({ path, code }) => `${path} ${code}`);

describe('JSON held against HSDS', () => {
  it('is valid with what is required, and may hold fields of one’s own', () => {
    expect(found(aHsdsService({ x_quilmes: 1, phones: [{ id: id('p'), number: '107' }] }))).toEqual([]);
  });

  it('is told every problem at once, however deep', () => {
    const service = aHsdsService({
      id: 'uno',
      status: 'open',
      minimum_age: '18',
      url: 'example.org',
      phones: [{ id: id('p') }],
      organization: { id: id('o'), name: 'Salud' },
      service_at_locations: [{ id: id('l'), location: { id: id('x'), location_type: 'barco' } }],
    });
    expect(found(service).sort()).toEqual([
      'id uuid',
      'minimum_age notNumber',
      'organization.description missing',
      'phones.0.number missing',
      'service_at_locations.0.location.location_type notListed',
      'status notListed',
      'url uri',
    ]);
  });

  it('may be a list, a page of an API, or a document with lists', () => {
    expect(found([aHsdsService(), 'nada'])).toEqual(['1 notHsds']);
    expect(found({ total_items: 1, contents: [aHsdsService({ name: undefined })] })).toEqual([
      'contents.0.name missing',
    ]);
    expect(found({ services: [aHsdsService()], organizations: [{}] })).toEqual([
      'organizations.0.id missing',
      'organizations.0.name missing',
      'organizations.0.description missing',
    ]);
    expect(found(7)).toEqual([' notHsds']);
  });
});

describe('tables held against HSDS', () => {
  const organization = `id,name,description\r\n${id('o')},Salud,\r\n`;
  const tables = (services: string) =>
    validateHsdsTables({
      'organizations.csv': organization.replace('Salud,', 'Salud,Secretaría'),
      'services.csv': services,
    }).map(({ path, code }) => `${path} ${code}`);

  it('are valid when every reference leads somewhere', () => {
    expect(tables(`id,organization_id,name,status\r\n${id('s')},${id('o')},Vacunas,active\r\n`)).toEqual([]);
  });

  it('are told row and column of what is wrong', () => {
    const rows = [
      'id,organization_id,name,status,assured_date,color',
      `${id('s')},${id('nobody')},Vacunas,active,2026-02-30,`,
      `${id('s')},,Vacunas,abierto,,,`,
    ];
    expect(tables(rows.join('\n'))).toEqual([
      'services.csv:1.color unknownColumn',
      'services.csv:2.organization_id leadsNowhere',
      'services.csv:2.assured_date date',
      'services.csv:3 unevenRow',
      'services.csv:3.organization_id missingInTables',
      'services.csv:3.id repeatedId',
      'services.csv:3.status notListed',
    ]);
  });

  it('need to be tables', () => {
    expect(validateHsdsTables({ 'leeme.txt': '' })).toMatchObject([{ code: 'noTables' }]);
    expect(validateHsdsTables({ 'precios.csv': 'a\n', 'services.csv': '"' }).map(({ code }) => code)).toEqual([
      'unknownTable',
      'notATable',
      'noTables',
    ]);
  });
});
