import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CollectionDocument, createCollection } from '../../index.js';

/** What a town publishes in Spanish and English: the same sentences in the same order. */
const bilingual: CollectionDocument[] = [
  {
    id: 'dni',
    texts: {
      es: {
        title: 'Documento de identidad',
        body: ['El documento se pide con turno.', 'Lleve su partida de nacimiento.'],
      },
      en: { title: 'Identity card', body: ['You need an appointment for the card.', 'Bring your birth certificate.'] },
    },
  },
  {
    id: 'birth',
    texts: {
      es: {
        title: 'Anotar un nacimiento',
        body: ['La partida de nacimiento es gratis.', 'Pida turno en el registro.'],
      },
      en: {
        title: 'Registering a birth',
        body: ['The birth certificate is free.', 'Ask the registry for an appointment.'],
      },
    },
  },
  {
    id: 'vaccines',
    texts: {
      es: { title: 'Vacunas', body: ['Las vacunas son gratis en la salita.', 'No hace falta turno.'] },
      en: { title: 'Vaccines', body: ['Vaccines are free at the health post.', 'No appointment is needed.'] },
    },
  },
  {
    id: 'school',
    texts: {
      es: { title: 'Escuela', body: ['Toda escuela recibe a su hijo.', 'La salita de cinco es obligatoria.'] },
      en: { title: 'School', body: ['Every school takes your child.', 'The last year of kindergarten is compulsory.'] },
    },
  },
];

const spanishOnly: CollectionDocument[] = [
  { id: 'market', texts: { es: { title: 'Feria del domingo', body: ['Los puestos de verdura abren a las ocho.'] } } },
  { id: 'marriage', texts: { es: { title: 'Casarse', body: ['Hace falta la partida de cada uno y un turno.'] } } },
  {
    id: 'dogs',
    texts: { es: { title: 'Perros', body: ['Las vacunas de los perros se ponen en la plaza Ausbildung.'] } },
  },
];

const documents = [...bilingual, ...spanishOnly];
const found = (question: string, language: string, asked = createCollection({ documents })) =>
  asked.search(question, { language, in: 'es' }).map(({ id }) => id);

