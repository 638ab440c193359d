import { describe, expect, it } from 'vitest';
import { readCommandLine } from '../src/command.js';

describe('the command line', () => {
  it('reads persons and places', () => {
    const line = ['--port', '8081', '--title', 'Prueba', '--person', 'Persona 1:ht', '--place', 'Plaza:-34.72:-58.25'];
    expect(readCommandLine(line)).toMatchObject({
      port: 8081,
      title: 'Prueba',
      persons: [{ name: 'Persona 1', languageCode: 'ht' }],
      places: [{ name: 'Plaza', latitude: -34.72, longitude: -58.25 }],
    });
  });

  it('answers nothing when only help was asked for', () => {
    expect(readCommandLine(['--help'])).toBeNull();
  });

  it.each([
    [['--port', 'eighty'], '--port must be a number from 0 to 65535, not "eighty".'],
    [['--port', '70000'], '--port must be a number'],
    [['--person', 'Persona 1'], '--person must look like'],
    [['--place', 'Plaza'], '--place must look like'],
    [['--colour', 'red'], "Unknown option '--colour'"],
  ])('refuses %o', (line, reason) => {
    expect(() => readCommandLine(line)).toThrow(reason);
  });
});
