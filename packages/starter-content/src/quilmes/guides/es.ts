import type { WordingOf } from '../../drafts/entries.js';
import { words } from '../../drafts/words.js';
import type { QuilmesGuide } from './facts.js';

export const quilmesGuidesEs: WordingOf<'guide', QuilmesGuide> = {
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
    keywords: words(
      'hospital gratis, me cobran, cobran a extranjeros, sin dni, sin papeles, sin documento, atención gratis, provincia, hospital provincial, me pueden rechazar, nos pueden rechazar, parto, embarazada, vacuna, bebé',
    ),
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
    keywords: words('cómo llamar, llamar al 911, qué digo, emergencia, policía, número de emergencia'),
  },
};
