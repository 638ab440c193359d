import type { Facts } from '@ventanilla/contracts';
import { draftsOf, type WordingOf } from '../drafts/entries.js';
import { guideFacts, lawFacts } from '../drafts/facts.js';
import { lawSources, quilmesSources } from '../sources.js';

type QuilmesGuide = 'law.health.pba' | 'guide.911';

const facts: Record<QuilmesGuide, Facts<'guide'>> = {
  'law.health.pba': lawFacts({
    topics: ['health'],
    sources: [lawSources.pbaHealth],
    related: ['svc.q.salud', 'law.health.national'],
  }),
  'guide.911': guideFacts({
    topics: ['emergency'],
    sources: [quilmesSources.emergencias911],
    related: ['line.911', 'line.107'],
  }),
};

const es: WordingOf<'guide', QuilmesGuide> = {
  'law.health.pba': {
    title: 'Hospitales de la Provincia: gratis para personas extranjeras',
    summary:
      'En toda la Provincia de Buenos Aires, también en Quilmes, la atención de la salud sigue siendo gratis para personas extranjeras. Lo dijo el ministro de Salud de la Provincia el 3 de diciembre de 2024. No encontramos una confirmación más nueva: si te quieren cobrar, preguntá por qué.',
    sections: [
      {
        heading: 'Qué hacer',
        body: 'Andá al hospital o a la salita aunque no tengas DNI. En una emergencia no te pueden rechazar. Si te piden pagar o no te atienden, pedí hablar con la dirección del hospital y avisá en Atención al Vecino.',
      },
      {
        heading: 'Cuidado con las mezclas',
        body: 'En la Ciudad de Buenos Aires y en los hospitales nacionales las reglas son otras: ahí pueden cobrar la atención programada a personas extranjeras.',
      },
    ],
    keywords: [
      'hospital gratis',
      'me cobran',
      'cobran a extranjeros',
      'sin dni',
      'sin papeles',
      'sin documento',
      'atención gratis',
      'provincia',
      'hospital provincial',
      'me pueden rechazar',
      'nos pueden rechazar',
      'parto',
      'embarazada',
      'vacuna',
      'bebé',
    ],
  },
  'guide.911': {
    title: 'Cómo llamar al 911',
    summary:
      'El 911 es gratis desde cualquier teléfono y atiende las 24 horas: policía, ambulancia, bomberos y Defensa Civil. No es para consultas. Tené lista la dirección.',
    sections: [
      {
        heading: 'Qué decir',
        body: 'Decí, en este orden: partido (Quilmes), localidad, calle, número y entre qué calles. Después, qué pasa y si hay personas heridas.',
      },
      {
        heading: 'Si no hablás bien español',
        body: 'Decí despacio «ayuda», el nombre del lugar y el número de la calle. Si hay alguien cerca, pedile que hable por vos.',
      },
    ],
    keywords: ['cómo llamar', 'llamar al 911', 'qué digo', 'emergencia', 'policía', 'número de emergencia'],
  },
};

const en: WordingOf<'guide', QuilmesGuide> = {
  'law.health.pba': {
    title: 'Hospitals of the Province: free for foreigners',
    summary:
      'In the whole Province of Buenos Aires, Quilmes included, health care stays free for foreigners. The health minister of the Province said so on 3 December 2024. We found no newer confirmation: if they want to charge you, ask why.',
    sections: [
      {
        heading: 'What to do',
        body: 'Go to the hospital or health centre even without a DNI. In an emergency they cannot turn you away. If they ask you to pay or do not treat you, ask to speak to the head of the hospital and tell the municipal phone line.',
      },
      {
        heading: 'Do not mix them up',
        body: 'In the City of Buenos Aires and in national hospitals the rules are different: there, foreigners can be charged for scheduled care.',
      },
    ],
    keywords: [
      'free hospital',
      'charge me',
      'charge foreigners',
      'without dni',
      'without papers',
      'free care',
      'province',
      'refuse us',
      'turn me away',
      'birth',
      'pregnant',
      'vaccine',
      'baby',
    ],
  },
  'guide.911': {
    title: 'How to call 911',
    summary:
      '911 is free from any phone and answers 24 hours: police, ambulance, fire brigade and Civil Defence. It is not for general questions. Have the address ready.',
    sections: [
      {
        heading: 'What to say',
        body: 'Say, in this order: the partido (Quilmes), the locality, the street, the number and the cross-streets. Then what is happening and whether people are hurt.',
      },
      {
        heading: 'If you do not speak Spanish well',
        body: 'Say slowly “ayuda” (help), the name of the place and the number in the street. If somebody is near, ask them to speak for you.',
      },
    ],
    keywords: ['how to call', 'call 911', 'what to say', 'emergency', 'police', 'emergency number'],
  },
};

export function quilmesGuides() {
  return draftsOf({ kind: 'guide', facts, texts: { es, en } });
}