describe('a question in one language', () => {
  it('finds what is written only in another, by words that documents in both have taught', () => {
    expect(found('Which certificate and appointment for a wedding?', 'en')).toContain('marriage');
    expect(found('vaccines', 'en').slice(0, 2).sort()).toEqual(['dogs', 'vaccines']);
  });

  it('finds it with a slip as well', () => {
    expect(found('vacines', 'en')).toContain('dogs');
  });

  it('finds names that no document has taught, also when they were written down by ear in Cyrillic', () => {
    expect(found('Where is Ausbildung?', 'en')).toEqual(['dogs']);
    expect(found('Де аусбилдунг?', 'uk')).toEqual(['dogs']);
  });

  it('reads two words that stand together as the one word that they are in the other language', () => {
    const work = (id: string, en: string, de: string): CollectionDocument => ({
      id,
      texts: { en: { title: id, body: [en] }, de: { title: id, body: [de] } },
    });
    const taught = [
      work('a', 'The work permit is free.', 'Die Arbeitserlaubnis ist kostenlos.'),
      work('b', 'Bring the permit for work.', 'Bringen Sie die Arbeitserlaubnis mit.'),
      work('i', 'Apply for a work permit.', 'Arbeitserlaubnis beantragen.'),
      work('j', 'A work permit is needed.', 'Eine Arbeitserlaubnis ist nötig.'),
      work('c', 'A residence permit lasts a year.', 'Der Aufenthaltstitel gilt ein Jahr.'),
      work('d', 'Extend the residence permit.', 'Den Aufenthaltstitel verlängern.'),
      work('e', 'Your residence permit is a card.', 'Ihr Aufenthaltstitel ist eine Karte.'),
      work('f', 'The residence permit and travel.', 'Der Aufenthaltstitel und Reisen.'),
      work('g', 'Find work quickly.', 'Finden Sie schnell einen Beruf.'),
      work('h', 'Work is fun.', 'Der Beruf macht Freude.'),
      work('k', 'Work and training.', 'Beruf und Ausbildung.'),
      work('l', 'Back to work.', 'Zurück in den Beruf.'),
    ];
    const only = (id: string, de: string): CollectionDocument => ({ id, texts: { de: { title: id, body: [de] } } });
    const asked = createCollection({
      documents: [
        ...taught,
        only('stay', 'Der Aufenthaltstitel: Antrag und Beruf.'),
        only('office', 'Hier bekommen Sie die Arbeitserlaubnis.'),
      ],
    });
    const found = asked.search('permit to work', { language: 'en', in: 'de', limit: 20 }).map(({ id }) => id);
    expect(found.filter((id) => id === 'office' || id === 'stay')).toEqual(['office', 'stay']);
  });

  it('finds compounds of what a word is called', () => {
    const asked = createCollection({
      documents: [
        {
          id: 'taught',
          texts: { en: { title: 'Waste', body: ['Sort waste.'] }, de: { title: 'Abfall', body: ['Abfall trennen.'] } },
        },
        { id: 'compound', texts: { de: { title: 'Bioabfall', body: ['In die braune Tonne.'] } } },
      ],
    });
    expect(asked.search('waste', { language: 'en', in: 'de' }).map(({ id }) => id)).toEqual(['taught', 'compound']);
  });

  it('finds nothing where no word is known in either language', () => {
    expect(found('xylophone quark', 'en')).toEqual([]);
    expect(found('кварк', 'uk')).toEqual([]);
  });

  it('is read by its rare words when it is a wall of text', () => {
    const wall = Array.from({ length: 60 }, (_, number) => `thing${number}`).join(' ');
    expect(found(`${wall} vaccines ${wall}`, 'en')).toContain('vaccines');
  });

  it('says in which language the text is that was found', () => {
    const [first] = createCollection({ documents }).search('vaccines for dogs', { language: 'en', in: ['es'] });
    expect(first?.language).toBe('es');
  });
});

describe('what is taught', () => {
  it('holds from the moment a document comes until it goes', () => {
    const changing = createCollection({ documents: spanishOnly });
    expect(found('market stalls', 'en', changing)).toEqual([]);
    changing.put({
      id: 'flea-market',
      texts: {
        es: { title: 'Feria americana', body: ['En la feria hay puestos de ropa.'] },
        en: { title: 'Flea market', body: ['The market has stalls with clothes.'] },
      },
    });
    expect(found('market stalls', 'en', changing)).toEqual(['flea-market', 'market']);
    changing.remove('flea-market');
    expect(found('market stalls', 'en', changing)).toEqual([]);
  });

  it('survives a translation that is cut into fewer sentences', () => {
    const uneven = createCollection({
      documents: [
        ...spanishOnly,
        {
          id: 'stalls',
          texts: {
            es: { title: 'Puestos', body: ['Uno.', 'Dos.', 'Tres.', 'La verdura llega los domingos.'] },
            en: { title: 'Stalls', body: ['One, two, three.', 'Vegetables come on Sundays.'] },
          },
        },
      ],
    });
    expect(found('vegetables', 'en', uneven)).toContain('market');
  });

  it('does not depend on the order in which documents came', () => {
    const questions = ['birth certificate', 'appointment', 'vaccines for my child', 'free school'];
    const answers = (given: readonly CollectionDocument[]) => {
      const collection = createCollection({ documents: given });
      return questions.map((question) => collection.search(question, { language: 'en', in: 'es' }));
    };
    const expected = answers(documents);
    fc.assert(
      fc.property(fc.shuffledSubarray(documents, { minLength: documents.length }), (shuffled) => {
        expect(answers(shuffled)).toEqual(expected);
      }),
      { numRuns: 30 },
    );
  });
});
