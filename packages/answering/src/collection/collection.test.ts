import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyText } from '../../test/any-text.js';
import { type CollectionDocument, createCollection } from '../index.js';

const texts: readonly (readonly [id: string, language: string, title: string, body: string])[] = [
  ['bath', 'de', 'Schwimmbad am Park', 'Das Becken ist im Sommer bis 20 Uhr offen. Schülerinnen zahlen die Hälfte.'],
  [
    'waste',
    'de',
    'Müll und Wertstoffhof',
    'Sperrmüll holt die Stadt zweimal im Jahr ab. Bitte melden Sie ihn vorher an.',
  ],
  [
    'flat',
    'de',
    'Eine Wohnung mieten',
    'Der Mietvertrag nennt Kaltmiete und Nebenkosten. Die Kaution wird zurückgezahlt.',
  ],
  ['library', 'en', 'Town library', 'Borrow books for four weeks. A library card is free for children.'],
  ['dogs', 'en', 'Keeping a dog', 'Register your dog within two weeks. The dog tax is due in February.'],
  [
    'marche',
    'fr',
    'Marché du samedi',
    'Les maraîchers vendent leurs légumes sur la place. Le marché ouvre à sept heures.',
  ],
  ['velo', 'fr', 'Réparer son vélo', "L'atelier prête ses outils le mercredi. Apportez vos pièces."],
  ['bibliothek-ar', 'ar', 'المكتبة العامة', 'يمكن استعارة الكتب لمدة أربعة أسابيع. البطاقة مجانية للأطفال.'],
  ['market-ar', 'ar', 'سوق الخضروات', 'يفتح السوق صباح كل سبت في الساحة الكبيرة.'],
  ['library-uk', 'uk', 'Міська бібліотека', 'Книжки видають на чотири тижні. Читацький квиток для дітей безкоштовний.'],
  ['sport-uk', 'uk', 'Спортивний майданчик', 'Майданчик відкритий щодня. Тренування з футболу двічі на тиждень.'],
];
const documents: CollectionDocument[] = texts.map(([id, language, title, body]) => ({
  id,
  texts: { [language]: { title, body } },
}));
const collection = createCollection({ documents });
const firstOf = (question: string, language: string) => collection.search(question, { language, in: language })[0]?.id;

describe('a collection finds', () => {
  it.each([
    ['de', 'Wann kann ich schwimmen gehen?', 'bath'],
    ['de', 'Was steht in Mietverträgen?', 'flat'],
    ['en', 'Can I borrow a book?', 'library'],
    ['en', 'Where do I pay taxes for dogs?', 'dogs'],
    ['fr', 'Où acheter des légumes ?', 'marche'],
    ['ar', 'كيف أستعير كتاب من مكتبة؟', 'bibliothek-ar'],
    ['uk', 'Як записати дитину до бібліотеки?', 'library-uk'],
  ])('in %s for "%s" the document %s', (language, question, id) => expect(firstOf(question, language)).toBe(id));

  it.each([
    ['de', 'Mietvertarg', 'flat'],
    ['en', 'libary crad', 'library'],
    ['fr', 'marhcé légumse', 'marche'],
    ['ar', 'المكتتبة', 'bibliothek-ar'],
    ['uk', 'бібілотека', 'library-uk'],
  ])('in %s for "%s" with its slips the document %s', (language, question, id) =>
    expect(firstOf(question, language)).toBe(id),
  );

  it('a compound by its part, and a part by the compound', () => {
    expect(firstOf('Vertrag für die Miete', 'de')).toBe('flat');
    expect(firstOf('Sperrmüllabholung', 'de')).toBe('waste');
  });

  it('what is called otherwise there, when no text holds a word', () => {
    expect(firstOf('Hallenbad', 'de')).toBe('bath');
    expect(firstOf('bicyclette', 'fr')).toBe('velo');
    const [word] = collection.explain('bicyclette', 'velo', { language: 'fr' })?.words ?? [];
    expect(word?.reading).toBe('sameMeaning');
    expect(word?.terms).toContainEqual({ term: 'velo', sureness: 1, named: true, inTitle: 1, inBody: 0 });
  });

  it('nothing where no word is shared', () => {
    expect(collection.search('xylophon quark', { language: 'de' })).toEqual([]);
    expect(collection.search('', { language: 'de' })).toEqual([]);
  });
});

