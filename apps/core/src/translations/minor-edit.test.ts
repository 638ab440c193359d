import type { Texts } from '@ventanilla/contracts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { statesIn } from './gaps.js';
import { type Translations, translationsAfter } from './translations-after.js';

type Stored = Translations & { texts: Record<string, Texts>; version: number };
type Person = 'marta' | 'luis';
type Edit =
  | { deed: 'open'; by: Person }
  | { deed: 'type' | 'change' | 'correct'; by: Person; words: string }
  | { deed: 'translate' | 'restore'; words: string };

const municipality = { sourceLanguage: 'es', languages: ['es', 'en'] };
const now = new Date('2026-11-26T12:00:00Z');

const text = (name: string): Texts<'service'> => ({
  ...{ name, keywords: [], reviewed: true, description: '', howToApply: '', eligibility: '' },
  ...{ costNote: '', documentsNote: '', notice: '' },
});
const words = fc.constantFrom('Vacunas', 'Vacunación', 'Vacunas gratis', 'Solo con turno');
const by = fc.constantFrom<Person>('marta', 'luis');
const edit: fc.Arbitrary<Edit> = fc.oneof(
  fc.record({ deed: fc.constant('open' as const), by }),
  fc.record({ deed: fc.constantFrom('type' as const, 'change' as const, 'correct' as const), by, words }),
  fc.record({ deed: fc.constantFrom('translate' as const, 'restore' as const), words }),
);

function write(before: Stored | null, texts: Record<string, Texts>, more: object = {}): Stored {
  return { ...translationsAfter({ before, texts, municipality, now, ...more }), version: (before?.version ?? 0) + 1 };
}

const first = () => write(null, { es: text('Vacunas'), en: text('Vaccines') });

/** Two people with a form each, which they opened at some version; a save is also where they go on from. */
class Desk {
  stored = first();
  readonly since: Record<Person, number> = { marta: 1, luis: 1 };
  /** Every write of the entry, for whoever wants to work out anew what became of it. */
  readonly log: { version: number; says: string; edit: Edit; since: number }[] = [];

  do(each: Edit): void {
    if (each.deed === 'open') {
      this.since[each.by] = this.stored.version;
      return;
    }
    const since = 'by' in each ? this.since[each.by] : 0;
    this.stored = write(this.stored, this.#textsAfter(each), this.#saidOf(each));
    const { version } = this.stored;
    this.log.push({ version, says: this.says, edit: each, since });
    if (each.deed === 'change' || each.deed === 'correct') this.since[each.by] = version;
  }

  get says(): string {
    return (this.stored.texts['es'] as Texts<'service'>).name;
  }

  get state() {
    return statesIn('en', 'es', this.stored).get('name');
  }

  #textsAfter(each: Exclude<Edit, { deed: 'open' }>): Record<string, Texts> {
    const language = each.deed === 'translate' ? 'en' : 'es';
    return { ...this.stored.texts, [language]: text(each.words) };
  }

  #saidOf(each: Exclude<Edit, { deed: 'open' }>) {
    if (each.deed === 'translate') return { touches: [{ language: 'en', paths: new Set(['name']), by: 'person' }] };
    if (!('by' in each)) return {};
    const sitting = { by: each.by, since: this.since[each.by], isOver: each.deed !== 'type' };
    return { sitting, minor: each.deed === 'correct' };
  }
}

/**
 * What somebody who reads the whole log says: the translation is right for what the source said when it was last held
 * against it, or last corrected by somebody who had made every change since, in that sitting, without saving.
 */
function isStaleByLog({ log }: Desk): boolean {
  let right = 'Vacunas';
  let changes: Desk['log'] = [];
  let last = right;
  for (const each of log) {
    const { edit: done, says, since } = each;
    const isCorrected =
      done.deed === 'correct' &&
      changes.every(({ edit: other, version }) => other.deed === 'type' && other.by === done.by && version > since);
    if (says !== last) changes.push(each);
    if (done.deed === 'translate' || says === right || isCorrected) {
      right = says;
      changes = [];
    }
    last = says;
  }
  return last !== right;
}

describe('a minor edit', () => {
  it('makes no translation stale, and hides no change that somebody else or an earlier sitting made', () => {
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 12 }), (edits) => {
        const desk = new Desk();
        for (const each of edits) {
          desk.do(each);
          expect(desk.state).toBe(isStaleByLog(desk) ? 'stale' : 'current');
        }
      }),
      { numRuns: 2_000 },
    );
  });

  const typed = { deed: 'type', by: 'marta', words: 'Vacunación' } as const;
  const corrected = { ...typed, deed: 'correct' } as const;
  it.each<[string, string, Edit[]]>([
    ['current', 'what was autosaved on the way is part of it', [typed, corrected]],
    ['stale', 'nobody ever saves', [typed]],
    ['stale', 'its author saves a change', [typed, { ...typed, deed: 'change' }]],
    ['stale', 'it was left unsaved in an earlier sitting', [typed, { deed: 'open', by: 'marta' }, corrected]],
    ['stale', 'another person wrote what is corrected', [typed, { ...corrected, by: 'luis' }]],
    [
      'stale',
      'another person wrote on in between',
      [typed, { ...typed, by: 'luis', words: 'Solo con turno' }, corrected],
    ],
    [
      'stale',
      'the passage was stale before',
      [{ ...typed, deed: 'change', words: 'Solo con turno' }, typed, corrected],
    ],
    ['current', 'the source says again what it said', [typed, { ...typed, words: 'Vacunas' }, typed, corrected]],
  ])('leaves the translation %s when %s', (state, _when, edits) => {
    const desk = new Desk();
    for (const each of edits) desk.do(each);
    expect(desk.state).toBe(state);
  });
});
