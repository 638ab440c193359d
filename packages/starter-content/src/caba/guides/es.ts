import type { WordingOf } from '../../drafts/entries.js';
import { words } from '../../drafts/words.js';
import type { CabaGuide } from './facts.js';

export const cabaGuidesEs: WordingOf<'guide', CabaGuide> = {
  'law.health.caba': {
    title: 'Hospitales de la Ciudad: cuándo cobran a personas extranjeras',
    summary:
      'Desde el 14 de marzo de 2025, a personas extranjeras sin DNI argentino les pueden cobrar la atención programada: estudios, internaciones y cirugías. La emergencia por guardia es gratis para todas las personas. Con residencia temporaria o permanente te atienden como a una persona argentina.',
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
    keywords: words(
      'me cobran, me van a cobrar, cobrar, pagar, hospital gratis, cobran a extranjeros, tomografía, cirugía, operación, operar, operarme, internación, estudios, sin dni, precaria, solo pasaporte, guardia, hernia, argerich, turno',
    ),
  },
};
