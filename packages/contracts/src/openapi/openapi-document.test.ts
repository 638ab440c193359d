import { describe, expect, it } from 'vitest';
import { type Operation, openApiDocument, operations } from '../index.js';

const document = openApiDocument();
const described = Object.values(document.paths).flatMap((path) => Object.values(path));

function referencesIn(value: unknown): string[] {
  const found: string[] = [];
  JSON.stringify(value, (key, member: unknown) => {
    if (key === '$ref') found.push(String(member));
    return member;
  });
  return found;
}

describe('the OpenAPI document', () => {
  it('describes every operation once, by its id', () => {
    expect(described.map(({ operationId }) => operationId).sort()).toEqual(Object.keys(operations).sort());
  });

  it('points to no schema that is not there', () => {
    const missing = referencesIn(document).filter((reference) => {
      const name = reference.replace('#/components/schemas/', '');
      return document.components.schemas[name] === undefined;
    });
    expect(missing).toEqual([]);
  });

  it('names every path parameter that an address holds', () => {
    for (const [path, methods] of Object.entries(document.paths)) {
      const held = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
      for (const { parameters } of Object.values(methods)) {
        expect(parameters.filter((parameter) => parameter.in === 'path').map(({ name }) => name)).toEqual(held);
      }
    }
  });

  it('lists every error that an operation declares, with its status', () => {
    for (const operation of Object.values<Operation>(operations)) {
      const found = described.find(({ operationId }) => operationId === operation.id);
      const said = Object.values(found?.responses ?? {}).map(({ description }) => description);
      for (const code of operation.errors) expect(said.join(' ')).toContain(`\`${code}\``);
    }
  });

  it('asks for a token exactly where the permission does', () => {
    const open = described.filter(({ security }) => security.length === 0).map(({ operationId }) => operationId);
    const free = Object.values<Operation>(operations).filter(({ permission }) => permission === 'public');
    expect(open.sort()).toEqual(
      free
        .map(({ id }) => id)
        .filter((id) => !['refreshSession', 'signOut'].includes(id))
        .sort(),
    );
  });

  it('tells apart what is sent and what comes back where they differ', () => {
    const sent = document.paths['/v1/entries']?.['post']?.requestBody?.content['application/json'].schema;
    const read = document.paths['/v1/entries']?.['post']?.responses['201']?.content?.['application/json'].schema;
    expect([sent, read]).toEqual([{ $ref: '#/components/schemas/EntryInput' }, { $ref: '#/components/schemas/Entry' }]);
  });

  it('is the same however often it is made', () => {
    expect(openApiDocument()).toEqual(document);
  });
});
