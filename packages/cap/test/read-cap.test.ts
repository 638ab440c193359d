import { describe, expect, it } from 'vitest';
import { readCap, writeCap } from '../src/index.js';
import { anInfo, aWarning } from './a-warning.js';

const xml = writeCap(aWarning());

const faultsOf = (text: string) => {
  const read = readCap(text);
  return read.ok ? [] : read.problems.map(({ code, path, line }) => `${line} ${code} ${path}`);
};

describe('a message from elsewhere', () => {
  it('is read with a prefix, comments, CDATA, spaces and a byte order mark', () => {
    const text = `\uFEFF<?xml version="1.0" encoding="UTF-8"?>
      <!-- from the weather service -->
      <cap:alert xmlns:cap="urn:oasis:names:tc:emergency:cap:1.2">
        <cap:identifier> meteo-1 </cap:identifier><cap:sender>meteo.example</cap:sender>
        <cap:sent>2026-03-02T09:00:00-00:00</cap:sent><cap:status>Actual</cap:status>
        <cap:msgType>Alert</cap:msgType><cap:scope>Public</cap:scope>
        <cap:info>
          <cap:category>Met</cap:category><cap:event><![CDATA[Lluvia & viento]]></cap:event>
          <cap:urgency>Immediate</cap:urgency><cap:severity>Extreme</cap:severity><cap:certainty>Very Likely</cap:certainty>
        </cap:info>
      </cap:alert>`;
    const info = { categories: ['Met'], event: 'Lluvia & viento', urgency: 'Immediate', severity: 'Extreme' };
    expect(readCap(text)).toMatchObject({
      ok: true,
      message: { identifier: 'meteo-1', infos: [{ ...info, certainty: 'Likely' }] },
    });
  });

  it('says that it is signed, and is read all the same', () => {
    const signed = xml.replace('</alert>', '<Signature xmlns="http://www.w3.org/2000/09/xmldsig#"/></alert>');
    expect(readCap(signed)).toMatchObject({ ok: true, signed: true });
  });
});

describe('reading names', () => {
  it('every fault of a message with its place, not only the first', () => {
    const bad = xml
      .replace('<status>Actual</status>', '<status>Real</status>')
      .replace('<scope>Public</scope>', '')
      .replace('<event>Tormenta</event>', '<event>Tormenta</event><colour>red</colour>')
      .replace('2026-03-02T23:00:00-03:00', 'mañana')
      .replace('-34.75,-58.25 ', '');
    expect(faultsOf(bad)).toEqual([
      '2 missing scope',
      '6 value status',
      '12 unknownElement info[1]/colour',
      '18 time info[1]/expires',
      '23 coordinates info[1]/area[1]/polygon[1]',
    ]);
  });

  it('an element that stands twice, in the wrong place, or holds elements where text belongs', () => {
    const twice = xml.replace('</status>', '</status><status>Test</status>');
    const late = xml.replace('<scope>Public</scope>', '').replace('<msgType>', '<scope>Public</scope><msgType>');
    const nested = xml.replace('>Storm<', '><b>Storm</b><');
    expect(faultsOf(twice)).toEqual(['6 repeated status']);
    expect(faultsOf(late)).toEqual(['7 order msgType']);
    expect(faultsOf(nested)).toEqual(['29 unknownElement info[2]/event', '29 text info[2]/event']);
  });

  it('a reference that names no message', () => {
    const update = xml
      .replace('Alert</msgType>', 'Update</msgType>')
      .replace('</scope>', '</scope><references>villa-ejemplo-2026-0006</references>');
    expect(faultsOf(update)).toEqual(['8 reference references[1]']);
  });

  it('what is required together', () => {
    expect(faultsOf(xml.replace('Public</scope>', 'Private</scope>'))).toEqual(['2 rule addresses']);
    expect(faultsOf(xml.replace('Public</scope>', 'Restricted</scope>'))).toEqual(['2 rule restriction']);
    expect(faultsOf(writeCap(aWarning()).replace(/<info>[\s\S]*<\/info>/, ''))).toEqual(['2 rule info']);
    const deep = { description: 'Túnel', altitude: '0', ceiling: '30' };
    const high = writeCap(aWarning({ infos: [anInfo({ areas: [deep] })] })).replace('<altitude>0</altitude>', '');
    expect(faultsOf(high)).toEqual(['24 rule info[1]/area[1]/ceiling']);
  });
});

describe('reading refuses', () => {
  it('what is not XML, is empty, or is another thing', () => {
    expect(faultsOf('')).toEqual(['null xml ']);
    expect(faultsOf('Tormenta fuerte')[0]).toMatch(/xml $/);
    expect(faultsOf(xml.replace('</info>', ''))[0]).toMatch(/xml $/);
    expect(faultsOf(`${xml}<alert/>`)[0]).toMatch(/xml $/);
    expect(faultsOf('<rss version="2.0"/>')).toEqual(['1 namespace rss']);
    expect(faultsOf(xml.replace('cap:1.2', 'cap:1.1'))).toEqual(['2 namespace alert']);
  });

  it('a document type, so that no entity is declared, multiplied or fetched', () => {
    const outside = `<!DOCTYPE alert [<!ENTITY x SYSTEM "file:///etc/hostname">]>${xml.replace('>Storm<', '>&x;<')}`;
    expect(faultsOf(outside)).toEqual(['1 doctype ']);
    expect(faultsOf(xml.replace('>Storm<', '>&x;<'))[0]).toMatch(/xml $/);
  });

  it('what is too large, and elements without end in each other', () => {
    expect(faultsOf(`<alert>${' '.repeat(250_001)}`)).toEqual(['null tooLarge ']);
    const deep = `<alert xmlns="urn:oasis:names:tc:emergency:cap:1.2">${'<info>'.repeat(15_000)}${'</info>'.repeat(15_000)}</alert>`;
    expect(faultsOf(deep)[0]).toMatch(/xml $/);
  });
});
