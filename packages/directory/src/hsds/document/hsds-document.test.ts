import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyHsdsDocument } from '../../../test/any-hsds-document.js';
import { decodeText } from '../../tables/decode-text.js';
import { openZip, zip } from '../../tables/zip.js';
import { validateHsds } from '../schema/validate-hsds.js';
import { validateHsdsTables } from '../schema/validate-hsds-tables.js';
import { uuidFromName as id } from '../uuid.js';
import { openHsds } from './open-hsds.js';
import { hsdsToJson, hsdsToZip } from './pack-hsds.js';

const about = { name: 'quilmes', title: 'Quilmes' };
const bytes = (value: unknown) => new TextEncoder().encode(JSON.stringify(value));
const filesIn = (packed: Uint8Array) => {
  const opened = openZip(packed);
  if (typeof opened === 'string') throw new Error(opened);
  return Object.fromEntries(Object.entries(opened).map(([name, content]) => [name, decodeText(content)]));
};
const repack = (files: Record<string, string>) =>
  zip(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, new TextEncoder().encode(text)])));

const document = {
  organizations: [{ id: id('o'), name: 'Secretaría de Salud', description: 'Del municipio' }],
  services: [
    {
      id: id('s'),
      organization_id: id('o'),
      name: 'Vacunación, "todas las edades"',
      status: 'active',
      description: 'Sin turno.\nTraé la libreta.',
      phones: [{ id: id('p'), number: '107', languages: [{ id: id('l'), code: 'gn' }] }],
    },
  ],
};

const foundIn = (file: Uint8Array) => openHsds(file).problems.map(({ path, code }) => `${path} ${code}`);

describe('a document of HSDS', () => {
  it('comes back equal from JSON and from a data package, whatever the standard lets it say, and is valid', () => {
    const kept = fc.property(anyHsdsDocument, (any) => {
      const packed = hsdsToZip(any, about);
      expect(openHsds(hsdsToJson(any))).toEqual({ document: any, problems: [] });
      expect(openHsds(packed)).toEqual({ document: any, problems: [] });
      const { 'datapackage.json': _, ...tables } = filesIn(packed);
      expect([...validateHsds(any), ...validateHsdsTables(tables)]).toEqual([]);
    });
    fc.assert(kept, { numRuns: 60 });
  });

  it('is packed with a description of its tables, the same bytes every time', () => {
    const files = filesIn(hsdsToZip(document, about));
    expect(Object.keys(files).sort()).toEqual([
      'datapackage.json',
      'languages.csv',
      'organizations.csv',
      'phones.csv',
      'services.csv',
    ]);
    expect(JSON.parse(files['datapackage.json'] ?? '')).toMatchObject({
      profile: 'tabular-data-package',
      name: 'quilmes',
      resources: [
        { path: 'organizations.csv' },
        {
          path: 'services.csv',
          schema: {
            primaryKey: 'id',
            foreignKeys: [{ fields: 'organization_id', reference: { resource: 'organizations', fields: 'id' } }],
          },
        },
        { path: 'phones.csv' },
        { path: 'languages.csv' },
      ],
    });
    expect(hsdsToZip(document, about)).toEqual(hsdsToZip(document, about));
  });

  it('is read the same however deep others nest it, and from one page of an API', () => {
    const [organization] = document.organizations;
    const nested = { ...document.services[0], organization_id: undefined, organization };
    expect(openHsds(bytes(nested)).document).toEqual(document);
    expect(openHsds(bytes({ total_items: 1, contents: [nested] })).document).toEqual(document);
    expect(openHsds(bytes([nested])).document).toEqual(document);
    expect(openHsds(zip({ 'all.json': bytes(document) })).document).toEqual(document);
  });

  it('keeps a row that belongs to two', () => {
    const files = filesIn(hsdsToZip({ ...document, locations: [{ id: id('x'), location_type: 'physical' }] }, about));
    const shared = `id,service_id,location_id,number\r\n${id('p')},${id('s')},${id('x')},107\r\n`;
    const { document: read } = openHsds(repack({ ...files, 'phones.csv': shared }));
    const phone = { id: id('p'), number: '107', languages: [{ id: id('l'), code: 'gn' }] };
    expect([read?.services?.[0]?.['phones'], read?.locations?.[0]?.['phones']]).toEqual([[phone], [phone]]);
    expect(read && openHsds(hsdsToZip(read, about)).document).toEqual(read);
  });
});

describe('a file that can not be read', () => {
  const files = filesIn(hsdsToZip(document, about));
  const without = (name: string) => Object.fromEntries(Object.entries(files).filter(([each]) => each !== name));

  it('gives no document at all, only what is wrong', () => {
    expect(openHsds(bytes({ ...document, organizations: [] })).document).toBeNull();
  });

  it('because the zip is damaged, or holds too much, is said so', () => {
    const packed = hsdsToZip(document, about);
    expect(foundIn(packed.slice(0, packed.length / 2))).toEqual([' notAZip']);
    const many = Object.fromEntries(Array.from({ length: 201 }, (_, each) => [`${each}.csv`, bytes('')]));
    expect(foundIn(zip(many))).toEqual([' tooMuchInside']);
    expect(foundIn(zip({ 'readme.txt': bytes('') }))).toEqual([' noTables']);
  });

  it('because a table is missing or there twice, names the file', () => {
    expect(foundIn(repack(without('phones.csv')))).toEqual(['datapackage.json.resources.2.path missingFile']);
    expect(foundIn(repack({ ...files, 'more/phones.csv': files['phones.csv'] ?? '' }))).toEqual([
      'more/phones.csv repeatedTable',
    ]);
    expect(foundIn(repack({ ...files, 'datapackage.json': '{' }))).toEqual(['datapackage.json notJson']);
    expect(foundIn(repack({ ...files, 'datapackage.json': '{}' }))).toEqual(['datapackage.json notADescriptor']);
  });

  it('because of a column, an id or a reference, names file, line and column', () => {
    const phones = files['phones.csv'] ?? '';
    expect(foundIn(repack({ ...files, 'phones.csv': phones.replace('number', 'telefono') }))).toEqual([
      'phones.csv:1.telefono unknownColumn',
      'phones.csv:1.number missing',
    ]);
    expect(foundIn(repack({ ...files, 'phones.csv': phones + phones.split('\r\n')[1] }))).toEqual([
      'phones.csv:3.id repeatedId',
    ]);
    expect(foundIn(repack({ ...files, 'phones.csv': phones.replace(id('s'), id('nobody')) }))).toEqual([
      'phones.csv:2.service_id leadsNowhere',
    ]);
    expect(foundIn(repack({ ...files, 'phones.csv': phones.replace(id('s'), '') }))).toEqual(['phones.csv:2 noOwner']);
  });

  it('because of its JSON, names the path', () => {
    expect(foundIn(bytes('hola'))).toEqual([' notHsds']);
    expect(foundIn(new TextEncoder().encode('{"services": ['))).toEqual([' notJson']);
    const [service] = document.services;
    expect(foundIn(bytes({ ...document, services: [service, { ...service, name: 'Otra' }] }))).toEqual([
      'services.1.id repeatedId',
    ]);
    expect(foundIn(bytes({ ...document, organizations: [] }))).toEqual(['services.0.organization_id leadsNowhere']);
    expect(foundIn(bytes({ services: [{ ...service, phones: {} }] }))).toEqual(['services.0.phones notAList']);
  });
});
