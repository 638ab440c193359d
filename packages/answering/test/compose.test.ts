import { describe, expect, it } from 'vitest';
import { type Composition, compose, type Item } from '../src/index.js';

const item = (overrides: Partial<Item> = {}): Item => ({
  kind: 'service',
  key: 'svc.q.salud',
  title: 'Salud pública y vacunas',
  summary: 'La vacunación infantil es gratis.',
  facts: [
    { kind: 'address', label: 'Dónde', value: 'Allison Bell 770' },
    { kind: 'hours', label: 'Horario', value: 'lunes a viernes: 7 a 17' },
  ],
  sections: [],
  language: 'es',
  reviewed: true,
  source: { name: 'El Suburbano', date: '2026-02-24' },
  checkedAt: '2026-11-02',
  warning: null,
  ...overrides,
});

const line = item({
  kind: 'helpLine',
  key: 'line.107',
  title: 'SAME',
  summary: 'Ambulancias, día y noche.',
  facts: [{ kind: 'phone', label: 'Teléfono', value: '107' }],
});

const answered: Composition['decision'] = {
  outcome: 'answered',
  language: 'es',
  questionLanguage: 'es',
  danger: null,
  grade: null,
  courtesy: null,
  aspects: [],
};

const composed = (decision: Partial<Composition['decision']>, items: Item[], more: Partial<Composition> = {}) =>
  compose({
    decision: { ...answered, ...decision },
    items,
    handoff: null,
    urgentLine: null,
    municipalityName: 'Quilmes',
    ...more,
  });

describe('what was asked for and the first item does not say', () => {
  const phone = { kind: 'phone', label: 'Teléfono', value: '4250-0000' };
  const second = item({ key: 'svc.q.otra', title: 'Otra salita', facts: [phone] });

  it('is told of the second, and then nothing is called unknown', () => {
    const { lead, text } = composed({ aspects: ['phone'] }, [item(), second]);
    expect(lead).toBe('Esto encontré en Quilmes:');
    expect(text).toContain('Otra salita\nTeléfono: 4250-0000\n');
  });

  it('is called unknown when no other that is shown says it, or when it is the papers to bring', () => {
    expect(composed({ aspects: ['phone'] }, [item(), item(), second]).lead).toContain(
      'No sé con seguridad el teléfono.',
    );
    const papers = item({ facts: [{ kind: 'documents', label: 'Llevá', value: 'DNI' }] });
    expect(composed({ aspects: ['documents'] }, [item(), papers]).lead).toContain('No sé con seguridad qué papeles');
  });
});

describe('the part of a guide that says what nobody could confirm', () => {
  const summary = 'Las vacunas son gratis.';
  const guide = (heading: string) =>
    composed({}, [item({ kind: 'guide', summary, facts: [], sections: [{ heading, body: 'Si hay turnos.' }] })]).text;

  it.each([
    'Qué no pudimos confirmar',
    'O que não pudemos confirmar',
    'What we could not confirm',
    'Ce que nous n’avons pas pu confirmer',
    'Sa nou pa t ka konfime',
  ])('is not shown without the summary: %s', (heading) => {
    expect(guide(heading)).toContain(`${summary}\n${heading}\nSi hay turnos.`);
  });

  it('is the only one shown with it', () => {
    expect(guide('Qué podés hacer')).not.toContain(summary);
  });
});

