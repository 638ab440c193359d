import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { uuidFromName } from '../hsds/uuid.js';
import { zip } from '../tables/zip.js';
import { main } from './command.js';

const folder = mkdtempSync(join(tmpdir(), 'hsds-'));
afterAll(() => rmSync(folder, { recursive: true }));

function run(...given: string[]): { code: number; said: string } {
  const said: string[] = [];
  const code = main(given, (line) => said.push(line));
  return { code, said: said.join('\n') };
}

const write = (name: string, content: string | Uint8Array) => {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
};
const organization = { id: uuidFromName('o'), name: 'Salud', description: 'Secretaría' };
const table = `id,name,description\r\n${organization.id},Salud,Secretaría\r\n`;

describe('hsds-validate', () => {
  it('ends with 0 for valid JSON, and for a valid zip of tables', () => {
    expect(run(write('good.json', JSON.stringify(organization)))).toEqual({ code: 0, said: 'Valid HSDS 3.1 (JSON).' });
    const packed = zip({ 'organizations.csv': new TextEncoder().encode(table) });
    expect(run(write('good.zip', packed))).toEqual({ code: 0, said: 'Valid HSDS 3.1 (1 tables).' });
  });

  it('ends with 1 and names each problem, for programs as JSON', () => {
    const path = write('bad.json', JSON.stringify({ ...organization, email: 'nadie' }));
    expect(run(path)).toMatchObject({
      code: 1,
      said: expect.stringMatching(/^email {2}email .+\n1 problem \(JSON\)\.$/s),
    });
    expect(JSON.parse(run('--json', path).said)).toMatchObject({ valid: false, problems: [{ path: 'email' }] });
    expect(run(write('text.json', 'hola'))).toMatchObject({ code: 1, said: expect.stringContaining('notJson') });
  });

  it('ends with 2 when there is nothing to read, and shows how it is used', () => {
    expect(run(join(folder, 'nowhere.json')).code).toBe(2);
    expect(run(write('broken.zip', 'no es un zip')).code).toBe(2);
    expect(run()).toMatchObject({ code: 2, said: expect.stringContaining('FILE.json') });
    expect(run('--help').code).toBe(0);
  });

  it('reads the tables of a folder', () => {
    write('organizations.csv', table.replace(organization.id, 'uno'));
    expect(run(folder).said).toContain('organizations.csv:2.id  uuid');
  });
});
