import { entryInputSchema, municipalityInputSchema } from '@ventanilla/contracts';
import { describe, expect, it } from 'vitest';
import { starterEntries, starterMunicipalities } from '../src/index.js';
import { digitsIn, municipalityIds, phoneDigits, visibleText } from './reading.js';

describe('starterMunicipalities', () => {
  it('are Quilmes and Buenos Aires, as the contract wants them', () => {
    expect(starterMunicipalities.map(({ id }) => id)).toEqual(['quilmes', 'caba']);
    for (const { id: _, ...municipality } of starterMunicipalities) {
      expect(municipalityInputSchema.parse(municipality)).toEqual(municipality);
    }
  });

  it('name a way to a person that is an entry of their own', () => {
    for (const { id, handoff } of starterMunicipalities) {
      expect(starterEntries(id).map(({ key }) => key)).toContain(handoff);
    }
  });

  it('name no place twice', () => {
    for (const { places, aliases } of starterMunicipalities) {
      const names = [...places, ...aliases].map((name) => name.toLowerCase());
      expect(new Set(names).size).toBe(names.length);
    }
  });
});

describe.each(municipalityIds)('the starter content of %s', (municipality) => {
  const entries = starterEntries(municipality);
  const keys = new Set(entries.map(({ key }) => key));
  const title = (entry: (typeof entries)[number]) => `${entry.kind} ${entry.key}`;

  it('keeps the contract, entry by entry', () => {
    for (const entry of entries) expect(entryInputSchema.parse(entry), title(entry)).toEqual(entry);
  });

  it('gives every entry a key of its own', () => {
    expect(keys.size).toBe(entries.length);
  });

  it('names a source for every entry, by a name, and a date wherever the source has one', () => {
    for (const { facts, key } of entries) {
      expect(facts.sources.length, key).toBeGreaterThan(0);
      expect(
        facts.sources.some(({ url, date }) => url !== null || date !== null),
        key,
      ).toBe(true);
    }
  });

  it('claims of no entry that a person has checked it', () => {
    for (const { facts, texts, key } of entries) {
      expect(facts.checkedAt, key).toBeNull();
      for (const { reviewed } of Object.values(texts)) expect(reviewed, key).toBe(false);
    }
  });

  it('asks for a review of everything that can change', () => {
    const lasting = ['finding', 'profile'];
    for (const { kind, key, facts } of entries) {
      if (!lasting.includes(kind)) expect(facts.reviewBy, key).toMatch(/^202[67]-/);
    }
  });

  it('files every entry under a topic', () => {
    for (const { facts, key } of entries) expect(facts.topics.length, key).toBeGreaterThan(0);
  });

  it('refers only to entries it has', () => {
    for (const entry of entries) {
      const missing = referencesOf(entry).filter((key) => !keys.has(key));
      expect(missing, title(entry)).toEqual([]);
    }
  });

  it('is written in Spanish and English throughout', () => {
    for (const entry of entries) {
      for (const language of ['es', 'en']) expect(visibleText(entry, language), title(entry)).not.toBe('');
    }
  });

  it('is written in all five languages, but for the findings', () => {
    for (const entry of entries.filter(({ kind }) => kind !== 'finding')) {
      expect(Object.keys(entry.texts).sort(), title(entry)).toEqual(['en', 'es', 'fr', 'ht', 'pt']);
    }
  });

  it('says the same numbers in every language', () => {
    for (const entry of entries) {
      const spanish = digitsIn(visibleText(entry, 'es'));
      for (const language of Object.keys(entry.texts)) {
        expect(digitsIn(visibleText(entry, language)), `${title(entry)} ${language}`).toEqual(spanish);
      }
    }
  });

  it('names no phone number in a text that no field holds', () => {
    const known = new Set(entries.flatMap(phoneDigits));
    for (const entry of entries) {
      const named = Object.keys(entry.texts).flatMap((language) => phonesNamedIn(visibleText(entry, language)));
      expect(
        named.filter((number) => !known.has(number)),
        title(entry),
      ).toEqual([]);
    }
  });

  it('never shows the line of the dissolved INADI', () => {
    expect(entries.flatMap(phoneDigits)).not.toContain('168');
    for (const entry of entries) expect(JSON.stringify(entry.texts)).not.toMatch(/\b168\b/);
  });

  it('gives no position that no source gives', () => {
    for (const { facts } of entries) if ('position' in facts) expect(facts.position).toBeNull();
  });

  it('says in Spanish and English why an entry is superseded, and by what', () => {
    for (const { facts, key } of entries) {
      if (!facts.superseded) continue;
      expect(Object.keys(facts.superseded.reason), key).toEqual(expect.arrayContaining(['es', 'en']));
    }
  });
});

function referencesOf({ facts }: ReturnType<typeof starterEntries>[number]): string[] {
  const references: string[] = [];
  if ('organization' in facts && facts.organization) references.push(facts.organization);
  if ('atLocations' in facts) references.push(...facts.atLocations.map(({ location }) => location));
  if ('related' in facts) references.push(...facts.related);
  if ('profile' in facts) references.push(facts.profile);
  if ('service' in facts) references.push(facts.service);
  if (facts.superseded?.by) references.push(facts.superseded.by);
  return references;
}

/** Short codes of three digits after a word that means calling, and anything as long as a phone number. */
function phonesNamedIn(text: string): string[] {
  const called =
    /(?:llamá(?: también)? al|línea|call(?: line)?|line|ligue(?: \w+)* (?:para )?o|linha|le|ligne|rele|liy)\s+(\d{3})\b/giu;
  const long = /\b\d[\d-]{6,}\d\b/g;
  return [...[...text.matchAll(called)].map(([, code]) => code ?? ''), ...(text.match(long) ?? [])].map((number) =>
    number.replace(/\D/g, ''),
  );
}
