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
    const taughtBy = (id: string, en: string, de: string): CollectionDocument => ({
      id,
      texts: { en: { title: id, body: [en] }, de: { title: id, body: [de] } },
    });
    const taught = [
      taughtBy('a', 'The coffee mill is free.', 'Das Handmahlwerk ist kostenlos.'),
      taughtBy('b', 'Bring the mill for coffee.', 'Bringen Sie das Handmahlwerk mit.'),
      taughtBy('i', 'Borrow a coffee mill.', 'Handmahlwerk ausleihen.'),
      taughtBy('j', 'A coffee mill is needed.', 'Ein Handmahlwerk ist nötig.'),
      taughtBy('c', 'A pepper mill lasts a year.', 'Der Gewürzstreuer hält ein Jahr.'),
      taughtBy('d', 'Repair the pepper mill.', 'Den Gewürzstreuer richten.'),
      taughtBy('e', 'Your pepper mill is heavy.', 'Ihr Gewürzstreuer ist schwer.'),
      taughtBy('f', 'The pepper mill and salt.', 'Der Gewürzstreuer und Salz.'),
      taughtBy('g', 'Find coffee quickly.', 'Finden Sie schnell einen Mokka.'),
      taughtBy('h', 'Coffee is fun.', 'Der Mokka macht Freude.'),
      taughtBy('k', 'Coffee and salt.', 'Mokka und Salz.'),
      taughtBy('l', 'Back to coffee.', 'Zurück zum Mokka.'),
    ];
    const only = (id: string, de: string): CollectionDocument => ({ id, texts: { de: { title: id, body: [de] } } });
    const asked = createCollection({
      documents: [
        ...taught,
        only('pepper', 'Der Gewürzstreuer: Salz und Mokka.'),
        only('coffee', 'Hier bekommen Sie das Handmahlwerk.'),
      ],
    });
    const found = asked.search('mill for coffee', { language: 'en', in: 'de', limit: 20 }).map(({ id }) => id);
    expect(found.filter((id) => id === 'coffee' || id === 'pepper')).toEqual(['coffee', 'pepper']);
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

  it('finds what the thesaurus calls the same where no document is in the language of the question', () => {
    const asked = createCollection({
      documents: [
        { id: 'doctor', texts: { de: { title: 'Ärzte', body: ['Die Hausarztpraxis hilft zuerst.'] } } },
        { id: 'nursery', texts: { de: { title: 'Kita', body: ['Melden Sie Ihr Kind im Kindergarten an.'] } } },
        { id: 'stay', texts: { de: { title: 'Aufenthaltstitel', body: ['Die Ausländerbehörde verlängert ihn.'] } } },
      ],
    });
    const first = (question: string, language: string) => asked.search(question, { language, in: 'de' })[0]?.id;
    expect(first('Je cherche un médecin', 'fr')).toBe('doctor');
    expect(first('أين يوجد طبيب؟', 'ar')).toBe('doctor');
    expect(first('Куди віддати дитину в дитячий садок?', 'uk')).toBe('nursery');
    expect(first('¿Cómo renuevo el permiso de residencia?', 'es')).toBe('stay');
    const [word] = asked.explain('médecin', 'doctor', { language: 'fr' })?.words ?? [];
    expect(word?.terms.map(({ term, named }) => [term, named])).toContainEqual(['arzt', true]);
  });

  it.each([
    ['en', 'Where can I see a doctor?', 'health'],
    ['ht', 'Ki kote dispansè a ye?', 'health'],
    ['en', 'How do I rent a flat?', 'flat'],
    ['ht', 'Kijan pou mwen lwe yon kay?', 'flat'],
    ['pt', 'Como matriculo meu filho na escola?', 'school'],
    ['ar', 'أين أسجل طفلي في المدرسة؟', 'school'],
    ['pt', 'Preciso de um advogado', 'law'],
    ['de', 'Ich brauche einen Anwalt', 'law'],
    ['fr', 'Quand passe le camion des ordures ?', 'waste'],
    ['uk', 'Як продовжити дозвіл на проживання?', 'stay'],
  ])('in %s, "%s", finds Spanish pages that nobody has translated', (language, question, id) => {
    const only = (id: string, title: string, body: string) => ({ id, texts: { es: { title, body: [body] } } });
    const asked = createCollection({
      documents: [
        only('health', 'Salitas de salud', 'La atención es gratis. Pida turno con un médico de su barrio.'),
        only('flat', 'Alquilar una vivienda', 'El contrato, el depósito y la garantía.'),
        only('school', 'Inscripción escolar', 'Anote a su hijo en la escuela aunque no tenga papeles.'),
        only('law', 'Patrocinio jurídico gratuito', 'Acompañamos a quien no puede pagar.'),
        only('waste', 'Recolección de residuos', 'Días y horarios del camión.'),
        only('stay', 'Residencia precaria', 'Cómo pedirla y renovarla en Migraciones.'),
      ],
    });
    expect(asked.search(question, { language, in: 'es' })[0]?.id).toBe(id);
  });

  it('believes what documents teach more than the thesaurus, and most what both know', () => {
    const facing = (id: string, en: string, de: string): CollectionDocument => ({
      id,
      texts: { en: { title: en, body: [en] }, de: { title: de, body: [de] } },
    });
    const asked = createCollection({
      documents: [
        facing('a', 'The preschool opens.', 'Das Zwergenhaus öffnet.'),
        facing('b', 'A preschool nearby.', 'Ein Zwergenhaus nebenan.'),
        facing('c', 'Bread and cheese.', 'Brot und Käse.'),
        { id: 'taught', texts: { de: { title: 'Zwergenhaus', body: ['Im Garten.'] } } },
        { id: 'named', texts: { de: { title: 'Kita', body: ['Im Garten.'] } } },
      ],
    });
    const found = asked.search('preschool', { language: 'en', in: 'de' }).map(({ id }) => id);
    expect(found.indexOf('taught')).toBeLessThan(found.indexOf('named'));
    expect(found).toContain('named');
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
    expect(found('stalls', 'en', changing)).toEqual([]);
    changing.put({
      id: 'flea-market',
      texts: {
        es: { title: 'Feria americana', body: ['En la feria hay puestos de ropa.'] },
        en: { title: 'Flea market', body: ['The market has stalls with clothes.'] },
      },
    });
    expect(found('stalls', 'en', changing)).toEqual(['flea-market', 'market']);
    changing.remove('flea-market');
    expect(found('stalls', 'en', changing)).toEqual([]);
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