describe('an answer', () => {
  it('opens with the municipality and ends with its source and the day it was checked', () => {
    expect(composed({}, [item()]).text).toBe(
      [
        'Esto encontré en Quilmes:',
        '',
        'Salud pública y vacunas',
        'La vacunación infantil es gratis.',
        'Dónde: Allison Bell 770',
        'Horario: lunes a viernes: 7 a 17',
        'Fuente: El Suburbano, 24 de febrero de 2026. Verificado el 2 de noviembre de 2026.',
      ].join('\n'),
    );
  });

  it('puts what was asked for first', () => {
    const { text } = composed({ aspects: ['hours'] }, [item()]);
    expect(text.indexOf('Horario')).toBeLessThan(text.indexOf('Dónde'));
  });

  it('says when what was asked for is not known', () => {
    expect(composed({ aspects: ['phone'] }, [item()]).lead).toBe(
      'No sé con seguridad el teléfono. Esto encontré en Quilmes:',
    );
  });

  it('shows the section that answers, cut at the end of a sentence', () => {
    const sections = [{ heading: 'Escuela', body: 'Está abierta a todas las personas. '.repeat(40) }];
    const { text } = composed({}, [item({ kind: 'guide', sections, facts: [] })]);
    expect(text).toContain('Escuela\nEstá abierta');
    expect(text).toMatch(/personas\. …\n/);
  });

  it('is led by what answers in a long section', () => {
    const body = 'Está abierta a todas las personas. '.repeat(40);
    const sections = [{ heading: 'Escuela', body, excerpt: 'Se inscribe en noviembre.' }];
    const { text } = composed({}, [item({ kind: 'guide', sections, facts: [] })]);
    expect(text).toContain('Se inscribe en noviembre.');
    expect(text).not.toContain('Está abierta');
  });

  it('shows three items at most, of which the second and third in one sentence with its source', () => {
    const items = ['Uno', 'Dos', 'Tres', 'Cuatro'].map((title) =>
      item({ title, summary: 'Es gratis. Hay más que leer.' }),
    );
    const { text } = composed({}, [item({ warning: 'Llamá antes de ir.' }), ...items]);
    expect(text).toContain('Llamá antes de ir.');
    expect(text).toContain(
      'Dos\nEs gratis. Fuente: El Suburbano, 24 de febrero de 2026. Verificado el 2 de noviembre de 2026.',
    );
    expect(text).not.toContain('Tres');
  });

  it('shows five kinds of facts, what was asked for first, at most three doors, and always for whom it is', () => {
    const fact = (kind: string, value: string) => ({ kind, label: kind, value });
    const doors = ['Uno 1', 'Dos 2', 'Tres 3', 'Cuatro 4'].map((value) => fact('address', value));
    const rest = ['opening', 'phone', 'cost', 'documents', 'eligibility', 'languages'].map((kind) => fact(kind, kind));
    const { text } = composed({ aspects: ['documents'] }, [item({ facts: [...doors, ...rest] })]);
    expect(text.split('\n').slice(4, -1)).toEqual([
      'documents: documents',
      'opening: opening',
      'address: Uno 1',
      'address: Dos 2',
      'address: Tres 3',
      'phone: phone',
      'cost: cost',
      'eligibility: eligibility',
    ]);
  });

  it('puts a space before the colon in French', () => {
    const french = { language: 'fr', questionLanguage: 'fr' };
    expect(composed(french, [item({ language: 'fr' })]).text).toContain('Dónde : Allison Bell 770');
  });

  it('says who checked, as a function or an organization, when that is known', () => {
    expect(composed({}, [item({ checkedBy: 'Secretaría de Salud' })]).text).toContain(
      'Verificado el 2 de noviembre de 2026 por Secretaría de Salud.',
    );
  });

  it('names the number to call should an illness get worse, from the published line', () => {
    expect(composed({}, [item()], { urgentLine: line }).lead).toBe(
      'Si empeora o no puede esperar, llamá al 107. Esto encontré en Quilmes:',
    );
    expect(composed({}, [item()], { urgentLine: item({ facts: [] }) }).lead).toBe('Esto encontré en Quilmes:');
  });

  it('says once, at the end, what nobody has checked or reviewed', () => {
    const raw = item({ reviewed: false, checkedAt: null, warning: 'Nadie verificó estos datos: llamá antes de ir.' });
    const { text } = composed({}, [raw, raw, raw]);
    expect(text.split('\n\n').at(-1)).toBe(
      'Nadie verificó estos datos: llamá antes de ir.\nNinguna persona revisó todavía esta redacción.',
    );
    expect(text.match(/Nadie verificó/g)).toHaveLength(1);
    expect(text.match(/Ninguna persona revisó/g)).toHaveLength(1);
  });

  it('says honestly that a text is in another language, unreviewed or never checked', () => {
    const raw = item({ language: 'es', reviewed: false, checkedAt: null, source: null });
    const { text } = composed({ language: 'en', questionLanguage: 'en' }, [raw]);
    expect(text).toContain('This text is in Spanish.');
    expect(text).toContain('Nobody has reviewed this wording yet.');
    expect(text).toContain('No date of checking');
  });

  it('says a date that is known to the month or year only as it is known', () => {
    const dated = (date: string) => composed({}, [item({ source: { name: 'Perfil', date } })]).text;
    expect(dated('2022-11')).toContain('Perfil, noviembre de 2022.');
    expect(dated('2020')).toContain('Perfil, 2020.');
  });
});

describe('an emergency', () => {
  it('says what to do, then the numbers, then what helps next', () => {
    const decision = { outcome: 'emergency', danger: 'medical' } as const;
    const { lead, text } = composed(decision, [line, item()]);
    expect(lead).toBe('Pedí una ambulancia ahora. Al llamar, decí dónde estás y qué pasó.');
    expect(text.split('\n\n').map((part) => part.split('\n')[0])).toEqual([
      lead,
      '107 · SAME',
      'También te puede servir:',
      'Salud pública y vacunas',
    ]);
  });

  it('without a number still says what to do', () => {
    const { text } = composed({ outcome: 'emergency', danger: 'fire', language: 'en', questionLanguage: 'en' }, []);
    expect(text).toContain('Get out now');
    expect(text).toContain('ask someone near you');
  });

  it('speaks the language of a reader we do not answer in', () => {
    const decision = { outcome: 'emergency', danger: 'medical', questionLanguage: 'zh' } as const;
    expect(composed(decision, [line]).lead.startsWith('紧急情况')).toBe(true);
  });
});

