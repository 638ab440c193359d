import type { Answer, AnyEntry, AnyEntryInput, Item, Why } from '@ventanilla/contracts';

/** An answer made of the draft alone: enough to see that the preview sends what is on the screen. */
export function answerTo(question: string, language: string, draft: AnyEntryInput | null): Answer {
  const items = draft === null ? [] : [itemOf(draft, language)];
  return {
    id: null,
    outcome: items.length > 0 ? 'answered' : 'unknown',
    language,
    lead: items.length > 0 ? 'Esto encontré:' : 'No tengo información verificada sobre eso.',
    wording: null,
    text: question,
    items,
    handoff: null,
    topic: draft?.facts.topics[0] ?? null,
    danger: null,
    grade: null,
    conversation: 'c-1',
  };
}

function itemOf(draft: AnyEntryInput, language: string): Item {
  const texts: Record<string, unknown> = draft.texts[language] ?? Object.values(draft.texts)[0] ?? {};
  return {
    kind: 'service',
    key: draft.key,
    title: String(texts['name'] ?? texts['title'] ?? texts['text'] ?? draft.key),
    summary: String(texts['description'] ?? texts['summary'] ?? ''),
    facts: factsOf(draft),
    sections: [],
    topics: draft.facts.topics,
    language,
    reviewed: true,
    source: draft.facts.sources[0] ?? null,
    checkedAt: draft.facts.checkedAt,
    warning: null,
    position: null,
    distance: null,
  };
}

function factsOf(draft: AnyEntryInput): Item['facts'] {
  const schedules = 'schedules' in draft.facts ? draft.facts.schedules : [];
  const phones = 'phones' in draft.facts ? draft.facts.phones : [];
  const hours = schedules.flatMap(({ periods }) =>
    periods.map((one) => `${one.days.join(' ')} ${one.opensAt}-${one.closesAt}`),
  );
  return [
    ...hours.map((value) => ({ kind: 'hours' as const, label: 'Horario', value })),
    ...phones.map(({ number }) => ({ kind: 'phone' as const, label: 'Teléfono', value: number })),
  ];
}

/** Nothing answers; where meaning was heard, the first entry is named as the nearest thing. */
export function explanationOf(question: string, language: string, entries: readonly AnyEntry[]) {
  const why = whyOf(question, entries);
  const [first] = entries;
  const nearest = why.meaning === 'heard' && first !== undefined ? itemOf(first, language) : null;
  return { answer: { ...answerTo(question, language, null), nearest }, why };
}

/** Finds every service by its first word: enough to see what the page makes of an explanation. */
function whyOf(question: string, entries: readonly AnyEntry[]): Why {
  const [first = '', ...others] = question.split(' ');
  const terms: Why['candidates'][number]['terms'] = [
    { term: 'vaccination', kind: 'concept', points: 3, fields: ['title', 'keywords'] },
    { term: 'illness', kind: 'concept', points: 0.5, fields: [] },
    { term: 'health', kind: 'topic', points: 0.5, fields: [] },
    ...(question.includes('chapotear') ? [{ term: '', kind: 'meaning' as const, points: 1, fields: [] }] : []),
  ];
  return {
    words: [
      { asked: first, meant: 'vacunan', concepts: ['vaccination'], counts: true },
      ...others.map((asked) => ({ asked, meant: asked, concepts: [], counts: asked.length > 3 })),
    ],
    needs: ['vaccination'],
    meaning: question.includes('chapotear') ? 'heard' : 'off',
    enough: { needs: 0.5, words: 0.6 },
    candidates: entries
      .filter(({ kind }) => kind === 'service')
      .map(({ key, texts }, place) => ({
        key,
        kind: 'service',
        title: String(Object.values<Record<string, unknown>>(texts)[0]?.['name'] ?? key),
        section: null,
        score: 4 / (1 + place),
        coverage: { basis: 'needs', share: place === 0 ? 1 : 0.2 },
        isEnough: place === 0,
        terms,
      })),
  };
}
