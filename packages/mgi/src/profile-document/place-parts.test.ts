import { describe, expect, it } from 'vitest';
import { type ProfileStyle, profileText, sixDomains } from '../../test/profile-text.js';
import { placeParts } from './place-parts.js';
import { readProfileDocument } from './read-profile-document.js';

const flat: ProfileStyle = { language: 'en', headings: 'none', bullet: '- ', sticky: false };

describe('saying the domain of a part', () => {
  it('settles what only the order said, and numbers findings anew', () => {
    const read = readProfileDocument(profileText(sixDomains().slice(0, 2), flat));
    const [first, second] = read.parts;
    const placed = placeParts(read, [
      { fromLine: first?.fromLine ?? 0, domain: 4 },
      { fromLine: second?.fromLine ?? 0, domain: 4 },
    ]);
    expect(placed.findings.map(({ domain, kind, order }) => `${domain} ${kind} ${order}`)).toEqual([
      ...[1, 2, 3, 4, 5].map((order) => `4 well-developed ${order}`),
      '4 potential 1',
      '4 potential 2',
    ]);
    expect(placed.parts.map(({ domain, state }) => [domain, state])).toEqual([
      [4, 'sound'],
      [4, 'sound'],
    ]);
    expect(placed.unsure.map(({ code }) => code)).not.toContain('domainInferred');
    expect(placed.parts.flatMap(({ findings }) => findings)).toHaveLength(7);
  });

  it('gives a domain to findings that had none left', () => {
    const seven = [...sixDomains(), { wellDeveloped: ['A seventh office.'], potential: ['A seventh gap.'] }];
    const read = readProfileDocument(profileText(seven, flat));
    const last = read.parts.at(-1);
    expect(last).toMatchObject({ domain: null, state: 'refused', findings: [] });
    const placed = placeParts(read, [{ fromLine: last?.fromLine ?? 0, domain: 6 }]);
    expect(placed.unplaced).toEqual([]);
    expect(placed.parts.at(-1)?.findings.map(({ domain, text }) => [domain, text])).toEqual([
      [6, 'A seventh office.'],
      [6, 'A seventh gap.'],
    ]);
  });

  it('leaves what else is unsure, and every other part', () => {
    const read = readProfileDocument(`${profileText(sixDomains(), flat)}\n\n- A desk of the consu`);
    const [first] = read.parts;
    const placed = placeParts(read, [{ fromLine: first?.fromLine ?? 0, domain: 1 }]);
    expect(placed.parts.slice(1)).toEqual(read.parts.slice(1));
    expect(placed.unsure).toHaveLength(read.unsure.length - 1);
    expect(placeParts(read, [])).toEqual(read);
  });
});
