import type { Facts } from '@ventanilla/contracts';
import { draftsOf, type WordingOf } from '../drafts/entries.js';
import { lawFacts } from '../drafts/facts.js';
import { lawSources } from '../sources.js';

const facts: Record<'law.health.caba', Facts<'guide'>> = {
  'law.health.caba': lawFacts({
    topics: ['health'],
    sources: [lawSources.cabaHealthElDia, lawSources.cabaHealthLv7],
    related: ['svc.c.salud', 'law.health.national'],
  }),
};

const es: WordingOf<'guide', 'law.health.caba'> = {
  'law.health.caba': {
    title: 'Hospitales de la Ciudad: cuándo cobran a personas extranjeras',
    summary:
      'Desde el 14 de marzo de 2025, a personas extranjeras sin DNI argentino les pueden cobrar la atención programada: estudios, internaciones y cirugías. La emergencia por guardia es gratis para todos. Con residencia temporaria o permanente te atienden como a una persona argentina.',
    sections: [
      {
        heading: 'Si tenés precaria, residencia transitoria o solo pasaporte',
        body: 'Según las notas, sin DNI argentino te dan un presupuesto antes de la atención programada. También alcanza a quienes tienen la precaria o una residencia transitoria. Preguntá el precio antes del turno.',
      },
      {
        heading: 'Si no podés pagar',
        body: 'Decilo en el hospital: primero preguntan a tu consulado y después decide un comité. Podés pedir ayuda en la Defensoría del Pueblo.',
      },
      {
        heading: 'Qué no pudimos confirmar',
        body: 'Los precios y si algo cambió desde marzo de 2025. Confirmá en el hospital.',
      },
    ],
    keywords: [
      'me cobran',
      'me van a cobrar',
      'cobrar',
      'pagar',
      'hospital gratis',
      'cobran a extranjeros',
      'tomografía',
      'cirugía',
      'operación',
      'operar',
      'operarme',
      'internación',
      'estudios',
      'sin dni',
      'precaria',
      'solo pasaporte',
      'guardia',
      'hernia',
      'argerich',
      'turno',
    ],
  },
};

const en: WordingOf<'guide', 'law.health.caba'> = {
  'law.health.caba': {
    title: 'Hospitals of the City: when they charge foreigners',
    summary:
      'Since 14 March 2025 foreigners without an Argentine DNI can be charged for scheduled care: tests, hospital stays and surgery. An emergency in the emergency room is free for everybody. With temporary or permanent residence you are treated like an Argentine.',
    sections: [
      {
        heading: 'With a precaria, a transitory residence or only a passport',
        body: 'According to the articles, without an Argentine DNI you get a quote before scheduled care. This includes people with a precaria or a transitory residence. Ask the price before the appointment.',
      },
      {
        heading: 'If you cannot pay',
        body: 'Say so at the hospital: first they ask your consulate, then a committee decides. You can ask the Ombudsman for help.',
      },
      {
        heading: 'What we could not confirm',
        body: 'The prices, and whether anything has changed since March 2025. Check at the hospital.',
      },
    ],
    keywords: [
      'charge me',
      'will they charge',
      'pay',
      'free hospital',
      'charge foreigners',
      'scan',
      'surgery',
      'operation',
      'hospital stay',
      'tests',
      'without dni',
      'precaria',
      'only passport',
      'emergency room',
    ],
  },
};

export function cabaGuides() {
  return draftsOf({ kind: 'guide', facts, texts: { es, en } });
}