describe('an honest unknown', () => {
  it('shows the way to a person', () => {
    const { lead, text } = composed({ outcome: 'unknown' }, [], {
      handoff: item({ title: 'Atención al Vecino' }),
    });
    expect(lead).toBe('No tengo información verificada sobre eso. Acá te puede ayudar una persona:');
    expect(text).toContain('Atención al Vecino');
  });

  it('sends to the town hall where no way to a person is published', () => {
    expect(composed({ outcome: 'unknown' }, []).text).toContain('Preguntá en la municipalidad.');
  });
});

describe('a message that asks nothing', () => {
  const handoff = item({ title: 'Atención al Vecino' });

  it.each([
    ['es', 'greeting', '¡Hola! Preguntame lo que necesites: salud, escuela, papeles, trabajo, a dónde ir.'],
    ['pt', 'thanks', 'De nada. Se precisar de mais alguma coisa, escreva.'],
    ['ht', 'thanks', 'Pa gen pwoblèm. Ekri m si ou bezwen lòt bagay.'],
  ] as const)('is met kindly in %s, without apology or a person: %s', (language, courtesy, lead) => {
    const decision = { outcome: 'unknown', language, questionLanguage: language, courtesy } as const;
    expect(composed(decision, [], { handoff })).toEqual({ lead, text: lead });
  });

  it('but wishes for help is invited to ask, told the number for danger and shown a person', () => {
    const { lead, text } = composed({ outcome: 'unknown', courtesy: 'help' }, [], { handoff, urgentLine: line });
    expect(lead).toBe(
      'Contame qué necesitás, con tus palabras. Si hay peligro, llamá al 107. Acá te puede ayudar una persona:',
    );
    expect(text).toContain('Atención al Vecino');
  });
});

describe('a language we do not answer in', () => {
  it('is met with an apology in it where we have one', () => {
    expect(composed({ questionLanguage: 'ru' }, [item()]).lead.startsWith('Извините')).toBe(true);
  });

  it('is met with an apology in the answer’s language otherwise', () => {
    expect(composed({ questionLanguage: 'ja' }, [item()]).lead).toContain('todavía no puedo responder en tu idioma');
  });

  it('needs no apology when the asker chose another of ours', () => {
    expect(composed({ questionLanguage: 'pt' }, [item()]).lead).toBe('Esto encontré en Quilmes:');
  });
});

it('choices are listed by name', () => {
  expect(composed({ outcome: 'choices' }, [item({ title: 'Uno' }), item({ title: 'Dos' })]).text).toBe(
    'Puede ser una de estas cosas. ¿Cuál buscás?\n\n• Uno\n• Dos',
  );
});

describe('what asks back or answers several', () => {
  const part = (title: string) => ({
    decision: answered,
    items: [item({ title }), item({ title: 'Otra cosa más' })],
    handoff: null,
    urgentLine: null,
    municipalityName: 'Quilmes',
  });

  it('offers the choices by number, and says what is unclear', () => {
    const choices = [
      { id: 'who:child' as const, label: 'Para un niño o una niña' },
      { id: 'who:adult' as const, label: 'Para una persona adulta' },
    ];
    expect(composed({ outcome: 'choices', asks: 'who' }, [], { choices }).text).toBe(
      '¿Es para un niño o una niña, o para una persona adulta?\n\n1. Para un niño o una niña\n2. Para una persona adulta',
    );
  });

  it('answers each question under its number with its best entry alone, and names what it left out', () => {
    const { lead, text, parts } = composed({ leftOut: 2 }, [], { parts: [part('Vacunas'), part('Empleo')] });
    expect(lead).toBe(
      'Preguntaste varias cosas. Respondo por orden. Son las tres primeras: mandame las otras en otro mensaje.',
    );
    expect(text).toMatch(/Pregunta 1\n[\s\S]*Vacunas[\s\S]*Pregunta 2\n[\s\S]*Empleo/);
    expect(text).not.toContain('Otra cosa más');
    expect(parts).toHaveLength(2);
  });

  it('says which places it knows when it is asked about another', () => {
    const municipalities = ['Quilmes', 'Ciudad de Buenos Aires'];
    expect(composed({ outcome: 'unknown', courtesy: 'elsewhere' }, [], { municipalities }).text).toBe(
      'No tengo información sobre ese lugar. Esta ventanilla conoce: Quilmes, Ciudad de Buenos Aires.',
    );
  });

  it('shows what comes nearest as no answer', () => {
    const nearest = item({ title: 'La precaria: qué permite' });
    expect(composed({ outcome: 'unknown' }, [], { nearest }).text).toMatch(
      /No tengo información[\s\S]*Lo más parecido que tengo publicado:\nLa precaria: qué permite/,
    );
  });
});
