import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aFinding, aProfile } from '../../test/a-profile.js';
import { accepted, anAnswer, anyWorkOn, aRound } from '../../test/a-round.js';
import { anySet, aSet } from '../../test/a-set.js';
import { findingKinds } from '../finding.js';
import { mgiDomains } from '../mgi-domains.js';
import { documentLanguages } from '../profile-document/headings.js';
import { readProfileDocument } from '../profile-document/read-profile-document.js';
import { settledAnswers } from '../rounds/decisions.js';
import { checkProfile } from './check-profile.js';
import { draftFindings, mergeFindings } from './draft-findings.js';
import { currentFindings, findingKey, numberFindings, type Profile, supersede } from './profile.js';
import { writeProfileText } from './write-profile-text.js';

describe('drafting findings', () => {
  it('makes one of each settled answer, of the kind its step says, with its words and evidence', () => {
    const answers = [
      anAnswer(),
      anAnswer({ indicator: 'S2', step: 'partially', text: ' Se atiende caso por caso. ', evidence: [] }),
      anAnswer({ indicator: 'G1', step: 'notApplicable' }),
    ];
    const decisions = [accepted('S1'), accepted('S2'), accepted('G1')];
    const { findings, leftOut } = draftFindings(aSet(), settledAnswers(aSet(), answers, decisions));
    expect(findings).toMatchObject([
      {
        domain: 1,
        kind: 'well-developed',
        order: 1,
        indicators: ['S1'],
        evidence: [{ date: '2026-02-03' }],
        reviewed: false,
      },
      { domain: 1, kind: 'potential', order: 1, text: 'Se atiende caso por caso.', indicators: ['S2'], evidence: [] },
    ]);
    expect(leftOut).toEqual([{ indicator: 'G1', reason: 'saysNothing' }]);
  });

  it('says which indicators are still open', () => {
    expect(draftFindings(aSet(), []).leftOut.map(({ reason }) => reason)).toEqual(['open', 'open', 'open']);
  });

  it('loses no indicator: each is a finding or left out, in a domain of the set', () => {
    const anyWork = anySet.filter(({ indicators }) => indicators.length > 0).chain(anyWorkOn);
    fc.assert(
      fc.property(anyWork, ({ set, answers, decisions }) => {
        const { findings, leftOut } = draftFindings(set, settledAnswers(set, answers, decisions));
        const keys = [
          ...findings.flatMap(({ indicators }) => indicators),
          ...leftOut.map(({ indicator }) => indicator),
        ];
        expect(keys.toSorted()).toEqual(set.indicators.map(({ key }) => key).toSorted());
        expect(new Set(findings.map(findingKey)).size).toBe(findings.length);
      }),
      { numRuns: 50 },
    );
  });
});

describe('merging findings', () => {
  const three = numberFindings([
    aFinding({ text: 'Hay guardia.' }),
    aFinding({ text: 'Hay vacunas.', indicators: ['S2'] }),
    aFinding({ text: 'Hay escuela.', indicators: ['S3'] }),
  ]);

  it('makes one of them with the indicators and evidence of all, to be reviewed again', () => {
    const merged = mergeFindings(three, ['1w1', '1w2'], 'La guardia atiende y vacuna.');
    expect(merged.map((finding) => [findingKey(finding), finding.text])).toEqual([
      ['1w1', 'La guardia atiende y vacuna.'],
      ['1w2', 'Hay escuela.'],
    ]);
    expect(merged[0]).toMatchObject({ indicators: ['S1', 'S2'], reviewed: false });
    expect(merged[0]?.evidence).toHaveLength(2);
  });

  it('refuses findings of two domains or kinds, and those that there are not', () => {
    const mixed = numberFindings([...three, aFinding({ kind: 'potential' })]);
    expect(() => mergeFindings(mixed, ['1w1', '1a1'], 'x')).toThrow(RangeError);
    expect(() => mergeFindings(three, ['1w1', '9w9'], 'x')).toThrow(RangeError);
    expect(() => mergeFindings(three, [], 'x')).toThrow(RangeError);
  });
});

