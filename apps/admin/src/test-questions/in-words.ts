import type { AnyEntry, Expectation, TestAnswer } from '@ventanilla/contracts';
import { useGetList, useLocaleState } from 'react-admin';
import { titleOf } from '../entries/entry-title.js';
import { useWords } from '../i18n/use-words.js';
import { useMunicipality } from '../municipality/municipality-context.js';

/** The keys an expectation names. */
export function keysOf(expects: Expectation): string[] {
  if (expects.kind === 'answer') return expects.keys;
  return expects.kind === 'emergency' ? [expects.line] : [];
}

/** What entries are called, by key; a key that is nobody's stands for itself. */
export function useEntryNames(keys: readonly string[]): (key: string) => string {
  const [locale] = useLocaleState();
  const { id: municipality } = useMunicipality();
  const wanted = [...new Set(keys)].slice(0, 100);
  const { data = [] } = useGetList<AnyEntry>(
    'entries',
    { filter: { municipality, keys: wanted.join(',') }, pagination: { page: 1, perPage: 100 } },
    { enabled: wanted.length > 0 },
  );
  const names = new Map(data.map((entry) => [entry.key, titleOf(entry, locale)]));
  return (key) => names.get(key) ?? key;
}

/** What must happen, in a sentence. */
export function useExpectationWords(nameOf: (key: string) => string) {
  const say = useWords();
  return (expects: Expectation): string => {
    if (expects.kind === 'refusal') return say('tests.mustRefuse');
    if (expects.kind === 'emergency') return say('tests.mustEmergency', { name: nameOf(expects.line) });
    const names = expects.keys.map(nameOf).join(say('tests.or'));
    return say(expects.within === 1 ? 'tests.mustFirst' : 'tests.mustAmong', { names });
  };
}

/** What was answered, in a sentence. */
export function useAnswerWords() {
  const say = useWords();
  return ({ outcome, shown }: TestAnswer): string => {
    const names = shown.map(({ title }) => `«${title}»`).join(', ') || say('tests.says.nothing');
    return say(`tests.says.${outcome}`, { names });
  };
}