describe('an explanation', () => {
  it('says how each word was understood, where it stands, and adds up to the score', () => {
    const question = 'Where do I get a libary card for my childern and a dog?';
    const hit = collection.search(question, { language: 'en' }).find(({ id }) => id === 'library');
    const explanation = collection.explain(question, 'library', { language: 'en' });
    expect(explanation?.score).toBeCloseTo(hit?.score ?? 0, 6);
    expect(explanation?.words.map(({ word, reading, meant }) => [word, reading, meant])).toEqual([
      ['libary', 'mended', 'library'],
      ['card', 'known', 'card'],
      ['childern', 'mended', 'children'],
      ['dog', 'known', 'dog'],
    ]);
    expect(explanation?.words[0]?.terms[0]).toEqual({
      term: 'librari',
      sureness: 1,
      named: false,
      inTitle: 1,
      inBody: 1,
    });
    expect(explanation?.words[0]?.adds).toBeGreaterThan(0);
    expect(explanation?.words[3]?.adds).toBe(0);
    expect(JSON.parse(JSON.stringify(explanation))).toEqual(explanation);
  });

  it('is null for a document that is not there', () => {
    expect(collection.explain('dog', 'nothing', { language: 'en' })).toBeNull();
    expect(collection.explain('dog', 'library', { language: 'en', in: 'de' })).toBeNull();
  });
});

describe('areas and languages', () => {
  const pools = createCollection({
    documents: [
      { id: 'north', area: 'Nordstadt', texts: { en: { title: 'Swimming pool', body: 'Open daily.' } } },
      { id: 'south', area: 'Südstadt', texts: { en: { title: 'Swimming pool', body: 'Open daily.' } } },
      {
        id: 'all',
        texts: {
          en: { title: 'Learning to swim', body: ['Courses in every pool.'] },
          fr: { title: 'Apprendre à nager', body: ['Des cours dans chaque piscine.'] },
        },
      },
    ],
  });
  const idsOf = (question: string, options = {}) => pools.search(question, options).map(({ id }) => id);

  it('finds only what belongs to the area asked about, or to all', () => {
    expect(idsOf('pool', { language: 'en', area: 'Südstadt' }).sort()).toEqual(['all', 'south']);
    expect(idsOf('pool', { language: 'en', area: 'Elsewhere' })).toEqual(['all']);
    expect(idsOf('pool', { language: 'en' })).toHaveLength(3);
  });

  it('gives equals in the order of their ids', () => {
    expect(idsOf('pool', { language: 'en' }).slice(0, 2)).toEqual(['north', 'south']);
  });

  it('searches the languages asked for, at most as many documents as asked for', () => {
    expect(pools.search('piscine', { language: 'fr', in: 'fr' })).toMatchObject([{ id: 'all', language: 'fr' }]);
    const languages = pools.search('piscine', { language: 'fr', in: ['en'] }).map(({ language }) => language);
    expect(languages).toEqual(['en', 'en', 'en']);
    expect(idsOf('pool', { language: 'en', limit: 1 })).toEqual(['north']);
  });
});

describe('change', () => {
  const questions = ['Wohnung', 'book', 'dog tax', 'marché', 'бібліотека', 'Vertrag Miete Kaution', 'libary'];
  const answersOf = (asked: ReturnType<typeof createCollection>) => questions.map((question) => asked.search(question));
  const extra: CollectionDocument = {
    id: 'aaa',
    area: 'Elsewhere',
    texts: {
      en: { title: 'Books about dogs', body: 'The tax on a flat library.' },
      de: { title: 'Wohnungssuche', body: 'Miete.' },
    },
  };

  it('is found at once, and leaves no trace when taken out again', () => {
    const changing = createCollection({ documents });
    const before = answersOf(changing);
    changing.put(extra);
    expect(changing.search('books about dogs', { language: 'en' })[0]?.id).toBe('aaa');
    changing.remove('aaa');
    expect(changing.size).toBe(documents.length);
    expect(answersOf(changing)).toEqual(before);
  });

  it('replaces what had the id', () => {
    const changing = createCollection({ documents });
    changing.put({ id: 'dogs', texts: { en: { title: 'Keeping a cat', body: 'Cats need no licence.' } } });
    expect(changing.search('dog', { language: 'en' })).toEqual([]);
    expect(changing.search('cat', { language: 'en' })[0]?.id).toBe('dogs');
  });

  it('gives the same answers in whatever order documents came', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...documents, extra], { minLength: 12 }), (shuffled) => {
        expect(answersOf(createCollection({ documents: shuffled }))).toEqual(
          answersOf(createCollection({ documents: [...documents, extra] })),
        );
      }),
      { numRuns: 20 },
    );
  });
});

it('whatever is asked or put, nothing throws', () => {
  fc.assert(
    fc.property(anyText(300), anyText(300), fc.constantFrom('de', 'uk', 'xx'), (title, question, language) => {
      const strange = createCollection({ documents });
      strange.put({ id: 'strange', texts: { [language]: { title, body: question } } });
      expect(strange.search(question, { language })).toEqual(strange.search(question, { language }));
      strange.remove('strange');
      expect(strange.size).toBe(documents.length);
    }),
    { numRuns: 50 },
  );
});