describe('findings of a profile', () => {
  it('are numbered within domain and kind, and named as people do', () => {
    const findings = numberFindings([
      aFinding({ domain: 2 }),
      aFinding({ kind: 'potential' }),
      aFinding({ text: 'Primera.' }),
      aFinding({ text: 'Segunda.' }),
    ]);
    expect(findings.map(findingKey)).toEqual(['1w1', '1w2', '1a1', '2w1']);
    expect(findings[1]?.text).toBe('Segunda.');
  });

  it('stay as they were published when something overtakes them', () => {
    const mark = { on: '2026-09-01', note: 'La guardia cerró.', link: null };
    const later = supersede(aProfile(), '1w1', mark);
    expect(later.findings[0]).toEqual({ ...aFinding(), superseded: mark });
    expect(currentFindings(later).map(findingKey)).toEqual(['1a1', '3w1']);
    expect(writeProfileText(later, mgiDomains)).toContain('[2026-09-01: La guardia cerró.]');
  });
});

describe('checking a profile', () => {
  it('finds nothing wrong with one that can be published', () => {
    expect(checkProfile(aProfile(), mgiDomains)).toEqual([]);
  });

  it.each<[string, Partial<Profile>, string[]]>([
    [
      'a title, a place and a context',
      { title: '', placeName: ' ', context: '' },
      ['title blankText', 'placeName blankText', 'context blankText'],
    ],
    ['a month', { period: null }, ['period period']],
    ['a month that exists', { period: '2026-13' }, ['period period']],
    ['findings', { findings: [] }, ['findings noFindings']],
    ['findings with words', { findings: [aFinding({ text: ' ' })] }, ['findings.0.text blankText']],
    [
      'findings in a domain that there is',
      { findings: [aFinding({ domain: 7 })] },
      ['findings.0.domain unknownDomain'],
    ],
    ['reviewed findings', { findings: [aFinding({ reviewed: false })] }, ['findings.0.reviewed unreviewed']],
    [
      'evidence for what is well-developed',
      { findings: [aFinding({ evidence: [] })] },
      ['findings.0.evidence noEvidence'],
    ],
    [
      'a day on which a finding was overtaken',
      { findings: [aFinding({ superseded: { on: 'ayer', note: '', link: null } })] },
      ['findings.0.superseded.on date'],
    ],
    ['key sources', { keySources: [] }, ['keySources noSources']],
    [
      'key sources that say what they are and where',
      { keySources: [{ title: '', url: 'ordenanza', date: null }] },
      ['keySources.0.title blankText', 'keySources.0.url url'],
    ],
  ])('asks for %s', (_, overrides, expected) => {
    expect(checkProfile(aProfile(overrides), mgiDomains).map(({ path, code }) => `${path} ${code}`)).toEqual(expected);
  });
});

describe('a profile as text', () => {
  const finding = fc.record({ domain: fc.integer({ min: 1, max: 6 }), kind: fc.constantFrom(...findingKinds) });

  it('is read back with every finding in its domain, in every language', () => {
    fc.assert(
      fc.property(
        fc.array(finding, { minLength: 1, maxLength: 30 }),
        fc.constantFrom(...documentLanguages),
        (rows, language) => {
          const findings = numberFindings(
            rows.map((row, index) =>
              aFinding({ ...row, text: `La oficina ${index} de Villa Ejemplo abre todos los días.` }),
            ),
          );
          const profile = aProfile({ findings, language });
          const read = readProfileDocument(writeProfileText(profile, mgiDomains));
          expect(read).toMatchObject({ language, placeName: 'Villa Ejemplo', country: 'Utopía', period: '2026-06' });
          expect(read.findings.map((each) => [findingKey(each), each.text])).toEqual(
            findings.map((each) => [findingKey(each), each.text]),
          );
          expect(read.findings.every(({ domainConfirmed }) => domainConfirmed)).toBe(true);
        },
      ),
    );
  });

  it('has the round trip of a round: from answers to a document', () => {
    const { set } = aRound();
    const { findings } = draftFindings(set, settledAnswers(set, [anAnswer()], [accepted('S1')]));
    expect(writeProfileText(aProfile({ findings }), mgiDomains)).toContain(
      '- La guardia atiende a todas las personas.',
    );
  });
});
