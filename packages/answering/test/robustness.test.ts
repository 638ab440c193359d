import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compose, decide, detectDanger, detectLanguage, redact } from '../src/index.js';
import { anyText } from './any-text.js';
import { knowQuilmes } from './quilmes.js';

const knowledge = knowQuilmes();
/** Long texts of nothing but unknown words take longest, and a busy machine takes its time. */
const PATIENCE_MS = 30_000;
const scraps = [
  'no',
  'respira',
  'dni',
  'vacuna',
  "l'",
  '孩',
  'ё',
  '🙂',
  '\u0000',
  '\u202e',
  'a\u0301',
  '1',
  '@',
  'http://',
  'me llamo ',
];
const anything = fc.oneof(
  anyText(5_000),
  fc.array(fc.constantFrom(...scraps), { maxLength: 1_500 }).map((parts) => parts.join('').slice(0, 5_000)),
  fc.array(fc.constantFrom(...scraps), { maxLength: 1_500 }).map((parts) => parts.join(' ').slice(0, 5_000)),
);

describe('whatever is written', () => {
  it(
    'is decided, composed, redacted and given a language without an error',
    () => {
      fc.assert(
        fc.property(anything, (question) => {
          const decision = decide(knowledge, { question });
          const { text } = compose({
            decision,
            items: [],
            handoff: null,
            urgentLine: null,
            municipalityName: 'Quilmes',
          });
          expect(text.length).toBeGreaterThan(0);
          expect(detectLanguage(question)).toMatch(/^[a-z]{2,3}$/);
          expect(redact(question)).not.toMatch(/\p{N}{4}/u);
        }),
        { numRuns: 100 },
      );
    },
    PATIENCE_MS,
  );

  it('is decided the same each time', () => {
    fc.assert(
      fc.property(anything, (question) => {
        expect(decide(knowledge, { question })).toEqual(decide(knowledge, { question }));
      }),
      { numRuns: 40 },
    );
  });

  it('is an emergency exactly when there is danger', () => {
    fc.assert(
      fc.property(anything, (question) => {
        const { outcome, danger } = decide(knowledge, { question });
        expect(outcome === 'emergency').toBe(danger !== null);
        expect(danger).toBe(detectDanger(question)?.danger ?? null);
      }),
      { numRuns: 40 },
    );
  });
});

it.each(["l'".repeat(2_500), 'a'.repeat(5_000), 'encontre nene solo calle '.repeat(200), 'no '.repeat(1_600)])(
  'a message built to take forever is answered before anybody gives up',
  (question) => expect(decide(knowledge, { question }).outcome).toMatch(/unknown|emergency/),
  1_500,
);
