import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { countFindings } from '../finding.js';
import { mgiDomains } from '../mgi-domains.js';
import { profileFromDocument } from '../profile/profile-from-document.js';
import { readProfileDocument } from './read-profile-document.js';

/**
 * The two published profiles this reader was made for. Their text is not ours and is not in the repository; where it is
 * at hand (SEEDS_DIR, or a folder beside the repository) the reader is held to it.
 */
const beside = fileURLToPath(new URL('../../../../../shared/seeds', import.meta.url));
// biome-ignore lint/style/noProcessEnv: where the documents are is a matter of the machine, not of the package.
const folder = process.env['SEEDS_DIR'] ?? beside;
const seedNamed = (prefix: string) => {
  const name = readdirSync(folder).find((file) => file.startsWith(prefix));
  return readFileSync(join(folder, name ?? `${prefix} is missing`), 'utf8');
};
const countsOf = (text: string) =>
  countFindings(
    readProfileDocument(text).findings,
    mgiDomains.map(({ number }) => number),
  ).map(({ wellDeveloped, potential }) => `${wellDeveloped}+${potential}`);

/** How many findings are taken over once a person has confirmed those domains. */
const takenOver = (text: string, confirmed: readonly number[]) => {
  const frame = { title: 'Profile', placeName: 'Place', country: null, language: 'en', period: null };
  const outcome = profileFromDocument(readProfileDocument(text), { ...frame, confirmed });
  return outcome.ok ? outcome.value.findings.length : outcome.problems.length;
};

describe.skipIf(!existsSync(folder))('the published profiles', () => {
  it('reads 33 findings of Quilmes, whose domains are only said by order and wait for a person', () => {
    const text = seedNamed('002');
    const profile = readProfileDocument(text);
    expect(countsOf(text)).toEqual(['5+1', '4+2', '4+1', '4+2', '4+2', '2+2']);
    expect(profile).toMatchObject({
      formatClass: 'flat',
      language: 'en',
      title: null,
      placeName: 'Municipality of Quilmes',
      country: 'Argentina',
      period: '2022-11',
      unplaced: [],
    });
    expect(profile.findings.every(({ domainConfirmed }) => !domainConfirmed)).toBe(true);
    expect(profile.unsure.map(({ code }) => code)).toEqual([
      'titleMissing',
      ...mgiDomains.map(() => 'domainInferred' as const),
    ]);
    expect(takenOver(text, [])).toBe(6);
    expect(takenOver(text, [1, 2, 3, 4, 5, 6])).toBe(33);
  });

  it('reads 34 findings of Buenos Aires and is unsure of nothing', () => {
    const text = seedNamed('004');
    const profile = readProfileDocument(text);
    expect(countsOf(text)).toEqual(['4+2', '3+3', '3+3', '3+2', '4+1', '4+2']);
    expect(profile).toMatchObject({
      formatClass: 'headed',
      title: 'Migration Governance Profile: Autonomous City of Buenos Aires',
      placeName: 'Autonomous City of Buenos Aires',
      country: 'Argentina',
      period: '2022-09',
      unsure: [],
    });
    expect(takenOver(text, [])).toBe(34);
    expect(profile.findings.every(({ text: finding }) => /^[A-Z].*\.$/.test(finding))).toBe(true);
  });
});
